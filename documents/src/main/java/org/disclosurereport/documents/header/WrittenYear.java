package org.disclosurereport.documents.header;

import java.util.Optional;

/**
 * A year of four digits in a folded text: 2023, 二〇二三.
 *
 * @param year the year, 2008 … 2099
 * @param start where its first digit stands
 * @param end where the text goes on after its last digit
 */
record WrittenYear(int year, int start, int end) {
    /** The Regulations, and with them the annual report, are in force since 2008. */
    private static final int FIRST = 2008;

    private static final int LAST = 2099;
    private static final int LENGTH = 4;

    /** {@return the first year at or after an index} */
    static Optional<WrittenYear> find(String folded, int from) {
        for (int i = from; i <= folded.length() - LENGTH; i++) {
            Optional<WrittenYear> year = at(folded, i);
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** {@return the year that begins at an index; four digits of a longer number are none} */
    static Optional<WrittenYear> at(String folded, int start) {
        int end = start + LENGTH;
        if (start > 0 && digit(folded.charAt(start - 1)) >= 0
                || end > folded.length()
                || end < folded.length() && digit(folded.charAt(end)) >= 0) {
            return Optional.empty();
        }
        int year = 0;
        boolean chinese = Characters.numeral(folded.charAt(start)) >= 0;
        for (int i = start; i < end; i++) {
            int digit = digit(folded.charAt(i));
            if (digit < 0 || chinese != Characters.numeral(folded.charAt(i)) >= 0) {
                return Optional.empty();
            }
            year = 10 * year + digit;
        }
        return year >= FIRST && year <= LAST ? Optional.of(new WrittenYear(year, start, end)) : Optional.empty();
    }

    private static int digit(char c) {
        return Characters.isDigit(c) ? c - '0' : Characters.numeral(c);
    }
}
