package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.disclosurereport.input.Reading;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisOptions;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Domain(SampleReports.class)
@Domain(DomainContext.Global.class)
class FindingsJsonTest {
    /** Set this system property to the resources' folder to write what is generated anew. */
    private static final String REGENERATE = "regenerate";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FindingsJson.schema());
    private static final DisclosureReport BROKEN = SampleReports.of(FormVersion.V2021);

    private static void assertIsInSchema(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Property(tries = 100)
    void aResultReadsToAnEqualOne(@ForAll DisclosureReport report) {
        ValidationResult result = ReportValidator.validate(report);
        String json = FindingsJson.write(result);
        assertThat(FindingsJson.read(json, ValidationResult.class)).isEqualTo(result);
        assertIsInSchema(json);
    }

    @Property(tries = 30)
    void aDiagnosisReadsToAnEqualOne(@ForAll DisclosureReport report) {
        Diagnosis diagnosis = ReportDiagnosis.diagnose(
                report, DiagnosisOptions.builder().maxSteps(2000).build());
        String json = FindingsJson.write(diagnosis);
        assertThat(FindingsJson.read(json, Diagnosis.class)).isEqualTo(diagnosis);
        assertIsInSchema(json);
    }

    @Example
    void aDiagnosisOfOneSlipReadsToAnEqualOne() {
        DisclosureReport slip = Form.of(FormVersion.V2021)
                .getCell("challenges.reconsideration.upheld")
                .with(SampleReports.least(), org.disclosurereport.Count.of(11));
        slip = Form.of(slip).getCell("challenges.reconsideration.total").with(slip, org.disclosurereport.Count.zero());
        Diagnosis diagnosis = ReportDiagnosis.diagnose(slip);
        assertThat(diagnosis.getExplanations()).isNotEmpty();
        String json = FindingsJson.write(diagnosis);
        assertThat(FindingsJson.read(json, Diagnosis.class)).isEqualTo(diagnosis);
        assertThat(json).contains("\"cell\": \"challenges.reconsideration.total\"");
    }

    @Example
    void waiversAndResultsAcrossReportsReadToEqualOnes() {
        RuleSet rules = RuleSet.standard();
        for (Violation violation : ReportValidator.validate(BROKEN).getViolations()) {
            Waiver waiver =
                    Waiver.of(violation.getRuleId(), violation.getPlace().getName(), "已更正");
            rules = rules.withWaiver(
                    violation.getSeverity() == org.disclosurereport.validation.Severity.ERROR
                            ? waiver
                            : waiver.forReport(ReportKey.of(BROKEN)));
        }
        ValidationResult waived = ReportValidator.validate(BROKEN, rules);
        assertThat(waived.getViolations()).isNotEmpty().allMatch(Violation::isWaived);
        assertThat(FindingsJson.read(FindingsJson.write(waived), ValidationResult.class))
                .isEqualTo(waived);
        ReportSeries years = ReportSeries.of(List.of(
                SampleReports.of(FormVersion.V2019), SampleReports.of(FormVersion.V2021), BROKEN.withYear(2021)));
        ValidationResult across = ReportValidator.validate(years);
        assertThat(across.getViolations()).isNotEmpty();
        assertThat(FindingsJson.read(FindingsJson.write(across), ValidationResult.class))
                .isEqualTo(across);
    }

    @Example
    void aRuleThatFailedIsInTheJsonAndReadsBack() {
        ValidationResult result = ValidationResult.builder()
                .addFailures(RuleFailure.of("my.rule", new IllegalStateException("no table of codes")))
                .build();
        String json = FindingsJson.write(result);
        assertThat(json)
                .contains("\"ruleId\": \"my.rule\"")
                .contains("\"error\": \"java.lang.IllegalStateException: no table of codes\"");
        ValidationResult read = FindingsJson.read(json, ValidationResult.class);
        assertThat(read).isEqualTo(result);
        assertThat(read.isComplete()).isFalse();
        assertIsInSchema(json);
    }

    @Example
    void aHostsJacksonWritesAndReadsTheSame() {
        ValidationResult result = ReportValidator.validate(BROKEN);
        String json = MAPPER.writeValueAsString(result);
        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(FindingsJson.write(result)));
        assertThat(MAPPER.readValue(json, ValidationResult.class)).isEqualTo(result);
        Violation violation = result.getViolations().get(0);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(violation), Violation.class))
                .isEqualTo(violation);
        Diagnosis diagnosis = ReportDiagnosis.diagnose(
                BROKEN, DiagnosisOptions.builder().maxSteps(2000).build());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(diagnosis), Diagnosis.class))
                .isEqualTo(diagnosis);
    }

    @Example
    void anIssueOfReadingNeedsNoReaderOfDocuments() {
        Reading.Issue issue = Reading.Issue.of(
                "label-misprinted",
                "NOTE",
                Reading.Place.of(3, 2, 11, 0),
                Form.of(FormVersion.V2019).getCells().subList(0, 2),
                LocalizedText.of("中", "English"));
        String json = MAPPER.writeValueAsString(issue);
        assertThat(json)
                .isEqualTo("{\"kind\":\"label-misprinted\",\"weight\":\"NOTE\","
                        + "\"place\":{\"page\":3,\"table\":2,\"line\":11,\"cell\":null},"
                        + "\"cells\":[\"proactiveDisclosure.regulations.newlyMade\",\"proactiveDisclosure.regulations.newlyPublished\"],"
                        + "\"message\":\"中\",\"englishMessage\":\"English\",\"formVersion\":\"2019\"}");
        assertThat(MAPPER.readValue(json, Reading.Issue.class)).isEqualTo(issue);
        assertIsInSchema(json);
    }

    @Example
    void aLineGoesWithoutDetailsInTheLanguageAskedFor() {
        ValidationResult result = ReportValidator.validate(BROKEN);
        String line =
                new String(JsonLine.of(json -> json.findings(result, Locale.ENGLISH, cell -> Optional.empty())), UTF_8);
        JsonNode tree = MAPPER.readTree(line);
        assertThat(tree.propertyNames()).containsExactly("valid", "violations", "undecided");
        assertThat(tree.at("/violations/0").propertyNames())
                .contains("ruleId", "severity", "place", "cells", "expected", "actual", "difference", "message")
                .doesNotContain("label", "englishMessage", "citation", "judged", "formVersion");
        assertThat(tree.at("/violations/0/message").asString())
                .isEqualTo(result.getViolations().get(0).getMessage(Locale.ENGLISH));
        assertIsInSchema(line);
        assertIsInSchema(new String(
                JsonLine.of(json -> json.text("file", "a.json")
                        .number("line", 1)
                        .text("agency", "甲县人民政府")
                        .number("year", 2023)
                        .findings(result, Locale.CHINESE, cell -> Optional.empty())),
                UTF_8));
    }

    @Example
    void everyProblemOfFindingsIsReported() {
        String written = FindingsJson.write(ReportValidator.validate(BROKEN));
        String wrong = written.replaceFirst("\"valid\": false", "\"valid\": 0,\n  \"extra\": 1")
                .replaceFirst("\"severity\": \"ERROR\"", "\"severity\": \"FATAL\"");
        assertThatThrownBy(() -> FindingsJson.read(wrong, ValidationResult.class))
                .isInstanceOf(InvalidReportJsonException.class)
                .hasMessageContaining("/valid: must be true or false, was the number 0")
                .hasMessageContaining("/extra: unknown key")
                .hasMessageContaining("/severity: must be one of \"ERROR\", \"WARNING\", \"NOTICE\", was \"FATAL\"");
        String nowhere = written.replaceFirst("\"judged\": \\[\\s*\"[a-zA-Z.]+\"", "\"judged\": [\"requests.nowhere\"");
        assertThatThrownBy(() -> FindingsJson.read(nowhere, ValidationResult.class))
                .hasMessageContaining("is invalid: cell must be one of the 2021 form, was");
        assertThatThrownBy(() -> FindingsJson.read("{\"schemaVersion\": \"2.0\"}", Diagnosis.class))
                .hasMessageEndingWith(
                        "/schemaVersion: is of schema version 2.0; supported are 1.0 and the later versions of 1");
        assertThatThrownBy(() -> FindingsJson.read("{}", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "type must be one of Diagnosis, Issue, JsonProblem, RuleFailure, RuleInfo, RuleTally, Undecided,"
                                + " ValidationResult, Violation, Waiver, was String");
    }

    @Example
    void theSchemaInTheJarIsUpToDate() throws IOException {
        String folder = System.getProperty(REGENERATE);
        if (folder != null) {
            Files.writeString(Path.of(folder).resolve(FindingsJson.SCHEMA_RESOURCE), FindingsJson.schema());
        }
        try (InputStream in = FindingsJsonTest.class.getResourceAsStream("/" + FindingsJson.SCHEMA_RESOURCE)) {
            assertThat(folder == null ? new String(in.readAllBytes(), UTF_8) : FindingsJson.schema())
                    .as("run: mvn -pl serialization -am test -Dregenerate=src/main/resources")
                    .isEqualTo(FindingsJson.schema());
        }
    }
}
