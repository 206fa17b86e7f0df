package org.disclosurereport.documents.source.page;

/** The numbers that headings and rows begin with: 一、 and （一） and 1. and 1、 */
final class ListNumber {
    private static final String NUMERALS = "一二三四五六七八九十";

    private ListNumber() {}

    /** {@return whether a text that isn't empty begins so} */
    static boolean begins(String line) {
        int at = 0;
        boolean bracket = line.charAt(0) == '（' || line.charAt(0) == '(';
        if (bracket) {
            at++;
        }
        int from = at;
        while (at < line.length() && (NUMERALS.indexOf(line.charAt(at)) >= 0 || isDigit(line.charAt(at)))) {
            at++;
        }
        if (at == from || at >= line.length() || at - from > 3) {
            return false;
        }
        char mark = line.charAt(at);
        if (bracket) {
            return mark == '）' || mark == ')';
        }
        boolean decimal = mark == '.' && at + 1 < line.length() && isDigit(line.charAt(at + 1));
        return (mark == '、' || mark == '.' || mark == '．') && !decimal;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
