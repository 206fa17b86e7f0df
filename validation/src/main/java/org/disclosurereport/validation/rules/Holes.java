package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;

/**
 * What fills the holes of a message about a number that doesn't fit:
 *
 * <ul>
 *   <li>{@code place}: where;
 *   <li>{@code actual}: the number found;
 *   <li>{@code expected}: after 应 or "must be": 为70, 不小于70, "at least 70";
 *   <li>{@code sum}: after 合计 or "add up to": 70, 不小于70, "at least 70";
 *   <li>{@code difference}: 相差60 or 至少相差60, "difference −60" or "difference of 60 or more".
 * </ul>
 */
public final class Holes {
    private static final LocalizedText EXACT = LocalizedText.of("相差{size}", "difference {signed}");
    private static final LocalizedText AT_LEAST = LocalizedText.of("至少相差{size}", "difference of {size} or more");

    private Holes() {}

    /**
     * Gives the values of the holes.
     *
     * @param place where
     * @param actual the number found
     * @param relation how it is to stand to the number that fits
     * @param fits the number that fits, or its bound
     * @return the values, to which more may be added
     */
    public static Map<String, Object> of(Place place, BigDecimal actual, Relation relation, BigDecimal fits) {
        Map<String, Object> holes = new HashMap<>();
        LocalizedText expected = relation.describe(fits);
        holes.put("place", place.getLabel());
        holes.put("actual", actual.toPlainString());
        holes.put("expected", expected);
        holes.put("sum", relation == Relation.EQUAL ? fits.toPlainString() : expected);
        holes.put("difference", difference(actual.subtract(fits), relation));
        return holes;
    }

    private static LocalizedText difference(BigDecimal difference, Relation relation) {
        String size = difference.abs().toPlainString();
        return (relation == Relation.EQUAL ? EXACT : AT_LEAST)
                .fill(Map.of("size", size, "signed", difference.signum() < 0 ? "−" + size : "+" + size));
    }
}
