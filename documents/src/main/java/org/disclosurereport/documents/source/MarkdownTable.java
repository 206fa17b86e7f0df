package org.disclosurereport.documents.source;

import java.util.ArrayList;
import java.util.List;

/** How tables are written in Markdown: with pipes, or as HTML. */
final class MarkdownTable {
    private static final String BEGIN = "<table";
    private static final String END = "</table";

    private MarkdownTable() {}

    /** {@return whether the line that begins at a place is one of dashes and pipes, such as {@code |---|:--:|}} */
    static boolean isSeparator(String text, int start) {
        int dashes = 0;
        int pipes = 0;
        int i = start;
        for (; i < text.length() && !Characters.isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                dashes++;
            } else if (c == '|') {
                pipes++;
            } else if (c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dashes > 0 && pipes > 0;
    }

    /** {@return the cells of a row; a pipe after a backslash is text} */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = line.charAt(0) == '|' ? 1 : 0;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(line.substring(start, i));
                start = i + 1;
            }
        }
        if (start < line.length()) {
            cells.add(line.substring(start));
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
