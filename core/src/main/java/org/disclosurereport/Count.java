package org.disclosurereport;

import java.util.Objects;
import java.util.OptionalLong;
import org.disclosurereport.internal.Arguments;

/**
 * A count as a cell of the form holds it: a whole number from 0 to 9 007 199 254 740 991, or blank.
 *
 * <p>For example {@code Count.of(3119)}. The upper limit is 2<sup>53</sup> − 1, the largest range
 * that every JSON consumer keeps exactly; real counts reach about 10<sup>8</sup>. A blank count
 * says that the body reported nothing; it is never taken for 0.
 *
 * <p>A count models no signed change (that is {@link Change}) and no money ({@link Amount}). Two
 * counts are equal when both are blank or both have the same value. Immutable and thread-safe.
 */
public final class Count implements CellValue, Comparable<Count> {
    /** The largest count, 2<sup>53</sup> − 1. */
    public static final long MAX = (1L << 53) - 1;

    private static final long BLANK_VALUE = Long.MIN_VALUE;
    private static final Count BLANK = new Count(BLANK_VALUE);
    private static final Count[] SMALL = new Count[1024];

    static {
        for (int value = 0; value < SMALL.length; value++) {
            SMALL[value] = new Count(value);
        }
    }

    private final long value;

    private Count(long value) {
        this.value = value;
    }

    /**
     * Gives the count of a value.
     *
     * @param value the number, 0 … 2<sup>53</sup> − 1
     * @return the count
     * @throws IllegalArgumentException if the value is out of range
     */
    public static Count of(long value) {
        if (value >= 0 && value < SMALL.length) {
            return SMALL[(int) value];
        }
        Arguments.require(value >= 0 && value <= MAX, "count", "0 … " + MAX, value);
        return new Count(value);
    }

    /**
     * Reads what {@link #toString()} writes: plain digits, or the empty text for blank. It reads no
     * separators, signs or units; that is the work of a document reader.
     *
     * @param text such as {@code "3119"} or {@code ""}
     * @return the count
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Count parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return BLANK;
        }
        long value = parseDigits(text);
        Arguments.require(
                value >= 0, "count", "plain digits for 0 … " + MAX + ", without leading zeros", '"' + text + '"');
        return of(value);
    }

    /** Reads 0 … 2^53 − 1 as {@link #toString()} writes it; anything else is −1. */
    static long parseDigits(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= 16
                && (text.length() == 1 || text.charAt(0) != '0')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long value = digits ? Long.parseLong(text) : -1;
        return value <= MAX ? value : -1;
    }

    /** {@return the blank count, which reports nothing} */
    public static Count blank() {
        return BLANK;
    }

    /** {@return the count 0} */
    public static Count zero() {
        return SMALL[0];
    }

    @Override
    public boolean isBlank() {
        return value == BLANK_VALUE;
    }

    /**
     * {@return the number, 0 … 2<sup>53</sup> − 1}
     *
     * @throws IllegalStateException if this count is blank
     */
    public long getValue() {
        if (isBlank()) {
            throw new IllegalStateException("a blank count has no value; ask isBlank() first");
        }
        return value;
    }

    /**
     * {@return the number, or the given one when blank}
     *
     * @param whenBlank what to give for a blank count; any number
     */
    public long orElse(long whenBlank) {
        return isBlank() ? whenBlank : value;
    }

    /** {@return the number, or empty when blank} */
    public OptionalLong toOptional() {
        return isBlank() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Adds two counts. What is blank in either stays blank, because an unknown number plus a known
     * one is unknown.
     *
     * @param other the count to add
     * @return the sum, or blank
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    public Count plus(Count other) {
        Objects.requireNonNull(other, "other");
        return isBlank() || other.isBlank() ? BLANK : of(value + other.value);
    }

    /**
     * Orders counts by value, a blank one before all others. That order is for lists; whether an unknown number is less than
     * a known one is unknown.
     */
    @Override
    public int compareTo(Count other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count && count.value == value;
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
