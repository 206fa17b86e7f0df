package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Samples;
import org.disclosurereport.validation.Violation;

/** What holds of every diagnosis, whatever the report. */
class DiagnosisProperties {
    private static final RuleSet LINEAR = RuleSet.standard().matching(LinearRule.class::isInstance);

    @Property(tries = 200)
    void aConsistentReportHasNoExplanation(@ForAll("consistent") DisclosureReport report) {
        Diagnosis diagnosis = ReportDiagnosis.diagnose(report);
        assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.CONSISTENT);
        assertThat(diagnosis.getExplanations()).isEmpty();
        assertThat(diagnosis.getBroken()).isEmpty();
    }

    @Property(tries = 200)
    void deductionsAreWhatWasBlanked(@ForAll("consistent") DisclosureReport report, @ForAll long seed) {
        DisclosureReport blanked = changed(report, new Random(seed), 12, value -> null);
        Diagnosis diagnosis = ReportDiagnosis.diagnose(blanked);
        assertThat(diagnosis.getState()).isEqualTo(DiagnosisState.CONSISTENT);
        assertThat(diagnosis.getDeductions()).allSatisfy(each -> {
            assertThat(each.getCell().get(blanked).isBlank()).isTrue();
            assertThat(each.getValue()).isEqualTo(each.getCell().get(report));
        });
        assertThat(broken(diagnosis.applyDeductionsTo(blanked))).isEmpty();
    }

    @Property(tries = 200)
    void explanationsLetTheRulesHoldThatTheyClaimTo(
            @ForAll("consistent") DisclosureReport report,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int cells) {
        Random random = new Random(seed);
        assertSound(changed(report, random, cells, value -> (long) random.nextInt(50)));
    }

    @Property(tries = 100)
    void soDoThoseOfReportsWithBlanks(@ForAll("consistent") DisclosureReport report, @ForAll long seed) {
        Random random = new Random(seed);
        DisclosureReport blanked = changed(report, random, 1 + random.nextInt(60), value -> null);
        assertSound(changed(blanked, random, 1 + random.nextInt(3), value -> (long) random.nextInt(50)));
    }

    @Property(tries = 100)
    void soDoThoseOfAnyReport(@ForAll("any") DisclosureReport report) {
        assertSound(report);
    }

    @Property(tries = 30)
    void soDoThoseOfReportsFullOfRandomNumbers(@ForAll FormVersion version, @ForAll long seed) {
        Random random = new Random(seed);
        long below = 1L << 1 + random.nextInt(53);
        assertSound(changed(Samples.zero(version), random, 1000, value -> Math.floorMod(random.nextLong(), below)));
    }

    @Property(tries = 60)
    void theOrderOfTheRulesChangesNothing(@ForAll("consistent") DisclosureReport report, @ForAll long seed) {
        Random random = new Random(seed);
        DisclosureReport wrong = changed(report, random, 1 + random.nextInt(4), value -> (long) random.nextInt(50));
        List<Rule> rules = new ArrayList<>(LINEAR.getRules());
        Diagnosis usual = ReportDiagnosis.diagnose(wrong, withRules(rules));
        Collections.shuffle(rules, random);
        Diagnosis other = ReportDiagnosis.diagnose(wrong, withRules(rules));
        if (usual.getState() != DiagnosisState.LIMIT && other.getState() != DiagnosisState.LIMIT) {
            assertThat(new HashSet<>(other.getBroken())).isEqualTo(new HashSet<>(usual.getBroken()));
            assertThat(other.getState()).isEqualTo(usual.getState());
            assertThat(smallest(other)).isEqualTo(smallest(usual));
        }
        assertThat(ReportDiagnosis.diagnose(wrong, withRules(rules))).isEqualTo(other);
    }

    private static DiagnosisOptions withRules(List<Rule> rules) {
        return DiagnosisOptions.builder().rules(RuleSet.of(rules)).build();
    }

    private static List<List<Correction>> smallest(Diagnosis diagnosis) {
        return diagnosis.getExplanations().stream()
                .filter(Explanation::isSmallest)
                .map(Explanation::getCorrections)
                .toList();
    }

    private static void assertSound(DisclosureReport report) {
        Diagnosis diagnosis = ReportDiagnosis.diagnose(report);
        Set<String> before = broken(report);
        assertThat(names(diagnosis.getBroken())).isEqualTo(before);
        assertThat(diagnosis.getExplanations())
                .isSortedAccordingTo((a, b) -> Integer.compare(a.getCost(), b.getCost()));
        for (Explanation explanation : diagnosis.getExplanations()) {
            Set<String> after = broken(explanation.applyTo(report));
            assertThat(explanation.getCorrections()).isNotEmpty().allSatisfy(each -> {
                assertThat(each.getPrinted().isBlank()).isFalse();
                assertThat(each.getFits()).isNotEqualTo(each.getPrinted());
            });
            assertThat(explanation.getSlips().stream()
                            .flatMap(slip -> slip.getCells().stream())
                            .toList())
                    .as("each cell belongs to one slip")
                    .containsExactlyInAnyOrderElementsOf(explanation.getCorrections().stream()
                            .map(Correction::getCell)
                            .toList());
            assertThat(names(explanation.getSettled())).isSubsetOf(before).allMatch(each -> !after.contains(each));
            assertThat(before).as("nothing else gets broken").containsAll(after);
            if (explanation.isComplete()) {
                assertThat(after).isEmpty();
            }
            if (explanation.isSure()) {
                assertThat(explanation).isEqualTo(diagnosis.getExplanations().get(0));
                assertThat(explanation.isSmallest()).isTrue();
                assertThat(explanation.isComplete()).isTrue();
                assertThat(explanation.getAlternatives()).isZero();
            }
        }
    }

    private static Set<String> broken(DisclosureReport report) {
        Set<String> broken = new HashSet<>();
        for (Violation violation : ReportValidator.validate(report, LINEAR).getViolations()) {
            broken.add(violation.getRuleId() + "@" + violation.getPlace().getName());
        }
        return broken;
    }

    private static Set<String> names(List<RulePlace> places) {
        Set<String> names = new HashSet<>();
        places.forEach(
                each -> names.add(each.getRuleId() + "@" + each.getPlace().getName()));
        return names;
    }

    private interface Value {
        Long of(CellValue old);
    }

    private static DisclosureReport changed(DisclosureReport report, Random random, int times, Value value) {
        Form form = Form.of(report);
        List<Cell> cells = form.getCells().stream()
                .filter(cell -> cell.getKind() != CellKind.AMOUNT)
                .toList();
        List<CellValue> values = new ArrayList<>(form.readValues(report));
        for (int i = 0; i < times; i++) {
            Cell cell = cells.get(random.nextInt(cells.size()));
            Long number = value.of(values.get(cell.getIndex()));
            if (number == null) {
                values.set(cell.getIndex(), cell.getKind().getBlank());
            } else {
                values.set(cell.getIndex(), cell.getKind() == CellKind.CHANGE ? Change.of(-number) : Count.of(number));
            }
        }
        return form.withValues(report, values);
    }

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return Arbitraries.of(FormVersion.values()).flatMap(ReportArbitraries::consistentReports);
    }

    @Provide
    Arbitrary<DisclosureReport> any() {
        return ReportArbitraries.anyReports();
    }
}
