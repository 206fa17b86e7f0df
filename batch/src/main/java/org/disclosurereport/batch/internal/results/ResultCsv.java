package org.disclosurereport.batch.internal.results;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.Areas;
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
    private final CsvText text = new CsvText();
    private final Locale locale;
    private final FindingRows rows;

    public ResultCsv(Locale locale, boolean all, Areas areas) {
        this.locale = locale;
        this.rows = FindingRows.of(locale, all).withAreas(areas);
    }

    @Override
    public byte[] header() {
        return CsvText.header(Stream.of(FindingColumn.values())
                .map(column -> column.getLabel().get(locale))
                .toList());
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
        text.row(Stream.of(FindingColumn.values())
                .map(column -> cell(row.getOrDefault(column, "")))
                .toList());
    }

    private static String cell(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String string ? CsvText.guard(string) : value.toString();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public void backTo(int length) {
        text.backTo(length);
    }

    @Override
    public byte[] toBytes() {
        return text.toBytes();
    }
}
