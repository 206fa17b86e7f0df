package org.disclosurereport.benchmarks;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.population.ErrorKind;
import org.disclosurereport.population.ExpectedFinding;
import org.disclosurereport.population.Population;
import org.disclosurereport.population.SeededError;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;

/**
 * Makes provinces with errors in them, checks every report alone, every body's years and every government against its bodies, and compares
 * what was found with what must be found.
 */
public final class ProvinceCheck {
    private final Population population;
    private final SortedSet<ExpectedFinding> found = new TreeSet<>();
    private final Map<String, List<DisclosureReport>> byBody = new LinkedHashMap<>();
    private int series;
    private int consolidations;

    private ProvinceCheck(Population population) {
        this.population = population;
    }

    /**
     * What came of a check.
     *
     * @param expected how many findings the seeded errors must lead to
     * @param missed those of them that were not found
     * @param others what was found beside them
     */
    record Comparison(int expected, SortedSet<ExpectedFinding> missed, SortedSet<ExpectedFinding> others) {
        boolean isExact() {
            return missed.isEmpty() && others.isEmpty();
        }
    }

    /**
     * Checks 30 000 reports of two years on the form of 2021, with 1 000 errors, and a smaller province over the change of form; ends with 1
     * unless exactly what must be found is found.
     *
     * @param args a seed, 42 unless told
     */
    public static void main(String[] args) {
        // Else Bean Validation would log through what comes with the libraries for documents.
        System.setProperty("org.jboss.logging.provider", "jdk");
        long seed = args.length == 0 ? 42 : Long.parseLong(args[0]);
        boolean exact = check(large(seed).years(2023, 2024).errors(1000).build())
                & check(small(seed).years(2019, 2022).errors(1000).build());
        System.exit(exact ? 0 : 1);
    }

    static Population.Builder large(long seed) {
        return Population.builder()
                .seed(seed)
                .cities(12)
                .countiesPerCity(10)
                .departments(34, 35, 30)
                .townsPerCounty(89);
    }

    static Population.Builder small(long seed) {
        return Population.builder()
                .seed(seed)
                .cities(6)
                .countiesPerCity(8)
                .departments(30, 25, 20)
                .townsPerCounty(30);
    }

    private static boolean check(Population population) {
        long start = System.nanoTime();
        ProvinceCheck check = new ProvinceCheck(population);
        Comparison comparison = check.compare();
        double seconds = (System.nanoTime() - start) / 1e9;
        Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
        population.getErrors().forEach(error -> kinds.add(error.getKind()));
        long visible = population.getErrors().stream()
                .filter(error -> !error.getExpectedFindings().isEmpty())
                .count();
        System.out.printf(
                Locale.ROOT,
                "%d–%d: %d bodies, %d reports, %d errors of %d kinds, %d of them such that a rule can see them%n",
                population.getFirstYear(),
                population.getLastYear(),
                population.getBodyCount(),
                population.getReportCount(),
                population.getErrors().size(),
                kinds.size(),
                visible);
        System.out.printf(
                Locale.ROOT,
                "  to be found %d, found %d, missed %d, found beside them %d%n",
                comparison.expected(),
                comparison.expected() - comparison.missed().size(),
                comparison.missed().size(),
                comparison.others().size());
        System.out.printf(
                Locale.ROOT,
                "  every report alone, %d bodies over the years, %d governments against their bodies: made and checked in %.1f s%n",
                check.series,
                check.consolidations,
                seconds);
        Stream.concat(
                        comparison.missed().stream().map(each -> "  missed: " + each),
                        comparison.others().stream().map(each -> "  beside them: " + each))
                .limit(20)
                .forEach(System.out::println);
        return comparison.isExact();
    }

    static Comparison compare(Population population) {
        return new ProvinceCheck(population).compare();
    }

    private Comparison compare() {
        population.reports().forEach(generated -> {
            DisclosureReport report = generated.getReport();
            add(ReportValidator.validate(report), ReportKey.of(report));
            byBody.computeIfAbsent(report.getAgency().getName(), name -> new ArrayList<>())
                    .add(ReadReport.of("", 1, report).withComparedParts().getReport());
        });
        byBody.values().forEach(this::checkYears);
        BodyTree tree = population.getTree();
        IntStream.rangeClosed(population.getFirstYear(), population.getLastYear())
                .forEach(year -> tree.getParents().forEach(government -> checkBodies(government, year, tree)));
        SortedSet<ExpectedFinding> expected = population.getErrors().stream()
                .map(SeededError::getExpectedFindings)
                .flatMap(List::stream)
                .collect(toCollection(TreeSet::new));
        SortedSet<ExpectedFinding> missed = new TreeSet<>(expected);
        missed.removeAll(found);
        SortedSet<ExpectedFinding> others = new TreeSet<>(found);
        others.removeAll(expected);
        return new Comparison(expected.size(), missed, others);
    }

    private void checkYears(List<DisclosureReport> reports) {
        series++;
        add(ReportValidator.validate(ReportSeries.of(reports)), ReportKey.of(reports.get(0)));
    }

    private void checkBodies(String government, int year, BodyTree tree) {
        List<DisclosureReport> own = of(government, year);
        if (!own.isEmpty()) {
            consolidations++;
            List<String> covered = tree.getChildren(government);
            List<DisclosureReport> bodies =
                    covered.stream().flatMap(body -> of(body, year).stream()).toList();
            Consolidation consolidation = Consolidation.of(own.get(0), bodies).withExpected(covered);
            add(ReportValidator.validate(consolidation), ReportKey.of(own.get(0)));
        }
    }

    private List<DisclosureReport> of(String body, int year) {
        return byBody.getOrDefault(body, List.of()).stream()
                .filter(report -> report.getYear() == year)
                .toList();
    }

    private void add(ValidationResult result, ReportKey report) {
        result.getViolations().forEach(violation -> {
            ReportKey key = violation.getReports().isEmpty()
                    ? report
                    : violation.getReports().get(0);
            found.add(ExpectedFinding.of(
                    violation.getRuleId(), key, violation.getPlace().getName()));
        });
    }
}
