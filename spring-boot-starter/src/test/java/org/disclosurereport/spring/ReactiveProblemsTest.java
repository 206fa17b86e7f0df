package org.disclosurereport.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.ConsistentReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableReactiveWebApplicationContext;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.DispatcherServlet;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same answers as {@link ReportProblemsTest} in an application with WebFlux. */
class ReactiveProblemsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BROKEN = ReportJson.write(Samples.BROKEN);

    private final ReactiveWebApplicationContextRunner runner = new ReactiveWebApplicationContextRunner()
            .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
            .withConfiguration(AutoConfigurations.of(
                    DisclosureReportAutoConfiguration.class,
                    DisclosureReportWebAutoConfiguration.class,
                    DisclosureReportReactiveAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    CodecsAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    HttpHandlerAutoConfiguration.class,
                    ErrorWebFluxAutoConfiguration.class,
                    WebFluxAutoConfiguration.class))
            .withUserConfiguration(Host.class);

    /** What the host receives. */
    record Submission(
            @NotBlank String sender,
            @Valid @ConsistentReport DisclosureReport report) {}

    /** The host. */
    @Configuration(proxyBeanMethods = false)
    static class Host {
        @Bean
        Reports reports(RuleSetValidator validator) {
            return new Reports(validator);
        }
    }

    /** The host's endpoints. */
    @RestController
    static class Reports {
        private final RuleSetValidator validator;

        Reports(RuleSetValidator validator) {
            this.validator = validator;
        }

        @PostMapping("/submissions")
        Mono<ValidationResult> submit(@RequestBody @Valid Mono<Submission> submission) {
            return submission.map(Submission::report).map(validator::validate);
        }

        @PostMapping("/reports")
        ValidationResult report(@RequestBody @Valid @ConsistentReport DisclosureReport report) {
            return validator.validate(report);
        }

        @PostMapping("/bytes")
        String bytes(@RequestBody byte[] json) {
            return ReportJson.read(json).orElseThrow().getAgency().getName();
        }

        @PostMapping("/broken")
        String broken() {
            throw new IllegalStateException("not about a report");
        }
    }

    private static EntityExchangeResult<byte[]> send(
            AssertableReactiveWebApplicationContext context, String path, String body, String... acceptLanguage) {
        return WebTestClient.bindToApplicationContext(context)
                .build()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", acceptLanguage)
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static JsonNode problem(EntityExchangeResult<byte[]> result) {
        assertThat(result.getStatus().value()).isEqualTo(400);
        assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return MAPPER.readTree(Objects.requireNonNull(result.getResponseBody()));
    }

    private static List<String> errors(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("rule").asString(error.path("kind").asString("")))
                .toList();
    }

    @Test
    void violationsAreAnsweredAllAtOnceWithTheirPlaceInTheRequest() {
        runner.run(context -> {
            String body = "{\"sender\": \" \", \"report\": " + BROKEN + "}";
            JsonNode problem = problem(send(context, "/submissions", body, "en"));
            assertThat(problem.get("title").asString()).isEqualTo("the report is not valid");
            assertThat(problem.get("instance").asString()).isEqualTo("/submissions");
            assertThat(errors(problem))
                    .containsExactly("/sender ", "/report/challenges/reconsideration challenges.total");
        });
    }

    @Test
    void whatCannotBeReadIsAnsweredWithAllProblems() {
        runner.run(context -> {
            String wrong = BROKEN.replace("\"year\": 2023", "\"year\": \"2023\", \"jear\": 1");
            JsonNode problem = problem(send(context, "/reports", wrong, "zh-CN"));
            assertThat(problem.get("title").asString()).isEqualTo("无法读取报告");
            assertThat(errors(problem)).containsExactly("/year wrong-type", "/jear unknown-key");
            assertThat(errors(problem(send(context, "/bytes", wrong))))
                    .containsExactly("/year wrong-type", "/jear unknown-key");
        });
    }

    @Test
    void theLanguageIsTheCallersAndChineseUnlessEnglishWhateverTheJvms() {
        Locale before = Locale.getDefault();
        try {
            for (Locale jvm : List.of(Locale.US, Locale.GERMANY, Locale.CHINA)) {
                Locale.setDefault(jvm);
                runner.run(context -> {
                    for (Map.Entry<String, String> asked : Map.of("de", "zh", "zh-TW, en;q=0.9", "zh", "en-US", "en")
                            .entrySet()) {
                        for (String path : List.of("/reports", "/submissions")) {
                            String body = path.equals("/reports")
                                    ? BROKEN
                                    : "{\"sender\": \"a\", \"report\": " + BROKEN + "}";
                            EntityExchangeResult<byte[]> result = send(context, path, body, asked.getKey());
                            assertThat(result.getResponseHeaders().getFirst("Content-Language"))
                                    .as(jvm + " " + asked)
                                    .isEqualTo(asked.getValue());
                            assertThat(problem(result).get("errors").toString())
                                    .contains(asked.getValue().equals("zh") ? "总计填7" : "the total is 7");
                        }
                    }
                    EntityExchangeResult<byte[]> none = send(context, "/reports", BROKEN);
                    assertThat(problem(none).get("errors").toString()).contains("总计填7");
                });
            }
        } finally {
            Locale.setDefault(before);
        }
        runner.withBean(ReportLanguage.class, () -> () -> Locale.ENGLISH)
                .run(context -> assertThat(problem(send(context, "/reports", BROKEN, "zh"))
                                .get("title")
                                .asString())
                        .isEqualTo("the report is not valid"));
        runner.withPropertyValues("disclosure-report.language=en")
                .run(context -> assertThat(problem(send(context, "/reports", BROKEN, "zh"))
                                .get("errors")
                                .toString())
                        .contains("the total is 7"));
    }

    @Test
    void whatIsNotAboutAReportIsLeftToTheHost() {
        runner.run(context -> {
            EntityExchangeResult<byte[]> broken = send(context, "/broken", "{}");
            assertThat(broken.getStatus().value()).isEqualTo(500);
            EntityExchangeResult<byte[]> notJson = send(context, "/submissions", "{");
            assertThat(notJson.getStatus().value()).isEqualTo(400);
        });
        runner.withPropertyValues("disclosure-report.problem-details.enabled=false")
                .run(context -> {
                    EntityExchangeResult<byte[]> result = send(context, "/reports", BROKEN);
                    assertThat(result.getStatus().value()).isEqualTo(400);
                    assertThat(new String(Objects.requireNonNull(result.getResponseBody()), StandardCharsets.UTF_8))
                            .doesNotContain("challenges.total");
                });
    }

    @Test
    void findingsAreTheOneJsonOfTheLibrary() {
        runner.run(context -> {
            EntityExchangeResult<byte[]> result = send(context, "/reports", ReportJson.write(Samples.CLEAN));
            assertThat(result.getStatus().value()).isEqualTo(200);
            String json = new String(Objects.requireNonNull(result.getResponseBody()), StandardCharsets.UTF_8);
            assertThat(FindingsJson.read(json, ValidationResult.class))
                    .isEqualTo(ReportValidator.validate(Samples.CLEAN));
        });
    }
}
