package org.disclosurereport.population;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * A made-up report and the errors put into it.
 *
 * <p>A report without an error of its own can still have a finding: a government's sum doesn't hold where a body below has a slip. Such a
 * finding stands with the error that leads to it. Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface GeneratedReport {
    /** {@return the report} */
    @Value.Parameter
    DisclosureReport getReport();

    /** {@return the errors put into it; empty for most, and never more than one} */
    @Value.Parameter
    List<SeededError> getErrors();

    /** {@return whose report it is and of which year} */
    @Value.NonAttribute
    default ReportKey getKey() {
        return ReportKey.of(getReport());
    }

    /**
     * Gives a report with its errors.
     *
     * @param report the report
     * @param errors the errors put into it
     * @return both
     */
    static GeneratedReport of(DisclosureReport report, List<SeededError> errors) {
        return ImmutableGeneratedReport.of(report, errors);
    }
}
