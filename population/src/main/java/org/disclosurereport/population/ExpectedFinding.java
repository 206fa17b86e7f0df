package org.disclosurereport.population;

import java.util.Comparator;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * What a rule must say of a seeded error: which rule, of which report, at which place.
 *
 * <p>For example {@code requests.row-total} of 青山省云河市教育局2023年度 at {@code requests.carriedOver}. The place is named as the rules name
 * theirs. Findings about two years belong to the later one, those about a government and its bodies to the government. It tells
 * neither numbers nor severity. Immutable and thread-safe; equality covers every field; ordered by report, rule and place.
 */
@Value.Immutable
public interface ExpectedFinding extends Comparable<ExpectedFinding> {
    /** {@return the rule's id} */
    @Value.Parameter
    String getRuleId();

    /** {@return the report that the finding belongs to} */
    @Value.Parameter
    ReportKey getKey();

    /** {@return the name of the place, such as {@code requests.*.total} or {@code title}} */
    @Value.Parameter
    String getPlace();

    /**
     * Gives a finding.
     *
     * @param ruleId the rule's id
     * @param key the report that it belongs to
     * @param place the name of the place
     * @return the finding
     */
    static ExpectedFinding of(String ruleId, ReportKey key, String place) {
        return ImmutableExpectedFinding.of(ruleId, key, place);
    }

    @Override
    default int compareTo(ExpectedFinding other) {
        return Comparator.comparing(ExpectedFinding::getKey)
                .thenComparing(ExpectedFinding::getRuleId)
                .thenComparing(ExpectedFinding::getPlace)
                .compare(this, other);
    }
}
