package org.disclosurereport.validation.rules.series;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;
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

/** The rules on how far numbers move from one year to the next: too far, by the unit, or not at all. */
final class ChangeRules {
    static final List<SeriesRule> RULES = List.of(
            Years.rule(
                    RuleInfo.builder()
                            .id("series.jump")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "表二各数、表三和表四各总计与上年相差不超过10倍，或不超过100",
                                    "a number of table 二, or a total of tables 三 and 四, changes by no more than a factor of 10,"
                                            + " or by no more than 100")
                            .places(
                                    "相邻两年，表二每个数，表三、表四每个总计",
                                    "every number of table 二, every total of tables 三 and 四, in consecutive years")
                            .build(),
                    ChangeRules::jumps),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.unit")
                            .severity(Severity.WARNING)
                            .statement(
                                    "以万元计的金额与上年不相差一万倍左右",
                                    "an amount in 万元 does not change by a factor near 10 000, as yuan for 万元 would make it")
                            .places("相邻两年，表二每个金额", "every amount of table 二, in consecutive years")
                            .citation(Citations.FORM)
                            .build(),
                    ChangeRules::units),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.tables-repeated")
                            .severity(Severity.WARNING)
                            .statement(
                                    "三张表的数不与上年完全相同（不小于5且互不相同的发生数不足3个的除外，现行有效件数等存量不计）",
                                    "the tables do not repeat all numbers of last year, unless they hold fewer than three different numbers from 5 up, what is in force not counted")
                            .places("相邻两年，全部表格", "all tables, in consecutive years")
                            .citation(Citations.ARTICLE_50)
                            .build(),
                    ChangeRules::tablesRepeated));

    private static final LocalizedText JUMP_MESSAGE = LocalizedText.of(
            "{place}：{last}年度为{before}，{year}年度为{actual}，相差超过10倍，请核对",
            "{place}: {before} in {last}, {actual} in {year}, more than a factor of 10");
    private static final LocalizedText UNIT_MESSAGE = LocalizedText.of(
            "{place}：{last}年度为{before}万元，{year}年度为{actual}万元，相差约一万倍，请核对其中一年是否误以元为单位",
            "{place}: {before} 万元 in {last}, {actual} 万元 in {year}, about a factor of 10 000: was one of them in yuan?");
    private static final LocalizedText REPEATED_MESSAGE =
            LocalizedText.of("{year}年度三张表的数与{last}年度完全相同，请核对是否误用上年表格", "all numbers of {year} are those of {last}");

    /** What is there at the end of a year, or was before it, and stays the same when nothing happens. */
    private static final Set<String> STOCKS = Set.of("inForce", "totalPublished", "itemsLastYear");

    /** A town with a handful of requests or decisions in each of two years may have the same tables by chance. */
    private static final BigDecimal REPEATED_LEAST = BigDecimal.valueOf(5);

    private static final int REPEATED_NUMBERS = 3;

    private static final BigDecimal JUMP_FACTOR = BigDecimal.TEN;
    private static final BigDecimal JUMP_LEAST = BigDecimal.valueOf(100);
    /** 10 000 yuan are one 万元; an amount itself may have grown or shrunk five times. */
    private static final BigDecimal UNIT_LEAST = BigDecimal.valueOf(2_000);

    private static final BigDecimal UNIT_MOST = BigDecimal.valueOf(50_000);

    /** The cells of table 二 that hold no change, and the cells of totals, each once. */
    private static final Map<FormVersion, List<Cell>> CELLS = FormRelations.byForm(form -> Stream.concat(
                    form.getTable(Section.PROACTIVE_DISCLOSURE).getRows().stream()
                            .flatMap(row -> row.getCells().stream())
                            .filter(cell -> cell.getKind() != CellKind.CHANGE),
                    form.getTotals().stream().map(Total::getCell))
            .distinct()
            .sorted(Comparator.comparingInt(Cell::getIndex))
            .toList());

    private ChangeRules() {}

    private static void jumps(Years years, Findings findings) {
        CELLS.get(years.now().getFormVersion())
                .forEach(cell -> pair(cell, years).ifPresent(pair -> pair.jump(findings)));
    }

    private static void units(Years years, Findings findings) {
        CELLS.get(years.now().getFormVersion()).stream()
                .filter(cell -> cell.getKind() == CellKind.AMOUNT)
                .forEach(cell -> pair(cell, years).ifPresent(pair -> pair.unit(findings)));
    }

    /** The same cell in both years; empty where the reports don't hold the same in it. */
    private static Optional<Pair> pair(Cell cell, Years years) {
        return years.lastCell(cell).map(last -> new Pair(cell, last, years));
    }

    private static void tablesRepeated(Years years, Findings findings) {
        if (years.now().getFormVersion() != years.last().getFormVersion()) {
            return;
        }
        Set<BigDecimal> numbers = new HashSet<>();
        for (Cell cell : Form.of(years.now()).getCells()) {
            CellValue now = cell.get(years.now());
            if (!now.equals(cell.get(years.last()))) {
                findings.holds();
                return;
            }
            if (!STOCKS.contains(cell.getColumnName()) && !now.isBlank()) {
                BigDecimal number = new BigDecimal(now.toString()).stripTrailingZeros();
                if (number.compareTo(REPEATED_LEAST) >= 0) {
                    numbers.add(number);
                }
            }
        }
        if (numbers.size() >= REPEATED_NUMBERS) {
            findings.violated(Finding.builder()
                    .place(Place.ofReport())
                    .message(REPEATED_MESSAGE.fill(years.holes()))
                    .reports(years.keys())
                    .build());
        } else {
            findings.holds();
        }
    }

    /**
     * A cell in both years.
     *
     * @param cell this year's
     * @param lastCell last year's
     * @param years the reports
     */
    private record Pair(Cell cell, Cell lastCell, Years years) {
        void jump(Findings findings) {
            // the unit is a rule of its own
            judge(
                    (smaller, larger) -> larger.compareTo(smaller.multiply(JUMP_FACTOR)) > 0
                            && larger.subtract(smaller).compareTo(JUMP_LEAST) > 0
                            && !(cell.getKind() == CellKind.AMOUNT && isUnit(smaller, larger)),
                    JUMP_MESSAGE,
                    findings);
        }

        void unit(Findings findings) {
            judge(Pair::isUnit, UNIT_MESSAGE, findings);
        }

        private static boolean isUnit(BigDecimal smaller, BigDecimal larger) {
            return smaller.signum() > 0
                    && larger.compareTo(smaller.multiply(UNIT_LEAST)) >= 0
                    && larger.compareTo(smaller.multiply(UNIT_MOST)) <= 0;
        }

        private void judge(Broken broken, LocalizedText message, Findings findings) {
            Place place = CellPlaces.of(cell);
            if (cell.get(years.now()).isBlank() || lastCell.get(years.last()).isBlank()) {
                findings.undecided(place, years.keys());
                return;
            }
            BigDecimal actual = number(cell, years.now());
            BigDecimal before = number(lastCell, years.last());
            if (!broken.test(actual.min(before), actual.max(before))) {
                findings.holds();
                return;
            }
            Map<String, Object> holes = new HashMap<>(years.holes());
            holes.put("place", place.getLabel());
            holes.put("before", before.toPlainString());
            holes.put("actual", actual.toPlainString());
            findings.violated(Finding.builder()
                    .place(place)
                    .addCells(CellReading.ofNamed(lastCell, years.last()), CellReading.ofNamed(cell, years.now()))
                    .addJudged(cell)
                    .actual(actual)
                    .message(message.fill(holes))
                    .reports(years.keys())
                    .build());
        }

        /** Amounts in 万元, where another unit is printed. */
        private static BigDecimal number(Cell cell, DisclosureReport report) {
            BigDecimal printed = new BigDecimal(cell.get(report).toString());
            return cell.getUnit(report)
                    .map(unit -> unit.convert(printed, MoneyUnit.WAN_YUAN))
                    .orElse(printed);
        }
    }

    /** Judges the smaller and the larger of two numbers. */
    private interface Broken {
        boolean test(BigDecimal smaller, BigDecimal larger);
    }
}
