package org.disclosurereport;

import java.util.Objects;
import org.disclosurereport.internal.Arguments;

/**
 * A change of a number of items since last year (本年增/减, 2019 form): a whole number from
 * −(2<sup>53</sup> − 1) to 2<sup>53</sup> − 1, or blank.
 *
 * <p>For example {@code Change.of(-3)} for "-3" or "减3". It is not a count: it may be negative. Two
 * changes are equal when both are blank or both have the same value. Immutable and thread-safe.
 */
public final class Change implements CellValue {
    private static final long BLANK_VALUE = Long.MIN_VALUE;
    private static final Change BLANK = new Change(BLANK_VALUE);
    private static final Change ZERO = new Change(0);

    private final long value;

    private Change(long value) {
        this.value = value;
    }

    /**
     * Gives the change of a value.
     *
     * @param value the number, −(2<sup>53</sup> − 1) … 2<sup>53</sup> − 1
     * @return the change
     * @throws IllegalArgumentException if the value is out of range
     */
    public static Change of(long value) {
        if (value == 0) {
            return ZERO;
        }
        Arguments.require(
                value >= -Count.MAX && value <= Count.MAX, "change", "-" + Count.MAX + " … " + Count.MAX, value);
        return new Change(value);
    }

    /**
     * Reads what {@link #toString()} writes: plain digits, with a minus sign in front if negative, or
     * the empty text for blank.
     *
     * @param text such as {@code "-3"} or {@code ""}
     * @return the change
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Change parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return BLANK;
        }
        boolean negative = text.startsWith("-");
        long magnitude = Count.parseDigits(negative ? text.substring(1) : text);
        Arguments.require(
                negative ? magnitude > 0 : magnitude >= 0,
                "change",
                "plain digits for -" + Count.MAX + " … " + Count.MAX + ", without leading zeros",
                '"' + text + '"');
        return of(negative ? -magnitude : magnitude);
    }

    /** {@return the blank change, which reports nothing} */
    public static Change blank() {
        return BLANK;
    }

    /** {@return the change 0} */
    public static Change zero() {
        return ZERO;
    }

    @Override
    public boolean isBlank() {
        return value == BLANK_VALUE;
    }

    /**
     * {@return the number, negative for fewer items}
     *
     * @throws IllegalStateException if this change is blank
     */
    public long getValue() {
        if (isBlank()) {
            throw new IllegalStateException("a blank change has no value; ask isBlank() first");
        }
        return value;
    }

    /**
     * {@return the number, or the given one when blank}
     *
     * @param whenBlank what to give for a blank change; any number
     */
    public long orElse(long whenBlank) {
        return isBlank() ? whenBlank : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change && change.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return isBlank() ? "" : Long.toString(value);
    }
}
