package org.disclosurereport.documents.source.markdown;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Characters;

/** How tables are written in Markdown: with pipes, or as HTML. */
public final class MarkdownTable {
    private static final String BEGIN = "<table";
    private static final String END = "</table";

    private MarkdownTable() {}

    /**
     * {@return whether the line that begins at a place is one of dashes and pipes, such as {@code |---|:--:|}; a single
     * dash in a single cell is a cell that reports nothing}
     *
     * @param text the text
     * @param start where the line begins
     */
    public static boolean isSeparator(String text, int start) {
        int dashes = 0;
        int pipes = 0;
        for (int i = start; i < text.length() && !Characters.isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                dashes++;
            } else if (c == '|') {
                pipes++;
            } else if (c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dashes > 1 && pipes > 0;
    }

    /** {@return the cells of a row without blanks at their ends; a pipe after a backslash is text} */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(8);
        int start = line.charAt(0) == '|' ? 1 : 0;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(Characters.clean(line, start, i));
                start = i + 1;
            }
        }
        if (start < line.length()) {
            cells.add(Characters.clean(line, start, line.length()));
        }
        return cells;
    }

    /** {@return where an HTML table ends that begins at a place, tables within it included; the end of the text if it doesn't} */
    static int endOfHtml(String text, int start) {
        int open = 0;
        for (int i = text.indexOf('<', start); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, BEGIN, 0, BEGIN.length())) {
                open++;
            } else if (text.regionMatches(true, i, END, 0, END.length())) {
                open--;
                if (open == 0) {
                    int close = text.indexOf('>', i);
                    return close < 0 ? text.length() : close + 1;
                }
            }
        }
        return text.length();
    }
}
