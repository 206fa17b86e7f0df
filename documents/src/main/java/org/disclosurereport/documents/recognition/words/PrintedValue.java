package org.disclosurereport.documents.recognition.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.form.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * A number or a blank as bodies print it in a cell: {@code 3,119件}, {@code 减4}, {@code 251000元}, {@code 22（其中修订16件）},
 * {@code /}.
 *
 * @param printed what is printed, blanks at the ends cut
 * @param number the number, or null when the cell is blank
 * @param unit the unit of money printed beside it, or null
 * @param look what is printed beside the bare number
 */
public record PrintedValue(
        String printed,
        @Nullable BigDecimal number,
        @Nullable MoneyUnit unit,
        Look look) {
    /** A longer text is no value. */
    public static final int MAX_LENGTH = 60;

    private static final int MAX_DIGITS = 30;
    private static final int LONGEST_MARK = 4;
    private static final String BLANK_MARKS = "/／\\＼-－–—―─_";
    private static final String COUNT_UNITS = "件条項项个個次份宗起人部篇期";
    private static final String MINUS_WORDS = "减減降-－−–—";
    private static final String PLUS_WORDS = "增加+＋升";

    /** What is printed beside a bare number. */
    public enum Look {
        /** Nothing: plain digits, or an empty cell. */
        PLAIN,
        /** A mark in the place of nothing. */
        BLANK_MARK,
        /** A unit, a separator, a sign word, full-width digits. */
        DRESSED,
        /** A note in brackets. */
        NOTE
    }

    /** Reads a cell; null when it holds neither a number nor a blank. */
    public static @Nullable PrintedValue read(String text) {
        String printed = trim(text);
        if (printed.isEmpty()) {
            return new PrintedValue("", null, null, Look.PLAIN);
        }
        if (printed.length() > MAX_LENGTH) {
            return null;
        }
        if (isBlankMark(printed)) {
            return new PrintedValue(printed, null, null, Look.BLANK_MARK);
        }
        return new Scan(printed).value();
    }

    /** Whether a piece of text is the unit of a number and nothing else. */
    public static boolean isUnit(String text, int start, int end) {
        return end - start == 1 && (COUNT_UNITS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == '元')
                || text.regionMatches(start, "万元", 0, end - start) && end - start == 2;
    }

    /** Whether nothing is reported. */
    public boolean isBlank() {
        return number == null;
    }

    /** Whether it is the bare text of a run of digits. */
    public boolean isDigits() {
        return look == Look.PLAIN && number != null && printed.indexOf('.') < 0;
    }

    /** Whether it is no plain number but digits that begin with a zero: values that stand together, such as 00. */
    public boolean isZeroLed() {
        return isDigits() && printed.length() > 1 && printed.charAt(0) == '0';
    }

    /**
     * Turns what is printed into the value of a cell.
     *
     * @param kind what the cell holds
     * @param columnUnit the unit the form fixes for the column, if any
     * @return the value; empty when this is no value of that kind
     */
    public Optional<CellValue> toValue(CellKind kind, Optional<MoneyUnit> columnUnit) {
        if (number == null) {
            return Optional.of(kind.getBlank());
        }
        BigDecimal exact = unit != null && columnUnit.isPresent() ? unit.convert(number, columnUnit.get()) : number;
        try {
            return Optional.of(
                    switch (kind) {
                        case COUNT -> Count.of(wholeNumber(exact));
                        case CHANGE -> Change.of(wholeNumber(exact));
                        case AMOUNT -> Amount.of(exact);
                    });
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the unit printed in the cell is another than the column's. */
    public boolean isConverted(Optional<MoneyUnit> columnUnit) {
        return unit != null && columnUnit.isPresent() && unit != columnUnit.get();
    }

    private long wholeNumber(BigDecimal exact) {
        if (unit != null) {
            throw new ArithmeticException("money is no count");
        }
        return exact.longValueExact();
    }

    private static boolean isBlankMark(String printed) {
        char first = printed.charAt(0);
        if (first == '无' || first == '無') {
            return printed.length() == 1;
        }
        if (printed.length() > LONGEST_MARK) {
            return false;
        }
        for (int i = 0; i < printed.length(); i++) {
            if (BLANK_MARKS.indexOf(printed.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Cuts what shows nothing at both ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Characters.isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /** One pass over the characters of a cell. */
    private static final class Scan {
        private final String printed;
        private final StringBuilder digits = new StringBuilder();
        private int at;
        private Look look = Look.PLAIN;
        private @Nullable MoneyUnit unit;

        Scan(String printed) {
            this.printed = printed;
        }

        @Nullable
        PrintedValue value() {
            damagedBlank();
            sign();
            if (!number()) {
                return null;
            }
            unit();
            note();
            if (at < printed.length() || digits.length() > MAX_DIGITS) {
                return null;
            }
            return new PrintedValue(printed, new BigDecimal(digits.toString()), unit, look);
        }

        /** A no-break blank that lost its encoding prints as a question mark: "? 0". */
        private void damagedBlank() {
            if (peek(0) == '?' && Characters.isUnseen(peek(1))) {
                at++;
                look = Look.DRESSED;
                blanks();
            }
        }

        private void sign() {
            char c = peek(0);
            if (MINUS_WORDS.indexOf(c) >= 0) {
                digits.append('-');
            } else if (PLUS_WORDS.indexOf(c) < 0) {
                return;
            }
            look = Look.DRESSED;
            at++;
            while (peek(0) == '少' || peek(0) == '加') {
                at++;
            }
            blanks();
        }

        /** Digits, with separators of thousands and one point. */
        private boolean number() {
            int start = digits.length();
            int sinceSeparator = -1;
            boolean point = false;
            for (; at < printed.length(); at++) {
                char c = printed.charAt(at);
                int digit = digit(c);
                if (digit >= 0) {
                    digits.append((char) ('0' + digit));
                    sinceSeparator += sinceSeparator < 0 ? 0 : 1;
                    look = c > '9' ? Look.DRESSED : look;
                } else if ((c == ',' || c == '，') && !point && isThousands(start, sinceSeparator)) {
                    sinceSeparator = 0;
                    look = Look.DRESSED;
                } else if ((c == '.' || c == '．') && !point && digits.length() > start && digit(peek(1)) >= 0) {
                    if (sinceSeparator >= 0 && sinceSeparator != 3) {
                        return false;
                    }
                    digits.append('.');
                    point = true;
                    sinceSeparator = -1;
                } else {
                    break;
                }
            }
            return digits.length() > start && (sinceSeparator < 0 || sinceSeparator == 3);
        }

        private boolean isThousands(int start, int sinceSeparator) {
            int length = digits.length() - start;
            return sinceSeparator < 0 ? length >= 1 && length <= 3 : sinceSeparator == 3;
        }

        private void unit() {
            int before = at;
            blanks();
            char c = peek(0);
            if (c == '万' || c == '萬') {
                unit = MoneyUnit.WAN_YUAN;
                at++;
                if (peek(0) == '元') {
                    at++;
                }
            } else if (c == '元') {
                unit = MoneyUnit.YUAN;
                at++;
            } else if (c != 0 && COUNT_UNITS.indexOf(c) >= 0) {
                at++;
            } else {
                at = before;
                return;
            }
            look = Look.DRESSED;
        }

        /** One note in brackets at the end: 22（其中修订16件）. */
        private void note() {
            int before = at;
            blanks();
            char open = peek(0);
            if (open != '(' && open != '（' && open != '[' && open != '【') {
                at = before;
                return;
            }
            char last = printed.charAt(printed.length() - 1);
            if (last == ')' || last == '）' || last == ']' || last == '】' || last == '…') {
                at = printed.length();
                look = Look.NOTE;
            }
        }

        private void blanks() {
            while (at < printed.length() && Characters.isUnseen(printed.charAt(at))) {
                at++;
            }
        }

        private char peek(int ahead) {
            return at + ahead < printed.length() ? printed.charAt(at + ahead) : 0;
        }

        private static int digit(char c) {
            if (c >= '0' && c <= '9') {
                return c - '0';
            }
            return c >= '０' && c <= '９' ? c - '０' : -1;
        }
    }
}
