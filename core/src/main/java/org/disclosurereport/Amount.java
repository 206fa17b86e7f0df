package org.disclosurereport;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a cell of the form holds it: an exact decimal, 0 or more, with at most 6
 * decimals and at most 18 digits before the point, or blank.
 *
 * <p>For example {@code Amount.parse("96171.6")}. The unit is not part of it: the cell says it (万元
 * in the 2021 form, where 6 decimals are one fen) or the body does. Nothing is ever rounded. Two
 * amounts are equal when both are blank or both have the same numeric value, so 4068.20 equals
 * 4068.2; {@link #toString()} writes the shorter one. Immutable and thread-safe.
 */
public final class Amount implements CellValue {
    /** The largest number of decimals, 6: one fen in 万元. */
    public static final int MAX_DECIMALS = 6;

    /** The largest number of digits before the decimal point, 18. */
    public static final int MAX_DIGITS = 18;

    private static final Amount BLANK = new Amount(null);
    private static final Amount ZERO = new Amount(BigDecimal.ZERO);
    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,6})?");

    private final @Nullable BigDecimal value;

    private Amount(@Nullable BigDecimal value) {
        this.value = value;
    }

    /**
     * Gives the amount of a decimal.
     *
     * @param value 0 or more, at most 6 decimals and 18 digits before the point
     * @return the amount
     * @throws IllegalArgumentException if the value is out of range
     */
    public static Amount of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (value.signum() == 0) {
            return ZERO;
        }
        // Before anything is computed with it: stripping or printing 1E+2147483647 would take forever.
        boolean inRange = value.signum() > 0 && (long) value.precision() - value.scale() <= MAX_DIGITS;
        BigDecimal plain = inRange ? value.stripTrailingZeros() : value;
        Arguments.require(
                inRange && plain.scale() <= MAX_DECIMALS,
                "amount",
                "0 or more with at most " + MAX_DECIMALS + " decimals and " + MAX_DIGITS + " digits before the point",
                value);
        return new Amount(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * Reads a plain decimal, or the empty text for blank. It reads no signs, separators, exponents or
     * units; that is the work of a document reader.
     *
     * @param text such as {@code "7730.28"} or {@code ""}
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Amount parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return BLANK;
        }
        Arguments.require(
                PLAIN.matcher(text).matches(),
                "amount",
                "a plain decimal with at most "
                        + MAX_DECIMALS
                        + " decimals and "
                        + MAX_DIGITS
                        + " digits before the point",
                '"' + text + '"');
        return of(new BigDecimal(text));
    }

    /** {@return the blank amount, which reports nothing} */
    public static Amount blank() {
        return BLANK;
    }

    /** {@return the amount 0} */
    public static Amount zero() {
        return ZERO;
    }

    @Override
    public boolean isBlank() {
        return value == null;
    }

    /**
     * {@return the decimal, without trailing zeros}
     *
     * @throws IllegalStateException if this amount is blank
     */
    public BigDecimal getValue() {
        if (value == null) {
            throw new IllegalStateException("a blank amount has no value; ask isBlank() first");
        }
        return value;
    }

    /** {@return the decimal, or empty when blank} */
    public Optional<BigDecimal> toOptional() {
        return Optional.ofNullable(value);
    }

    /**
     * Adds two amounts of the same unit. What is blank in either stays blank, because an unknown amount plus a known one is
     * unknown.
     *
     * @param other the amount to add
     * @return the exact sum, or blank
     * @throws IllegalArgumentException if the sum has more than 18 digits before the point
     */
    public Amount plus(Amount other) {
        Objects.requireNonNull(other, "other");
        return value == null || other.value == null ? BLANK : of(value.add(other.value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount && (value == null ? amount.value == null : value.equals(amount.value));
    }

    @Override
    public int hashCode() {
        return value == null ? 0 : value.hashCode();
    }

    @Override
    public String toString() {
        return value == null ? "" : value.toPlainString();
    }
}
