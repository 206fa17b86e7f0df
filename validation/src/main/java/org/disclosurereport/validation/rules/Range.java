package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.series.ReportTotals.CellTotal;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where a number lies that may be known in part: at a value, or from a bound on.
 *
 * @param least its least value, null where there is none
 * @param most its greatest value, null where there is none
 */
public record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    private static final LocalizedText BLANK = LocalizedText.of("空白", "blank");

    /**
     * Gives the range of a cell: a blank count is any number from 0 up, a blank change any number at all.
     *
     * @param cell the cell
     * @param value what is printed there
     * @return its range
     */
    public static Range of(Cell cell, CellValue value) {
        if (value.isBlank()) {
            return new Range(cell.getKind() == CellKind.CHANGE ? null : BigDecimal.ZERO, null);
        }
        BigDecimal number = new BigDecimal(value.toString());
        return new Range(number, number);
    }

    /**
     * Gives the range of a total over several reports.
     *
     * @param total the total
     * @return its range
     */
    public static Range of(CellTotal total) {
        return new Range(total.getLeast().orElse(null), total.getMost().orElse(null));
    }

    /**
     * {@return the range of a sum}
     *
     * @param other the other summand
     */
    public Range plus(Range other) {
        return new Range(sum(least, other.least), sum(most, other.most));
    }

    /**
     * {@return the range of a difference}
     *
     * @param other what is subtracted
     */
    public Range minus(Range other) {
        return plus(new Range(negated(other.most), negated(other.least)));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.negate();
    }

    /**
     * {@return the same range in another unit}
     *
     * @param from the unit it is in
     * @param to the unit wanted
     */
    public Range convert(MoneyUnit from, MoneyUnit to) {
        return new Range(least == null ? null : from.convert(least, to), most == null ? null : from.convert(most, to));
    }

    private boolean isExact() {
        return least != null && most != null && least.compareTo(most) == 0;
    }

    private boolean isBelow(Range other) {
        return most != null && other.least != null && most.compareTo(other.least) < 0;
    }

    /**
     * Judges that this number is another one: violated when no value is in both, satisfied when both have the same one.
     *
     * @param expected the other number
     * @return the verdict
     */
    public Verdict mustBe(Range expected) {
        if (isBelow(expected) || expected.isBelow(this)) {
            return Verdict.VIOLATED;
        }
        return isExact() && expected.isExact() ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    /**
     * {@return the numbers from this one up}
     */
    public Range orMore() {
        return new Range(least, null);
    }

    /**
     * {@return the numbers up to this one}
     */
    public Range orLess() {
        return new Range(null, most);
    }

    /**
     * Judges that this number has a relation to another one.
     *
     * @param relation the relation
     * @param expected the other number
     * @return the verdict; undecided where some values of both fit and others don't
     */
    public Verdict mustBeWithin(Relation relation, Range expected) {
        return switch (relation) {
            case EQUAL -> mustBe(expected);
            case AT_MOST -> mustBeAtMost(expected);
            case AT_LEAST -> expected.mustBeAtMost(this);
        };
    }

    private Verdict mustBeAtMost(Range other) {
        if (other.isBelow(this)) {
            return Verdict.VIOLATED;
        }
        return most != null && other.least != null && most.compareTo(other.least) <= 0
                ? Verdict.SATISFIED
                : Verdict.UNDECIDED;
    }

    /**
     * Words the violation that this number is not the expected one.
     *
     * @param expected the number that fits
     * @param blank whether nothing is printed, so that there is only a bound
     * @param place where
     * @param message a template with the holes of {@link Holes} and those of more
     * @param more further values for the message
     * @return a builder of the violation
     */
    public Finding.Builder violation(
            Range expected, boolean blank, Place place, LocalizedText message, Map<String, ?> more) {
        boolean below = isBelow(expected);
        @Nullable BigDecimal found = below ? most : least;
        @Nullable BigDecimal fits = below ? expected.least : expected.most;
        if (found == null || fits == null) {
            throw new IllegalStateException("a violation has both numbers, had " + this + " and " + expected);
        }
        Relation relation = expected.isExact() ? Relation.EQUAL : below ? Relation.AT_LEAST : Relation.AT_MOST;
        BigDecimal actual = plain(found);
        Map<String, Object> holes = Holes.of(place, actual, relation, plain(fits));
        holes.putAll(more);
        if (blank) {
            holes.put("actual", BLANK);
        }
        return Finding.builder()
                .place(place)
                .relation(relation)
                .expected(plain(fits))
                .actual(blank ? Optional.empty() : Optional.of(actual))
                .message(message.fill(holes));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
