package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Agency;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form and its linear rules as data for every language, with cases; an evaluation in plain Python agrees. */
class ConformanceTest {
    private static final Path FOLDER = Path.of("..", "docs", "conformance");
    private static final String REGENERATE = "regenerateConformance";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @EnumSource
    void theFormAsDataIsUpToDate(FormVersion version) throws IOException {
        String name = "form-" + version.getName() + ".json";
        upToDate(FOLDER.resolve(name), FormJson.text(version));
        upToDate(Path.of("src", "main", "resources").resolve(FormJson.resource(version)), FormJson.text(version));
    }

    @ParameterizedTest
    @EnumSource
    void theCasesAreUpToDate(FormVersion version) throws IOException {
        for (Map.Entry<String, DisclosureReport> report :
                reports(Form.of(version)).entrySet()) {
            ObjectNode conformance = MAPPER.createObjectNode();
            conformance.set("report", MAPPER.readTree(ReportJson.write(report.getValue())));
            conformance.set("findings", findings(report.getValue()));
            String text = MAPPER.writeValueAsString(conformance).replace("\r\n", "\n") + "\n";
            upToDate(FOLDER.resolve("cases").resolve(version.getName() + "-" + report.getKey() + ".json"), text);
        }
    }

    @Test
    void anEvaluationInPlainPythonGivesTheSameFindings() throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", FOLDER.resolve("check.py").toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 on this machine");
            return;
        }
        String said = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        assertThat(said).contains(" 0 wrong");
    }

    private static void upToDate(Path file, String text) throws IOException {
        if (Boolean.getBoolean(REGENERATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("run: mvn -pl serialization -am test -D" + REGENERATE + "=true")
                .isEqualTo(text);
    }

    private static List<LinearRule> linearRules() {
        return RuleSet.standard().getRules().stream()
                .filter(LinearRule.class::isInstance)
                .map(LinearRule.class::cast)
                .toList();
    }

    /** What the library finds, rule by rule and place by place, in the order of the form's data. */
    private static ArrayNode findings(DisclosureReport report) {
        ArrayNode findings = MAPPER.createArrayNode();
        var result = ReportValidator.validate(report);
        for (LinearRule rule : linearRules()) {
            for (LinearConstraint constraint : rule.getConstraints(report.getFormVersion())) {
                String place = constraint.getPlace().getName();
                if (result.getViolations(rule.getInfo().getId()).stream()
                        .anyMatch(violation -> violation.getPlace().getName().equals(place))) {
                    findings.addObject().put("rule", rule.getInfo().getId()).put("place", place);
                }
            }
        }
        return findings;
    }

    /** A consistent report, and the same with a number changed, dropped or exchanged; and one that is nearly blank. */
    private static Map<String, DisclosureReport> reports(Form form) {
        DisclosureReport consistent = consistent(form);
        Map<String, DisclosureReport> reports = new LinkedHashMap<>();
        reports.put("consistent", consistent);
        reports.put("blank", blank(form));
        for (String name : List.of(
                "requests.outcomes.granted.naturalPersons",
                "requests.outcomes.total.total",
                "requests.carriedForward.total",
                "challenges.reconsideration.total")) {
            Cell cell = form.getCell(name);
            String last = name.substring(name.indexOf('.') + 1).replace('.', '-');
            reports.put("changed-" + last, cell.with(consistent, cell.getKind().parse("77")));
            reports.put("blanked-" + last, cell.with(consistent, cell.getKind().getBlank()));
        }
        return reports;
    }

    private static DisclosureReport blank(Form form) {
        return DisclosureReport.builder()
                .agency(Agency.of("青山县民政局"))
                .year(form.getVersion().getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(form.getVersion()))
                .build();
    }

    /** Each outcome 1, received as many as ended, in every column; each block of table 四 has 1 in each column. */
    private static DisclosureReport consistent(Form form) {
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            boolean none = cell.getName().contains("carried") || cell.getName().contains("newlyReceived");
            boolean stock =
                    cell.getName().endsWith("totalPublished") || cell.getName().endsWith("inForce");
            values.add(cell.getKind().parse(none ? "0" : stock ? "9" : cell.getKind() == CellKind.CHANGE ? "0" : "1"));
        }
        DisclosureReport report = form.withValues(blank(form), values);
        report = report.withRequests(report.getRequests().withTotals())
                .withChallenges(report.getChallenges().withTotals());
        return report.withRequests(report.getRequests()
                .withNewlyReceived(report.getRequests().getOutcomes().getTotal()));
    }
}
