package org.disclosurereport.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;

class ReportDiffProperties {
    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.oneOf(ReportArbitraries.anyReports(), ReportArbitraries.reportsWithBlanks());
    }

    @Provide
    Arbitrary<Cell> cells() {
        return Arbitraries.of(Stream.of(FormVersion.values())
                .flatMap(version -> Form.of(version).getCells().stream())
                .toList());
    }

    @Property(tries = 200)
    void theDiffIsEmptyExactlyWhenTheReportsAreEqual(
            @ForAll("reports") DisclosureReport before, @ForAll("reports") DisclosureReport after) {
        assertThat(ReportDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(ReportDiff.between(
                                before, DisclosureReport.builder().from(before).build())
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void theDiffOfTheSectionsIsEmptyExactlyWhenTheyAreEqual(
            @ForAll("reports") DisclosureReport before, @ForAll("reports") DisclosureReport after) {
        DisclosureReport mixed = before.withOverview(after.getOverview());
        assertThat(ReportDiff.between(before, mixed).getDifferences())
                .allMatch(each -> each.getSection().equals(Optional.of(Section.OVERVIEW)))
                .matches(found -> found.isEmpty() == before.getOverview().equals(after.getOverview()));
        DisclosureReport header =
                before.withAgency(after.getAgency()).withTitle(after.getTitle()).withPeriod(after.getPeriod());
        assertThat(ReportDiff.between(before, header).getDifferences())
                .allMatch(each -> each.getSection().isEmpty())
                .matches(found -> found.isEmpty() == before.equals(header));
    }

    @Property(tries = 200)
    void reversedTheSidesAreExchanged(
            @ForAll("reports") DisclosureReport before, @ForAll("reports") DisclosureReport after) {
        assertThat(sides(ReportDiff.between(after, before)))
                .containsExactlyInAnyOrderElementsOf(ReportDiff.between(before, after).getDifferences().stream()
                        .map(each ->
                                List.of(each.getAfter(), each.getAfterText(), each.getBefore(), each.getBeforeText()))
                        .toList());
    }

    private static List<List<Object>> sides(ReportDiff diff) {
        return diff.getDifferences().stream()
                .<List<Object>>map(
                        each -> List.of(each.getBefore(), each.getBeforeText(), each.getAfter(), each.getAfterText()))
                .toList();
    }

    @Property(tries = 200)
    void oneCellReplacedIsOneDifference(
            @ForAll("reports") DisclosureReport any,
            @ForAll("cells") Cell cell,
            @ForAll("reports") DisclosureReport other) {
        Cell ours = Form.of(any)
                .findCell(cell.getName())
                .orElse(Form.of(any).getCells().get(0));
        CellValue value = ours.get(any).isBlank()
                ? ours.getKind().parse("7")
                : ours.getKind().getBlank();
        DisclosureReport after = ours.with(any, value);
        assertThat(ReportDiff.between(any, after).getDifferences())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getName()).isEqualTo(ours.getName());
                    assertThat(each.getPointer()).isEqualTo(ours.getPointer());
                    assertThat(each.getCell()).containsSame(ours);
                    assertThat(each.getKind()).isEqualTo(DifferenceKind.CHANGED);
                    assertThat(each.getBefore()).contains(ours.get(any).toString());
                    assertThat(each.getAfter()).contains(value.toString());
                });
    }

    @Property(tries = 200)
    void differencesStandInFormOrderAndEachOnce(
            @ForAll("reports") DisclosureReport before, @ForAll("reports") DisclosureReport after) {
        List<Difference> found = ReportDiff.between(before, after).getDifferences();
        assertThat(found)
                .extracting(each -> each.getSection().map(Section::ordinal).orElse(-1))
                .isSorted();
        assertThat(found).extracting(each -> each.getName() + each.getKind()).doesNotHaveDuplicates();
        if (before.getFormVersion() == after.getFormVersion()) {
            assertThat(found.stream()
                            .flatMap(each -> each.getCell().stream())
                            .map(Cell::getIndex)
                            .toList())
                    .isSorted();
        }
    }
}
