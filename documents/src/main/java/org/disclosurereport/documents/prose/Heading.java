package org.disclosurereport.documents.prose;

/** Tells paragraphs that are headings, or begin with a heading's number, from lines of prose that run on. */
final class Heading {
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
