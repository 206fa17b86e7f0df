package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportSeries;

/**
 * A rule across the years: it compares the reports of one body with each other.
 *
 * <p>For example {@code series.carried-over}. Of a single report it says nothing. Implementations are pure and thread-safe, as any
 * {@link Rule}, and name the reports compared in {@link Finding#getReports()}, the later one first.
 */
public interface SeriesRule extends Rule {
    /**
     * Evaluates this rule over the years.
     *
     * @param series the reports of a body
     * @return a finding for each place and year, by year and in form order; none where the rule doesn't apply
     */
    List<Finding> evaluate(ReportSeries series);

    @Override
    default List<Finding> evaluate(DisclosureReport report) {
        return List.of();
    }
}
