package org.disclosurereport.series;

import java.util.Comparator;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.immutables.value.Value;

/**
 * Which report is meant: whose and of which year.
 *
 * <p>For example {@code ReportKey.of("洪泽区人民政府", 2023)}. It names a report and doesn't hold it; two versions of one report
 * have the same key. Keys are ordered by agency, then by year. Immutable and thread-safe; equality covers both.
 */
@Value.Immutable
public interface ReportKey extends Comparable<ReportKey> {
    /** {@return the name of the body that reports} */
    String getAgency();

    /** {@return the year reported on} */
    int getYear();

    /**
     * Gives the key of a report.
     *
     * @param report the report
     * @return whose it is and of which year
     */
    static ReportKey of(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        return of(report.getAgency().getName(), report.getYear());
    }

    /**
     * Gives the key of a report that need not exist.
     *
     * @param agency the name of the body
     * @param year the year
     * @return the key
     */
    static ReportKey of(String agency, int year) {
        return ImmutableReportKey.builder().agency(agency).year(year).build();
    }

    /** {@return agency and year in words, such as 洪泽区人民政府2023年度} */
    @Value.NonAttribute
    default LocalizedText getLabel() {
        return LocalizedText.of(getAgency() + getYear() + "年度", getAgency() + " " + getYear());
    }

    @Override
    default int compareTo(ReportKey other) {
        return Comparator.comparing(ReportKey::getAgency)
                .thenComparingInt(ReportKey::getYear)
                .compare(this, other);
    }
}
