package org.disclosurereport.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededErrorTest {
    private static final Path PAGE = Path.of("README.md");
    private static final String BEGIN = "<!-- kinds: begin -->\n";
    private static final String END = "<!-- kinds: end -->\n";

    /** Of years that have both forms, so that every kind fits. */
    private static Population.Builder province() {
        return Population.builder()
                .seed(5)
                .cities(2)
                .countiesPerCity(3)
                .departments(12, 12, 12)
                .townsPerCounty(18)
                .years(2019, 2023);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfAnyKindIsPutInAsOftenAsAskedAndSeenByTheRulesThatItsKindNames(ErrorKind kind) {
        Population population = province().errors(kind, 6).build();
        List<SeededError> errors = population.getErrors();
        assertThat(errors).hasSize(6).allSatisfy(error -> {
            assertThat(error.getKind()).isEqualTo(kind);
            assertThat(error.getChanges())
                    .isNotEmpty()
                    .allMatch(change -> !change.getTrueValue().equals(change.getPrintedValue()));
            assertThat(error.getExpectedFindings().isEmpty())
                    .isEqualTo(kind.getRules().isEmpty());
            assertThat(error.getExpectedFindings())
                    .extracting(ExpectedFinding::getRuleId)
                    .isSubsetOf(kind.getRules());
        });
        assertThat(errors)
                .flatExtracting(SeededError::getExpectedFindings)
                .containsExactlyInAnyOrderElementsOf(findings(population));
    }

    private static Set<ExpectedFinding> findings(Population population) {
        Set<ExpectedFinding> found = AcrossReports.findings(population);
        population
                .reports()
                .flatMap(each -> FindingsComparison.findings(each.getReport()))
                .forEach(found::add);
        return found;
    }

    @Test
    void everyRuleThatAKindNamesSeesSomeErrorsOfIt() {
        // of errors spread over all kinds, some rules see few
        Stream<Population.Builder> many = Stream.of(
                        ErrorKind.TOTAL_LEFT_AT_ZERO, ErrorKind.CHALLENGES_TOTAL_WRONG, ErrorKind.FEES_SHIFTED)
                .map(kind -> province().errors(kind, 20));
        Stream<Population.Builder> spread = LongStream.rangeClosed(1, 4)
                .mapToObj(seed -> province().seed(seed).errors(200));
        Set<String> seen = Stream.concat(many, spread)
                .flatMap(builder -> builder.build().getErrors().stream())
                .peek(error -> assertThat(error.getExpectedFindings())
                        .extracting(ExpectedFinding::getRuleId)
                        .isSubsetOf(error.getKind().getRules()))
                .flatMap(error -> error.getExpectedFindings().stream().map(ExpectedFinding::getRuleId))
                .collect(Collectors.toSet());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorKind.values())
                        .flatMap(kind -> kind.getRules().stream())
                        .collect(Collectors.toSet()));
    }

    /** The true numbers are those of the same province without errors, where nothing was added up wrongly below. */
    @ParameterizedTest
    @EnumSource(
            value = ErrorKind.class,
            names = {"DIGIT_REPLACED", "DIGIT_DROPPED", "TOTAL_LEFT_AT_ZERO", "FEES_SHIFTED", "IN_FORCE_TOO_FEW"})
    void anErrorTellsTheCellsThatDifferFromTheTruth(ErrorKind kind) {
        Map<ReportKey, DisclosureReport> truth = province()
                .build()
                .reports()
                .collect(Collectors.toMap(GeneratedReport::getKey, GeneratedReport::getReport));
        Population population = province().errors(kind, 10).build();
        List<GeneratedReport> wrong =
                population.reports().filter(each -> !each.getErrors().isEmpty()).toList();
        assertThat(wrong).hasSize(10).allSatisfy(each -> {
            DisclosureReport report = each.getReport();
            List<SeededChange> changes = Form.of(report).getCells().stream()
                    .filter(cell -> !cell.get(report).equals(cell.get(truth.get(each.getKey()))))
                    .map(cell -> change(cell, truth.get(each.getKey()), report))
                    .toList();
            assertThat(each.getErrors().get(0).getChanges()).isEqualTo(changes);
        });
        assertThat(population.reports().filter(each -> each.getErrors().isEmpty()))
                .allMatch(each -> each.getReport().equals(truth.get(each.getKey())));
    }

    private static SeededChange change(Cell cell, DisclosureReport truth, DisclosureReport report) {
        return SeededChange.of(
                cell.getName(), cell.get(truth).toString(), cell.get(report).toString());
    }

    @Test
    void aSlipInOneCellIsSeenByTheRelationsThatHoldTheCell() {
        Population population = province()
                .years(2023, 2023)
                .errors(ErrorKind.DIGIT_REPLACED, 90)
                .build();
        SeededError error = population.getErrors().stream()
                .filter(each -> each.getChanges().get(0).getPlace().equals("requests.newlyReceived.naturalPersons"))
                .filter(each -> !population
                        .getTree()
                        .getParents()
                        .contains(each.getKey().getAgency()))
                .findFirst()
                .orElseThrow();
        ReportKey government = ReportKey.of(
                population.getTree().getParent(error.getKey().getAgency()).orElseThrow(), 2023);
        assertThat(error.getExpectedFindings())
                .containsExactlyInAnyOrder(
                        ExpectedFinding.of("requests.row-total", error.getKey(), "requests.newlyReceived"),
                        ExpectedFinding.of("requests.flow-balance", error.getKey(), "requests.*.naturalPersons"),
                        ExpectedFinding.of("consolidation.sum", government, "requests.newlyReceived.naturalPersons"));
    }

    /** Also in a government whose sums hold a miscount from below. */
    @Test
    void digitsAreSwappedInTheNumberThatIsAddedUp() {
        Population population = province()
                .townsPerCounty(60)
                .errors(ErrorKind.OUTCOME_MISTAKEN, 200)
                .errors(ErrorKind.DIGITS_SWAPPED, 60)
                .build();
        assertThat(population.getErrors())
                .filteredOn(error -> error.getKind() == ErrorKind.DIGITS_SWAPPED)
                .hasSize(60)
                .allSatisfy(error -> {
                    SeededChange change = error.getChanges().get(0);
                    String printed = "0"
                                    .repeat(change.getTrueValue().length()
                                            - change.getPrintedValue().length())
                            + change.getPrintedValue();
                    assertThat(printed.chars().sorted().toArray())
                            .isEqualTo(change.getTrueValue().chars().sorted().toArray());
                });
    }

    @Test
    void aBodyLeftOutIsMissedByItsGovernmentOnly() {
        Population population = province().errors(ErrorKind.BODY_LEFT_OUT, 3).build();
        BodyTree tree = population.getTree();
        assertThat(population.getErrors()).allSatisfy(error -> {
            SeededChange body = error.getChanges().get(0);
            assertThat(body.getPlace()).startsWith("bodies.");
            assertThat(tree.getChildren(error.getKey().getAgency()))
                    .contains(body.getPlace().substring("bodies.".length()));
            assertThat(body.getPrintedValue()).isEqualTo("0");
            assertThat(error.getExpectedFindings())
                    .as("one finding for tables 三 and 四, one for 二")
                    .hasSizeBetween(1, 2)
                    .allMatch(finding -> finding.getKey().equals(error.getKey())
                            && finding.getRuleId().startsWith("consolidation."))
                    .extracting(ExpectedFinding::getRuleId)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aMissingReportIsNotAmongTheReportsAndAYearThatStandsTwiceIsThereTwice() {
        Population population = province()
                .errors(ErrorKind.REPORT_MISSING, 2)
                .errors(ErrorKind.YEAR_MISSING, 3)
                .errors(ErrorKind.YEAR_TWICE, 4)
                .build();
        Map<ReportKey, Long> counts =
                population.reports().collect(Collectors.groupingBy(GeneratedReport::getKey, Collectors.counting()));
        assertThat(population.getErrors())
                .allSatisfy(error -> assertThat(counts.getOrDefault(error.getKey(), 0L))
                        .isEqualTo(error.getKind() == ErrorKind.YEAR_TWICE ? 2 : 0));
        assertThat(population.getReportCount())
                .isEqualTo(population.getBodyCount() * 5L - 2 - 3 + 4)
                .isEqualTo(population.reports().count());
        assertThat(population.reports(2020).count())
                .isEqualTo(population
                        .reports(2020)
                        .map(Function.identity())
                        .toList()
                        .size());
    }

    @Test
    void errorsAreAsManyAsTheRateMakes() {
        Population population = province()
                .errorRate(ErrorKind.PROSE_SLIP, 10)
                .errorRate(ErrorKind.DIGITS_SWAPPED, 1)
                .build();
        long reports = population.getReportCount();
        assertThat(population.getErrors()).hasSize((int) (reports * 10 / 1000 + reports / 1000));
    }

    @Test
    void moreErrorsOfAKindThanFitAreRefusedAndTheMessageTellsHowManyDo() {
        Population.Builder builder = Population.builder().departments(0, 0, 0).townsPerCounty(0);
        int bodies = builder.build().getBodyCount();
        assertThat(bodies).isEqualTo(6);
        assertThat(builder.errors(ErrorKind.PERIOD_WRONG, 6).build().getErrors())
                .hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.errors(ErrorKind.PERIOD_WRONG, 7).build())
                .withMessage("errors of kind PERIOD_WRONG must be at most 6, as many as fit, were 7");
    }

    @Test
    void moreErrorsOfAllKindsThanFitAreRefusedAndTheMessageTellsHowManyDo() {
        Population.Builder builder = Population.builder();
        int bodies = builder.build().getBodyCount();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.errors(bodies + 1).build())
                .withMessageMatching(
                        "errors of all kinds must be at most [0-9]+, as many as fit, were " + (bodies + 1));
    }

    @Test
    void theTableOfKindsInTheReadmeIsThatOfTheEnum() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(begin);
        if (Boolean.getBoolean("docs.update")) {
            page = page.substring(0, begin) + ErrorKind.toMarkdown() + page.substring(end);
            Files.writeString(PAGE, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end))
                .as("mvn -pl core,validation,serialization,population test -Ddocs.update=true writes it anew")
                .isEqualTo(ErrorKind.toMarkdown());
    }
}
