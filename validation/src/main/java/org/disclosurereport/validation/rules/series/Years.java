package org.disclosurereport.validation.rules.series;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.rules.Range;
import org.jspecify.annotations.Nullable;

/**
 * The reports of two consecutive years, each the first of its year.
 *
 * @param last the earlier one
 * @param now the later one
 * @param keys whose they are, the later one first
 */
record Years(DisclosureReport last, DisclosureReport now, List<ReportKey> keys) {
    Years(DisclosureReport last, DisclosureReport now) {
        this(last, now, List.of(ReportKey.of(now), ReportKey.of(last)));
    }

    /** {@return a rule for each two consecutive years whose reports are both on a form that the rule is for} */
    static SeriesRule rule(RuleInfo info, BiConsumer<Years, Findings> evaluation) {
        return SeriesRule.of(info, (series, findings) -> {
            @Nullable DisclosureReport last = null;
            for (List<DisclosureReport> year : series.getYears()) {
                DisclosureReport now = year.get(0);
                if (last != null
                        && now.getYear() == last.getYear() + 1
                        && info.isFor(last.getFormVersion())
                        && info.isFor(now.getFormVersion())) {
                    evaluation.accept(new Years(last, now), findings);
                }
                last = now;
            }
        });
    }

    Map<String, Object> holes() {
        return Map.of("year", now.getYear(), "last", last.getYear());
    }

    /** The cell of last year's form that has the name of one of this year's. */
    Optional<Cell> lastCell(Cell cell) {
        return Form.of(last).findCell(cell.getName());
    }

    /** Judges whether a number of this year is the expected one; cells are of this year's form, then last year's. */
    void judge(
            Place place,
            Cell cell,
            Range expected,
            LocalizedText message,
            List<Cell> nowCells,
            List<Cell> lastCells,
            Findings findings) {
        CellValue printed = cell.get(now);
        Range actual = Range.of(cell, printed);
        switch (actual.mustBe(expected)) {
            case SATISFIED -> findings.holds();
            case VIOLATED ->
                findings.violated(actual.violation(expected, printed.isBlank(), place, message, holes())
                        .addAllCells(readings(lastCells, last))
                        .addAllCells(readings(nowCells, now))
                        .addJudged(cell)
                        .reports(keys())
                        .build());
            default -> findings.undecided(place, keys());
        }
    }

    private static List<CellReading> readings(List<Cell> cells, DisclosureReport report) {
        return cells.stream().map(each -> CellReading.ofNamed(each, report)).toList();
    }
}
