package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * A rule that blank cells or values not given leave open at a place.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Undecided {
    /**
     * {@return the rule's stable id}
     */
    String getRuleId();

    /**
     * {@return where}
     */
    Place getPlace();

    /**
     * {@return the reports compared, as {@link Violation#getReports()}}
     */
    List<ReportKey> getReports();

    /**
     * Says that a rule is undecided at a place.
     *
     * @param ruleId the rule's id
     * @param place where
     * @return the value
     */
    static Undecided of(String ruleId, Place place) {
        return ImmutableUndecided.builder().ruleId(ruleId).place(place).build();
    }

    /**
     * Says that a rule across reports is undecided at a place.
     *
     * @param ruleId the rule's id
     * @param place where
     * @param reports the reports compared, the one that it belongs to first
     * @return the value
     */
    static Undecided of(String ruleId, Place place, List<ReportKey> reports) {
        return ImmutableUndecided.builder()
                .ruleId(ruleId)
                .place(place)
                .reports(reports)
                .build();
    }
}
