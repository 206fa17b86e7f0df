package org.disclosurereport.batch.internal.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.VisibleText;
import org.disclosurereport.batch.review.FindingColumn;
import org.disclosurereport.batch.review.FindingRows;
import org.disclosurereport.batch.review.ReportReview;

/**
 * One row per finding, for spreadsheets: RFC 4180 in UTF-8, with the byte order mark by which Excel knows it.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one; here an apostrophe stands before it. Invisible characters are written
 * out. Not thread-safe.
 */
public final class ResultCsv implements ResultWriter {
    private static final String MARK = "\uFEFF";

    /** What may begin a formula, also in full width, as input methods for Chinese write it. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;
    private final Locale locale;
    private final FindingRows rows;

    public ResultCsv(Locale locale, boolean all) {
        this.locale = locale;
        this.rows = FindingRows.of(locale, all);
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public byte[] header() {
        row(Stream.of(FindingColumn.values())
                .map(column -> column.getLabel().get(locale))
                .toList());
        byte[] header = (MARK + text).getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return header;
    }

    @Override
    public void report(ReadReport read, ReportReview review) {
        rows.of(read, review).forEach(this::row);
    }

    @Override
    public void unreadable(ReadFailure failure) {
        rows.of(failure).forEach(this::row);
    }

    private void row(Map<FindingColumn, Object> row) {
        row(Stream.of(FindingColumn.values())
                .map(column -> text(row.getOrDefault(column, "")))
                .toList());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String string ? guard(string) : value.toString();
    }

    public static String guard(String text) {
        String cell = VisibleText.of(text);
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private void row(List<?> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("a text in memory can't fail", e);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public void backTo(int length) {
        text.setLength(length);
    }

    @Override
    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
