package org.disclosurereport.documents.source.text;

import org.disclosurereport.documents.source.Characters;

/** Goes over the lines of a text, once over its characters; blank lines are counted and passed over. */
public final class LineScanner {
    private final String text;
    private int next;
    private int number;
    private int start;
    private int end;
    private boolean clean;

    /**
     * Begins before the first line.
     *
     * @param text the text
     */
    public LineScanner(String text) {
        this.text = text;
    }

    /** {@return whether there is another line that isn't blank; it goes there} */
    public boolean advance() {
        while (next < text.length()) {
            scan();
            if (end > start) {
                return true;
            }
        }
        return false;
    }

    /** Finds the ends of one line, without blanks at its ends; empty when there is only tabs and blanks. */
    private void scan() {
        int length = text.length();
        int i = next;
        int first = -1;
        int last = -1;
        boolean filled = false;
        boolean plain = true;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (Characters.isPlain(c)) {
                filled = true;
            } else if (Characters.isLineEnd(c)) {
                break;
            } else if (Characters.isInvisible(c)) {
                plain = false;
                continue;
            } else if (Characters.isBlank(c)) {
                plain &= !Characters.isNoBreakBlank(c);
                continue;
            } else if (c != '\t') {
                filled = true;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        start = filled ? first : i;
        end = filled ? last + 1 : i;
        clean = plain;
        number++;
        next = i < length && text.charAt(i) == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }

    /** {@return the number of the line, from 1} */
    public int number() {
        return number;
    }

    /** {@return where the line begins in the text, blanks cut} */
    public int start() {
        return start;
    }

    /** {@return where the line after this one begins; beyond the text at its end} */
    public int next() {
        return next;
    }

    /** {@return the line, without blanks at its ends and without what is invisible} */
    public String line() {
        return clean ? text.substring(start, end) : Characters.clean(text, start, end);
    }

    /**
     * Goes on behind a place further down, such as the end of an embedded table; the rest of its line is passed over.
     *
     * @param place the place
     */
    public void skipTo(int place) {
        while (next < place) {
            scan();
        }
    }
}
