package org.disclosurereport.documents.prose;

import java.util.Arrays;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.internal.SimplifiedScript;

/**
 * Paragraphs as one run of characters for scanning: blanks taken out, because they stand anywhere (21 件, a line that
 * ends within a word), except between Latin letters or digits, where they part.
 *
 * <p>A heading on a line of its own, and a paragraph that begins with （一） or 一、, begin a new passage: a
 * {@link #BREAK} stands before it. Every character knows where it stands in the text.
 */
final class Prose {
    /** Stands between passages. */
    static final char BREAK = '\n';

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2089;

    private final String text;
    private final char[] characters;
    private final char[] printed;
    private final int[] origins;
    private final int[] blockStarts;
    private final List<TextBlock> blocks;
    private int length;
    private final int[] years = new int[LAST_YEAR - FIRST_YEAR + 1];

    private Prose(List<TextBlock> blocks, String text, int[] blockStarts) {
        this.blocks = blocks;
        this.text = text;
        this.blockStarts = blockStarts;
        this.characters = new char[text.length() + blocks.size() + 1];
        this.printed = new char[characters.length];
        this.origins = new int[characters.length];
    }

    static Prose of(List<TextBlock> blocks) {
        int[] starts = new int[blocks.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            joined.append(i == 0 ? "" : "\n");
            starts[i] = joined.length();
            joined.append(blocks.get(i).text());
        }
        Prose prose = new Prose(blocks, joined.toString(), starts);
        boolean breaks = false;
        for (int i = 0; i < starts.length; i++) {
            TextBlock block = blocks.get(i);
            boolean heading = block.heading() || Heading.standsAlone(block.text());
            if (breaks || heading || Heading.isNumbered(block.text())) {
                prose.append(BREAK, starts[i]);
            }
            prose.append(block.text(), starts[i]);
            breaks = heading;
        }
        return prose;
    }

    private void append(String block, int start) {
        boolean blank = true;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (Signs.isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && length > 0 && Signs.isLatin(c) && Signs.isLatin(characters[length - 1])) {
                append(' ', start + i);
            }
            blank = false;
            append(c, start + i);
            if (c == '年') {
                noteYear();
            }
        }
    }

    private void append(char c, int origin) {
        printed[length] = c;
        characters[length] = SimplifiedScript.of(c);
        origins[length++] = origin;
    }

    private void noteYear() {
        int year = length < 5 ? -1 : Signs.number(characters, length - 5, length - 1);
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            years[year - FIRST_YEAR]++;
        }
    }

    /** {@return the year told most often, 0 when there is none or two are told as often} */
    int mainYear() {
        int best = 0;
        boolean alone = false;
        for (int i = 0; i < years.length; i++) {
            if (years[i] > 0 && years[i] >= years[best]) {
                alone = best == i || years[i] > years[best];
                best = i;
            }
        }
        return alone ? FIRST_YEAR + best : 0;
    }

    /** {@return the characters in simplified script, which words are looked up in} */
    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** {@return the text as it stands, paragraphs joined with line breaks} */
    String text() {
        return text;
    }

    /** {@return the words from one character to another, as they stand but on one line} */
    String quote(int start, int end) {
        return start >= end
                ? ""
                : text.substring(origins[start], origins[end - 1] + 1).replace("\n", "");
    }

    /** {@return the characters from one to another, as printed but without the blanks that layout put there} */
    String words(int start, int end) {
        return start >= end ? "" : new String(printed, start, end - start);
    }

    /** {@return whether a digit is among the characters from one to another} */
    boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Signs.isDigit(characters[i])) {
                return true;
            }
        }
        return false;
    }

    /** {@return where in the document a character stands} */
    SourcePlace place(int at) {
        if (blocks.isEmpty()) {
            return SourcePlace.DOCUMENT;
        }
        int found = Arrays.binarySearch(blockStarts, origins[at]);
        return blocks.get(found >= 0 ? found : Math.max(0, -found - 2)).place();
    }

    /** Tells paragraphs that are headings, or begin with a heading's number, from lines of prose that run on. */
    private static final class Heading {
        private static final int LONGEST = 30;

        private Heading() {}

        private static boolean ends(char c) {
            return c == '。' || c == '，' || c == '；' || c == '：' || c == ':';
        }

        /** {@return whether a paragraph begins with a number of the outer levels: 一、 or （一）} */
        static boolean isNumbered(String text) {
            int start = skipBlanks(text, 0);
            boolean open = start < text.length() && Signs.of(text.charAt(start)) == Signs.OPEN;
            int number = open ? start + 1 : start;
            int end = skipNumerals(text, number);
            return end > number
                    && end < text.length()
                    && (open ? Signs.of(text.charAt(end)) == Signs.CLOSE : text.charAt(end) == '、');
        }

        /** {@return whether a paragraph is a numbered heading and nothing else} */
        static boolean standsAlone(String text) {
            if (text.length() > LONGEST || !isNumbered(text)) {
                return false;
            }
            for (int i = afterNumber(text); i < text.length() - 1; i++) {
                if (ends(text.charAt(i)) || Signs.isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static int afterNumber(String text) {
            int start = skipBlanks(text, 0);
            boolean open = start < text.length() && Signs.of(text.charAt(start)) == Signs.OPEN;
            int number = open ? start + 1 : start;
            int end = skipNumerals(text, number);
            while (end < text.length() && end - number < 2 && Signs.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == number || end == text.length()) {
                return start;
            }
            char mark = text.charAt(end);
            boolean marks = open ? Signs.of(mark) == Signs.CLOSE : mark == '、' || mark == '.' || mark == '．';
            return marks ? skipBlanks(text, end + 1) : start;
        }

        private static int skipNumerals(String text, int start) {
            int end = start;
            while (end < text.length() && end - start < 3 && Signs.of(text.charAt(end)) == Signs.NUMERAL) {
                end++;
            }
            return end;
        }

        private static int skipBlanks(String text, int start) {
            int end = start;
            while (end < text.length() && Signs.isBlank(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}
