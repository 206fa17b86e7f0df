package org.disclosurereport.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.ConsistentReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a caller is answered about reports that can't be read or don't hold. */
class ReportProblemsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BROKEN = ReportJson.write(Samples.BROKEN);

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DisclosureReportAutoConfiguration.class,
                    DisclosureReportWebAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class))
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
        ValidationResult submit(@RequestBody @Valid Submission submission) {
            return validator.validate(submission.report());
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
            throw new IllegalStateException("not about a report", new IllegalArgumentException("nor this"));
        }
    }

    private void run(ContextConsumer<AssertableWebApplicationContext> test) {
        runner.run(test);
    }

    private static MockHttpServletResponse send(
            AssertableWebApplicationContext context, String path, String body, String... acceptLanguage)
            throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        var request = post(path).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8));
        for (String language : acceptLanguage) {
            request.header("Accept-Language", language);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode problem(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        return MAPPER.readTree(response.getContentAsByteArray());
    }

    private static String submission(String sender, String report) {
        return "{\"sender\": \"" + sender + "\", \"report\": " + report + "}";
    }

    @Test
    void violationsAreAnsweredAllAtOnceWithTheirPlaceInTheRequest() {
        run(context -> {
            String wrong = BROKEN.replace("\"name\": \"甲县人民政府\"", "\"name\": \"甲县人民政府\", \"regionCode\": \"1\"");
            JsonNode problem = problem(send(context, "/submissions", submission(" ", wrong), "en"));
            assertThat(problem.propertyNames())
                    .containsExactly("type", "title", "status", "detail", "instance", "errors");
            assertThat(problem.get("type").asString()).isEqualTo("problems/invalid-report");
            assertThat(problem.get("title").asString()).isEqualTo("the report is not valid");
            assertThat(problem.get("status").asInt()).isEqualTo(400);
            assertThat(problem.get("instance").asString()).isEqualTo("/submissions");
            List<String> errors = problem.get("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("rule").asString(""))
                    .toList();
            assertThat(errors)
                    .containsExactly(
                            "/report/agency/regionCode fields.constraint",
                            "/sender ",
                            "/report/challenges/reconsideration challenges.total");
            assertThat(problem.get("detail").asString()).isEqualTo("problems: " + errors.size() + ", see errors");
            assertThat(problem.get("errors")
                            .valueStream()
                            .filter(error -> error.path("rule").asString("").equals("challenges.total"))
                            .map(JsonNode::toString))
                    .containsExactly(
                            "{\"pointer\":\"/report/challenges/reconsideration\",\"rule\":\"challenges.total\","
                                    + "\"severity\":\"ERROR\",\"place\":\"challenges.reconsideration\",\"message\":"
                                    + "\"challenges › reconsideration: the total is 7, the results add up to 10, difference −3\"}");
        });
    }

    @Test
    void aReportThatIsTheWholeBodyHasPointersFromItself() {
        run(context -> {
            JsonNode problem = problem(send(context, "/reports", BROKEN, "zh-CN"));
            assertThat(problem.get("title").asString()).isEqualTo("报告未通过检查");
            assertThat(problem.get("errors")
                            .valueStream()
                            .map(error -> error.get("pointer").asString()))
                    .contains("/challenges/reconsideration");
        });
    }

    @Test
    void whatCannotBeReadIsAnsweredWithAllProblems() {
        run(context -> {
            String wrong = BROKEN.replace("\"year\": 2023", "\"year\": \"2023\", \"jear\": 1");
            JsonNode problem = problem(send(context, "/submissions", submission("a", wrong), "en-GB"));
            assertThat(problem.get("type").asString()).isEqualTo("problems/unreadable-report");
            assertThat(problem.get("title").asString()).isEqualTo("the report can't be read");
            assertThat(problem.get("errors")
                            .valueStream()
                            .map(error -> error.get("pointer").asString() + " "
                                    + error.get("kind").asString() + " "
                                    + (error.get("line").asInt() > 0)))
                    .containsExactly("/report/year wrong-type true", "/report/jear unknown-key true");
            JsonNode whole = problem(send(context, "/reports", "{\"formVersion\": \"2021\"}"));
            assertThat(whole.get("title").asString()).isEqualTo("无法读取报告");
            assertThat(whole.at("/errors/0/message").asString()).isEqualTo("第1行第1列，/agency：缺少字段 \"agency\"");
            JsonNode bytes = problem(send(context, "/bytes", "{\"formVersion\": \"2021\"}"));
            assertThat(bytes.get("errors").size()).isEqualTo(whole.get("errors").size());
        });
    }

    @Test
    void theLanguageIsTheCallersAndChineseUnlessEnglishWhateverTheJvms() {
        Locale before = Locale.getDefault();
        try {
            for (Locale jvm : List.of(Locale.US, Locale.GERMANY, Locale.CHINA)) {
                Locale.setDefault(jvm);
                run(context -> {
                    for (Map.Entry<String, String> asked : Map.of(
                                    "de",
                                    "zh",
                                    "de, en;q=0.8",
                                    "en",
                                    "zh-TW, en;q=0.9",
                                    "zh",
                                    "en-US",
                                    "en",
                                    "*",
                                    "zh",
                                    "en;q=0, zh;q=0.1",
                                    "zh",
                                    "=;x",
                                    "zh")
                            .entrySet()) {
                        MockHttpServletResponse response = send(context, "/reports", BROKEN, asked.getKey());
                        assertThat(response.getHeader("Content-Language"))
                                .as(jvm + " " + asked)
                                .isEqualTo(asked.getValue());
                        assertThat(problem(response).get("errors").toString())
                                .contains(asked.getValue().equals("zh") ? "总计填7" : "the total is 7");
                    }
                    MockHttpServletResponse none = send(context, "/reports", BROKEN);
                    assertThat(none.getHeader("Content-Language"))
                            .as(jvm + " none")
                            .isEqualTo("zh");
                    assertThat(problem(none).get("errors").toString()).contains("总计填7");
                });
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theHostsWayToFindTheLanguageCounts() {
        runner.withPropertyValues("spring.web.locale=en")
                .run(context -> assertThat(send(context, "/reports", BROKEN).getHeader("Content-Language"))
                        .isEqualTo("en"));
        runner.withPropertyValues("disclosure-report.language=en")
                .run(context -> assertThat(
                                send(context, "/reports", BROKEN, "zh").getHeader("Content-Language"))
                        .isEqualTo("en"));
        runner.withBean("localeResolver", LocaleResolver.class, () -> new CookieLocaleResolver("language"))
                .run(context -> {
                    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
                    MockHttpServletResponse response = mvc.perform(post("/reports")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .cookie(new Cookie("language", "en"))
                                    .content(BROKEN.getBytes(StandardCharsets.UTF_8)))
                            .andReturn()
                            .getResponse();
                    assertThat(problem(response).get("errors").toString()).contains("the total is 7");
                });
    }

    @Test
    void whatIsNotAboutAReportIsLeftToTheHost() {
        run(context -> {
            MockHttpServletResponse notJson = send(context, "/submissions", "{");
            assertThat(notJson.getStatus()).isEqualTo(400);
            assertThat(notJson.getContentAsString()).isEmpty();
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            assertThat(catchThrowable(() -> mvc.perform(post("/broken"))))
                    .rootCause()
                    .hasMessage("nor this");
            String consistent = ReportJson.write(Samples.CLEAN);
            MockHttpServletResponse onlySender = send(context, "/submissions", submission(" ", consistent));
            assertThat(onlySender.getStatus()).isEqualTo(400);
        });
        runner.withPropertyValues("disclosure-report.problem-details.enabled=false")
                .run(context -> {
                    MockHttpServletResponse response = send(context, "/reports", BROKEN);
                    assertThat(response.getStatus()).isEqualTo(400);
                    assertThat(response.getContentAsString()).doesNotContain("errors");
                });
    }

    @Test
    void findingsAreTheOneJsonOfTheLibrary() {
        run(context -> {
            MockHttpServletResponse response =
                    send(context, "/submissions", submission("a", ReportJson.write(Samples.CLEAN)));
            assertThat(response.getStatus()).isEqualTo(200);
            String json = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(FindingsJson.read(json, ValidationResult.class))
                    .isEqualTo(ReportValidator.validate(Samples.CLEAN));
        });
    }

    @Test
    void whateverIsSentTheAnswerIsWellFormed() {
        run(context -> {
            for (String hostile :
                    List.of("{\"\\ud800\": 1}", "[]", "null", "{\"year\": 1e999999999}", "{\"a\":".repeat(2000))) {
                MockHttpServletResponse response = send(context, "/bytes", hostile);
                assertThat(problem(response).get("errors")).isNotEmpty();
                MockHttpServletResponse body = send(context, "/reports", hostile);
                assertThat(body.getStatus()).as(hostile).isEqualTo(400);
            }
        });
    }
}
