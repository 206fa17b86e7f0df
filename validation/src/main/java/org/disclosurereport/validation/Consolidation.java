package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.ReportKey;
import org.disclosurereport.ReportTotals;

/**
 * A government's report and what it is to be the sum of: the reports of its own office and of the bodies that it covers.
 *
 * <p>For example
 *
 * <pre>{@code
 * Consolidation county = Consolidation.of(government, bodies).withExpected(tree.getChildren("青山县人民政府"));
 * ValidationResult result = ReportValidator.validate(county);
 * }</pre>
 *
 * <p>Reports of another year don't count, and of several of one body only the first does; {@code consolidation.coverage} tells
 * both. Where an expected body has no report its numbers are unknown, so that a sum is known from below only. It doesn't look for bodies by
 * itself: {@link org.disclosurereport.BodyTree} holds who covers whom. Immutable and thread-safe.
 */
public final class Consolidation {
    private final DisclosureReport government;
    private final List<DisclosureReport> bodies;
    private final ReportTotals reported;
    private final Set<String> expected;
    private final List<String> missing;
    private final List<ReportKey> ofOtherYears;
    private final List<ReportKey> repeated;

    private Consolidation(
            DisclosureReport government,
            List<DisclosureReport> bodies,
            ReportTotals reported,
            Set<String> expected,
            List<ReportKey> ofOtherYears,
            List<ReportKey> repeated) {
        this.government = government;
        this.bodies = bodies;
        this.reported = reported;
        this.expected = expected;
        this.ofOtherYears = ofOtherYears;
        this.repeated = repeated;
        Set<String> told = new HashSet<>();
        for (DisclosureReport body : bodies) {
            told.add(body.getAgency().getName());
            body.getAgency().getUnifiedSocialCreditCode().ifPresent(told::add);
        }
        this.missing = expected.stream().filter(body -> !told.contains(body)).toList();
    }

    /**
     * Makes a consolidation of reports.
     *
     * @param government the government's report
     * @param bodies the reports of its own office and of the bodies it covers
     * @return the consolidation
     */
    public static Consolidation of(DisclosureReport government, Collection<DisclosureReport> bodies) {
        Objects.requireNonNull(government, "government");
        Objects.requireNonNull(bodies, "bodies");
        List<DisclosureReport> counted = new ArrayList<>();
        List<ReportKey> ofOtherYears = new ArrayList<>();
        List<ReportKey> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DisclosureReport body : bodies) {
            if (body.getYear() != government.getYear()) {
                ofOtherYears.add(ReportKey.of(body));
            } else if (seen.add(identity(body.getAgency()))) {
                counted.add(body);
            } else {
                repeated.add(ReportKey.of(body));
            }
        }
        return new Consolidation(
                government,
                List.copyOf(counted),
                ReportTotals.consolidate(counted),
                Set.of(),
                List.copyOf(ofOtherYears),
                List.copyOf(repeated));
    }

    /**
     * Makes a consolidation of totals that were added up elsewhere, by a distributed engine for example. No body is then named where one
     * explains a difference.
     *
     * @param government the government's report
     * @param totals what the bodies' reports of that year add up to; bodies without a report are among its missing ones
     * @return the consolidation
     */
    public static Consolidation of(DisclosureReport government, ReportTotals totals) {
        Objects.requireNonNull(government, "government");
        Objects.requireNonNull(totals, "totals");
        return new Consolidation(government, List.of(), totals, Set.of(), List.of(), List.of());
    }

    /**
     * Names the bodies that are to report.
     *
     * @param names their names or codes
     * @return a consolidation that expects those
     */
    public Consolidation withExpected(Collection<String> names) {
        Set<String> all = new LinkedHashSet<>(Objects.requireNonNull(names, "names"));
        return new Consolidation(government, bodies, reported, all, ofOtherYears, repeated);
    }

    /** A code tells bodies apart that have the same name. */
    private static String identity(Agency agency) {
        return agency.getUnifiedSocialCreditCode().orElse(agency.getName());
    }

    /**
     * {@return the government's report}
     */
    public DisclosureReport getGovernment() {
        return government;
    }

    /**
     * {@return the reports that count, in the order they were given; none where only their totals are known}
     */
    public List<DisclosureReport> getBodies() {
        return bodies;
    }

    /**
     * {@return what the bodies add up to; those that are expected and have no report count as missing}
     */
    public ReportTotals getTotals() {
        ReportTotals totals = reported;
        for (int i = 0; i < missing.size(); i++) {
            totals = totals.addMissing();
        }
        return totals;
    }

    /**
     * {@return the bodies that are to report, in the order they were given}
     */
    public List<String> getExpected() {
        return List.copyOf(expected);
    }

    /**
     * {@return the expected bodies without a report for the year}
     */
    public List<String> getMissing() {
        return missing;
    }

    /**
     * {@return the reports left out because they are of another year than the government's}
     */
    public List<ReportKey> getOfOtherYears() {
        return ofOtherYears;
    }

    /**
     * {@return the reports left out because another of the same body came before}
     */
    public List<ReportKey> getRepeated() {
        return repeated;
    }

    @Override
    public String toString() {
        return ReportKey.of(government) + " of " + reported;
    }
}
