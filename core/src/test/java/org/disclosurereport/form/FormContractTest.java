package org.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.form.Correspondence.Kind;
import org.disclosurereport.properties.ReportProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What core asks of every version of the form, those that are still to come among them. */
class FormContractTest {
    @Test
    void everyYearHasOneFormInForce() {
        FormVersion[] versions = FormVersion.values();
        for (int i = 1; i < versions.length; i++) {
            assertThat(versions[i].getFirstYear()).isEqualTo(versions[i - 1].getLastYear() + 1);
        }
        assertThat(FormVersion.latest().getLastYear()).isEqualTo(9999);
        for (FormVersion version : versions) {
            assertThat(FormVersion.inForce(version.getFirstYear())).isEqualTo(version);
            assertThat(FormVersion.inForce(version.getLastYear())).isEqualTo(version);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBlankTableIsOfItsVersion(FormVersion version) {
        assertThat(ProactiveDisclosure.blank(version).getFormVersion()).isEqualTo(version);
    }

    /** Each cell holds a value of its own, so that the compiled way of reading can't confuse two. */
    @ParameterizedTest
    @EnumSource
    void theFastWayReadsWhatTheCellsHold(FormVersion version) {
        Form form = Form.of(version);
        DisclosureReport report = filled(form);
        long[] numbers = new long[form.getCells().size()];
        form.readCounts(report, numbers);
        for (Cell cell : form.getCells()) {
            long expected = switch (cell.getKind()) {
                case COUNT -> cell.getCount(report).getValue();
                case CHANGE -> ((Change) cell.get(report)).getValue();
                case AMOUNT -> Form.BLANK;
            };
            assertThat(numbers[cell.getIndex()]).as(cell.getName()).isEqualTo(expected);
        }
        assertThat(form.readValues(report)).isEqualTo(values(form));
    }

    @ParameterizedTest
    @EnumSource
    void labelsAndNamesAreUnambiguous(FormVersion version) {
        Form form = Form.of(version);
        assertThat(form.getCells()).extracting(Cell::getName).doesNotHaveDuplicates();
        assertThat(form.getCells()).extracting(Cell::getLabelPath).doesNotHaveDuplicates();
        for (Table table : form.getTables()) {
            assertThat(table.getRows()).extracting(Row::getLabelPath).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTotalHasPartsInItsForm(FormVersion version) {
        Form form = Form.of(version);
        assertThat(form.getTotals()).allSatisfy(total -> {
            assertThat(form.getCells()).contains(total.getCell()).containsAll(total.getParts());
            assertThat(total.getParts()).doesNotHaveDuplicates().doesNotContain(total.getCell());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aReportCopiedByTheTreeKeepsItsForm(FormVersion version) {
        DisclosureReport report = filled(Form.of(version));
        assertThat(ReportProperties.REPORT.build(ReportProperties.REPORT.toBuilder(report)))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource
    void twoFormsCorrespondBothWays(FormVersion version) {
        Form form = Form.of(version);
        for (FormVersion otherVersion : FormVersion.values()) {
            Form other = Form.of(otherVersion);
            for (Cell cell : form.getCells()) {
                Correspondence there = form.getCorrespondence(cell, other);
                for (Cell found : there.cells()) {
                    Kind expected = switch (there.kind()) {
                        case SAME -> Kind.SAME;
                        case PART -> Kind.WHOLE;
                        case WHOLE -> Kind.PART;
                        case ABSENT -> throw new AssertionError("absent has no cells");
                    };
                    Correspondence back = other.getCorrespondence(found, form);
                    assertThat(back.kind()).as(cell + " and " + found).isEqualTo(expected);
                    assertThat(back.cells()).contains(cell);
                }
                assertThat(there.cells().isEmpty()).isEqualTo(there.kind() == Kind.ABSENT);
            }
        }
    }

    @Test
    void whatIsOneRowIn2019IsThreeIn2021() {
        Form old = Form.of(FormVersion.V2019);
        Form current = Form.of(FormVersion.V2021);
        Cell single = old.getCell(RequestRow.OTHER_REASONS, RequestColumn.TOTAL);
        assertThat(old.getCorrespondence(single, current))
                .isEqualTo(new Correspondence(
                        Kind.WHOLE,
                        List.of(
                                current.getCell(RequestRow.CORRECTION_OVERDUE, RequestColumn.TOTAL),
                                current.getCell(RequestRow.FEE_OVERDUE, RequestColumn.TOTAL),
                                current.getCell(RequestRow.OTHER_REASONS, RequestColumn.TOTAL))));
        assertThat(current.getCorrespondence(current.getCell(RequestRow.FEE_OVERDUE, RequestColumn.TOTAL), old)
                        .kind())
                .isEqualTo(Kind.PART);
        assertThat(current.getCorrespondence(current.getCell("proactiveDisclosure.licensing"), old))
                .isEqualTo(Correspondence.ABSENT);
    }

    @ParameterizedTest
    @EnumSource
    void aRowStandsForItsGroupWhereTheOthersAreBlank(FormVersion version) {
        Form form = Form.of(version);
        DisclosureReport report = filled(form);
        for (Row row : form.getRows()) {
            List<Row> group = form.getGroupRows(row);
            assertThat(form.getRows()).containsAll(group);
            assertThat(group).contains(row).doesNotHaveDuplicates();
            assertThat(form.isWholeGroup(row, report)).as(row.getName()).isEqualTo(group.size() == 1);
            DisclosureReport single = report;
            for (Row other : group) {
                for (Cell cell : other.getCells()) {
                    single = other == row
                            ? single
                            : cell.with(single, cell.getKind().getBlank());
                }
            }
            assertThat(form.isWholeGroup(row, single)).as(row.getName()).isTrue();
        }
    }

    @Test
    void onlyTheRowThatHasTheNameOfTheSingleOneStandsForItsGroup() {
        Form form = Form.of(FormVersion.V2021);
        List<Row> single = form.getGroupRows(row(form, "requests.outcomes.otherHandling.otherReasons"));
        assertThat(single)
                .extracting(Row::getName)
                .containsExactly(
                        "requests.outcomes.otherHandling.correctionOverdue",
                        "requests.outcomes.otherHandling.feeOverdue",
                        "requests.outcomes.otherHandling.otherReasons");
        assertThat(form.getGroupRows(single.get(0))).containsExactly(single.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(FormVersion.V2019).getGroupRows(single.get(0)))
                .withMessage("row must be one of the 2019 form, was " + single.get(0) + " of the 2021 form");
    }

    private static Row row(Form form, String name) {
        return form.getRows().stream()
                .filter(row -> row.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aReportComparedWithOneOfAnotherFormDiffersInTheFormAndInCellsOnly(FormVersion version) {
        DisclosureReport report = filled(Form.of(version));
        for (FormVersion other : FormVersion.values()) {
            DisclosureReport changed = filled(Form.of(other)).withYear(report.getYear());
            assertThat(ReportDiff.between(report, changed).isEmpty()).isEqualTo(version == other);
        }
    }

    private static DisclosureReport filled(Form form) {
        DisclosureReport blank = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(form.getVersion().getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(form.getVersion()))
                .build();
        return form.withValues(blank, values(form));
    }

    private static List<CellValue> values(Form form) {
        List<CellValue> values = new ArrayList<>();
        IntStream.range(0, form.getCells().size()).forEach(index -> {
            String digits = Integer.toString(1000 + index);
            values.add(
                    switch (form.getCells().get(index).getKind()) {
                        case COUNT -> Count.parse(digits);
                        case CHANGE -> Change.parse(digits);
                        case AMOUNT -> Amount.parse(digits);
                    });
        });
        return values;
    }
}
