package org.disclosurereport.cli.commands;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.PdfFontException;
import org.disclosurereport.documents.PdfFonts;
import org.disclosurereport.documents.PrintedPdf;
import org.disclosurereport.documents.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Prints a PDF and tells what is to be known about its fonts. A class of its own, so that what needs no PDF loads nothing of it. */
final class PdfPrinting {
    private static final LocalizedText FAILED = LocalizedText.of("{file}：{why}", "{file}: {why}");

    private PdfPrinting() {}

    /** The file; nothing, which is told, if there are no fonts to print it with. */
    static Optional<byte[]> print(ReportWriter writer, @Nullable String folder, String file, Session session) {
        try {
            PdfFonts fonts = folder == null
                    ? PdfFonts.ofHost()
                    : PdfFonts.ofHost().withFolder(OutputOptions.path("--fonts", folder));
            PrintedPdf pdf = writer.withFonts(fonts).toPdf();
            pdf.getNotes().forEach(note -> tell(OneReport.NOTE, file, note, session));
            return Optional.of(pdf.getBytes());
        } catch (PdfFontException e) {
            tell(FAILED, file, e.getReason(), session);
            return Optional.empty();
        }
    }

    private static void tell(LocalizedText template, String file, LocalizedText why, Session session) {
        LocalizedText text = template.fill(Map.of("file", file, "why", why));
        session.console().tell(TextLines.visible(text.get(session.locale())));
    }
}
