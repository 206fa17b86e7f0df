package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class DisclosureReportModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DisclosureReportModule()).build();

    /** A host's bean. */
    public record Submission(String id, DisclosureReport report, int number) {}

    @ParameterizedTest
    @EnumSource
    void aReportInAHostsBeanSurvivesTheRoundTrip(FormVersion version) {
        Submission submission = new Submission("a", SampleReports.of(version), 7);
        String json = MAPPER.writeValueAsString(submission);
        assertThat(MAPPER.readValue(json, Submission.class)).isEqualTo(submission);
        JsonNode tree = MAPPER.valueToTree(submission);
        assertThat(MAPPER.treeToValue(tree, Submission.class)).isEqualTo(submission);
        assertThat(MAPPER.treeToValue(tree.get("report"), DisclosureReport.class))
                .isEqualTo(submission.report());
    }

    @ParameterizedTest
    @EnumSource
    void theModuleWritesAndReadsWhatReportJsonDoes(FormVersion version) {
        DisclosureReport report = SampleReports.of(version);
        JsonNode tree = MAPPER.readTree(ReportJson.write(report));
        assertThat(MAPPER.<JsonNode>valueToTree(report)).hasToString(tree.toString());
        assertThat(MAPPER.readValue(ReportJson.canonicalBytes(report), DisclosureReport.class))
                .isEqualTo(report);
    }

    /** A host's bean with words as keys. */
    public record Shares(Map<FormVersion, Integer> byForm, Map<StatedQuantity, Integer> byQuantity) {}

    @Test
    void wordsAreTheSameAsKeysOfMaps() {
        Shares shares = new Shares(
                new EnumMap<>(Map.of(FormVersion.V2019, 1, FormVersion.V2021, 2)),
                Map.of(StatedQuantity.REQUESTS_RECEIVED, 3));
        String json = MAPPER.writeValueAsString(shares);
        assertThat(json).isEqualTo("{\"byForm\":{\"2019\":1,\"2021\":2},\"byQuantity\":{\"requestsReceived\":3}}");
        assertThat(MAPPER.readValue(json, Shares.class)).isEqualTo(shares);
        assertThatThrownBy(() -> MAPPER.readValue("{\"byForm\":{\"2020\":1}}", Shares.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("must be one of 2019, 2021");
    }

    @Test
    void allProblemsComeInOneException() {
        String json = "{\"id\": \"a\",\n \"report\": "
                + ReportJson.write(SampleReports.least()).replace("\"year\": 2023", "\"year\": 2018,\n  \"x\": [1]")
                + "}";
        ReportDatabindException e =
                catchThrowableOfType(ReportDatabindException.class, () -> MAPPER.readValue(json, Submission.class));
        assertThat(e.getProblems())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "line 8, column 11, /year: must be a year from 2019 to 9999, was 2018",
                        "line 9, column 3, /x: unknown key \"x\"");
        assertThat(e).hasMessageContaining("/year: must be").hasMessageContaining("/x: unknown");
        assertThat(e.getTargetType()).isEqualTo(DisclosureReport.class);
        assertThat(e.getPathReference()).contains("report");
    }

    @Test
    void problemsOfATreeHaveNoLine() {
        JsonNode tree = MAPPER.readTree("{\"formVersion\": \"2021\", \"year\": 3.0}");
        ReportDatabindException e = catchThrowableOfType(
                ReportDatabindException.class, () -> MAPPER.treeToValue(tree, DisclosureReport.class));
        assertThat(e.getProblems().get(0).getLine()).isZero();
        assertThat(e.getProblems()).extracting(JsonProblem::getMessage).contains("/year：应为不带小数点和指数的整数，实为 3.0");
    }

    @Test
    void aScalarIsNoReport() {
        ReportDatabindException e = catchThrowableOfType(
                ReportDatabindException.class, () -> MAPPER.readValue("3", DisclosureReport.class));
        assertThat(e.getProblems())
                .singleElement()
                .asString()
                .isEqualTo("line 1, column 1: must be an object, was the number 3");
    }
}
