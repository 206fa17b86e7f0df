package org.disclosurereport.validation.rules.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Total;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.CellBounds;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.FormRelations;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.TablesRule;

/** The rules of tables 三 and 四: {@code requests.*} and {@code challenges.*}. */
public final class TableRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            LinearRule.of(
                    RuleInfo.builder()
                            .id("requests.row-total")
                            .severity(Severity.ERROR)
                            .statement(
                                    "总计 = 自然人 + 法人或其他组织五列之和",
                                    "the total of a row is the sum of natural persons and the five kinds of organizations")
                            .places("表三每一行", "every row of table 三")
                            .citation(Citations.FORM)
                            .build(),
                    LocalizedText.of(
                            "{place}：总计填{actual}，分项合计{sum}，{difference}，请核对总计和分项",
                            "{place}: the total is {actual}, the kinds of applicants add up to {sum}, {difference}"),
                    form -> FormRelations.totals(form, Total.Kind.REQUEST_ROW)),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("requests.outcome-total")
                            .severity(Severity.ERROR)
                            .statement("（七）总计 = （一）至（六）各项之和", "（七） is the sum of all items of （一） … （六）")
                            .places("表三每一列", "every column of table 三")
                            .citation(Citations.FORM)
                            .build(),
                    LocalizedText.of(
                            "{place}：（七）总计填{actual}，（一）至（六）各项合计{sum}，{difference}，请核对总计和分项",
                            "{place}: （七） is {actual}, the items of （一） … （六） add up to {sum}, {difference}"),
                    form -> FormRelations.totals(form, Total.Kind.REQUEST_OUTCOMES)),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("requests.flow-balance")
                            .severity(Severity.ERROR)
                            .statement(
                                    "第一项 + 第二项 = 第三项（七） + 第四项",
                                    "row 一 + row 二 = row 三（七） + row 四, as the form itself prints")
                            .places("表三每一列", "every column of table 三")
                            .citation(Citations.FORM)
                            .build(),
                    LocalizedText.of(
                            "{place}：第三项加第四项合计{actual}，第一项加第二项合计{sum}，{difference}，请核对",
                            "{place}: rows 三 and 四 add up to {actual}, rows 一 and 二 to {sum}, {difference}"),
                    FormRelations::flows),
            TablesRule.of(
                    RuleInfo.builder()
                            .id("requests.blank-total")
                            .severity(Severity.WARNING)
                            .statement(
                                    "已填写分项的，总计不得留空（文档中没有的行除外）",
                                    "a total is not left blank while some of its parts are filled; a row that the document lacks"
                                            + " is none")
                            .places("表三、表四有总计的每一行", "every row of tables 三 and 四 that holds a total")
                            .citation(Citations.FORM)
                            .build(),
                    TableRules::blankTotals),
            TablesRule.of(
                    RuleInfo.builder()
                            .id("requests.carried-forward")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "第四项结转下年度 ≤ 第一项本年新收（上年结转的一般早已办结）",
                                    "row 四 ≤ row 一: what was there last year has long been answered; only suspended requests stay")
                            .places("表三“总计”列", "the column 总计 of table 三")
                            .citation(Citations.FORM)
                            .build(),
                    TableRules::carriedForward),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("challenges.total")
                            .severity(Severity.ERROR)
                            .statement(
                                    "总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
                                    "the total of a block is upheld + corrected + other result + pending")
                            .places("表四三个部分", "the three blocks of table 四")
                            .citation(Citations.FORM)
                            .build(),
                    LocalizedText.of(
                            "{place}：总计填{actual}，分项合计{sum}，{difference}，请核对总计和分项",
                            "{place}: the total is {actual}, the results add up to {sum}, {difference}"),
                    form -> FormRelations.totals(form, Total.Kind.CHALLENGES)));

    private static final LocalizedText BLANK_MESSAGE =
            LocalizedText.of("{place}：总计留空，按已填分项应{expected}", "{place}: the total is blank, it must be {expected}");

    private static final LocalizedText BLANK_MESSAGES =
            LocalizedText.of("{last}；同一行另有{n}个总计未填：{others}", "{last}; {n} more totals of the row are blank: {others}");

    private static final LocalizedText CARRIED_MESSAGE = LocalizedText.of(
            "{place}：结转下年度{actual}件，本年新收{most}件，结转多于新收，请核对",
            "{place}: {actual} requests are carried forward, but only {most} were received in the year");

    /**
     * The printed totals of each row, each with the sums it is to equal: 总计 of row （七） is the sum of its row and of its
     * column.
     */
    private static final Map<FormVersion, List<List<PrintedTotal>>> PRINTED_TOTALS =
            FormRelations.byForm(TableRules::printedTotals);

    private static final Map<FormVersion, Cell> CARRIED_FORWARD =
            FormRelations.byForm(form -> form.getCell(RequestRow.CARRIED_FORWARD, RequestColumn.TOTAL));
    private static final Map<FormVersion, Cell> NEWLY_RECEIVED =
            FormRelations.byForm(form -> form.getCell(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL));

    private TableRules() {}

    private record PrintedTotal(Cell cell, List<List<Cell>> sums) {}

    /** Not one of the form's own relations, so not a linear rule: error localization must not lean on it. */
    private static void carriedForward(ReportTables tables, Findings findings) {
        Cell forward = CARRIED_FORWARD.get(tables.getForm().getVersion());
        Cell received = NEWLY_RECEIVED.get(tables.getForm().getVersion());
        if (tables.isBlank(forward) || tables.isBlank(received)) {
            findings.undecided(Place.of(forward));
            return;
        }
        long carried = tables.counts()[forward.getIndex()];
        long most = tables.counts()[received.getIndex()];
        if (carried <= most) {
            findings.holds();
            return;
        }
        Place place = Place.of(forward);
        findings.violated(Finding.builder()
                .place(place)
                .addCells(CellReading.of(received, tables.getReport()), CellReading.of(forward, tables.getReport()))
                .addJudged(forward)
                .relation(Relation.AT_MOST)
                .expected(BigDecimal.valueOf(most))
                .actual(BigDecimal.valueOf(carried))
                .message(CARRIED_MESSAGE.fill(Map.of(
                        "place", place.getLabel(), "actual", carried, "most", most, "difference", carried - most)))
                .build());
    }

    private static List<List<PrintedTotal>> printedTotals(Form form) {
        Map<Cell, List<List<Cell>>> sums = new LinkedHashMap<>();
        form.getTotals()
                .forEach(total -> sums.computeIfAbsent(total.getCell(), cell -> new ArrayList<>())
                        .add(total.getParts()));
        Map<Row, List<PrintedTotal>> rows = new LinkedHashMap<>();
        sums.entrySet().stream()
                .map(entry -> new PrintedTotal(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(total -> total.cell().getIndex()))
                .forEach(total -> rows.computeIfAbsent(total.cell().getRow(), row -> new ArrayList<>())
                        .add(total));
        return List.copyOf(rows.values());
    }

    private static void blankTotals(ReportTables tables, Findings findings) {
        for (List<PrintedTotal> row : PRINTED_TOTALS.get(tables.getForm().getVersion())) {
            List<PrintedTotal> blank = null;
            for (int i = 0; i < row.size(); i++) {
                if (isBlankThoughPartsAreFilled(row.get(i), tables)
                        && !tables.isMissing(row.get(i).cell().getRow())) {
                    blank = blank == null ? new ArrayList<>() : blank;
                    blank.add(row.get(i));
                }
            }
            if (blank == null) {
                findings.holds();
            } else {
                findings.violated(blankTotals(blank, tables));
            }
        }
    }

    /** One finding a row: the last blank total of it, which is 总计 where that is blank, with the cells of the others. */
    private static Finding blankTotals(List<PrintedTotal> blank, ReportTables tables) {
        Finding last = blankTotal(blank.get(blank.size() - 1), tables);
        if (blank.size() == 1) {
            return last;
        }
        List<Cell> others = blank.subList(0, blank.size() - 1).stream()
                .map(PrintedTotal::cell)
                .toList();
        return Finding.builder()
                .from(last)
                .place(Place.of(others.get(0).getRow()))
                .message(BLANK_MESSAGES.fill(Map.of(
                        "others",
                        LocalizedText.join(
                                others.stream()
                                        .map(cell -> Place.of(cell).getLabel())
                                        .toList(),
                                "、",
                                "; "),
                        "n",
                        others.size(),
                        "last",
                        last.getMessage())))
                .judged(Stream.concat(others.stream(), last.getJudged().stream())
                        .toList())
                .build();
    }

    /** Where zeros and blanks leave any number, nothing is known of the total. */
    private static boolean isBlankThoughPartsAreFilled(PrintedTotal total, ReportTables tables) {
        return tables.isBlank(total.cell())
                && total.sums().stream().anyMatch(parts -> !tables.anyBlank(parts) || tables.sumOfFilled(parts) > 0);
    }

    private static Finding blankTotal(PrintedTotal total, ReportTables tables) {
        long known = 0;
        boolean sure = false;
        for (List<Cell> parts : total.sums()) {
            if (!sure) {
                sure = !tables.anyBlank(parts);
                long sum = tables.sumOfFilled(parts);
                known = sure ? sum : Math.max(known, sum);
            }
        }
        CellBounds bounds = tables.bounds();
        if (!sure && bounds.isConsistent()) {
            known = bounds.getLow(total.cell());
            sure = known == bounds.getHigh(total.cell());
        }
        Relation relation = sure ? Relation.EQUAL : Relation.AT_LEAST;
        BigDecimal expected = BigDecimal.valueOf(known);
        Place place = Place.of(total.cell());
        return Finding.builder()
                .place(place)
                .addAllCells(Stream.concat(Stream.of(total.cell()), total.sums().get(0).stream())
                        .sorted(Comparator.comparingInt(Cell::getIndex))
                        .map(cell -> CellReading.of(cell, tables.getReport()))
                        .toList())
                .addJudged(total.cell())
                .relation(relation)
                .expected(expected)
                .message(BLANK_MESSAGE.fill(Map.of("place", place.getLabel(), "expected", relation.describe(expected))))
                .build();
    }
}
