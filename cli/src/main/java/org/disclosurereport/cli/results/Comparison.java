package org.disclosurereport.cli.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Violation;

/** The printed number, the number that fits and their difference, in words. Stateless and thread-safe. */
public final class Comparison {
    private static final LocalizedText PRINTED = LocalizedText.of("填报 {actual}", "printed {actual}");
    private static final LocalizedText NOT_PRINTED = LocalizedText.of("未填", "blank");
    private static final Map<Relation, LocalizedText> FITTING = Map.of(
            Relation.EQUAL, LocalizedText.of("应为 {fits}", "should be {fits}"),
            Relation.AT_LEAST, LocalizedText.of("应不小于 {fits}", "should be at least {fits}"),
            Relation.AT_MOST, LocalizedText.of("应不大于 {fits}", "should be at most {fits}"));
    private static final LocalizedText TOO_MANY = LocalizedText.of("多了 {difference}", "{difference} too many");
    private static final LocalizedText TOO_FEW = LocalizedText.of("少了 {difference}", "{difference} too few");
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");

    private Comparison() {}

    /** The comparison in one line, such as 填报 0，应为 11，少了 11; empty where the rule compares no numbers. */
    public static Optional<String> of(Violation violation, Locale locale) {
        return violation.getExpected().map(expected -> {
            List<String> parts = new ArrayList<>();
            parts.add(violation
                    .getActual()
                    .map(actual -> fill(PRINTED, "actual", actual, locale))
                    .orElse(NOT_PRINTED.get(locale)));
            parts.add(fill(FITTING.get(violation.getRelation()), "fits", expected, locale));
            violation
                    .getDifference()
                    .ifPresent(difference -> parts.add(fill(
                            difference.signum() < 0 ? TOO_FEW : TOO_MANY, "difference", difference.abs(), locale)));
            return String.join(COMMA.get(locale), parts);
        });
    }

    private static String fill(LocalizedText template, String hole, BigDecimal number, Locale locale) {
        return template.fill(Map.of(hole, number.toPlainString())).get(locale);
    }
}
