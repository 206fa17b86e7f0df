package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** What a document's version of the schema means for reading it. */
class SchemaVersionTest {
    private static final DisclosureReport REPORT = SampleReports.of(FormVersion.V2021);
    private static final String JSON = ReportJson.write(REPORT);

    private static String of(String version) {
        return JSON.replaceFirst("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": " + version);
    }

    /** The report with keys that 1.0 doesn't have: a text, and in the agency an object with the version of something else. */
    private static String withNewKeys(String version) {
        return of(version)
                .replaceFirst(
                        "\"agency\": \\{",
                        "\"contact\": \"电话\",\n  \"agency\": {\n    \"seal\": {\"schemaVersion\": \"9.9\"},");
    }

    private static List<String> english(List<JsonProblem> problems) {
        return problems.stream().map(JsonProblem::toString).toList();
    }

    @Test
    void whatIsWrittenSaysItsVersionFirstAndTheCanonicalLayoutNotAtAll() {
        assertThat(JSON).startsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"formVersion\": \"2021\",");
        assertThat(new String(ReportJson.canonicalBytes(REPORT), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{\"agency\":")
                .doesNotContain("schemaVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1.0\"", "\"1.1\"", "\"1.9999\""})
    void everyVersionOfTheSameMajorVersionIsRead(String version) {
        JsonReadResult result = ReportJson.read(of(version));
        assertThat(result.orElseThrow()).isEqualTo(REPORT);
        assertThat(result.getPassedOver()).isEmpty();
    }

    @Test
    void aKeyThatTheVersionDoesntHaveIsAProblem() {
        for (String json :
                List.of(withNewKeys("\"1.0\""), withNewKeys("\"1.0\"").replace("\"schemaVersion\": \"1.0\",", ""))) {
            assertThat(ReportJson.read(json).getProblems())
                    .extracting(JsonProblem::getKind, JsonProblem::getPointer)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(JsonProblemKind.UNKNOWN_KEY, "/contact"),
                            org.assertj.core.groups.Tuple.tuple(JsonProblemKind.UNKNOWN_KEY, "/agency/seal"));
        }
    }

    @Test
    void keysOfALaterVersionArePassedOverAndReported() {
        JsonReadResult result = ReportJson.read(withNewKeys("\"1.1\""));
        assertThat(result.orElseThrow()).isEqualTo(REPORT);
        assertThat(english(result.getPassedOver()))
                .containsExactly(
                        "line 4, column 3, /contact: key \"contact\" was passed over; it belongs to the later schema version 1.1",
                        "line 6, column 5, /agency/seal: key \"seal\" was passed over; it belongs to the later schema version 1.1");
        assertThat(result.getPassedOver().get(0).getMessage(Locale.CHINESE))
                .isEqualTo("第4行第3列，/contact：未读取键 \"contact\"：该键属于数据格式的后续版本 1.1");
        assertThat(result).isNotEqualTo(ReportJson.read(JSON));
    }

    @Test
    void theVersionMayComeLast() {
        String last = withNewKeys("\"1.1\"").replaceFirst("\"schemaVersion\": \"1.1\",", "");
        last = last.substring(0, last.lastIndexOf('}')) + ",\"schemaVersion\": \"1.1\"}";
        JsonReadResult result = ReportJson.read(last);
        assertThat(result.orElseThrow()).isEqualTo(REPORT);
        assertThat(result.getPassedOver()).hasSize(2);
    }

    @Test
    void whatALaterVersionDoesntChangeIsAsStrict() {
        String json = withNewKeys("\"1.1\"")
                .replaceFirst("\"year\": 2023", "\"year\": 1023")
                .replaceFirst("\"title\"", "\"year\"");
        assertThat(ReportJson.read(json).getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblemKind.BAD_YEAR, JsonProblemKind.DUPLICATE_KEY);
        String missing = withNewKeys("\"1.1\"").replaceFirst("\"year\": 2023,", "");
        assertThat(ReportJson.read(missing).getProblems())
                .extracting(JsonProblem::getPointer)
                .containsExactly("/year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "9999.0"})
    void anotherMajorVersionIsRefusedWithNothingElseToSay(String version) {
        String first = withNewKeys('"' + version + '"');
        String last = first.replaceFirst("\"schemaVersion\": \"" + version + "\",", "");
        last = last.substring(0, last.lastIndexOf('}')) + ",\"schemaVersion\": \"" + version + "\"}";
        for (String json : List.of(first, last, "{\"schemaVersion\": \"" + version + "\"}")) {
            JsonReadResult result = ReportJson.read(json);
            assertThat(result.getReport()).isEmpty();
            assertThat(english(result.getProblems()))
                    .singleElement()
                    .asString()
                    .endsWith("/schemaVersion: is of schema version "
                            + version
                            + "; supported are 1.0 and the later versions of 1");
        }
        assertThat(ReportJson.read(first).getProblems().get(0).getMessage(Locale.CHINESE))
                .isEqualTo("第2行第20列，/schemaVersion：数据格式版本为 " + version + "，仅支持 1.0 以及同为第 1 版的后续版本");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1\"|must be a version such as \"1.0\", was \"1\"",
                "\"1.00\"|must be a version such as \"1.0\", was \"1.00\"",
                "\"v1.0\"|must be a version such as \"1.0\", was \"v1.0\"",
                "\"\"|must be a version such as \"1.0\", was \"\"",
                "1.0|must be a string, was the number 1.0",
                "null|must be a string, was null"
            })
    void whatIsNoVersionIsAProblem(String version, String message) {
        assertThat(english(ReportJson.read(of(version)).getProblems()))
                .containsExactly("line 2, column 20, /schemaVersion: " + message);
    }

    @Test
    void aReferenceToTheSchemaIsAllowedAndSaysNothing() {
        String json = JSON.replaceFirst("\\{", "{\"\\$schema\": \"https://example.org/report.json\",");
        assertThat(ReportJson.read(json)).isEqualTo(ReportJson.read(JSON));
        assertThat(ReportJson.digest(ReportJson.read(json).orElseThrow())).isEqualTo(ReportJson.digest(REPORT));
        assertThat(english(ReportJson.read(json.replace("\"https://example.org/report.json\"", "1"))
                        .getProblems()))
                .containsExactly("line 1, column 13, /$schema: must be a string, was the number 1");
    }

    @Test
    void thePassedOverKeysAreAsManyAsProblemsMayBe() {
        StringBuilder many = new StringBuilder(of("\"1.1\""));
        for (int i = 0; i < 50; i++) {
            many.insert(1, "\"new" + i + "\": [{}],");
        }
        JsonLimits limits = JsonLimits.standard().withMaxProblems(10);
        assertThat(ReportJson.read(many.toString(), limits).getPassedOver()).hasSize(10);
    }

    @Test
    void aHostsJacksonLearnsOfPassedOverKeys() {
        String json = withNewKeys("\"1.1\"");
        List<String> told = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            ValueDeserializer<?> deserializer,
                            Object bean,
                            String name) {
                        return told.add(name);
                    }
                })
                .build();
        assertThat(mapper.readValue(json, DisclosureReport.class)).isEqualTo(REPORT);
        assertThat(told).containsExactly("/contact", "/agency/seal");
        JsonMapper strict = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatThrownBy(() -> strict.readValue(json, DisclosureReport.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("/contact");
        ReportDatabindException foreign = catchThrowableOfType(
                ReportDatabindException.class,
                () -> strict.readValue("{\"a\": 1, \"schemaVersion\": \"2.0\"}", DisclosureReport.class));
        assertThat(foreign.getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblemKind.UNSUPPORTED_VERSION);
    }

    @Test
    void theSchemasIdIsAUrnThatCarriesTheVersion() {
        URI id = URI.create(
                JsonMapper.shared().readTree(ReportSchema.text()).get("$id").asString());
        assertThat(id.isAbsolute()).isTrue();
        // RFC 8141: a namespace is 2 to 32 letters, digits and hyphens
        assertThat(id.toString()).matches("urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:.*:1[.]0");
    }
}
