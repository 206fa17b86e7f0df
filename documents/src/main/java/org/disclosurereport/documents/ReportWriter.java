package org.disclosurereport.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.writing.DocxForm;
import org.disclosurereport.documents.writing.HtmlForm;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.TextForm;
import org.disclosurereport.documents.writing.XlsxForm;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.ofd.OfdForm;
import org.disclosurereport.documents.writing.pdf.PdfForm;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.QuotedRemark;
import org.disclosurereport.form.Remark;

/**
 * Writes a report in the official form: as a web page, a Word document, a workbook, a PDF, an OFD or plain text.
 *
 * <p>For example {@code ReportWriter.of(report).withRemarks(result.getRemarks()).write(path, ReportFormat.HTML)}. What is
 * written says what the report says: wrong sums stay wrong, blank cells stay blank. All but text hold
 * what the form doesn't show, too, so that {@link ReportReader} reads the same report from them. Remarks
 * are shown, but aren't part of the report and aren't read back.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportWriter {
    private final DisclosureReport report;
    private final List<Remark> remarks;
    private final List<QuotedRemark> quoted;
    private final boolean listed;
    private final Locale locale;
    private final PrintFonts fonts;

    private ReportWriter(
            DisclosureReport report,
            List<Remark> remarks,
            List<QuotedRemark> quoted,
            boolean listed,
            Locale locale,
            PrintFonts fonts) {
        this.report = report;
        this.remarks = remarks;
        this.quoted = quoted;
        this.listed = listed;
        this.locale = locale;
        this.fonts = fonts;
    }

    /**
     * Gives a writer of a report, without remarks, whose remarks will be in Chinese.
     *
     * @param report the report
     * @return the writer
     */
    public static ReportWriter of(DisclosureReport report) {
        return new ReportWriter(
                Objects.requireNonNull(report, "report"),
                List.of(),
                List.of(),
                true,
                Locale.CHINA,
                PrintFonts.ofHost());
    }

    /**
     * Gives a writer that marks cells and shows what is said about them.
     *
     * @param remarks what to say, in the order to show it; replaces what was given before
     * @return a copy of this writer
     * @throws IllegalArgumentException if a remark is on a cell of another form than the report's
     */
    public ReportWriter withRemarks(Collection<Remark> remarks) {
        List<Remark> copy = List.copyOf(Objects.requireNonNull(remarks, "remarks"));
        for (Remark remark : copy) {
            if (remark.getCell().getFormVersion() != report.getFormVersion()) {
                throw new IllegalArgumentException(
                        "remarks must be on cells of the " + Form.of(report) + ", one was on "
                                + remark.getCell() + " of the "
                                + Form.of(remark.getCell().getFormVersion()));
            }
        }
        return new ReportWriter(report, copy, quoted, listed, locale, fonts);
    }

    /**
     * Gives a writer that also marks passages of the prose, on pages; documents and workbooks mark cells only.
     *
     * @param remarks what to say about passages, in the order to show it; replaces what was given before
     * @return a copy of this writer
     */
    public ReportWriter withQuotedRemarks(Collection<QuotedRemark> remarks) {
        return new ReportWriter(
                report, this.remarks, List.copyOf(Objects.requireNonNull(remarks, "remarks")), listed, locale, fonts);
    }

    /**
     * Gives a writer that marks cells and passages without listing what is said about them, for pages that list it themselves: each mark
     * links to the element {@code remark-} and the number.
     *
     * @return a copy of this writer
     */
    public ReportWriter withoutRemarkList() {
        return new ReportWriter(report, remarks, quoted, false, locale, fonts);
    }

    /**
     * Gives a writer that words remarks in a language.
     *
     * @param locale English for English locales, else Chinese
     * @return a copy of this writer
     */
    public ReportWriter withLocale(Locale locale) {
        return new ReportWriter(report, remarks, quoted, listed, Objects.requireNonNull(locale, "locale"), fonts);
    }

    /**
     * Gives a writer that prints PDF and OFD with other fonts than those the host has.
     *
     * @param fonts the fonts
     * @return a copy of this writer
     */
    public ReportWriter withFonts(PrintFonts fonts) {
        return new ReportWriter(report, remarks, quoted, listed, locale, Objects.requireNonNull(fonts, "fonts"));
    }

    /**
     * Writes a web page: one file with its style in it, without scripts, fit for print on A4.
     *
     * @return the page, to be stored in UTF-8
     */
    public String toHtml() {
        return HtmlForm.write(PrintedReport.of(report), marked());
    }

    /**
     * Writes a Word document.
     *
     * @return the bytes of a DOCX file
     */
    public byte[] toDocx() {
        return DocxForm.write(PrintedReport.of(report), marked());
    }

    /**
     * Writes a workbook, a sheet a section.
     *
     * <p>A total is a live formula where the printed total is what the formula gives. Where it isn't, the printed number
     * stands as a number: a formula would repair it, and the file would no longer say what the report says. A
     * conditional format turns every total red that can't be right, printed or computed, as soon as somebody types.
     * Counts of more than 15 digits, which spreadsheets don't keep, are texts and aren't added up.
     *
     * @return the bytes of an XLSX file
     */
    public byte[] toXlsx() {
        return XlsxForm.write(PrintedReport.of(report), marked());
    }

    /**
     * Writes a PDF: A4 in the measures of GB/T 9704, tagged for those who have it read aloud. A cell with a remark is coloured.
     *
     * <p>For example {@code ReportWriter.of(report).toPdf().getBytes()}. Whoever writes to a file or a stream instead doesn't learn
     * which fonts were used.
     *
     * @return the file, and which fonts were used
     * @throws FontException if there is no font for Chinese, or one that can't be used
     */
    public PrintedFile toPdf() {
        Fonts used = Fonts.of(fonts.library());
        return printed(PdfForm.write(PrintedReport.of(report), marked(), used), used);
    }

    /**
     * Writes an OFD (GB/T 33190): the same pages as those of {@link #toPdf}, in the same fonts, embedded in part in the same way; headings,
     * paragraphs and cells have tags. A cell with a remark is coloured.
     *
     * <p>For example {@code ReportWriter.of(report).toOfd().getBytes()}. Whoever writes to a file or a stream instead doesn't learn
     * which fonts were used. It isn't signed: seals are put on it by the office's own program.
     *
     * @return the file, and which fonts were used
     * @throws FontException if there is no font for Chinese, or one that can't be used
     */
    public PrintedFile toOfd() {
        Fonts used = Fonts.of(fonts.library());
        return printed(OfdForm.write(PrintedReport.of(report), marked(), used), used);
    }

    /**
     * Writes plain text without remarks: prose by line, a row of a table as a line with tabs.
     *
     * @return the text, lines ended by line feeds
     */
    public String toText() {
        return TextForm.write(PrintedReport.of(report));
    }

    /**
     * Writes a file, replacing one that is there.
     *
     * @param file the file
     * @param format its format
     * @throws IOException if it can't be written
     * @throws FontException if it is printed in fonts ({@link ReportFormat#isPrinted}) and there is no font for Chinese
     */
    public void write(Path file, ReportFormat format) throws IOException {
        Objects.requireNonNull(file, "file");
        Files.write(file, toBytes(format));
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param out the stream
     * @param format the format; pages and text are in UTF-8
     * @throws IOException if the stream fails
     * @throws FontException if it is printed in fonts ({@link ReportFormat#isPrinted}) and there is no font for Chinese
     */
    public void write(OutputStream out, ReportFormat format) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(format));
        out.flush();
    }

    private static PrintedFile printed(byte[] bytes, Fonts used) {
        return new PrintedFile(bytes, used.uses(), used.missing());
    }

    private RemarkedCells marked() {
        return RemarkedCells.of(remarks, quoted, listed, locale);
    }

    private byte[] toBytes(ReportFormat format) {
        return switch (Objects.requireNonNull(format, "format")) {
            case HTML -> toHtml().getBytes(StandardCharsets.UTF_8);
            case DOCX -> toDocx();
            case XLSX -> toXlsx();
            case PDF -> toPdf().getBytes();
            case OFD -> toOfd().getBytes();
            case TEXT -> toText().getBytes(StandardCharsets.UTF_8);
        };
    }
}
