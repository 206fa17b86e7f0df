package org.disclosurereport.population;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.ReportValidator;

/**
 * What was found in a population beside what must be found.
 *
 * @param missed what must be found and was not
 * @param unexpected what was found and must not be
 * @param found how much was found of what must be
 */
record FindingsComparison(SortedSet<ExpectedFinding> missed, SortedSet<ExpectedFinding> unexpected, int found) {
    /** Rules that look at one report. */
    static final Predicate<String> WITHIN_REPORTS = id -> !id.startsWith("series.") && !id.startsWith("consolidation.");

    /**
     * Compares.
     *
     * @param population the population, with what must be found
     * @param found everything that was found
     * @param rules which rules ran, by id
     */
    static FindingsComparison of(Population population, Collection<ExpectedFinding> found, Predicate<String> rules) {
        SortedSet<ExpectedFinding> expected = population.getErrors().stream()
                .flatMap(error -> error.getExpectedFindings().stream())
                .filter(finding -> rules.test(finding.getRuleId()))
                .collect(toCollection(TreeSet::new));
        SortedSet<ExpectedFinding> missed = new TreeSet<>(expected);
        missed.removeAll(List.copyOf(found));
        SortedSet<ExpectedFinding> unexpected = new TreeSet<>(found);
        unexpected.removeAll(expected);
        return new FindingsComparison(missed, unexpected, expected.size() - missed.size());
    }

    /** Checks every report alone. */
    static FindingsComparison withinReports(Population population) {
        List<ExpectedFinding> found = population
                .reports()
                .flatMap(generated -> findings(generated.getReport()))
                .toList();
        return of(population, found, WITHIN_REPORTS);
    }

    /** What the standard rules say of a report alone, of any severity. */
    static Stream<ExpectedFinding> findings(DisclosureReport report) {
        return ReportValidator.validate(report).getViolations().stream()
                .map(violation -> ExpectedFinding.of(
                        violation.getRuleId(),
                        ReportKey.of(report),
                        violation.getPlace().getName()));
    }
}
