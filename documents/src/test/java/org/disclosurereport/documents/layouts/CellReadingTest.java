package org.disclosurereport.documents.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.disclosurereport.Agency;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.layouts.CellReading.Verdict;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;

class CellReadingTest {
    private static final Form FORM = Form.of(FormVersion.V2021);
    private static final Cell CELL = FORM.getCell("requests.newlyReceived.total");

    private final List<CellValue> values = ReportNumbers.draw(FORM, new SplittableRandom(5));
    private final Truth truth = new Truth(FORM, List.copyOf(values), Set.of(), Map.of(), Optional.empty());

    @Test
    void whatIsPrintedIsRight() {
        assertThat(verdict(truth, values, Certainty.SURE, List.of())).isEqualTo(Verdict.RIGHT);
        assertThat(verdict(truth, values, Certainty.CHECKED, List.of())).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anotherValueWithoutAWordIsWrong() {
        values.set(CELL.getIndex(), Count.of(987_654));

        assertThat(verdict(truth, values, Certainty.SURE, List.of())).isEqualTo(Verdict.WRONG);
        assertThat(verdict(truth, values, Certainty.CHECKED, List.of())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aBlankWithoutAWordIsWrongWhereAValueStands() {
        values.set(CELL.getIndex(), Count.blank());

        assertThat(verdict(truth, values, Certainty.SURE, List.of())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void whatTheReaderDoubtsIsUnsureWhateverItIs() {
        assertThat(verdict(truth, values, Certainty.UNSURE, List.of())).isEqualTo(Verdict.UNSURE);

        values.set(CELL.getIndex(), Count.of(987_654));
        assertThat(verdict(truth, values, Certainty.UNSURE, List.of())).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(truth, values, Certainty.SURE, List.of(issue(ReadIssueKind.ROW_MISSING))))
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    void aNoteIsNoDoubt() {
        values.set(CELL.getIndex(), Count.of(987_654));

        assertThat(verdict(truth, values, Certainty.SURE, List.of(issue(ReadIssueKind.ROW_UNKNOWN))))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void aCellThatIsNotThereIsRightlyMissing() {
        List<CellValue> blank = new ArrayList<>(values);
        blank.set(CELL.getIndex(), Count.blank());
        Truth without = new Truth(FORM, blank, Set.of(CELL), Map.of(), Optional.empty());

        assertThat(verdict(without, blank, Certainty.MISSING, List.of())).isEqualTo(Verdict.RIGHT);
        assertThat(verdict(without, values, Certainty.UNSURE, List.of())).isEqualTo(Verdict.UNSURE);
        blank.set(CELL.getIndex(), Count.of(987_654));
        assertThat(verdict(without, blank, Certainty.SURE, List.of())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void whatASecondPrintingTellsOfABlankRowIsRight() {
        List<CellValue> blank = new ArrayList<>(values);
        blank.set(CELL.getIndex(), Count.blank());
        Truth twice = new Truth(FORM, blank, Set.of(), Map.of(CELL, Count.of(987_654)), Optional.empty());

        assertThat(verdict(twice, blank, Certainty.SURE, List.of())).isEqualTo(Verdict.RIGHT);
        values.set(CELL.getIndex(), Count.of(987_654));
        assertThat(verdict(twice, values, Certainty.SURE, List.of())).isEqualTo(Verdict.RIGHT);
        values.set(CELL.getIndex(), Count.of(987_655));
        assertThat(verdict(twice, values, Certainty.SURE, List.of())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void nothingIsRightWithoutAReport() {
        ReadResult none = ReadResult.builder().build();

        assertThat(CellReading.of(truth, none))
                .hasSize(FORM.getCells().size())
                .allMatch(reading -> reading.verdict() == Verdict.UNSURE);
    }

    private static ReadIssue issue(ReadIssueKind kind) {
        return ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(CELL), Map.of("row", "", "printed", ""));
    }

    /** How the cell is judged. */
    private static Verdict verdict(Truth truth, List<CellValue> read, Certainty certainty, List<ReadIssue> issues) {
        DisclosureReport report = FORM.withValues(
                DisclosureReport.builder()
                        .agency(Agency.of("清河县人民政府"))
                        .year(2023)
                        .build(),
                read);
        List<CellSource> sources = FORM.getCells().stream()
                .map(cell ->
                        CellSource.of(cell, SourcePlace.of(0, 1, 1, 1), "", cell == CELL ? certainty : Certainty.SURE))
                .toList();
        ReadResult result = ReadResult.builder()
                .report(report)
                .addAllSources(sources)
                .addAllIssues(issues)
                .build();
        return CellReading.of(truth, result).stream()
                .filter(reading -> reading.cell().equals(CELL.getName()))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
