package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Total;

/** The rules of tables 三 and 四: {@code requests.*} and {@code challenges.*}. */
final class TableRules {
    static final LinearRule ROW_TOTAL = LinearRule.of(
            RuleInfo.builder()
                    .id("requests.row-total")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "总计 = 自然人 + 法人或其他组织五列之和",
                            "the total of a row is the sum of natural persons and the five kinds of organisations"))
                    .places(LocalizedText.of("表三每一行", "every row of table 三"))
                    .citation(Citations.FORM)
                    .build(),
            LocalizedText.of(
                    "{place}：总计为{actual}，各类申请人相加应{expected}",
                    "{place}: the total is {actual}, the kinds of applicants add up to {expected}"),
            form -> totals(form, Total.Kind.REQUEST_ROW));

    static final LinearRule OUTCOME_TOTAL = LinearRule.of(
            RuleInfo.builder()
                    .id("requests.outcome-total")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of("（七）总计 = （一）至（六）各项之和", "（七） is the sum of all items of （一） … （六）"))
                    .places(LocalizedText.of("表三每一列", "every column of table 三"))
                    .citation(Citations.FORM)
                    .build(),
            LocalizedText.of(
                    "{place}：（七）总计为{actual}，（一）至（六）各项相加应{expected}",
                    "{place}: （七） is {actual}, the items of （一） … （六） add up to {expected}"),
            form -> totals(form, Total.Kind.REQUEST_OUTCOMES));

    static final LinearRule FLOW_BALANCE = LinearRule.of(
            RuleInfo.builder()
                    .id("requests.flow-balance")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "第一项 + 第二项 = 第三项（七） + 第四项", "row 一 + row 二 = row 三（七） + row 四, as the form itself prints"))
                    .places(LocalizedText.of("表三每一列", "every column of table 三"))
                    .citation(Citations.FORM)
                    .build(),
            LocalizedText.of(
                    "{place}：第三项加第四项为{actual}，第一项加第二项应{expected}",
                    "{place}: rows 三 and 四 add up to {actual}, rows 一 and 二 to {expected}"),
            form -> Arrays.stream(RequestColumn.values())
                    .map(column -> flow(form, column))
                    .toList());

    static final LinearRule CHALLENGES_TOTAL = LinearRule.of(
            RuleInfo.builder()
                    .id("challenges.total")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
                            "the total of a block is upheld + corrected + other result + pending"))
                    .places(LocalizedText.of("表四三个部分", "the three blocks of table 四"))
                    .citation(Citations.FORM)
                    .build(),
            LocalizedText.of(
                    "{place}：总计为{actual}，各类结果相加应{expected}",
                    "{place}: the total is {actual}, the results add up to {expected}"),
            form -> totals(form, Total.Kind.CHALLENGES));

    static final Rule BLANK_TOTAL =
            new CountsRule(RuleInfo.builder()
                    .id("requests.blank-total")
                    .severity(Severity.WARNING)
                    .statement(LocalizedText.of(
                            "已填写分项的，总计不得留空", "a total is not left blank while some of its parts are filled"))
                    .places(LocalizedText.of("表三、表四的每个总计", "every total of tables 三 and 四"))
                    .citation(Citations.FORM)
                    .build()) {
                @Override
                List<Finding> evaluate(DisclosureReport report, long[] counts) {
                    return blankTotals(report, counts);
                }
            };

    private static final LocalizedText BLANK_MESSAGE =
            LocalizedText.of("{place}：总计未填，按已填各项应{expected}", "{place}: the total is blank, it must be {expected}");

    /** Each printed total once, with the sums it is to equal: 总计 of row （七） is the sum of its row and of its column. */
    private static final Map<FormVersion, List<PrintedTotal>> PRINTED_TOTALS = byForm(TableRules::printedTotals);

    /** What the blank total's rule says of a report without a blank total; nearly every report's. */
    private static final Map<FormVersion, List<Finding>> ALL_TOTALS_TOLD =
            byForm(form -> PRINTED_TOTALS.get(form.getVersion()).stream()
                    .map(total -> Finding.satisfied(Place.of(total.cell())))
                    .toList());

    /** The relations that may leave one value only for a blank total. */
    private static final Map<FormVersion, List<LinearConstraint>> RELATIONS =
            byForm(form -> Stream.of(ROW_TOTAL, OUTCOME_TOTAL, FLOW_BALANCE, CHALLENGES_TOTAL)
                    .flatMap(rule -> rule.getConstraints(form.getVersion()).stream())
                    .toList());

    private TableRules() {}

    /** The relations of tables 三 and 四 that the form demands. */
    static List<LinearConstraint> relations(FormVersion version) {
        return RELATIONS.get(version);
    }

    static List<LinearConstraint> totals(Form form, Total.Kind kind) {
        return form.getTotals().stream()
                .filter(total -> total.getKind() == kind)
                .map(total -> LinearConstraint.of(place(total), total))
                .toList();
    }

    private static Place place(Total total) {
        return total.getKind() == Total.Kind.REQUEST_OUTCOMES
                ? Place.of(total.getCell())
                : Place.of(total.getCell().getRow());
    }

    static LinearConstraint flow(Form form, RequestColumn column) {
        return LinearConstraint.builder()
                .place(Place.of(form, column))
                .addJudged(form.getCell(RequestRow.TOTAL, column), form.getCell(RequestRow.CARRIED_FORWARD, column))
                .addAdded(
                        form.getCell(RequestRow.NEWLY_RECEIVED, column), form.getCell(RequestRow.CARRIED_OVER, column))
                .build();
    }

    private record PrintedTotal(Cell cell, List<List<Cell>> sums) {}

    private static List<PrintedTotal> printedTotals(Form form) {
        Map<Cell, List<List<Cell>>> sums = new LinkedHashMap<>();
        form.getTotals()
                .forEach(total -> sums.computeIfAbsent(total.getCell(), cell -> new ArrayList<>())
                        .add(total.getParts()));
        return sums.entrySet().stream()
                .map(entry -> new PrintedTotal(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(total -> total.cell().getIndex()))
                .toList();
    }

    private static List<Finding> blankTotals(DisclosureReport report, long[] counts) {
        FormVersion version = report.getFormVersion();
        List<PrintedTotal> totals = PRINTED_TOTALS.get(version);
        List<Finding> findings = ALL_TOTALS_TOLD.get(version);
        CellBounds bounds = null;
        for (int i = 0; i < totals.size(); i++) {
            if (isBlankThoughPartsAreFilled(totals.get(i), counts)) {
                if (bounds == null) {
                    findings = new ArrayList<>(findings);
                    bounds = new CellBounds(Form.of(report), relations(version), counts);
                }
                findings.set(i, blankTotal(totals.get(i), report, counts, bounds));
            }
        }
        return findings;
    }

    private static boolean isBlankThoughPartsAreFilled(PrintedTotal total, long[] counts) {
        return CountsRule.isBlank(total.cell(), counts)
                && total.sums().stream().flatMap(List::stream).anyMatch(part -> !CountsRule.isBlank(part, counts));
    }

    private static Finding blankTotal(PrintedTotal total, DisclosureReport report, long[] counts, CellBounds bounds) {
        long known = 0;
        boolean sure = false;
        for (List<Cell> parts : total.sums()) {
            if (!sure) {
                sure = !CountsRule.anyBlank(parts, counts);
                long sum = CountsRule.sum(parts, counts);
                known = sure ? sum : Math.max(known, sum);
            }
        }
        if (!sure && bounds.isConsistent()) {
            known = bounds.getLow(total.cell());
            sure = known == bounds.getHigh(total.cell());
        }
        Relation relation = sure ? Relation.EQUAL : Relation.AT_LEAST;
        BigDecimal expected = BigDecimal.valueOf(known);
        Place place = Place.of(total.cell());
        return Finding.builder()
                .verdict(Verdict.VIOLATED)
                .place(place)
                .addAllCells(Stream.concat(Stream.of(total.cell()), total.sums().get(0).stream())
                        .sorted(Comparator.comparingInt(Cell::getIndex))
                        .map(cell -> CellReading.of(cell, report))
                        .toList())
                .addJudged(total.cell())
                .relation(relation)
                .expected(expected)
                .message(BLANK_MESSAGE.fill(Map.of("place", place.getLabel(), "expected", relation.describe(expected))))
                .build();
    }

    static <T> Map<FormVersion, T> byForm(Function<Form, T> value) {
        Map<FormVersion, T> map = new EnumMap<>(FormVersion.class);
        for (FormVersion version : FormVersion.values()) {
            map.put(version, value.apply(Form.of(version)));
        }
        return map;
    }
}
