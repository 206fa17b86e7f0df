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
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.rules.Range;
import org.jspecify.annotations.Nullable;

/**
 * The reports of two consecutive years, each a version that counts for its year.
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
            List<DisclosureReport> last = List.of();
            for (List<DisclosureReport> year : series.getYears()) {
                List<DisclosureReport> now = ReportSeries.counting(year).stream()
                        .filter(report -> info.isFor(report.getFormVersion()))
                        .toList();
                if (!last.isEmpty()
                        && !now.isEmpty()
                        && now.get(0).getYear() == last.get(0).getYear() + 1) {
                    best(last, now, evaluation).writeTo(findings);
                }
                last = now;
            }
        });
    }

    /** The outcomes of the versions that fit each other best, the first of them where several do. */
    private static Outcomes best(
            List<DisclosureReport> lastVersions,
            List<DisclosureReport> nowVersions,
            BiConsumer<Years, Findings> evaluation) {
        @Nullable Outcomes best = null;
        for (DisclosureReport last : lastVersions) {
            for (DisclosureReport now : nowVersions) {
                Outcomes outcomes = new Outcomes();
                evaluation.accept(new Years(last, now), outcomes);
                if (best == null || outcomes.getViolationCount() < best.getViolationCount()) {
                    best = outcomes;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    "versions of both years must be given, were " + lastVersions + nowVersions);
        }
        return best;
    }

    Map<String, Object> holes() {
        return Map.of("year", now.getYear(), "last", last.getYear());
    }

    /**
     * The cell of last year's form that holds what one of this year's does. Where one of the forms has several rows for what is one in the
     * other, they hold the same if both reports fill in one of them only.
     */
    Optional<Cell> lastCell(Cell cell) {
        return Form.of(last)
                .findCell(cell.getName())
                .filter(same -> Form.of(now).isWholeGroup(cell.getRow(), now)
                        == Form.of(last).isWholeGroup(same.getRow(), last));
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
        judge(Relation.EQUAL, place, cell, expected, message, nowCells, lastCells, findings);
    }

    /** Judges whether a number of this year has a relation to the expected one. */
    void judge(
            Relation relation,
            Place place,
            Cell cell,
            Range expected,
            LocalizedText message,
            List<Cell> nowCells,
            List<Cell> lastCells,
            Findings findings) {
        CellValue printed = cell.get(now);
        Range actual = Range.of(cell, printed);
        Range bound = switch (relation) {
            case EQUAL -> expected;
            case AT_LEAST -> expected.orMore();
            case AT_MOST -> expected.orLess();
        };
        switch (actual.mustBeWithin(relation, expected)) {
            case SATISFIED -> findings.holds();
            case VIOLATED ->
                findings.violated(actual.violation(bound, printed.isBlank(), place, message, holes())
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
