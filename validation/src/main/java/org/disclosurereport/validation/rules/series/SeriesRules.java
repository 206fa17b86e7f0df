package org.disclosurereport.validation.rules.series;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.CellPlaces;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.FormRelations;
import org.disclosurereport.validation.rules.Range;

/** The rules across years: {@code series.*}. */
public final class SeriesRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<SeriesRule> RULES = List.of(
            Years.rule(
                    RuleInfo.builder()
                            .id("series.carried-over")
                            .severity(Severity.ERROR)
                            .statement(
                                    "本年第二项（上年结转） = 上年第四项（结转下年度继续办理）",
                                    "row 二 of this year = row 四 of last year: what was carried forward is carried over")
                            .places("相邻两年，表三每一列", "every column of table 三, in consecutive years")
                            .citation(Citations.FORM)
                            .build(),
                    SeriesRules::carriedOver),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.in-force")
                            .severity(Severity.WARNING)
                            .statement(
                                    "现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数",
                                    "in force = in force last year + issued − repealed")
                            .places("相邻两年，表二规章、行政规范性文件两行", "2 rows of table 二, in consecutive years")
                            .forms(FormVersion.V2021)
                            .citation(Citations.FORM_2021)
                            .build(),
                    SeriesRules::inForce),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.items")
                            .severity(Severity.WARNING)
                            .statement(
                                    "上一年项目数量 = 上年报告的上一年项目数量 + 本年增/减",
                                    "items last year = items last year of last year's report + its change")
                            .places("相邻两年，表二有此两列的每一行", "each row of table 二 that has both, in consecutive years")
                            .forms(FormVersion.V2019)
                            .citation(Citations.FORM_2019)
                            .build(),
                    SeriesRules::items),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.jump")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "总计与上年相差不超过10倍，或不超过100",
                                    "a total changes by no more than a factor of 10, or by no more than 100")
                            .places("相邻两年，表三、表四每个总计", "every total of tables 三 and 四, in consecutive years")
                            .build(),
                    SeriesRules::jumps),
            SeriesRule.of(
                    RuleInfo.builder()
                            .id("series.gap")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "各年度连续，每年一份", "no year is missing, and none is there twice with different numbers")
                            .places("每份报告的年度", "the year of each report")
                            .build(),
                    SeriesRules::gaps));

    private static final LocalizedText CARRIED_OVER_MESSAGE = LocalizedText.of(
            "{place}：{year}年度上年结转为{actual}，按{last}年度结转下年度应{expected}",
            "{place}: {actual} carried over into {year}, those carried forward in {last} need {expected}");
    private static final LocalizedText IN_FORCE_MESSAGE = LocalizedText.of(
            "{place}：{year}年度现行有效件数为{actual}，按{last}年度现行有效加制发减废止应{expected}",
            "{place}: {actual} in force in {year}, those of {last} with issued and repealed need {expected}");
    private static final LocalizedText ITEMS_MESSAGE = LocalizedText.of(
            "{place}：{year}年度上一年项目数量为{actual}，按{last}年度应{expected}",
            "{place}: {actual} items last year in the report of {year}, that of {last} needs {expected}");
    private static final LocalizedText JUMP_MESSAGE = LocalizedText.of(
            "{place}：{last}年度为{before}，{year}年度为{actual}，相差超过10倍",
            "{place}: {before} in {last}, {actual} in {year}, more than a factor of 10");
    private static final LocalizedText MISSING_MESSAGE =
            LocalizedText.of("此前缺少{years}年度的报告", "before it the report of {years} is missing");
    private static final LocalizedText OTHER_FORM_MESSAGE = LocalizedText.of(
            "{year}年度有{n}份报告，所用格式不同；与其他年度比较时以第一份为准",
            "there are {n} reports of {year}, on different forms; the first is compared with other years");
    private static final LocalizedText TWICE_MESSAGE = LocalizedText.of(
            "{year}年度有{n}份报告，表中{differing}个数不同；与其他年度比较时以第一份为准",
            "there are {n} reports of {year}, {differing} of their numbers differ; the first is compared with other years");

    private static final Place YEAR = Place.of("year", ReportProperty.of("year").getLabel());
    /** The cells of totals, each once. */
    private static final Map<FormVersion, List<Cell>> TOTALS = FormRelations.byForm(form -> form.getTotals().stream()
            .map(Total::getCell)
            .distinct()
            .sorted(Comparator.comparingInt(Cell::getIndex))
            .toList());

    private static final BigDecimal JUMP_FACTOR = BigDecimal.TEN;
    private static final BigDecimal JUMP_LEAST = BigDecimal.valueOf(100);

    private SeriesRules() {}

    private static void carriedOver(Years years, Findings findings) {
        for (RequestColumn column : RequestColumn.values()) {
            Cell now = Form.of(years.now()).getCell(RequestRow.CARRIED_OVER, column);
            Cell last = Form.of(years.last()).getCell(RequestRow.CARRIED_FORWARD, column);
            Range expected = Range.of(last, last.get(years.last()));
            years.judge(CellPlaces.of(now), now, expected, CARRIED_OVER_MESSAGE, List.of(now), List.of(last), findings);
        }
    }

    private static void inForce(Years years, Findings findings) {
        for (Row row : disclosureRows(years)) {
            Optional<Cell> found = row.findCell("inForce");
            if (found.isPresent()) {
                Cell inForce = found.get();
                Cell issued = row.findCell("issued").orElseThrow();
                Cell repealed = row.findCell("repealed").orElseThrow();
                Range expected = Range.of(inForce, inForce.get(years.last()))
                        .plus(Range.of(issued, issued.get(years.now())))
                        .minus(Range.of(repealed, repealed.get(years.now())));
                years.judge(
                        Place.of(row),
                        inForce,
                        expected,
                        IN_FORCE_MESSAGE,
                        List.of(issued, repealed, inForce),
                        List.of(inForce),
                        findings);
            }
        }
    }

    private static void items(Years years, Findings findings) {
        for (Row row : disclosureRows(years)) {
            Optional<Cell> found = row.findCell("itemsLastYear");
            if (found.isPresent()) {
                Cell items = found.get();
                Cell change = row.findCell("change").orElseThrow();
                Range expected =
                        Range.of(items, items.get(years.last())).plus(Range.of(change, change.get(years.last())));
                years.judge(
                        Place.of(row),
                        items,
                        expected,
                        ITEMS_MESSAGE,
                        List.of(items),
                        List.of(items, change),
                        findings);
            }
        }
    }

    private static List<Row> disclosureRows(Years years) {
        return Form.of(years.now()).getTable(Section.PROACTIVE_DISCLOSURE).getRows();
    }

    private static void jumps(Years years, Findings findings) {
        for (Cell cell : TOTALS.get(years.now().getFormVersion())) {
            if (isComparable(cell, years)) {
                years.lastCell(cell).ifPresent(last -> jump(cell, last, years, findings));
            }
        }
    }

    /** （六）其他处理 is one row in the 2019 form, and in some of 2021, but three in most of those. */
    private static boolean isComparable(Cell cell, Years years) {
        return !cell.getRow().equals(otherReasons(years.now()).getRow())
                || isSingleRow(years.now()) == isSingleRow(years.last());
    }

    private static Cell otherReasons(DisclosureReport report) {
        return Form.of(report).getCell(RequestRow.OTHER_REASONS, RequestColumn.TOTAL);
    }

    private static boolean isSingleRow(DisclosureReport report) {
        return report.getRequests().getOutcomes().getOtherHandling().isSingleRow();
    }

    private static void jump(Cell cell, Cell lastCell, Years years, Findings findings) {
        Place place = CellPlaces.of(cell);
        CellValue now = cell.get(years.now());
        CellValue last = lastCell.get(years.last());
        if (now.isBlank() || last.isBlank()) {
            findings.undecided(place, years.keys());
            return;
        }
        BigDecimal actual = new BigDecimal(now.toString());
        BigDecimal before = new BigDecimal(last.toString());
        BigDecimal larger = actual.max(before);
        BigDecimal smaller = actual.min(before);
        boolean jumps = larger.compareTo(smaller.multiply(JUMP_FACTOR)) > 0
                && larger.subtract(smaller).compareTo(JUMP_LEAST) > 0;
        if (!jumps) {
            findings.holds();
            return;
        }
        findings.violated(Finding.builder()
                .place(place)
                .addCells(CellReading.ofNamed(lastCell, years.last()), CellReading.ofNamed(cell, years.now()))
                .addJudged(cell)
                .actual(actual)
                .message(JUMP_MESSAGE.fill(Map.of(
                        "place", place.getLabel(),
                        "last", years.last().getYear(),
                        "year", years.now().getYear(),
                        "before", before.toPlainString(),
                        "actual", actual.toPlainString())))
                .reports(years.keys())
                .build());
    }

    /** Reported of the first report of each year: which years before it are missing, and whether it is the only one. */
    private static void gaps(ReportSeries series, Findings findings) {
        int next = series.getReports().get(0).getYear();
        for (List<DisclosureReport> reports : series.getYears()) {
            int year = reports.get(0).getYear();
            if (next < year) {
                findings.violated(gap(reports, MISSING_MESSAGE.fill(Map.of("years", years(next, year - 1)))));
            }
            repeated(reports, findings);
            next = year + 1;
        }
    }

    private static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "—" + last;
    }

    private static void repeated(List<DisclosureReport> reports, Findings findings) {
        DisclosureReport first = reports.get(0);
        Map<String, Object> holes = new HashMap<>(Map.of("year", first.getYear(), "n", reports.size()));
        if (reports.stream().anyMatch(report -> report.getFormVersion() != first.getFormVersion())) {
            findings.violated(gap(reports, OTHER_FORM_MESSAGE.fill(holes)));
            return;
        }
        long differing = reports.size() == 1 ? 0 : differing(reports);
        if (differing == 0) {
            findings.holds();
            return;
        }
        holes.put("differing", differing);
        findings.violated(gap(reports, TWICE_MESSAGE.fill(holes)));
    }

    private static Finding gap(List<DisclosureReport> reports, LocalizedText message) {
        return Finding.builder()
                .place(YEAR)
                .addReports(ReportKey.of(reports.get(0)))
                .message(message)
                .build();
    }

    /** How many numbers aren't the same in all reports, which use one form; the unit is part of an amount. */
    private static long differing(List<DisclosureReport> reports) {
        DisclosureReport first = reports.get(0);
        return Form.of(first).getCells().stream()
                .filter(cell -> reports.stream()
                        .anyMatch(report -> !cell.get(report).equals(cell.get(first))
                                || !cell.getUnit(report).equals(cell.getUnit(first))))
                .count();
    }
}
