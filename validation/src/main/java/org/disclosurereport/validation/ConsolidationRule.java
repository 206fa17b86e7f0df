package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.DisclosureReport;

/**
 * A rule across bodies: it compares a government's report with those of the bodies that it covers.
 *
 * <p>For example {@code consolidation.sum}. Of a single report it says nothing. Implementations are pure and thread-safe, as any
 * {@link Rule}, and name the government's report first in {@link Finding#getReports()}.
 */
public interface ConsolidationRule extends Rule {
    /**
     * Evaluates this rule for a government.
     *
     * @param consolidation its report and what is known of the bodies
     * @return a finding for each place, in form order; none where the rule doesn't apply
     */
    List<Finding> evaluate(Consolidation consolidation);

    @Override
    default List<Finding> evaluate(DisclosureReport report) {
        return List.of();
    }
}
