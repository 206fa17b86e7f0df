package org.disclosurereport.documents.prose;

/** A Chinese numeral, such as 三十二 or 一千二百余. */
final class Numeral {
    private static final int LONGEST = 18;

    private long value;
    private boolean rounded;

    /**
     * Reads the numeral at a place.
     *
     * @return where it ends; the place itself when it writes no number
     */
    int read(char[] characters, int start, int end) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int at = start;
        rounded = false;
        while (at < end && at - start < LONGEST && Signs.isNumeral(characters[at])) {
            char c = characters[at];
            long place = place(c);
            if (place == 0) {
                int next = c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
                if (digit > 0 || digit == 0 && next == 0) {
                    return start;
                }
                digit = next;
            } else if (place < 10_000) {
                rounded |= digit < 0 && place > 10;
                section += (digit < 0 ? 1 : digit) * place;
                digit = -1;
            } else {
                if (section == 0 && digit <= 0) {
                    return start;
                }
                total += (section + Math.max(digit, 0)) * place;
                section = 0;
                digit = -1;
            }
            at++;
        }
        value = total + section + Math.max(digit, 0);
        return at;
    }

    private static long place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** {@return the number read last} */
    long value() {
        return value;
    }

    /** {@return whether it is a place alone (百件), which writes about a hundred} */
    boolean isRounded() {
        return rounded;
    }
}
