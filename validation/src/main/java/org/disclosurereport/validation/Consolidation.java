package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.AgencyRegister;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.rules.consolidation.BodyNames;

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
 * <p>Reports of another year and of the government itself don't count, and of several of one body only the one published last does,
 * as in {@link ReportSeries#counting}, whatever the order they are given in (where a date is missing nobody knows which that is, and
 * the first of those that may be counts); {@code consolidation.coverage} reports all three. Which agencies are one body is decided
 * by an {@link AgencyRegister} of them. Where an expected body has no report its numbers are unknown, so that a sum is known from
 * below only. It doesn't look for bodies by itself: {@link org.disclosurereport.series.BodyTree} holds who covers whom. Immutable and thread-safe; two are equal only if they
 * are the same one.
 */
public final class Consolidation {
    private final DisclosureReport government;
    private final List<DisclosureReport> bodies;
    private final ReportTotals reported;
    private final boolean totalsOnly;
    private final Set<String> expected;
    private final List<String> missing;
    private final Map<Exclusion, List<DisclosureReport>> excluded;

    private Consolidation(
            DisclosureReport government,
            List<DisclosureReport> bodies,
            ReportTotals reported,
            boolean totalsOnly,
            Set<String> expected,
            Map<Exclusion, List<DisclosureReport>> excluded) {
        this.government = government;
        this.bodies = bodies;
        this.reported = reported;
        this.totalsOnly = totalsOnly;
        this.expected = expected;
        this.excluded = excluded;
        Set<String> named = new HashSet<>();
        bodies.forEach(body -> named.addAll(BodyNames.of(body.getAgency())));
        this.missing = expected.stream().filter(body -> !named.contains(body)).toList();
    }

    /** Why a report doesn't count. */
    public enum Exclusion {
        /** It is of another year than the government's. */
        OTHER_YEAR,
        /** Another of the same body was published later, or, where a date is missing, given earlier. */
        REPEATED,
        /** It is of the government itself, which is not part of its own sum. */
        GOVERNMENT
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
        List<DisclosureReport> given = List.copyOf(Objects.requireNonNull(bodies, "bodies"));
        List<Agency> agencies = new ArrayList<>(List.of(government.getAgency()));
        given.forEach(body -> agencies.add(body.getAgency()));
        AgencyRegister register = AgencyRegister.of(agencies);
        List<String> own = register.getIdentity(government.getAgency());
        List<DisclosureReport> counted = new ArrayList<>();
        Map<Exclusion, List<DisclosureReport>> excluded = new EnumMap<>(Exclusion.class);
        Map<List<String>, List<DisclosureReport>> versions = new LinkedHashMap<>();
        for (DisclosureReport body : given) {
            List<String> identity = register.getIdentity(body.getAgency());
            if (body.getYear() != government.getYear()) {
                exclude(body, Exclusion.OTHER_YEAR, excluded);
            } else if (identity.equals(own)) {
                exclude(body, Exclusion.GOVERNMENT, excluded);
            } else {
                versions.computeIfAbsent(identity, each -> new ArrayList<>(1)).add(body);
            }
        }
        for (List<DisclosureReport> ofBody : versions.values()) {
            DisclosureReport counting = ReportSeries.counting(ofBody).get(0);
            counted.add(counting);
            ofBody.stream()
                    .filter(body -> body != counting)
                    .forEach(body -> exclude(body, Exclusion.REPEATED, excluded));
        }
        return new Consolidation(
                government, List.copyOf(counted), ReportTotals.consolidate(counted), false, Set.of(), excluded);
    }

    private static void exclude(DisclosureReport body, Exclusion why, Map<Exclusion, List<DisclosureReport>> excluded) {
        excluded.computeIfAbsent(why, each -> new ArrayList<>()).add(body);
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
        return new Consolidation(government, List.of(), totals, true, Set.of(), Map.of());
    }

    /**
     * Names the bodies that are to report.
     *
     * @param names their names or codes
     * @return a consolidation that expects those
     * @throws IllegalStateException if only totals are known, which don't say whose they are; their
     *     {@link ReportTotals#addMissing()} counts bodies without a report
     */
    public Consolidation withExpected(Collection<String> names) {
        Set<String> all = new LinkedHashSet<>(Objects.requireNonNull(names, "names"));
        if (totalsOnly) {
            throw new IllegalStateException("totals don't say whose they are, so no body can be expected, was " + all);
        }
        return new Consolidation(government, bodies, reported, false, all, excluded);
    }

    /**
     * {@return the government's report}
     */
    public DisclosureReport getGovernment() {
        return government;
    }

    /**
     * {@return the reports that count, in the order in which their bodies were first given; none where only their totals are known}
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
    public List<DisclosureReport> getOfOtherYears() {
        return getExcluded(Exclusion.OTHER_YEAR);
    }

    /**
     * {@return the reports left out because another of the same body counts}
     */
    public List<DisclosureReport> getRepeated() {
        return getExcluded(Exclusion.REPEATED);
    }

    /**
     * {@return the reports left out because they are of the government itself, which is not part of its own sum}
     */
    public List<DisclosureReport> getOfGovernment() {
        return getExcluded(Exclusion.GOVERNMENT);
    }

    /**
     * Gives the reports left out for a reason.
     *
     * @param why the reason
     * @return those reports, in the order they were given
     */
    public List<DisclosureReport> getExcluded(Exclusion why) {
        return List.copyOf(excluded.getOrDefault(Objects.requireNonNull(why, "why"), List.of()));
    }

    @Override
    public String toString() {
        return ReportKey.of(government) + " of " + reported;
    }
}
