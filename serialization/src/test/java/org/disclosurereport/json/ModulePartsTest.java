package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.FeeItems;
import org.disclosurereport.FormVersion;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Outcomes;
import org.disclosurereport.Overview;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.Procurement;
import org.disclosurereport.PublicationCounts;
import org.disclosurereport.Refused;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.ServiceItems;
import org.disclosurereport.Unavailable;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What a host's Jackson does with the parts of a report, when it finds the module by itself. */
class ModulePartsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final DisclosureReport BEFORE = SampleReports.of(FormVersion.V2019);
    private static final DisclosureReport NOW = SampleReports.of(FormVersion.V2021);

    /** A host's bean. */
    public record Row(Count count, Amount amount, Change change, AgencyKind kind) {}

    static Stream<Arguments> parts() {
        ProactiveDisclosure2021 now = (ProactiveDisclosure2021) NOW.getProactiveDisclosure();
        ProactiveDisclosure2019 before = (ProactiveDisclosure2019) BEFORE.getProactiveDisclosure();
        Outcomes outcomes = NOW.getRequests().getOutcomes();
        Overview overview = NOW.getOverview();
        return Stream.of(
                Arguments.of(Agency.class, NOW, NOW.getAgency(), "/agency"),
                Arguments.of(ReportPeriod.class, NOW, NOW.getPeriod().orElseThrow(), "/period"),
                Arguments.of(Overview.class, NOW, overview, "/overview"),
                Arguments.of(Breakdown.class, NOW, overview.getBreakdowns().get(0), "/overview/breakdowns/0"),
                Arguments.of(
                        StatedFigure.class, NOW, overview.getStatedFigures().get(0), "/overview/statedFigures/0"),
                Arguments.of(
                        ProblemsAndImprovements.class,
                        NOW,
                        NOW.getProblemsAndImprovements(),
                        "/problemsAndImprovements"),
                Arguments.of(OtherMatters.class, NOW, NOW.getOtherMatters(), "/otherMatters"),
                Arguments.of(Challenges.class, NOW, NOW.getChallenges(), "/challenges"),
                Arguments.of(
                        ChallengeCounts.class,
                        NOW,
                        NOW.getChallenges().getLitigationDirect(),
                        "/challenges/litigationDirect"),
                Arguments.of(RequestCounts.class, NOW, outcomes.getTotal(), "/requests/outcomes/total"),
                Arguments.of(Refused.class, NOW, outcomes.getRefused(), "/requests/outcomes/refused"),
                Arguments.of(Unavailable.class, NOW, outcomes.getUnavailable(), "/requests/outcomes/unavailable"),
                Arguments.of(NotProcessed.class, NOW, outcomes.getNotProcessed(), "/requests/outcomes/notProcessed"),
                Arguments.of(ProactiveDisclosure2021.class, NOW, now, "/proactiveDisclosure"),
                Arguments.of(
                        DocumentCounts.class,
                        NOW,
                        now.getNormativeDocuments(),
                        "/proactiveDisclosure/normativeDocuments"),
                Arguments.of(ProactiveDisclosure2019.class, BEFORE, before, "/proactiveDisclosure"),
                Arguments.of(
                        PublicationCounts.class, BEFORE, before.getRegulations(), "/proactiveDisclosure/regulations"),
                Arguments.of(ServiceItems.class, BEFORE, before.getPenalties(), "/proactiveDisclosure/penalties"),
                Arguments.of(
                        FeeItems.class,
                        BEFORE,
                        before.getAdministrativeFees(),
                        "/proactiveDisclosure/administrativeFees"),
                Arguments.of(
                        Procurement.class,
                        BEFORE,
                        before.getCentralizedProcurement(),
                        "/proactiveDisclosure/centralizedProcurement"),
                Arguments.of(AgencyKind.class, NOW, NOW.getAgency().getKind().orElseThrow(), "/agency/kind"),
                Arguments.of(FormVersion.class, NOW, NOW.getFormVersion(), "/formVersion"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsWrittenAndReadAsWithinAReport(Class<?> type, DisclosureReport report, Object part, String pointer) {
        JsonNode within = MAPPER.readTree(ReportJson.write(report)).at(pointer);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(part)).toString()).isEqualTo(within.toString());
        assertThat((Object) MAPPER.treeToValue(within, type)).isEqualTo(part);
    }

    @Test
    void everyCellAloneIsWrittenAndReadAsWithinAReport() {
        for (DisclosureReport report : List.of(BEFORE, NOW, SampleReports.least())) {
            JsonNode within = MAPPER.readTree(ReportJson.write(report));
            for (Cell cell : Form.of(report).getCells()) {
                CellValue value = cell.get(report);
                assertThat(MAPPER.writeValueAsString(value))
                        .isEqualTo(within.at(cell.getPointer()).toString());
                assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), value.getClass()))
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void nullInAHostsBeanIsBlankAndAMissingCellIsNot() {
        Row read = MAPPER.readValue("{\"count\": null, \"amount\": null, \"change\": -3, \"kind\": null}", Row.class);
        assertThat(read).isEqualTo(new Row(Count.blank(), Amount.blank(), Change.of(-3), null));
        assertThat(MAPPER.readValue("{}", Row.class).count()).isNull();
    }

    @Test
    void whatIsWrongWithAPartIsReportedAsWithinAReport() {
        ReportDatabindException e = catchThrowableOfType(
                ReportDatabindException.class,
                () -> MAPPER.readValue("{\"upheld\": -1, \"upheldd\": 2}", ChallengeCounts.class));
        assertThat(e.getTargetType()).isEqualTo(ChallengeCounts.class);
        assertThat(e.getProblems())
                .extracting(JsonProblem::toString)
                .contains(
                        "line 1, column 12, /upheld: must be 0 or more, was -1",
                        "line 1, column 16, /upheldd: unknown key \"upheldd\"; the nearest is \"upheld\"",
                        "line 1, column 1, /total: missing key \"total\" (blank is null)");
    }

    @ParameterizedTest
    @ValueSource(classes = {Requests.class, Outcomes.class, OtherHandling.class, ProactiveDisclosure.class})
    void aPartWhoseCellsDependOnTheFormIsNotReadAlone(Class<?> type) {
        assertThatThrownBy(() -> MAPPER.readValue("{}", type))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        type.getSimpleName()
                                + " has other cells in each form and doesn't say which form it is of: write or read the whole report");
    }

    @Test
    void aPartWhoseCellsDependOnTheFormIsNotWrittenAlone() {
        for (Object part :
                List.of(NOW.getRequests(), NOW.getRequests().getOutcomes(), Map.of("requests", NOW.getRequests()))) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(part))
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageContaining("doesn't say which form it is of: write or read the whole report");
        }
    }

    @Test
    void whatIsNotPartOfAReportNeverBecomesTheJsonOfABean() {
        for (Object value : List.of(
                Form.of(FormVersion.V2021),
                Form.of(FormVersion.V2021).getCells().get(0),
                ReportSeries.of(List.of(NOW)))) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(value))
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageContaining(value.getClass().getSimpleName().replace("Immutable", "")
                            + " has no JSON of its own: write or read the report, or a part of it");
        }
    }
}
