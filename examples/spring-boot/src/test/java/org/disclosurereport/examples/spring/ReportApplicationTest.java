package org.disclosurereport.examples.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.validation.ValidationResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as its callers meet it, over HTTP. */
class ReportApplicationTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path REPORTS = Path.of("..", "reports");

    private static ConfigurableApplicationContext application;
    private static URI server;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                ReportApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off");
        Environment environment = application.getEnvironment();
        server = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> submit(String report, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/submissions"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString("{\"report\": " + report + "}"))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
        return MAPPER.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body());
    }

    private static String sample(String name) throws IOException {
        return Files.readString(REPORTS.resolve(name));
    }

    @Test
    void aReportWithoutErrorsIsTakenAndItsFindingsAreAnswered() throws Exception {
        HttpResponse<String> response = submit(sample("jinshan-2023.json"), "zh");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        ValidationResult result = FindingsJson.read(response.body(), ValidationResult.class);
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void errorsAreAnsweredInTheCallersLanguage() throws Exception {
        HttpResponse<String> chinese = submit(sample("hongze-2023.json"), "zh-CN,zh;q=0.9,en;q=0.8");
        assertThat(chinese.statusCode()).isEqualTo(400);
        assertThat(chinese.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = MAPPER.readTree(chinese.body());
        assertThat(problem.get("title").asString()).isEqualTo("报告未通过检查");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString() + " "
                                + error.get("rule").asString()))
                .containsExactly(
                        "/report/challenges/reconsideration challenges.total",
                        "/report/challenges/litigationAfterReconsideration challenges.total");
        HttpResponse<String> english = submit(sample("hongze-2023.json"), "en");
        JsonNode answer = MAPPER.readTree(english.body());
        assertThat(answer.at("/errors/0/message").asString())
                .startsWith("challenges › reconsideration: the total is 0");
        String page = Files.readString(Path.of("..", "..", "docs", "embedding.md"));
        int start = page.indexOf("```json") + "```json".length();
        String shown = page.substring(start, page.indexOf("```", start));
        assertThat(MAPPER.readTree(shown))
                .as("docs/embedding.md shows what is answered")
                .isEqualTo(answer);
    }

    @Test
    void whatIsNotAReportIsAnsweredWithEveryProblemAndItsLine() throws Exception {
        HttpResponse<String> response =
                submit(sample("hongze-2023.json").replace("\"year\": 2023", "\"year\": 3.5"), "en");
        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode error = MAPPER.readTree(response.body()).at("/errors/0");
        assertThat(error.get("pointer").asString()).isEqualTo("/report/year");
        assertThat(error.get("line").asInt()).isPositive();
        assertThat(error.get("message").asString())
                .contains("/report/year: must be a whole number in plain digits, was 3.5");
    }

    @Test
    void healthAndMetricsAreShown() throws Exception {
        submit(sample("hongze-2023.json"), "zh");
        assertThat(get("/actuator/health")
                        .at("/components/disclosureReport/status")
                        .asString())
                .isEqualTo("UP");
        JsonNode verdicts =
                get("/actuator/metrics/disclosure.report.verdicts?tag=rule:challenges.total&tag=verdict:violated");
        assertThat(verdicts.at("/measurements/0/value").asDouble()).isGreaterThanOrEqualTo(2);
        JsonNode validations = get("/actuator/metrics/disclosure.report.validations?tag=outcome:invalid");
        assertThat(validations.at("/measurements/0/value").asDouble()).isGreaterThanOrEqualTo(1);
    }
}
