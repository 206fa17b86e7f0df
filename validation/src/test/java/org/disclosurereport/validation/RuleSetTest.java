package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.Section;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.catalogue.RuleCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
    private static final DisclosureReport BROKEN =
            Samples.with(Samples.zero(2023), "challenges.reconsideration.upheld", "10");
    private static final Form FORM = Form.of(FormVersion.V2021);
    private static final DisclosureReport ZERO = Samples.zero(2023);

    private static RuleInfo info(String id) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.NOTICE)
                .statement(LocalizedText.of("中", "en"))
                .build();
    }

    private static Rule rule(String id, BiConsumer<DisclosureReport, Findings> evaluation) {
        return ReportRule.of(info(id), evaluation);
    }

    @Test
    void idsThatWereReleasedStay() {
        assertThat(RuleSet.standard().getRules())
                .extracting(rule -> rule.getInfo().getId())
                .doesNotHaveDuplicates()
                .contains(
                        "fields.constraint",
                        "requests.row-total",
                        "requests.outcome-total",
                        "requests.flow-balance",
                        "requests.blank-total",
                        "challenges.total",
                        "disclosure.in-force",
                        "disclosure.published-total",
                        "disclosure.items",
                        "disclosure.category-total",
                        "disclosure.category-excess",
                        "disclosure.regulation-authority",
                        "narrative.requests",
                        "narrative.outcomes",
                        "narrative.challenges",
                        "narrative.none-received",
                        "structure.sections",
                        "structure.form-version",
                        "structure.title",
                        "structure.period",
                        "structure.publication-date",
                        "structure.problems-told",
                        "structure.processing-fee",
                        "series.carried-over",
                        "series.carried-over-column",
                        "series.in-force",
                        "series.in-force-fewer",
                        "series.items",
                        "series.pending",
                        "series.jump",
                        "series.unit",
                        "series.tables-repeated",
                        "series.change-told",
                        "series.text-repeated",
                        "series.gap",
                        "consolidation.sum",
                        "consolidation.disclosure-sum",
                        "consolidation.coverage",
                        "consolidation.text-repeated");
        assertThat(RuleSet.standard().getWaivers()).isEmpty();
    }

    @Test
    void aRuleCanBeSwitchedOff() {
        RuleSet rules = RuleSet.standard().without("challenges.total");
        assertThat(ReportValidator.validate(BROKEN, rules).getViolations()).isEmpty();
        assertThat(rules.getRules()).hasSize(RuleSet.standard().getRules().size() - 1);
        assertThat(rules).hasToString(rules.getRules().toString());
        assertThat(ReportValidator.validate(BROKEN, rules).getTallies())
                .extracting(RuleTally::getRuleId)
                .doesNotContain("challenges.total");
        assertThat(ReportValidator.validate(BROKEN).isValid())
                .as("the standard set is as it was")
                .isFalse();
    }

    @Test
    void severityIsConfiguration() {
        RuleSet rules = RuleSet.standard().withSeverity("challenges.total", Severity.NOTICE);
        ValidationResult result = ReportValidator.validate(BROKEN, rules);
        assertThat(rules.getSeverity("challenges.total")).isEqualTo(Severity.NOTICE);
        assertThat(rules.getSeverity("requests.row-total")).isEqualTo(Severity.ERROR);
        assertThat(result.isValid()).isTrue();
        assertThat(result.getViolations())
                .singleElement()
                .extracting(Violation::getSeverity)
                .isEqualTo(Severity.NOTICE);
        assertThat(result.getViolations(Severity.WARNING)).isEmpty();
        assertThat(result.getViolations(Severity.NOTICE)).hasSize(1);
        assertThat(result.getVerdict("challenges.total")).hasValue(Verdict.VIOLATED);
    }

    @Test
    void aWaivedViolationStaysButNoLongerCounts() {
        Waiver waiver = Waiver.of("challenges.total", "challenges.reconsideration", "更正已公布");
        RuleSet rules = RuleSet.standard().withWaiver(waiver);
        ValidationResult result = ReportValidator.validate(BROKEN, rules);
        assertThat(result.isValid()).isTrue();
        assertThat(result.getUnwaivedViolations(Severity.NOTICE)).isEmpty();
        assertThat(result.getViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.isWaived()).isTrue();
            assertThat(violation.getWaiver()).hasValue(waiver);
        });
        assertThat(rules.getWaivers()).containsExactly(waiver);
        assertThat(ReportValidator.validate(BROKEN, rules)).as("a new run").isEqualTo(result);
    }

    @Test
    void aWaiverIsForItsRuleAndPlaceOnly() {
        RuleSet rules = RuleSet.standard()
                .withWaiver(Waiver.of("challenges.total", "challenges.litigationDirect", "另一处"))
                .withWaiver(Waiver.of("requests.blank-total", "challenges.reconsideration", "另一条"));
        assertThat(ReportValidator.validate(BROKEN, rules).isValid()).isFalse();
    }

    @Test
    void aLaterWaiverReplacesAnEarlierOne() {
        RuleSet rules = RuleSet.standard()
                .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "一"))
                .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "二"));
        assertThat(rules.getWaivers()).extracting(Waiver::getReason).containsExactly("二");
    }

    @Test
    void aWaiverIsMadeOfTheViolationItAccepts() {
        Violation violation = ReportValidator.validate(BROKEN).getViolations().get(0);
        Waiver waiver = Waiver.of(violation, "更正已公布");
        assertThat(waiver).isEqualTo(Waiver.of("challenges.total", "challenges.reconsideration", "更正已公布"));
        assertThat(ReportValidator.validate(BROKEN, RuleSet.standard().withWaiver(waiver))
                        .getUnwaivedViolations())
                .isEmpty();
    }

    @Test
    void aWaiverMayGiveTheJsonPointerOfItsPlace() {
        Waiver waiver = Waiver.of("challenges.total", "/challenges/reconsideration", "更正已公布");
        ValidationResult result =
                ReportValidator.validate(BROKEN, RuleSet.standard().withWaiver(waiver));
        assertThat(result.isValid()).isTrue();
        assertThat(result.getUnmatchedWaivers()).isEmpty();
        assertThat(result.getViolations().get(0).getWaiver()).contains(waiver);
    }

    @Test
    void waiversThatAcceptNothingAreInTheResult() {
        Waiver used = Waiver.of("challenges.total", "challenges.reconsideration", "一");
        Waiver idle = Waiver.of("challenges.total", "challenges.litigationDirect", "二");
        Waiver ofAnother = idle.forReport(ReportKey.of("乙县人民政府", 2023));
        Waiver ofYears = Waiver.of("series.carried-over", "requests.carriedOver.total", "三");
        ValidationResult result = ReportValidator.validate(
                BROKEN, RuleSet.standard().withWaivers(List.of(used, idle, ofAnother, ofYears)));
        assertThat(result.getUnmatchedWaivers())
                .as("not those for other reports and for rules that were not evaluated")
                .containsExactly(idle);
        assertThat(ReportValidator.validate(BROKEN).getUnmatchedWaivers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "challenges.total, challenges.reconsideraton, challenges.reconsideration",
        "challenges.total, /challenges/reconsideraton, /challenges/reconsideration",
        "requests.row-total, requests.outcomes.grantd, requests.outcomes.granted",
        "consolidation.sum, requests.newlyReceived.totals, requests.newlyReceived.total",
        "challenges.total, elsewhere, "
    })
    void aPlaceThatARuleCannotHaveIsRefused(String rule, String place, @Nullable String nearest) {
        Waiver waiver = Waiver.of(rule, place, "一");
        assertThatThrownBy(() -> RuleSet.standard().withWaiver(waiver))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("place must be one of the rule " + rule + ", was \"" + place + '"'
                        + (nearest == null ? "" : "; the nearest is \"" + nearest + '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure.category-total, overview.breakdowns[7]",
        "requests.blank-total, requests.outcomes.total.total",
        "structure.title, title",
        "structure.sections, challenges",
        "requests.flow-balance, requests.*.total",
        "consolidation.coverage, bodies.甲局"
    })
    void aPlaceThatARuleMayHaveIsAccepted(String rule, String place) {
        Waiver waiver = Waiver.of(rule, place, "一");
        assertThat(RuleSet.standard().withWaiver(waiver).getWaivers()).containsExactly(waiver);
    }

    @Test
    void violationsAreGivenWithAndWithoutWaivedOnes() {
        DisclosureReport report = BROKEN.withTitle("报告");
        ValidationResult result = ReportValidator.validate(
                report,
                RuleSet.standard().withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "一")));
        assertThat(result.getViolations(Severity.ERROR)).hasSize(1);
        assertThat(result.getViolations("challenges.total")).hasSize(1);
        assertThat(result.getUnwaivedViolations(Severity.ERROR)).isEmpty();
        assertThat(result.getUnwaivedViolations())
                .extracting(Violation::getRuleId)
                .containsExactly("structure.title");
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void askingForARuleThatWasNotEvaluatedIsAnException() {
        ValidationResult result = ReportValidator.validate(BROKEN);
        assertThatThrownBy(() -> result.getViolations("challenge.total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ruleId must be one of those evaluated, was \"challenge.total\"; the nearest is \"challenges.total\"");
        assertThatThrownBy(() -> result.getVerdict("x.y"))
                .hasMessage("ruleId must be one of those evaluated, was \"x.y\"");
        assertThatThrownBy(() -> result.getTally("series.gap")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValidatorCanBeHeld() {
        RuleSet rules = RuleSet.standard().without("challenges.total");
        RuleSetValidator validator = ReportValidator.of(rules);
        validator.warmUp();
        assertThat(validator.getRuleSet()).isSameAs(rules);
        assertThat(validator.validate(BROKEN)).isEqualTo(ReportValidator.validate(BROKEN, rules));
        assertThat(validator.validate(BROKEN).isValid()).isTrue();
        ReportSeries series = ReportSeries.of(List.of(BROKEN));
        assertThat(validator.validate(series)).isEqualTo(ReportValidator.validate(series, rules));
        Consolidation consolidation = Consolidation.of(BROKEN, List.of());
        assertThat(validator.validate(consolidation)).isEqualTo(ReportValidator.validate(consolidation, rules));
        assertThatThrownBy(() -> ReportValidator.of(null)).hasMessage("rules");
    }

    @Test
    void aWaiverNeedsAReason() {
        assertThatThrownBy(() -> Waiver.of("challenges.total", "challenges.reconsideration", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason must say why challenges.total is waived at challenges.reconsideration, was blank");
    }

    @Test
    void anUnknownRuleIsAnExceptionThatNamesTheNearest() {
        assertThatThrownBy(() -> RuleSet.standard().without("challenge.total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ruleId must be one of the set, was \"challenge.total\"; the nearest is \"challenges.total\"");
        assertThatThrownBy(() -> RuleSet.standard().getRule("acme.of-nobody"))
                .as("no name is near")
                .hasMessage("ruleId must be one of the set, was \"acme.of-nobody\"");
        assertThatThrownBy(() -> RuleSet.of(List.of()).without("a.b"))
                .hasMessage("ruleId must be one of the set, was \"a.b\"; there is none");
        assertThatThrownBy(() -> RuleSet.standard().withSeverity("x.y", Severity.ERROR))
                .hasMessageContaining("was \"x.y\"");
        assertThatThrownBy(() -> RuleSet.standard().getSeverity("x.y")).hasMessageContaining("was \"x.y\"");
        assertThatThrownBy(() -> RuleSet.standard().withWaiver(Waiver.of("x.y", "p", "r")))
                .hasMessageContaining("was \"x.y\"");
        assertThatThrownBy(() -> RuleSet.of(List.of()).without("x.y"))
                .hasMessage("ruleId must be one of the set, was \"x.y\"; there is none");
        assertThatThrownBy(() -> RuleSet.standard().without(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("ruleId");
    }

    @Test
    void nullIsAnExceptionThatNamesTheArgument() {
        assertThatThrownBy(() -> ReportValidator.validate((DisclosureReport) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("report");
        assertThatThrownBy(() -> ReportValidator.validate(BROKEN, (RuleSet) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rules");
        assertThatThrownBy(() -> RuleSet.standard().withSeverity("challenges.total", null))
                .hasMessage("severity");
        assertThatThrownBy(() -> ReportRule.of(null, (report, findings) -> {})).hasMessage("info");
        assertThatThrownBy(() -> ReportRule.of(info("a.b"), null)).hasMessage("evaluation");
        assertThatThrownBy(() -> LinearRule.of(null, form -> List.of())).hasMessage("info");
        assertThatThrownBy(() -> LinearRule.of(info("a.b"), null)).hasMessage("constraints");
    }

    @Test
    void aCustomRuleRunsAfterTheOthers() {
        Rule custom = rule("acme.always", (report, findings) -> {
            findings.violated(Place.of(Section.OVERVIEW), LocalizedText.of("不行", "no"));
            findings.undecided(Place.of(Section.OTHER_MATTERS));
            findings.holds();
        });
        ValidationResult result =
                ReportValidator.validate(BROKEN, RuleSet.standard().plus(custom));
        assertThat(result.getViolations())
                .extracting(Violation::getRuleId)
                .as("form order")
                .containsExactly("acme.always", "challenges.total");
        assertThat(result.getUndecided()).containsExactly(Undecided.of("acme.always", Place.of(Section.OTHER_MATTERS)));
        assertThat(result.getTallies()).last().isEqualTo(RuleTally.of("acme.always", 1, 1, 1));
        assertThat(custom).hasToString("acme.always");
        assertThatThrownBy(() -> RuleSet.standard().plus(custom).plus(custom))
                .hasMessage("rule must have an id of its own, was \"acme.always\"");
    }

    @Test
    void aRuleThatThrowsIsAFailureOfItsOwnAndTheOthersStillRun() {
        IllegalStateException cause = new IllegalStateException("no database");
        Rule throwing = rule("acme.throws", (report, findings) -> {
            findings.undecided(Place.of(Section.OVERVIEW));
            throw cause;
        });
        Rule endless = rule("acme.endless", RuleSetTest::endless);
        Rule hollow = rule("acme.hollow", (report, findings) -> findings.violated(null));
        Rule negative = rule("acme.negative", (report, findings) -> findings.holds(-1));
        Rule unlinked = rule("acme.unlinked", (report, findings) -> {
            throw new NoClassDefFoundError("org/acme/Table");
        });
        ValidationResult result = ReportValidator.validate(
                ZERO,
                RuleSet.of(List.of(throwing, endless, hollow, negative, unlinked))
                        .plus(RuleSet.standard().getRule("challenges.total")));
        assertThat(result.getFailures())
                .extracting(failure -> failure.getMessage().getChinese())
                .containsExactly(
                        "规则 acme.throws 执行失败，未得出结论：java.lang.IllegalStateException: no database",
                        "规则 acme.endless 执行失败，未得出结论：java.lang.StackOverflowError",
                        "规则 acme.hollow 执行失败，未得出结论：java.lang.NullPointerException: finding",
                        "规则 acme.negative 执行失败，未得出结论：java.lang.IllegalArgumentException: places must be 0 or more, was -1",
                        "规则 acme.unlinked 执行失败，未得出结论：java.lang.NoClassDefFoundError: org/acme/Table");
        assertThat(result.getFailures().get(0).getCause()).isSameAs(cause);
        assertThat(result.getFailures().get(0).getRuleId()).isEqualTo("acme.throws");
        assertThat(result.getFailures().get(0).getMessage().getEnglish())
                .isEqualTo(
                        "rule acme.throws failed and gives no verdict: java.lang.IllegalStateException: no database");
        assertThat(result.getViolations())
                .as("a report is not at fault for a rule")
                .isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.getVerdict("acme.throws")).contains(Verdict.FAILED);
        assertThat(result.getVerdict("challenges.total")).contains(Verdict.SATISFIED);
        assertThat(result.getUndecided())
                .as("what was found before is kept")
                .containsExactly(Undecided.of("acme.throws", Place.of(Section.OVERVIEW)));
        assertThat(ReportValidator.validate(ZERO).isComplete()).isTrue();
    }

    @Test
    void failuresAreEqualWhenRuleAndMessageAre() {
        RuleFailure failure = RuleFailure.of("acme.throws", new IllegalStateException("no database"));
        assertThat(failure)
                .isEqualTo(RuleFailure.of("acme.throws", new IllegalStateException("no database")))
                .hasSameHashCodeAs(RuleFailure.of("acme.throws", new IllegalStateException("no database")))
                .isNotEqualTo(RuleFailure.of("acme.other", new IllegalStateException("no database")))
                .isNotEqualTo(RuleFailure.of("acme.throws", new IllegalStateException("no network")))
                .hasToString("规则 acme.throws 执行失败，未得出结论：java.lang.IllegalStateException: no database");
    }

    /** A check that can't run at all must not look like a fault of the report. */
    @Test
    void aRuleThatCannotBePreparedIsAnException() {
        Rule unable = new ReportRule() {
            @Override
            public RuleInfo getInfo() {
                return info("acme.unable");
            }

            @Override
            public void warmUp() {
                throw new IllegalStateException("acme.unable needs a dictionary");
            }

            @Override
            public void evaluate(DisclosureReport report, Findings findings) {
                findings.holds();
            }
        };
        RuleSet rules = RuleSet.of(List.of(unable));
        assertThatThrownBy(() -> ReportValidator.validate(ZERO, rules))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("acme.unable needs a dictionary");
        assertThatThrownBy(() -> ReportValidator.validate(ZERO, rules))
                .as("each time, not only the first")
                .hasMessage("acme.unable needs a dictionary");
    }

    @Test
    void aRuleIsAskedOnlyForReportsOnItsForms() {
        RuleInfo info = RuleInfo.builder()
                .from(info("acme.older"))
                .forms(FormVersion.V2019)
                .build();
        RuleSet rules = RuleSet.of(List.of(ReportRule.of(info, (report, findings) -> findings.holds())));
        assertThat(ReportValidator.validate(Samples.zero(2019), rules).getTallies())
                .containsExactly(RuleTally.of("acme.older", 1, 0, 0));
        assertThat(ReportValidator.validate(Samples.zero(2023), rules).getTallies())
                .containsExactly(RuleTally.of("acme.older", 0, 0, 0));
        assertThat(LinearRule.of(info, form -> List.of()).getConstraints(FormVersion.V2021))
                .isEmpty();
        assertThat(info("acme.any").getForms()).containsExactly(FormVersion.values());
        assertThatThrownBy(() -> RuleInfo.builder().from(info).forms(List.of()).build())
                .hasMessage("forms must name a form for acme.older, was empty");
    }

    private static void endless(DisclosureReport report, Findings findings) {
        endless(report, findings);
        findings.holds();
    }

    @Test
    void aCustomLinearRuleIsEvaluatedWithTheDefaultMessage() {
        LinearRule rule = LinearRule.of(
                info("acme.forward"),
                form -> List.of(LinearConstraint.builder()
                        .place(Place.of(form.getCell("requests.newlyReceived.total")))
                        .addJudged(form.getCell("requests.newlyReceived.total"))
                        .relation(Relation.AT_LEAST)
                        .addAdded(form.getCell("requests.carriedForward.total"))
                        .build()));
        DisclosureReport report = Samples.with(Samples.zero(2023), "requests.carriedForward.total", "4");
        Violation violation = ReportValidator.validate(report, RuleSet.of(List.of(rule)))
                .getViolations()
                .get(0);
        assertThat(violation.getMessage().getChinese()).isEqualTo("一、本年新收政府信息公开申请数量 · 总计：现为0，应不小于4");
        assertThat(violation.getMessage().getEnglish())
                .isEqualTo("requests › newly received · total: is 0, must be at least 4");
        assertThat(rule.getConstraints(FormVersion.V2019)).hasSize(1);
        assertThat(rule).hasToString("acme.forward");
    }

    @Test
    void whatIsNoRelationBetweenCountsOfOneFormIsRefused() {
        Cell count = FORM.getCell("requests.newlyReceived.total");
        Cell other = FORM.getCell("requests.carriedOver.total");
        Cell amount = FORM.getCell("proactiveDisclosure.administrativeFees");
        Cell older = Form.of(FormVersion.V2019).getCell("requests.newlyReceived.total");
        LinearConstraint.Builder empty = LinearConstraint.builder().place(Place.of(count));
        assertThatThrownBy(empty::build).hasMessage("judged must hold a cell, was empty");
        assertThatThrownBy(() -> LinearConstraint.builder()
                        .place(Place.of(count))
                        .addJudged(count)
                        .addAdded(count)
                        .build())
                .hasMessage(
                        "cells must be different ones, were [requests.newlyReceived.total, requests.newlyReceived.total]");
        assertThatThrownBy(() -> LinearConstraint.builder()
                        .place(Place.of(count))
                        .addJudged(count)
                        .addAdded(amount)
                        .build())
                .hasMessage(
                        "cells must be counts or changes of the 2021 form, one was proactiveDisclosure.administrativeFees, AMOUNT of the 2021 form");
        assertThatThrownBy(() -> LinearConstraint.builder()
                        .place(Place.of(count))
                        .addJudged(count)
                        .addAdded(older)
                        .build())
                .hasMessageContaining("one was requests.newlyReceived.total, COUNT of the 2019 form");
        assertThatThrownBy(() -> LinearConstraint.builder()
                        .place(Place.of(count))
                        .addJudged(count)
                        .relation(Relation.AT_MOST)
                        .addAdded(other)
                        .build())
                .hasMessage("relation must be EQUAL or AT_LEAST, was AT_MOST");
        assertThatThrownBy(() -> LinearRule.of(
                        info("a.b"),
                        form -> List.of(LinearConstraint.builder()
                                .place(Place.of(older))
                                .addJudged(older)
                                .build())))
                .hasMessage("constraints must be of the form asked for, 2021, one was of 2019");
        assertThatThrownBy(() -> LinearRule.of(info("a.b"), LocalizedText.same("{total}"), form -> List.of()))
                .hasMessageContaining("had none for \"total\"");
    }

    @Test
    void anIdIsGroupAndName() {
        assertThat(info("acme.rule-1").getPlaces().getEnglish()).isEqualTo("the report");
        assertThat(info("acme.rule-1").getCitation().getChinese()).isEmpty();
        assertThatThrownBy(() -> info("Acme")).hasMessage("id must be like \"group.rule-name\", was \"Acme\"");
    }

    @Test
    void placesAreNamedLabelledAndOrdered() {
        LocalizedText words = LocalizedText.same("x");
        assertThat(List.of(
                        Place.ofReport(),
                        Place.of(Section.OVERVIEW),
                        Place.of("overview.text", words),
                        Place.of("overview.breakdowns[0]", words),
                        Place.of("overview.breakdowns[12].statedTotal", words),
                        Place.of("overview.statedFigures[0]", words),
                        Place.of("overview.statedFigures[1]", words),
                        Place.of(Section.PROACTIVE_DISCLOSURE),
                        Place.of(FORM.getCells().get(0)),
                        Place.of(FORM.getCells().get(4)),
                        Place.of(FORM.getCells().get(5).getRow()),
                        Place.of(Section.REQUESTS),
                        Place.of(FORM.getCell("requests.newlyReceived.naturalPersons")),
                        Place.of(FORM, RequestColumn.NATURAL_PERSONS),
                        Place.of(Section.CHALLENGES),
                        Place.of(FORM.getCells().get(199)),
                        Place.of(Section.PROBLEMS_AND_IMPROVEMENTS),
                        Place.of("problemsAndImprovements.problems", words),
                        Place.of(Section.OTHER_MATTERS),
                        Place.of("otherMatters.processingFee", words)))
                .isSortedAccordingTo(Place.inFormOrder())
                .doesNotHaveDuplicates();
        assertThat(Place.of("agency.name", words))
                .usingComparator(Place.inFormOrder())
                .isEqualTo(Place.ofReport());
        assertThat(List.of(
                        "overview.breakdowns[]",
                        "overview.breakdowns[x]",
                        "overview.breakdowns[1",
                        "overview.x[99999999999]"))
                .as("a path of somebody's own is no reason to fail")
                .allSatisfy(path -> assertThat(Place.of(path, words))
                        .usingComparator(Place.inFormOrder())
                        .isEqualTo(Place.of("overview.text", words)));
        assertThat(Place.of(Section.CHALLENGES).getLabel())
                .isEqualTo(LocalizedText.of("四、政府信息公开行政复议、行政诉讼情况", "challenges"));
    }

    @Test
    void severitiesAndRelationsHaveWords() {
        assertThat(Severity.ERROR.getLabel()).isEqualTo(LocalizedText.of("错误", "error"));
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.NOTICE.isAtLeast(Severity.WARNING)).isFalse();
        assertThat(List.of(Relation.values())).extracting(Relation::getSymbol).containsExactly("=", "≥", "≤");
    }

    @Test
    void switchingARuleOffForgetsItsSeverityAndWaivers() {
        Rule again = RuleSet.standard().getRules().stream()
                .filter(rule -> rule.getInfo().getId().equals("challenges.total"))
                .findFirst()
                .orElseThrow();
        RuleSet rules = RuleSet.standard()
                .withSeverity("challenges.total", Severity.NOTICE)
                .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "一"))
                .without("challenges.total");
        assertThat(rules.getWaivers()).isEmpty();
        assertThat(rules.plus(again).getSeverity("challenges.total")).isEqualTo(Severity.ERROR);
    }

    /** Time that grows with the square of the number would take many minutes here. */
    @Test
    @Timeout(60)
    void manyRulesAndWaiversAreTakenInLinearTime() {
        List<Rule> many = IntStream.range(0, 100_000)
                .mapToObj(i -> rule("acme.rule-" + i, (report, findings) -> findings.holds()))
                .toList();
        List<Waiver> waivers = IntStream.range(0, 100_000)
                .mapToObj(i -> Waiver.of("acme.rule-" + i, "challenges.reconsideration", "一"))
                .toList();
        RuleSet rules = RuleSet.of(many).withWaivers(waivers);
        assertThat(rules.getRules()).hasSize(100_000);
        assertThat(rules.getWaivers()).hasSize(100_000);
        assertThat(ReportValidator.validate(BROKEN, rules).getTallies()).hasSize(100_000);
    }

    @Test
    void whereverNullIsGivenItsNameIsTold() {
        assertThatThrownBy(() -> RuleSet.of(null)).hasMessage("added");
        assertThatThrownBy(() -> RuleSet.standard().plus((Rule) null)).hasMessage("rule");
        assertThatThrownBy(() -> RuleSet.standard().matching(null)).hasMessage("kept");
        assertThatThrownBy(() -> RuleSet.standard().withWaiver(null)).hasMessage("waiver");
        assertThatThrownBy(() -> RuleSet.standard().withWaivers(null)).hasMessage("added");
        assertThatThrownBy(() -> Place.of((Cell) null)).hasMessage("cell");
        assertThatThrownBy(() -> Place.of((Section) null)).hasMessage("section");
        assertThatThrownBy(() -> Place.of(null, LocalizedText.same("x"))).hasMessage("path");
        assertThatThrownBy(() -> Place.of(FORM, null)).hasMessage("column");
        assertThatThrownBy(() -> LinearRule.of(info("a.b"), null, form -> List.of()))
                .hasMessage("message");
        assertThatThrownBy(() -> LinearRule.of(info("a.b"), form -> null)).hasMessage("what constraints gives");
        assertThatThrownBy(() -> LinearRule.of(info("a.b"), form -> List.of()).getConstraints(null))
                .hasMessage("version");
        assertThatThrownBy(() -> RuleCatalogue.toMarkdown(null)).hasMessage("rules");
        assertThatThrownBy(() -> Relation.EQUAL.describe(null)).hasMessage("number");
        ValidationResult result = ReportValidator.validate(Samples.zero(2023));
        assertThatThrownBy(() -> result.getVerdict(null)).hasMessage("ruleId");
        assertThatThrownBy(() -> result.getViolations((String) null)).hasMessage("ruleId");
        assertThatThrownBy(() -> result.getViolations((Severity) null)).hasMessage("least");
    }
}
