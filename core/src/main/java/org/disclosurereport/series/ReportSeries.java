package org.disclosurereport.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;

/**
 * The reports of one body over the years.
 *
 * <p>For example
 *
 * <pre>{@code
 * ReportSeries series = ReportSeries.of(List.of(report2023, report2024));
 * ValidationResult result = ReportValidator.validate(series);
 * }</pre>
 *
 * <p>Years may be missing and one may stand twice; the rules {@code series.*} tell. Bodies change their names, so the names of its
 * reports are not compared: whoever makes a series says that it is one body, or lets {@link #byAgency} find out. It is no time
 * series of one number. Immutable and thread-safe; equality covers every report.
 */
public final class ReportSeries {
    /** More versions of one year than that are files in disorder; comparing all of two years would take their product. */
    private static final int MOST_VERSIONS = 8;

    private final List<DisclosureReport> reports;

    private ReportSeries(List<DisclosureReport> reports) {
        this.reports = reports;
    }

    /**
     * Makes a series.
     *
     * @param reports the reports of one body, in any order, at least one
     * @return the series
     * @throws IllegalArgumentException if there is no report
     */
    public static ReportSeries of(Collection<DisclosureReport> reports) {
        Objects.requireNonNull(reports, "reports");
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("reports must be at least one, was " + reports);
        }
        return new ReportSeries(reports.stream()
                .sorted(Comparator.comparingInt(DisclosureReport::getYear))
                .toList());
    }

    /**
     * Parts reports by the body they are of, as an {@link AgencyRegister} of all of them tells.
     *
     * @param reports the reports, in any order
     * @return a series for each body, in the order of their first reports
     */
    public static List<ReportSeries> byAgency(Collection<DisclosureReport> reports) {
        return bodies(Objects.requireNonNull(reports, "reports")).stream()
                .map(ReportSeries::of)
                .toList();
    }

    /**
     * Parts reports by the body they are of, and lets each continue from its predecessors: a new name from the report under the old
     * one, a body that others were merged into from what their reports add up to, with its own where it was there before. The
     * predecessors must have a report of the year before, and none of the year itself.
     *
     * <p>A series that others come into ends there, and another one begins with the sum. Where a predecessor is known to have been
     * there but has no report of that year, the sum is known from below only, so its cells are blank.
     *
     * @param reports the reports, in any order
     * @param tree names the predecessors
     * @return a series for each body, or each part of its years, in the order of their first reports
     */
    public static List<ReportSeries> byAgency(Collection<DisclosureReport> reports, BodyTree tree) {
        List<List<DisclosureReport>> bodies = bodies(Objects.requireNonNull(reports, "reports"));
        return tree.getSuccessors().isEmpty()
                ? bodies.stream().map(ReportSeries::of).toList()
                : new Succession(bodies, tree).series();
    }

    private static List<List<DisclosureReport>> bodies(Collection<DisclosureReport> reports) {
        AgencyRegister register = AgencyRegister.of(
                reports.stream().map(DisclosureReport::getAgency).toList());
        Map<List<String>, List<DisclosureReport>> bodies = new LinkedHashMap<>();
        for (DisclosureReport report : reports) {
            bodies.computeIfAbsent(register.getIdentity(report.getAgency()), body -> new ArrayList<>())
                    .add(report);
        }
        return List.copyOf(bodies.values());
    }

    /** {@return the reports by year; those of one year in the order they were given} */
    public List<DisclosureReport> getReports() {
        return reports;
    }

    /** {@return the reports parted by year, the earliest first; mostly one a year, more where a year stands twice} */
    public List<List<DisclosureReport>> getYears() {
        Map<Integer, List<DisclosureReport>> years = new TreeMap<>();
        for (DisclosureReport report : reports) {
            years.computeIfAbsent(report.getYear(), year -> new ArrayList<>()).add(report);
        }
        return years.values().stream().map(List::copyOf).toList();
    }

    /**
     * Chooses among several versions of one year: the one published last counts, whatever the order they were given in. Where a date is
     * missing nobody can say which one that is, so each counts, and what any of them keeps is kept.
     *
     * @param versions the reports of one body and year
     * @return those that count, at most {@value #MOST_VERSIONS}, in the order they were given
     * @throws IllegalArgumentException if there is none
     */
    public static List<DisclosureReport> counting(List<DisclosureReport> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions must be at least one, was " + versions);
        }
        Optional<LocalDate> last =
                versions.stream().allMatch(report -> report.getPublicationDate().isPresent())
                        ? versions.stream()
                                .flatMap(report -> report.getPublicationDate().stream())
                                .max(Comparator.naturalOrder())
                        : Optional.empty();
        return versions.stream()
                .filter(report -> last.isEmpty() || report.getPublicationDate().equals(last))
                .limit(MOST_VERSIONS)
                .toList();
    }

    /** {@return the body as its last report names it} */
    public Agency getAgency() {
        return reports.get(reports.size() - 1).getAgency();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportSeries series && reports.equals(series.reports);
    }

    @Override
    public int hashCode() {
        return reports.hashCode();
    }

    @Override
    public String toString() {
        return reports.stream().map(ReportKey::of).toList().toString();
    }
}
