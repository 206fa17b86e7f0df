package org.disclosurereport.documents.sections;

import java.util.Optional;

/**
 * The number that a paragraph begins with, by its style: 一、 （一） 1. （1）. The style is the level of a heading: what is
 * numbered in the same way stands beside each other.
 *
 * @param style how it is numbered
 * @param value its value, 0 where it is none
 * @param end where the text goes on after it
 */
record Numbering(Style style, int value, int end) {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";
    private static final String MARKS = "、.．，,";
    private static final int MOST_CHARACTERS = 3;

    /** The levels, the outermost first. */
    enum Style {
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_IN_BRACKETS,
        /** 1. */
        ARABIC,
        /** （1） */
        ARABIC_IN_BRACKETS,
        /** A heading without a number. */
        NONE
    }

    /** {@return the number of a paragraph that has one} */
    static Optional<Numbering> of(String text) {
        int start = skipBlanks(text, 0);
        boolean open = start < text.length() && OPEN.indexOf(text.charAt(start)) >= 0;
        int number = skipBlanks(text, open ? start + 1 : start);
        int end = number;
        while (end < text.length() && end - number < MOST_CHARACTERS && isDigit(text.charAt(end), text, number)) {
            end++;
        }
        int mark = skipBlanks(text, end);
        if (end == number || mark == text.length()) {
            return Optional.empty();
        }
        boolean arabic = isArabic(text.charAt(number));
        boolean marked = (open ? CLOSE : MARKS).indexOf(text.charAt(mark)) >= 0;
        boolean decimal = arabic && !open && mark + 1 < text.length() && isArabic(text.charAt(mark + 1));
        if (!marked || decimal) {
            return Optional.empty();
        }
        Style style = arabic
                ? open ? Style.ARABIC_IN_BRACKETS : Style.ARABIC
                : open ? Style.CHINESE_IN_BRACKETS : Style.CHINESE;
        return Optional.of(new Numbering(style, value(text.substring(number, end)), skipBlanks(text, mark + 1)));
    }

    private static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = isArabic(c) ? Character.digit(c, 10) : NUMERALS.indexOf(c) + 1;
            value = isArabic(c)
                    ? value * 10 + digit
                    : value == 0 || digit == 10 && value < 10 ? Math.max(1, value) * digit : value + digit;
        }
        return value;
    }

    private static boolean isDigit(char c, String text, int first) {
        return isArabic(text.charAt(first)) ? isArabic(c) : NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static int skipBlanks(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
