package org.disclosurereport.validation.rules.texts;

import org.disclosurereport.validation.rules.CharacterTable;

/** Looks around a place of a text, never farther than a sentence is long, so that reading stays linear in the text. */
final class Sentences {
    private static final String COLONS = "：:";
    private static final int LONGEST = 160;
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final CharacterTable ITEMS = CharacterTable.of(NUMERALS + "零○十（(第0123456789", "、.．）)是 \u3000\t●");

    /** What follows the number of an item, or comes instead of it. */
    private static final int MARKED = 2;

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
        int signs = 0;
        while (at < end && at - start < LONGEST_ITEM && ITEMS.get(text.charAt(at)) != 0) {
            signs |= ITEMS.get(text.charAt(at));
            at++;
        }
        return (signs & MARKED) == 0 ? start : at;
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
}
