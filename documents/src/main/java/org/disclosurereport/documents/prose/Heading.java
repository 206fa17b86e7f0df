package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.documents.source.TextBlock;

/**
 * The heading a paragraph may begin with: its words, and where the text goes on after it.
 *
 * <p>For example （一）主动公开情况。 before its text on the same line, or 改进措施： alone on its line. Whether it is one is for
 * those who know what headings say; a line of prose may look the same.
 *
 * @param words without number and punctuation
 * @param rest where the paragraph's own text begins, its length when nothing follows
 * @param marked whether a number of the outer levels or the document itself marks it
 */
record Heading(String words, int rest, boolean marked) {
    private static final int LONGEST = 30;
    private static final Heading NONE = new Heading("", 0, false);

    /** {@return the heading that a paragraph may begin with, one of no words when it begins with none} */
    static Heading of(TextBlock block) {
        String text = block.text();
        int start = afterNumber(text);
        int end = start;
        while (end < text.length() && end - start <= LONGEST && !ends(text.charAt(end))) {
            end++;
        }
        boolean goesOn = end < text.length() && (text.charAt(end) == '，' || text.charAt(end) == '；');
        if (end - start > LONGEST || goesOn) {
            return NONE;
        }
        int rest = skipBlanks(text, Math.min(end + 1, text.length()));
        return new Heading(text.substring(start, end).strip(), rest, block.heading() || isNumbered(text));
    }

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

    /** {@return whether one of some words stands in it} */
    boolean has(List<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    /** {@return whether it ends with one of some words} */
    boolean endsWith(List<String> some) {
        return some.stream().anyMatch(words::endsWith);
    }

    /** {@return whether it is made of nothing but some words, one after another} */
    boolean isMadeOf(List<String> some) {
        int at = 0;
        while (at < words.length()) {
            int from = at;
            for (String each : some) {
                at = at == from && words.startsWith(each, at) ? at + each.length() : at;
            }
            if (at == from) {
                return false;
            }
        }
        return at > 0;
    }
}
