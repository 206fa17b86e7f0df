package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.service.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the service answers, endpoint by endpoint. */
class ServiceTest extends RunningService {
    @Test
    void isReadyOnceItIsWarm() {
        Answer answer = client().get("/actuator/health/readiness");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(client().get("/actuator/env").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jinshan-2023.json",
                "jinshan-2023.html",
                "jinshan-2023.docx",
                "jinshan-2023.xlsx",
                "jinshan-2023.pdf",
                "jinshan-2023.md",
                "jinshan-2023.txt"
            })
    void anyKindIsChecked(String name) {
        Answer answer = client().form("/reports/validate", Client.samples(name));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("file").asString()).isEqualTo(name);
        assertThat(answer.json().get("valid").asBoolean()).isTrue();
        assertThat(answer.json().get("agency").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', en, the total is 0",
        "'', 'fr, en;q=0.5', the total is 0",
        "'', zh-CN, 总计填0",
        "'', fr, 总计填0",
        "?lang=en, zh, the total is 0",
        "?lang=zh, en, 总计填0"
    })
    void findingsAreInTheLanguageThatIsAskedFor(String query, String accepted, String words) {
        Answer answer = client().post(
                        "/reports/validate" + query, Client.sample("hongze-2023.json"), "Accept-Language", accepted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("valid").asBoolean()).isFalse();
        assertThat(answer.json().get("violations")).hasSize(2);
        assertThat(answer.json().get("violations").get(0).get("message").asString())
                .contains(words);
        assertThat(answer.header("Content-Language")).isEqualTo(words.startsWith("the") ? "en" : "zh");
    }

    @Test
    void diagnosesNameTheLikelyCells() {
        JsonNode answer = client().post("/reports/diagnose?name=h.json", Client.sample("hongze-2023.json"))
                .json();

        assertThat(answer.get("file").asString()).isEqualTo("h.json");
        JsonNode first = answer.get("explanations").get(0);
        assertThat(first.get("sure").asBoolean()).isTrue();
        assertThat(first.get("corrections").get(0).get("cell").asString())
                .isEqualTo("challenges.reconsideration.total");
        assertThat(first.get("corrections").get(0).get("fits").asInt()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "canonical", "html", "docx", "xlsx", "pdf", "ofd"})
    void whatIsConvertedIsTheSameReport(String target) {
        assumeTrue(
                !List.of("pdf", "ofd").contains(target) || PrintFonts.ofHost().canPrint(),
                "no Chinese font on this host: nothing is printed");
        byte[] source = Client.sample("hongze-2023.json");
        DisclosureReport report = ReportJson.read(source).orElseThrow();

        for (String marked : new String[] {"", "&marked=true"}) {
            Answer answer = client().form("/reports/convert?to=" + target + marked, Client.samples("hongze-2023.json"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%E6%B4%AA%E6%B3%BD");
            assertThat(ReportReader.read(answer.bytes(), "", ReadLimits.standard())
                            .getReport())
                    .contains(report);
        }
    }

    @Test
    void textIsWritten() {
        Answer answer = client().form("/reports/convert?to=text", Client.samples("jinshan-2023.pdf"));

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.text()).contains("一、总体情况");
    }

    @Test
    void aFieldOfAFormIsADocument() {
        byte[] form = ("--b\r\nContent-Disposition: form-data; name=\"report\"\r\n\r\n"
                        + new String(Client.sample("hongze-2023.json"), StandardCharsets.UTF_8) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        Answer answer =
                client().post("/reports/convert?to=json", form, "Content-Type", "multipart/form-data; boundary=b");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ReportJson.read(answer.bytes()).getReport())
                .isEqualTo(ReportJson.read(Client.sample("hongze-2023.json")).getReport());
    }

    @Test
    void whatIsSentAsAFormOfCurlIsTheBodyStill() {
        Answer answer = client().post(
                        "/reports/validate",
                        Client.sample("jinshan-2023.json"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void largerDocumentsAreReadFromAFileThatIsGoneAfterwards() throws IOException {
        byte[] large = (new String(Client.sample("jinshan-2023.json"), StandardCharsets.UTF_8) + " ".repeat(400_000))
                .getBytes(StandardCharsets.UTF_8);
        long before = temporaryFiles();

        Answer answer = client().post("/reports/validate", large);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /reports/convert?to=rtf, x, 400, unknown-target, 'to must be one of json, canonical, html, docx, xlsx, pdf, ofd, text, was \"rtf\"'",
        "POST, /reports/convert, x, 400, unknown-target, 'to must be one of json, canonical, html, docx, xlsx, pdf, ofd, text, was \"\"'",
        "POST, /reports/validate, '', 400, no-document, nothing was uploaded",
        "POST, /batches, no zip, 400, not-a-zip, the upload is not a ZIP file",
        "POST, /batches, P, 400, not-a-zip, the upload is not a ZIP file",
        "POST, /batches, Pxxx, 400, not-a-zip, the upload is not a ZIP file",
        "POST, /batches, PKxx, 400, not-a-zip, the upload is not a ZIP file",
        "GET, /batches/0, '', 404, no-batch, 'there is no such batch, or it is no longer kept'",
        "GET, /batches/0/results, '', 404, no-batch, 'there is no such batch, or it is no longer kept'",
        "DELETE, /batches/0, '', 404, no-batch, 'there is no such batch, or it is no longer kept'",
        "GET, /nothing, '', 404, not-found, there is nothing at this address",
        "GET, /reports/validate, '', 405, method-not-allowed, the method is not allowed here",
    })
    void problemsAreToldAsSuch(String method, String path, String body, int status, String kind, String title) {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);

        Answer english = client().send(method, path, sent, "Accept-Language", "en");

        assertThat(english.status()).isEqualTo(status);
        assertThat(english.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(english.json().get("type").asString()).isEqualTo("problems/" + kind);
        assertThat(english.json().get("status").asInt()).isEqualTo(status);
        assertThat(english.json().get("title").asString()).isEqualTo(title);
        Answer chinese = client().send(method, path, sent);
        assertThat(chinese.json().get("title").asString()).matches(".*\\p{IsHan}.*");
        Answer page = client().send(method, path, sent, "Accept", "text/html,*/*;q=0.8", "Accept-Language", "en");
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text()).contains("<html lang=\"en\">", "<h1>").doesNotContain("\tat ");
    }

    @Test
    void unreadableDocumentsAreToldWithEachReason() {
        Answer json =
                client().post("/reports/validate?lang=en", "{\"year\":\"x\",\"a\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(json.status()).isEqualTo(400);
        assertThat(json.json().get("type").asString()).isEqualTo("problems/unreadable-report");
        assertThat(json.json().get("errors").size()).isGreaterThan(1);
        assertThat(json.json().get("errors").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(json.json().get("errors").get(0).get("message").asString()).contains("line 1, column");

        Answer text = client().post("/reports/diagnose", "没有表格".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.json().get("errors").get(0).get("message").asString()).contains("没有找到年度报告的表格");
    }

    @Test
    void oneDocumentPerRequest() {
        Answer answer = client().form("/reports/validate", Client.samples("jinshan-2023.json", "jinshan-2023.md"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("type").asString()).isEqualTo("problems/one-document");
    }

    /** Some browsers send the path; a name may be very long, or none where one was chosen, and a field may be left without a file. */
    @Test
    void anyNameOfAFileIsTaken() {
        for (String name : List.of("C:\\\\reports\\\\a.json", "a".repeat(300) + ".json", " ")) {
            Answer answer = client().form("/reports/validate", Map.of(name, Client.sample("jinshan-2023.json")));
            assertThat(answer.status()).as(name).isEqualTo(200);
        }
        Answer none = client().form("/reports/validate", Map.of("", new byte[0]));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().get("type").asString()).isEqualTo("problems/no-document");
    }

    @Test
    void brokenFormsAreTheClientsFault() {
        Answer answer = client().post(
                        "/reports/validate",
                        "--x\r\nContent-Disp".getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=x");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void thePageShowsTheFormItsMarksAndWhatTheTextSays() {
        for (String path : new String[] {"/", "/reports/validate", "/reports/diagnose"}) {
            Answer answer = client().form(
                            path + "?lang=en", Client.samples("hongze-2023.json"), "Accept", "text/html,*/*;q=0.8");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.text())
                    .contains("id=\"challenges.reconsideration.total\"", "data-fits=\"11\"", "data-fits=\"5\"")
                    .contains(
                            "What was understood of the text", "/reports/convert?to=xlsx&amp;marked=true&amp;lang=en");
        }
        assertThat(client().form("/", Client.samples("jinshan-2023.pdf")).text())
                .contains("从正文读到的数据", "各单元格的出处");
    }

    @Test
    void severalDocumentsAreShownTogether() {
        Map<String, byte[]> files = new LinkedHashMap<>(Client.samples("hongze-2023.json", "jinshan-2023.docx"));
        files.put("x<y>.txt", "无".getBytes(StandardCharsets.UTF_8));

        Answer answer = client().form("/?lang=zh", files);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("洪泽区人民政府", "金山办事处", "有错误", "无问题", "x&lt;y&gt;.txt", "没有找到年度报告的表格");
        for (int i = 0; i < 21; i++) {
            files.put(i + ".txt", new byte[] {'a'});
        }
        assertThat(client().form("/", files).json().get("type").asString()).isEqualTo("problems/too-many-documents");
    }

    @Test
    void thePolicyAllowsWhatThePageHasAndNothingElse() {
        for (Answer answer : new Answer[] {
            client().get("/"), client().form("/", Client.samples("hongze-2023.json")),
        }) {
            String page = answer.text();
            String policy = answer.header("Content-Security-Policy");
            assertThat(policy)
                    .startsWith("default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'")
                    .endsWith("; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(policy.split("'sha256-", -1)).hasSameSizeAs(page.split("<style>", -1));
            assertThat(page).doesNotContain("http-equiv", "http://", "https://", " style=\"", " onclick");
        }
        for (String file : new String[] {"/page.css", "/page.js", "/icon.svg", "/openapi.json"}) {
            assertThat(client().get(file).status()).as(file).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.css", "/openapi.json", "/nothing", "/batches/0", "/actuator/health"})
    void everyAnswerHasTheHeaders(String path) {
        Answer answer = client().get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void theDescriptionIsWhatTheControllersHave() {
        JsonNode description = client().get("/openapi.json").json();
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!operation.getKey().equals("parameters")) {
                        described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " "
                                + operation.getValue().get("operationId").asString());
                    }
                }));
        Set<String> mapped = new TreeSet<>();
        bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getPackage().equals(ServiceApplication.class.getPackage())
                            && method.getBeanType() != ProblemAdvice.class) {
                        mapping.getPatternValues()
                                .forEach(path -> mapping.getMethodsCondition()
                                        .getMethods()
                                        .forEach(verb -> mapped.add(verb + " " + path + " "
                                                + method.getMethod().getName())));
                    }
                });

        assertThat(described).isEqualTo(mapped).hasSizeGreaterThan(8);
    }

    @Test
    void everyReferenceOfTheDescriptionIsThere() {
        JsonNode description = client().get("/openapi.json").json();

        description
                .findValues("$ref")
                .forEach(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .as(reference.asString())
                        .isFalse());
        assertThat(description
                        .at("/paths/~1reports~1convert/post/parameters/0/schema/enum")
                        .toString())
                .isEqualTo("[\"json\",\"canonical\",\"html\",\"docx\",\"xlsx\",\"pdf\",\"ofd\",\"text\"]");
    }

    @Test
    void whateverSpringRefusesHasAKind() {
        ProblemAdvice advice = bean("problemAdvice", ProblemAdvice.class);
        Map<Integer, ProblemKind> kinds = Map.of(
                400, ProblemKind.BAD_REQUEST,
                404, ProblemKind.NOT_FOUND,
                405, ProblemKind.METHOD_NOT_ALLOWED,
                406, ProblemKind.NOT_ACCEPTABLE,
                415, ProblemKind.UNSUPPORTED_TYPE,
                500, ProblemKind.INTERNAL);
        kinds.forEach(
                (status, kind) -> assertThat(advice.problem(new ResponseStatusException(HttpStatusCode.valueOf(status)))
                                .kind())
                        .isEqualTo(kind));
        assertThat(advice.problem(new MaxUploadSizeExceededException(1)).kind()).isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(advice.problem(new IllegalStateException("a fault")).kind()).isEqualTo(ProblemKind.INTERNAL);
        assertThat(client().get("/nothing", "Accept", "not a type").status()).isEqualTo(404);
    }
}
