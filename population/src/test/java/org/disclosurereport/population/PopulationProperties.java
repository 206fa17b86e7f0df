package org.disclosurereport.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.Agency;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;

/** Whatever the seed, the shape and the years. */
class PopulationProperties {
    @Provide
    Arbitrary<Population.Builder> provinces() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 7);
        return Combinators.combine(
                        Arbitraries.longs(),
                        few,
                        few,
                        some,
                        some,
                        some,
                        Arbitraries.integers().between(2019, 2023),
                        few)
                .as((seed, cities, counties, departments, ofCounty, towns, first, more) -> Population.builder()
                        .seed(seed)
                        .cities(cities)
                        .countiesPerCity(counties)
                        .departments(departments, departments, ofCounty)
                        .townsPerCounty(towns)
                        .years(first, first + more));
    }

    @Property(tries = 60)
    void namesAndCodesAreUniqueAndStandInOneTree(@ForAll("provinces") Population.Builder settings) {
        Population population = settings.build();
        BodyTree tree = population.getTree();
        Map<String, Agency> agencies = new LinkedHashMap<>();
        Set<String> codes = new HashSet<>();
        population.reports(population.getFirstYear()).forEach(each -> {
            Agency agency = each.getReport().getAgency();
            assertThat(agencies.put(agency.getName(), agency)).isNull();
            assertThat(codes.add(agency.getUnifiedSocialCreditCode().orElseThrow()))
                    .isTrue();
        });
        assertThat(agencies).hasSize(population.getBodyCount());
        assertThat(tree.getProblems()).isEmpty();
        assertThat(tree.getRoots()).hasSize(1);
        assertThat(agencies.keySet()).allMatch(tree::contains);
        assertThat(tree.getParents()).allMatch(agencies::containsKey);
    }

    @Property(tries = 60)
    void aPopulationWithoutErrorsHasNothingToFind(@ForAll("provinces") Population.Builder settings) {
        Population population = settings.build();
        assertThat(population.getErrors()).isEmpty();
        assertThat(population.reports().flatMap(each -> FindingsComparison.findings(each.getReport())))
                .isEmpty();
        assertThat(AcrossReports.findings(population)).isEmpty();
    }

    @Property(tries = 25)
    void aYearUsesItsFormAndDoesNotJump(@ForAll("provinces") Population.Builder settings) {
        Population population = settings.build();
        Map<String, long[]> before = new LinkedHashMap<>();
        for (int year = population.getFirstYear(); year <= population.getLastYear(); year++) {
            FormVersion version = FormVersion.inForce(year);
            boolean sameForm = year > population.getFirstYear() && FormVersion.inForce(year - 1) == version;
            population.reports(year).map(GeneratedReport::getReport).forEach(report -> {
                assertThat(report.getFormVersion()).isEqualTo(version);
                long[] now = new long[Form.of(report).getCells().size()];
                Form.of(report).readCounts(report, now);
                long[] then = before.put(report.getAgency().getName(), now);
                for (int i = 0; sameForm && i < now.length; i++) {
                    long low = Math.min(then[i], now[i]);
                    long high = Math.max(then[i], now[i]);
                    // What series.jump asks of totals, here of each cell. Documents issued are the difference of two
                    // years'
                    // stock, so those of a small government may well grow fivefold.
                    assertThat(high - low <= 100 || high <= 10 * low || low < 0)
                            .as("%s %s → %s", Form.of(report).getCells().get(i), then[i], now[i])
                            .isTrue();
                }
            });
        }
    }

    @Property(tries = 25)
    void theSameSettingsGiveTheSameReportsInTheSameOrder(@ForAll("provinces") Population.Builder settings) {
        settings.errorRate(ErrorKind.PROSE_SLIP, 50);
        Population population = settings.build();
        Population other = settings.build();
        List<GeneratedReport> reports = population.reports().toList();
        assertThat(other.reports().toList()).isEqualTo(reports);
        assertThat(other.getErrors()).isEqualTo(population.getErrors());
        assertThat(reports).hasSize(Math.toIntExact(population.getReportCount()));
        assertThat(IntStream.rangeClosed(population.getFirstYear(), population.getLastYear())
                        .boxed()
                        .flatMap(population::reports)
                        .toList())
                .isEqualTo(reports);
    }

    @Property(tries = 40)
    void reportsComeYearByYearAndChildrenBeforeParents(@ForAll("provinces") Population.Builder settings) {
        Population population = settings.build();
        BodyTree tree = population.getTree();
        Set<ReportKey> seen = new HashSet<>();
        int[] year = {population.getFirstYear()};
        population.reports().map(GeneratedReport::getKey).forEach(key -> {
            assertThat(key.getYear()).isBetween(year[0], year[0] + 1);
            year[0] = key.getYear();
            assertThat(tree.getChildren(key.getAgency()))
                    .allMatch(child -> seen.contains(ReportKey.of(child, key.getYear())));
            assertThat(seen.add(key)).isTrue();
        });
    }

    @Property(tries = 60)
    void everyErrorIsFoundAndNothingElse(
            @ForAll("provinces") Population.Builder settings, @ForAll @IntRange(min = 1, max = 60) int perThousand) {
        int bodies = settings.build().getBodyCount();
        int errors = 1 + bodies * perThousand / 1000 * 3;
        Population population = settings.errors(errors).build();
        assertThat(population.getErrors()).hasSize(errors);
        assertFindings(FindingsComparison.withinReports(population));
        assertFindings(FindingsComparison.of(
                population, AcrossReports.findings(population), FindingsComparison.WITHIN_REPORTS.negate()));
    }

    private static void assertFindings(FindingsComparison comparison) {
        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.unexpected()).isEmpty();
    }

    @Property(tries = 20)
    void noTwoErrorsLeadToOneFinding(@ForAll("provinces") Population.Builder settings) {
        Population population = settings.cities(2)
                .countiesPerCity(2)
                .townsPerCounty(20)
                .errors(60)
                .build();
        List<ExpectedFinding> all = population.getErrors().stream()
                .flatMap(error -> error.getExpectedFindings().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(population.getErrors())
                .flatExtracting(PopulationProperties::bodies)
                .doesNotHaveDuplicates();
    }

    /** The body of an error and, where it is about another one, that. */
    private static Set<String> bodies(SeededError error) {
        Set<String> bodies = new HashSet<>();
        bodies.add(error.getKey().getAgency());
        error.getChanges().stream()
                .map(SeededChange::getPlace)
                .filter(place -> place.startsWith("bodies."))
                .map(place -> place.substring("bodies.".length()))
                .forEach(bodies::add);
        return bodies;
    }
}
