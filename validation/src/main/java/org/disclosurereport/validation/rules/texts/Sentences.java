package org.disclosurereport.validation.rules.texts;

import java.util.List;

/** Looks around a place of a text, never farther than a sentence is long, so that reading stays linear in the text. */
final class Sentences {
    private static final String COLONS = "：:";
    private static final int LONGEST = 160;
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String COUNTED = NUMERALS + "零○十、.．（）()第是)● \u3000\t";
    private static final int LONGEST_ITEM = 5;

    private Sentences() {}

    /** {@return where the sentence begins that holds a place; after a colon too, for headings} */
    static int start(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST
                && !isEnd(text.charAt(start - 1))
                && COLONS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** {@return where the sentence ends that holds a place} */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isEnd(char c) {
        return !isHan(c)
                && switch (c) {
                    case '。', '；', ';', '！', '!', '？', '?', '\n', '\r' -> true;
                    default -> false;
                };
    }

    /** {@return the index after blanks and the number of an item: （一）, 1., 一是} */
    static int afterItem(String text, int start, int end) {
        int at = start;
        boolean marked = false;
        while (at < end && at - start < LONGEST_ITEM && isOfItem(text.charAt(at))) {
            marked |= "、.．）)是 \u3000\t●".indexOf(text.charAt(at)) >= 0;
            at++;
        }
        return marked ? at : start;
    }

    private static boolean isOfItem(char c) {
        return COUNTED.indexOf(c) >= 0 || c >= '0' && c <= '9';
    }

    /** {@return the value of a digit in any width or of a numeral of a year, -1 of anything else} */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return c == '零' || c == '○' ? 0 : NUMERALS.indexOf(c);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** {@return the first index in a text at which one of the words is, -1 where none is} */
    static int indexOfAny(String text, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
