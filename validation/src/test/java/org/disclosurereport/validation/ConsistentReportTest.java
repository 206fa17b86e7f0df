package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.Overview;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.Category;
import org.disclosurereport.validation.beans.ConsistentReportValidator;
import org.disclosurereport.validation.beans.JsonPointers;
import org.disclosurereport.validation.beans.ObservedRules;
import org.disclosurereport.validation.beans.ReportMessageInterpolator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraint as a host uses it: through a provider of Jakarta Bean Validation that it set up itself. */
public class ConsistentReportTest {
    /** For the test engine. */
    public ConsistentReportTest() {}

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(interpolator(Locale.CHINESE))
            .buildValidatorFactory()
            .getValidator();

    private static MessageInterpolator interpolator(Locale locale) {
        return new ParameterMessageInterpolator(
                Set.of(Locale.CHINESE, Locale.ENGLISH), locale, context -> locale, true);
    }

    private static Validator hibernate(UnaryOperator<HibernateValidatorConfiguration> settings) {
        return settings.apply(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(interpolator(Locale.ENGLISH)))
                .buildValidatorFactory()
                .getValidator();
    }

    private static final DisclosureReport BROKEN =
            Samples.with(Samples.zero(2023), "challenges.reconsideration.upheld", "10");

    /** What a host receives. */
    public record Request(@Nullable @Valid @ConsistentReport DisclosureReport report) {}

    /** What a host that is stricter and speaks English receives. */
    public record StrictRequest(
            @ConsistentReport(severity = Severity.NOTICE, language = "en")
            DisclosureReport report) {}

    /** What a host receives that asks for a language there is not. */
    public record FrenchRequest(
            @ConsistentReport(language = "fr") DisclosureReport report) {}

    private static Map<String, String> violations(Object bean) {
        return violations(bean, VALIDATOR);
    }

    private static Map<String, String> violations(Object bean, Validator validator) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(bean)) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }

    /** Tried with Quarkus 3.33: it passes over constraints, without a word, in jars that have no index. */
    @Test
    void quarkusFindsTheConstraintInTheIndex() throws IOException {
        try (InputStream index = ConsistentReport.class.getResourceAsStream("/META-INF/jandex.idx")) {
            assertThat(index).as("META-INF/jandex.idx").isNotNull();
            assertThat(new String(index.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("ConsistentReport")
                    .contains("Constraint");
        }
    }

    @Test
    void aConsistentReportAndNoneAreValid() {
        assertThat(violations(new Request(Samples.zero(2023)))).isEmpty();
        assertThat(violations(new Request(null))).isEmpty();
    }

    @Test
    void eachFindingHasItsPathAndMessage() {
        DisclosureReport report = Samples.with(BROKEN, "requests.carriedForward.total", "4");
        assertThat(violations(new Request(report)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "report.challenges.reconsideration", "行政复议：总计填0，分项合计10，相差10，请核对总计和分项",
                        "report.requests.carriedForward", "四、结转下年度继续办理：总计填4，分项合计0，相差4，请核对总计和分项",
                        "report.requests.carriedForward.total", "“总计”列：第三项加第四项合计4，第一项加第二项合计0，相差4，请核对"));
    }

    @Test
    void aFindingInAListHasItsIndex() {
        Breakdown slip = Breakdown.builder()
                .subject("{公开} $1 \\")
                .statedTotal(Count.of(5))
                .addCategories(Category.of("甲", 6))
                .build();
        DisclosureReport report = Samples.zero(2023)
                .withOverview(Overview.builder()
                        .text(Samples.OVERVIEW)
                        .addBreakdowns(slip, slip)
                        .build());
        assertThat(violations(new Request(report)))
                .containsOnlyKeys("report.overview.breakdowns[0]", "report.overview.breakdowns[1]")
                .containsEntry("report.overview.breakdowns[1]", "{公开} $1 \\：总数为5，所列各类合计6，超出1，请核对总数和各类数量");
    }

    @Test
    void fieldConstraintsAreToldOnceByValid() {
        DisclosureReport report =
                Samples.zero(2023).withAgency(Agency.of("甲县人民政府").withRegionCode("1"));
        assertThat(VALIDATOR.validate(new Request(report))).hasSize(1);
        assertThat(violations(new Request(report))).containsOnlyKeys("report.agency.regionCode");
        assertThat(violations(new StrictRequest(report))).as("without @Valid").isEmpty();
    }

    @Test
    void severityAndLanguageAreTheHostsChoice() {
        DisclosureReport report = BROKEN.withTitle("报告");
        assertThat(violations(new Request(report))).containsOnlyKeys("report.challenges.reconsideration");
        assertThat(violations(new StrictRequest(report)))
                .containsEntry(
                        "report.challenges.reconsideration",
                        "challenges › reconsideration: the total is 0, the results add up to 10, difference −10")
                .containsKey("report.title")
                .hasSize(2);
    }

    @Test
    void messagesAreInTheInterpolatorsLocale() {
        DisclosureReport report = BROKEN.withAgency(Agency.of("甲县人民政府").withRegionCode("1"));
        assertThat(violations(new Request(report)))
                .containsEntry("report.challenges.reconsideration", "行政复议：总计填0，分项合计10，相差10，请核对总计和分项")
                .containsEntry("report.agency.regionCode", "不是有效的行政区划代码（应为6位数字，见 GB/T 2260）");
        assertThat(violations(new Request(report), hibernate(settings -> settings)))
                .containsEntry(
                        "report.challenges.reconsideration",
                        "challenges › reconsideration: the total is 0, the results add up to 10, difference −10")
                .containsEntry("report.agency.regionCode", "is not a region code (6 digits, see GB/T 2260)");
    }

    @Test
    void anyLanguageButEnglishIsChineseWhateverTheDefaultOfTheJvm() {
        Locale before = Locale.getDefault();
        DisclosureReport report = BROKEN.withAgency(Agency.of("甲县人民政府").withRegionCode("1"));
        try {
            for (Locale jvm : List.of(Locale.US, Locale.GERMANY, Locale.CHINA)) {
                Locale.setDefault(jvm);
                for (String tag : List.of("de", "zh-TW", "fr-CA", "und", "zh")) {
                    assertThat(violations(new Request(report), speaking(Locale.forLanguageTag(tag))))
                            .as(jvm + " " + tag)
                            .containsEntry("report.challenges.reconsideration", "行政复议：总计填0，分项合计10，相差10，请核对总计和分项")
                            .containsEntry("report.agency.regionCode", "不是有效的行政区划代码（应为6位数字，见 GB/T 2260）");
                }
                assertThat(violations(new Request(report), speaking(Locale.UK)))
                        .containsEntry("report.agency.regionCode", "is not a region code (6 digits, see GB/T 2260)");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** As a host does that has a locale for each request. */
    private static Validator speaking(Locale locale) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .messageInterpolator(new ReportMessageInterpolator(new ParameterMessageInterpolator(), () -> locale))
                .buildValidatorFactory()
                .getValidator();
    }

    /** What a host receives that has a constraint of its own. */
    public record Named(@Size(max = 3) String name) {}

    @Test
    void theMessagesOfOtherConstraintsAreTheHosts() {
        MessageInterpolator others =
                new ParameterMessageInterpolator(Set.of(Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, false);
        Validator validator = hibernate(
                settings -> settings.messageInterpolator(new ReportMessageInterpolator(others, () -> Locale.ENGLISH)));
        assertThat(violations(new Named("long name"), validator))
                .containsExactly(Map.entry("name", "Größe muss zwischen 0 und 3 sein"));
        MessageInterpolator.Context none = null;
        assertThat(new ReportMessageInterpolator(others, () -> Locale.ENGLISH)
                        .interpolate("no template", none, Locale.GERMAN))
                .isEqualTo("no template");
    }

    /** What a host receives with many reports. */
    public record Batch(
            List<@Valid @ConsistentReport DisclosureReport> reports, Map<String, @Valid Request> requests) {}

    @Test
    void aViolationHasAJsonPointerFromTheHostsObject() {
        DisclosureReport report = BROKEN.withAgency(Agency.of("甲县人民政府").withRegionCode("1"));
        Batch batch = new Batch(List.of(Samples.zero(2023), report), Map.of("a/b~c", new Request(report)));
        assertThat(VALIDATOR.validate(batch))
                .extracting(JsonPointers::of)
                .containsExactlyInAnyOrder(
                        "/reports/1/challenges/reconsideration",
                        "/reports/1/agency/regionCode",
                        "/requests/a~1b~0c/report/challenges/reconsideration",
                        "/requests/a~1b~0c/report/agency/regionCode");
        assertThat(VALIDATOR.validate(batch))
                .filteredOn(violation -> payload(violation) != null)
                .allMatch(violation -> JsonPointers.of(violation)
                        .endsWith(payload(violation).getPlace().getPointer()))
                .hasSize(2);
    }

    @Test
    void thePointerOfAListsElementAndOfAMethodsArgument() throws NoSuchMethodException {
        Breakdown slip = Breakdown.builder()
                .subject("甲")
                .statedTotal(Count.of(5))
                .addCategories(Category.of("甲", 6))
                .build();
        DisclosureReport report = Samples.zero(2023)
                .withOverview(Overview.builder()
                        .text(Samples.OVERVIEW)
                        .addBreakdowns(slip)
                        .build());
        Object[] arguments = {new Request(report)};
        assertThat(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                this, ConsistentReportTest.class.getMethod("submit", Request.class), arguments))
                .extracting(JsonPointers::of)
                .containsExactly("/report/overview/breakdowns/0");
        assertThat(VALIDATOR.validate(new Named("long name")))
                .extracting(JsonPointers::of)
                .containsExactly("/name");
    }

    /**
     * A host's method.
     *
     * @param request what it receives
     */
    public void submit(@Valid Request request) {}

    @Test
    void anUnknownLanguageIsAnException() {
        FrenchRequest request = new FrenchRequest(BROKEN);
        assertThatThrownBy(() -> VALIDATOR.validate(request))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language must be \"zh\", \"en\" or empty, was \"fr\"");
    }

    @Test
    void theRuleSetIsTheValidatorsPayload() {
        Waiver waiver = Waiver.of("challenges.total", "challenges.reconsideration", "更正已公布");
        ReportRule own = ReportRule.of(
                RuleInfo.builder()
                        .id("acme.always")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> findings.violated(Place.of(Section.OVERVIEW), LocalizedText.of("不行", "no")));
        Validator waived = hibernate(settings ->
                settings.constraintValidatorPayload(RuleSet.standard().withWaiver(waiver)));
        Validator more = hibernate(settings -> settings.constraintValidatorPayload(
                RuleSet.standard().plus(own).withSeverity("challenges.total", Severity.NOTICE)));
        for (int call = 1; call <= 2; call++) {
            assertThat(violations(new Request(BROKEN), waived)).isEmpty();
            assertThat(violations(new Request(BROKEN), more)).containsExactly(Map.entry("report.overview", "no"));
        }
    }

    @Test
    void aListenerLearnsOfEveryResult() {
        List<ValidationResult> results = new ArrayList<>();
        RuleSet rules = RuleSet.standard().without("structure.title");
        Validator validator =
                hibernate(settings -> settings.constraintValidatorPayload(ObservedRules.of(rules, results::add)));
        assertThat(violations(new Request(BROKEN), validator)).hasSize(1);
        assertThat(violations(new Request(Samples.zero(2023)), validator)).isEmpty();
        assertThat(results).extracting(ValidationResult::isValid).containsExactly(false, true);
        assertThat(results.get(0).getTally("challenges.total").getViolated()).isEqualTo(1);
        assertThat(results.get(0).getTallies())
                .noneMatch(tally -> tally.getRuleId().equals("structure.title"));
    }

    @Test
    void aFactoryOfTheHostsMayGiveTheRuleSet() {
        RuleSet rules = RuleSet.standard().without("challenges.total");
        Validator validator =
                hibernate(settings -> settings.constraintValidatorFactory(new ConstraintValidatorFactory() {
                    private final ConstraintValidatorFactory others = settings.getDefaultConstraintValidatorFactory();

                    @Override
                    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                        return key == ConsistentReportValidator.class
                                ? key.cast(new ConsistentReportValidator(rules))
                                : others.getInstance(key);
                    }

                    @Override
                    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
                }));
        assertThat(violations(new Request(BROKEN), validator)).isEmpty();
    }

    private static Violation payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Violation.class);
    }

    @Test
    void theViolationIsTheDynamicPayload() {
        DisclosureReport report = Samples.with(BROKEN, "requests.carriedForward.total", "4");
        assertThat(VALIDATOR.validate(new Request(report)))
                .extracting(ConsistentReportTest::payload)
                .as("a notice doesn't make a report invalid")
                .containsExactlyInAnyOrderElementsOf(
                        ReportValidator.validate(report).getViolations(Severity.ERROR));
        assertThat(ReportValidator.validate(report).getViolations(Severity.NOTICE))
                .isNotEmpty();
    }

    @Test
    void aRuleThatFailsIsAnExceptionNotAViolation() {
        RuleSet rules = RuleSet.of(List.of(ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new UnsupportedOperationException("no database");
                })));
        Validator validator = hibernate(settings -> settings.constraintValidatorPayload(rules));
        assertThatThrownBy(() -> validator.validate(new Request(Samples.zero(2023))))
                .isInstanceOf(ValidationException.class)
                .cause()
                .hasMessageStartingWith("rule acme.failing failed and gives no verdict")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }
}
