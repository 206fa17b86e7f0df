package org.disclosurereport.batch.internal.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.disclosurereport.batch.internal.VisibleText;

/**
 * Rows for spreadsheets: RFC 4180 in UTF-8, with the byte order mark by which Excel knows it.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one; here an apostrophe stands before it. What can't be seen is written
 * out. Not thread-safe.
 */
final class CsvText {
    private static final String MARK = "\uFEFF";

    /** What may begin a formula, also in full width, as input methods for Chinese write it. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    CsvText() {
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** The bytes of a first row. */
    static byte[] header(List<String> heads) {
        CsvText header = new CsvText();
        header.row(heads);
        return (MARK + header.text).getBytes(StandardCharsets.UTF_8);
    }

    void row(List<?> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** A text as a cell that is never a formula. */
    static String guard(String text) {
        String cell = VisibleText.of(text);
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** A text or a number as a cell that is never a formula. */
    static String guardUnlessNumber(String text) {
        return NUMBER.matcher(text).matches() ? text : guard(text);
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("a text in memory can't fail", e);
    }

    int length() {
        return text.length();
    }

    void backTo(int length) {
        text.setLength(length);
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
