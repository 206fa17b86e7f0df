package org.disclosurereport.cli.commands;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.PrintedFile;
import org.disclosurereport.documents.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Prints a PDF or OFD and tells what is to be known about its fonts. A class of its own, so that what needs no fonts loads nothing of it. */
final class FormPrinting {
    private static final LocalizedText FAILED = LocalizedText.of("{file}：{why}", "{file}: {why}");

    private FormPrinting() {}

    /** The file; nothing, which is told, if there are no fonts to print it with. */
    static Optional<byte[]> print(
            Target target, ReportWriter writer, @Nullable String folder, String file, Session session) {
        try {
            PrintFonts fonts = folder == null
                    ? PrintFonts.ofHost()
                    : PrintFonts.ofHost().withFolder(OutputOptions.path("--fonts", folder));
            ReportWriter printer = writer.withFonts(fonts);
            PrintedFile printed = target == Target.PDF ? printer.toPdf() : printer.toOfd();
            printed.getNotes().forEach(note -> tell(OneReport.NOTE, file, note, session));
            return Optional.of(printed.getBytes());
        } catch (FontException e) {
            tell(FAILED, file, e.getReason(), session);
            return Optional.empty();
        }
    }

    private static void tell(LocalizedText template, String file, LocalizedText why, Session session) {
        LocalizedText text = template.fill(Map.of("file", file, "why", why));
        session.console().tell(TextLines.visible(text.get(session.locale())));
    }
}
