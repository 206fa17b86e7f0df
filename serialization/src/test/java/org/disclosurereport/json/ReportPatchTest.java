package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonPatch;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.Breakdown;
import org.junit.jupiter.api.Test;

class ReportPatchTest {
    private static final DisclosureReport REPORT = SampleReports.least();
    private static final String TOTAL = "challenges.reconsideration.total";

    @Test
    void aCellIsReplacedAndABlankOneByNull() {
        DisclosureReport eleven = with(REPORT, TOTAL, "11");
        assertThat(ReportPatch.between(REPORT, eleven).write()).isEqualTo("""
                [
                  {"op":"replace","path":"/challenges/reconsideration/total","value":11}
                ]
                """);
        assertThat(ReportPatch.between(eleven, REPORT).withTests()).hasToString("""
                [
                  {"op":"test","path":"/challenges/reconsideration/total","value":11},
                  {"op":"replace","path":"/challenges/reconsideration/total","value":null}
                ]
                """);
    }

    @Test
    void anOptionalPropertyIsAddedAndRemoved() {
        DisclosureReport covered = REPORT.withCoverage(Coverage.AREA);
        assertThat(ReportPatch.between(REPORT, covered).withTests().write()).isEqualTo("""
                [
                  {"op":"add","path":"/coverage","value":"area"}
                ]
                """);
        assertThat(ReportPatch.between(covered, REPORT).write()).isEqualTo("""
                [
                  {"op":"remove","path":"/coverage"}
                ]
                """);
    }

    @Test
    void oneElementMoreIsOneAdd() {
        Breakdown first = Breakdown.builder().subject("甲").build();
        Breakdown second = Breakdown.builder().subject("乙").build();
        DisclosureReport two = breakdowns(first, second);
        DisclosureReport three =
                breakdowns(first, Breakdown.builder().subject("丙").build(), second);
        assertThat(ReportPatch.between(two, three).write()).isEqualTo("""
                [
                  {"op":"add","path":"/overview/breakdowns/1","value":{"subject":"丙","statedTotal":null,"kind":"closed","categories":[]}}
                ]
                """);
        assertThat(ReportPatch.between(three, two).write()).isEqualTo("""
                [
                  {"op":"remove","path":"/overview/breakdowns/1"}
                ]
                """);
        assertThat(ReportPatch.between(three, breakdowns(first)).write()).isEqualTo("""
                [
                  {"op":"remove","path":"/overview/breakdowns/2"},
                  {"op":"remove","path":"/overview/breakdowns/1"}
                ]
                """);
        assertThat(ReportPatch.between(two, breakdowns(first, second.withUnit("件")))
                        .write())
                .isEqualTo("""
                [
                  {"op":"add","path":"/overview/breakdowns/1/unit","value":"件"}
                ]
                """);
    }

    @Test
    void operationsComeInTheOrderOfTheJson() {
        DisclosureReport after = with(REPORT, TOTAL, "1", "requests.newlyReceived.total", "2")
                .withYear(2031)
                .withTitle(Optional.of("标题"));
        assertThat(paths(ReportPatch.between(REPORT, after)))
                .containsExactly(
                        "/year", "/requests/newlyReceived/total", "/challenges/reconsideration/total", "/title");
    }

    private static List<String> paths(ReportPatch patch) {
        return patch.write()
                .lines()
                .filter(line -> line.contains("\"path\""))
                .map(line -> line.replaceAll(".*\"path\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void withTestsItIsRefusedByAnotherVersion() {
        DisclosureReport one = with(REPORT, TOTAL, "1");
        JsonPatch plain = patch(ReportPatch.between(one, with(REPORT, TOTAL, "2")));
        JsonPatch tested =
                patch(ReportPatch.between(one, with(REPORT, TOTAL, "2")).withTests());
        assertThat(plain.apply(json(with(REPORT, TOTAL, "3")))).isEqualTo(json(with(REPORT, TOTAL, "2")));
        assertThat(tested.apply(json(one))).isEqualTo(json(with(REPORT, TOTAL, "2")));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> tested.apply(json(with(REPORT, TOTAL, "3"))));
    }

    private static JsonPatch patch(ReportPatch patch) {
        return Json.createPatch(
                Json.createReader(new StringReader(patch.write())).readArray());
    }

    private static jakarta.json.JsonObject json(DisclosureReport report) {
        return Json.createReader(new StringReader(ReportJson.write(report))).readObject();
    }

    @Test
    void versionsOfTwoFormsCanBeCompared() {
        DisclosureReport old = SampleReports.of(FormVersion.V2019);
        DisclosureReport young = SampleReports.of(FormVersion.V2021);
        assertThat(patch(ReportPatch.between(old, young)).apply(json(old))).isEqualTo(json(young));
        assertThat(patch(ReportPatch.between(young, old).withTests()).apply(json(young)))
                .isEqualTo(json(old));
    }

    @Test
    void equalReportsGiveNoOperation() {
        ReportPatch patch = ReportPatch.between(REPORT, REPORT);
        assertThat(patch.isEmpty()).isTrue();
        assertThat(patch.write()).isEqualTo("[]\n");
        assertThat(patch.bytes()).isEqualTo("[]\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void twoPatchesAreEqualWhenTheirOperationsAre() {
        ReportPatch one = ReportPatch.between(REPORT, REPORT.withYear(2031));
        ReportPatch same = ReportPatch.between(REPORT, REPORT.withYear(2031));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(one.withTests()).isNotEqualTo(null);
        assertThat(one).isNotEqualTo(ReportPatch.between(REPORT, REPORT.withYear(2032)));
        assertThat(one.withTests()).isEqualTo(same.withTests()).hasSameHashCodeAs(same.withTests());
    }

    @Test
    void whatCannotBeWrittenAndNullAreRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReportPatch.between(null, REPORT))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportPatch.between(REPORT, null))
                .withMessage("after");
    }

    private static DisclosureReport breakdowns(Breakdown... breakdowns) {
        return REPORT.withOverview(REPORT.getOverview().withBreakdowns(breakdowns));
    }

    private static DisclosureReport with(DisclosureReport report, String... cellsAndTexts) {
        DisclosureReport changed = report;
        for (int i = 0; i < cellsAndTexts.length; i += 2) {
            Cell cell = Form.of(changed).getCell(cellsAndTexts[i]);
            changed = cell.with(changed, cell.getKind().parse(cellsAndTexts[i + 1]));
        }
        return changed;
    }
}
