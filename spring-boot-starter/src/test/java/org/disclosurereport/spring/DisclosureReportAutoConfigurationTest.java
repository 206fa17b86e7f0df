package org.disclosurereport.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.ConsistentReport;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.json.JsonMapper;

class DisclosureReportAutoConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DisclosureReportAutoConfiguration.class,
                    DisclosureReportHealthAutoConfiguration.class,
                    DisclosureReportMetricsAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    ValidationAutoConfiguration.class));

    /** What a host receives. */
    record Request(@Valid @ConsistentReport DisclosureReport report) {}

    private static List<String> messages(Validator validator, DisclosureReport report) {
        return validator.validate(new Request(report)).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @Test
    void rulesValidatorAndConstraintAreThereWithTheStandardRules() {
        runner.run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(RuleSetValidator.class);
            assertThat(context.getBean(RuleSet.class)).isSameAs(RuleSet.standard());
            RuleSetValidator validator = context.getBean(RuleSetValidator.class);
            assertThat(validator.getRuleSet()).isSameAs(RuleSet.standard());
            assertThat(validator.validate(Samples.BROKEN)).isEqualTo(ReportValidator.validate(Samples.BROKEN));
            assertThat(messages(context.getBean(Validator.class), Samples.BROKEN))
                    .contains("行政复议：总计填7，分项合计10，相差3，请核对总计和分项");
        });
    }

    @Test
    void springsJacksonWritesAndReadsReports() {
        runner.run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            String json = mapper.writeValueAsString(Samples.BROKEN);
            assertThat(mapper.readValue(json, DisclosureReport.class)).isEqualTo(Samples.BROKEN);
        });
    }

    @Test
    void propertiesChangeTheRulesForValidatorAndConstraint() {
        runner.withPropertyValues(
                        "disclosure-report.rules-off=structure.title,challenges.total",
                        "disclosure-report.severities.requests.blank-total=error",
                        "disclosure-report.severities[structure.publication-date]=notice")
                .run(context -> {
                    RuleSet rules = context.getBean(RuleSet.class);
                    assertThat(rules.getRules())
                            .extracting(rule -> rule.getInfo().getId())
                            .doesNotContain("structure.title", "challenges.total");
                    assertThat(rules.getSeverity("requests.blank-total")).isEqualTo(Severity.ERROR);
                    assertThat(rules.getSeverity("structure.publication-date")).isEqualTo(Severity.NOTICE);
                    assertThat(context.getBean(RuleSetValidator.class).getRuleSet())
                            .isSameAs(rules);
                    assertThat(messages(context.getBean(Validator.class), Samples.BROKEN))
                            .noneMatch(message -> message.contains("行政复议"));
                });
    }

    @Test
    void theFileIsReadAndPropertiesChangeWhatItLeaves(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("office.toml");
        Files.writeString(file, "language = \"en\"\n\n[rules]\noff = [\"challenges.total\"]\n");
        runner.withPropertyValues("disclosure-report.configuration=" + file.toUri())
                .run(context -> {
                    assertThat(context.getBean(RuleSet.class).getRules())
                            .extracting(rule -> rule.getInfo().getId())
                            .doesNotContain("challenges.total");
                    assertThat(context.getBean(ReportLanguage.class).getLocale())
                            .isEqualTo(Locale.ENGLISH);
                });
        runner.withPropertyValues("disclosure-report.configuration=" + file.toUri(), "disclosure-report.language=zh")
                .run(context -> assertThat(context.getBean(ReportLanguage.class).getLocale())
                        .isEqualTo(Locale.CHINESE));
    }

    @Test
    void aMistakeStopsTheStartAndNamesTheNearest(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("office.toml");
        Files.writeString(file, "langage = \"en\"\n");
        assertFails(
                "disclosure-report.rules-off=challenge.total",
                "was \"challenge.total\"; the nearest is \"challenges.total\"");
        assertFails("disclosure-report.severities.requests.row-totl=error", "the nearest is \"requests.row-total\"");
        assertFails("disclosure-report.language=fr", "language must be zh or en");
        assertFails(
                "disclosure-report.configuration=" + file.toUri(),
                "line 1: unknown key \"langage\"; the nearest is \"language\"");
        assertFails("disclosure-report.configuration=file:/nowhere/at-all.toml", "can't be read");
    }

    private void assertFails(String property, String reason) {
        runner.withPropertyValues(property)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .satisfies(e -> assertThat(context.getStartupFailure()).hasStackTraceContaining(reason)));
    }

    /** A host with beans of its own. */
    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Host {
        static final RuleSet RULES = RuleSet.standard().without("challenges.total");

        @Bean
        RuleSet rules() {
            return RULES;
        }

        @Bean
        ReportLanguage language() {
            return () -> Locale.ENGLISH;
        }
    }

    @Test
    void beansOfTheHostComeFirst() {
        runner.withUserConfiguration(Host.class).run(context -> {
            assertThat(context.getBean(RuleSet.class)).isSameAs(Host.RULES);
            assertThat(context.getBean(RuleSetValidator.class).getRuleSet()).isSameAs(Host.RULES);
            Validator validator = context.getBean(Validator.class);
            assertThat(messages(validator, Samples.BROKEN)).noneMatch(message -> message.contains("reconsideration"));
            DisclosureReport wrongCode =
                    Samples.BROKEN.withAgency(Samples.BROKEN.getAgency().withRegionCode("1"));
            assertThat(messages(validator, wrongCode)).contains("is not a region code (6 digits, see GB/T 2260)");
        });
        RuleSetValidator own = ReportValidator.of(Host.RULES);
        runner.withBean(RuleSetValidator.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(RuleSetValidator.class)).isSameAs(own));
    }

    @Test
    void withoutARequestTheLanguageIsThatOfTheThreadElseChinese() {
        runner.run(context -> {
            ReportLanguage language = context.getBean(ReportLanguage.class);
            LocaleContextHolder.resetLocaleContext();
            assertThat(language.getLocale()).isEqualTo(Locale.CHINESE);
            LocaleContextHolder.setLocale(Locale.UK);
            try {
                assertThat(language.getLocale()).isEqualTo(Locale.UK);
                assertThat(messages(context.getBean(Validator.class), Samples.BROKEN))
                        .contains(
                                "challenges › reconsideration: the total is 7, the results add up to 10, difference −3");
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        });
    }

    @Test
    void listenersLearnOfEveryResult() {
        List<ValidationResult> results = new ArrayList<>();
        runner.withBean(ResultListener.class, () -> results::add).run(context -> {
            ValidationResult result = context.getBean(RuleSetValidator.class).validate(Samples.BROKEN);
            assertThat(results).containsExactly(result);
            messages(context.getBean(Validator.class), Samples.BROKEN);
            assertThat(results).hasSize(2);
        });
    }

    @Test
    void resultsAcrossReportsAreObservedAlso() {
        List<ValidationResult> results = new ArrayList<>();
        runner.withBean(ResultListener.class, () -> results::add).run(context -> {
            RuleSetValidator validator = context.getBean(RuleSetValidator.class);
            validator.warmUp();
            ReportSeries series = ReportSeries.of(List.of(Samples.BROKEN));
            Consolidation consolidation =
                    Consolidation.of(Samples.BROKEN, List.of(Samples.CLEAN.withAgency(Agency.of("甲县财政局"))));
            assertThat(validator.validate(series)).isEqualTo(ReportValidator.validate(series));
            assertThat(validator.validate(consolidation)).isEqualTo(ReportValidator.validate(consolidation));
            assertThat(results).hasSize(2);
        });
    }

    @Test
    void anotherProviderOfBeanValidationIsLeftAsItIs() {
        runner.run(context -> {
            Configuration<?> other = (Configuration<?>) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Configuration.class}, (proxy, method, arguments) -> {
                        throw new AssertionError(method);
                    });
            context.getBean(ValidationConfigurationCustomizer.class).customize(other);
        });
    }

    @Test
    void resultsAreCountedByRuleAndVerdict() {
        runner.withBean(SimpleMeterRegistry.class).run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            context.getBean(RuleSetValidator.class).validate(Samples.BROKEN);
            messages(context.getBean(Validator.class), Samples.BROKEN);
            assertThat(registry.get(RuleMetrics.VALIDATIONS)
                            .tag("outcome", "invalid")
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get(RuleMetrics.VERDICTS)
                            .tag("rule", "challenges.total")
                            .tag("verdict", "violated")
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get(RuleMetrics.VERDICTS)
                            .tag("rule", "challenges.total")
                            .tag("verdict", "satisfied")
                            .counter()
                            .count())
                    .isEqualTo(4);
        });
    }

    @Test
    void metricsOfSpringBootsOwnRegistryAreFound() {
        runner.withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class))
                .run(context -> assertThat(context).hasSingleBean(RuleMetrics.class));
    }

    @Test
    void whatTheHostHasNotIsNotSetUp() {
        runner.withClassLoader(new FilteredClassLoader(MeterRegistry.class, HealthIndicator.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("disclosureReportMetrics")
                        .doesNotHaveBean("disclosureReportHealthIndicator"));
        runner.run(context -> assertThat(context).doesNotHaveBean(RuleMetrics.class));
        runner.withPropertyValues("management.health.disclosure-report.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void healthSaysWhetherTheRulesRun() {
        runner.run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("rules", RuleSet.standard().getRules().size());
        });
        RuleSet failing = RuleSet.of(List.of(ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new UnsupportedOperationException("no table of codes");
                })));
        runner.withBean(RuleSet.class, () -> failing).run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().get("failures").toString()).contains("acme.failing");
        });
    }

    @Test
    void aRuleThatFailsIsCounted() {
        RuleSet failing = RuleSet.of(List.of(ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new UnsupportedOperationException("no table of codes");
                })));
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new RuleMetrics(registry).validated(ReportValidator.validate(Samples.BROKEN, failing));
        assertThat(registry.get(RuleMetrics.VALIDATIONS)
                        .tag("outcome", "incomplete")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(RuleMetrics.VERDICTS)
                        .tag("verdict", "failed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
