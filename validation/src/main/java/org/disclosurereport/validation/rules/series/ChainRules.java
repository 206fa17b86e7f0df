package org.disclosurereport.validation.rules.series;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.CellPlaces;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Forms;
import org.disclosurereport.validation.rules.Range;

/** The rules by which a year's numbers begin where last year's ended. */
final class ChainRules {
    static final List<SeriesRule> RULES = List.of(
            Years.rule(
                    RuleInfo.builder()
                            .id("series.carried-over")
                            .severity(Severity.ERROR)
                            .statement(
                                    "本年第二项（上年结转）总计 = 上年第四项（结转下年度继续办理）总计",
                                    "row 二 of this year = row 四 of last year, in 总计: what was carried forward is carried over")
                            .places("相邻两年，表三总计列", "the column 总计 of table 三, in consecutive years")
                            .citation(Citations.FORM)
                            .build(),
                    (years, findings) -> carriedOver(RequestColumn.TOTAL, years, findings)),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.carried-over-column")
                            .severity(Severity.WARNING)
                            .statement(
                                    "本年第二项（上年结转）各类申请人 = 上年第四项（结转下年度继续办理）各类申请人",
                                    "row 二 of this year = row 四 of last year, for each kind of applicant")
                            .places(
                                    "相邻两年，表三自然人和法人或其他组织各列",
                                    "the columns of applicants of table 三, in consecutive years")
                            .citation(Citations.FORM)
                            .build(),
                    (years, findings) -> {
                        for (RequestColumn column : RequestColumn.values()) {
                            if (column != RequestColumn.TOTAL) {
                                carriedOver(column, years, findings);
                            }
                        }
                    }),
            inForce(
                    "series.in-force",
                    Severity.WARNING,
                    Relation.AT_MOST,
                    "现行有效件数 ≤ 上年现行有效件数 + 本年制发件数 − 本年废止件数",
                    "in force ≤ in force last year + issued − repealed",
                    LocalizedText.of(
                            "{place}：{year}年度现行有效件数填{actual}，按{last}年度现行有效加制发减废止应{expected}，请核对",
                            "{place}: {actual} in force in {year}, by those of {last} with issued and repealed it is"
                                    + " {expected}")),
            inForce(
                    "series.in-force-fewer",
                    Severity.NOTICE,
                    Relation.AT_LEAST,
                    "现行有效件数 ≥ 上年现行有效件数 + 本年制发件数 − 本年废止件数",
                    "in force ≥ in force last year + issued − repealed",
                    LocalizedText.of(
                            "{place}：{year}年度现行有效件数填{actual}，按{last}年度现行有效加制发减废止应{expected}；"
                                    + "有文件有效期届满自动失效、或修订文件计入制发件数的除外，请核对",
                            "{place}: {actual} in force in {year}, by those of {last} with issued and repealed it is {expected}"
                                    + "; lawful where documents expired, or amended ones count as issued")),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.items")
                            .severity(Severity.WARNING)
                            .statement(
                                    "上一年项目数量 = 上年报告的上一年项目数量 + 本年增/减",
                                    "items last year = items last year of last year's report + its change")
                            .places("相邻两年，表二有此两列的每一行", "each row of table 二 that has both, in consecutive years")
                            .formsWhere(Forms.withColumns("itemsLastYear", "change"))
                            .citation(Citations.FORM_2019)
                            .build(),
                    ChainRules::items),
            Years.rule(
                    RuleInfo.builder()
                            .id("series.pending")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "表四各类案件总计 ≥ 上年该类尚未审结件数",
                                    "the total of a block of table 四 ≥ what was pending in it last year")
                            .places("相邻两年，表四行政复议和两类行政诉讼", "3 blocks of table 四, in consecutive years")
                            .citation(Citations.FORM)
                            .build(),
                    ChainRules::pending));

    private static final LocalizedText CARRIED_OVER_MESSAGE = LocalizedText.of(
            "{place}：{year}年度上年结转填{actual}，按{last}年度结转下年度继续办理应{expected}，请核对",
            "{place}: {actual} carried over into {year}, by those carried forward in {last} it is {expected}");
    private static final LocalizedText ITEMS_MESSAGE = LocalizedText.of(
            "{place}：{year}年度上一年项目数量填{actual}，按{last}年度应{expected}，请核对",
            "{place}: {actual} items last year in the report of {year}, that of {last} needs {expected}");
    private static final LocalizedText PENDING_MESSAGE = LocalizedText.of(
            "{place}：{year}年度填{actual}，{last}年度尚未审结的案件一般应计入本年，应{expected}，请核对",
            "{place}: {actual} in {year}; with those pending in {last} it is {expected}");

    private ChainRules() {}

    private static SeriesRule inForce(
            String id, Severity severity, Relation relation, String chinese, String english, LocalizedText message) {
        return Years.rule(
                RuleInfo.builder()
                        .id(id)
                        .severity(severity)
                        .statement(chinese, english)
                        .places("相邻两年，表二规章、行政规范性文件两行", "2 rows of table 二, in consecutive years")
                        .formsWhere(Forms.withColumns("inForce", "issued", "repealed"))
                        .citation(Citations.FORM_2021)
                        .build(),
                (years, findings) -> inForce(relation, message, years, findings));
    }

    private static void carriedOver(RequestColumn column, Years years, Findings findings) {
        Cell now = Form.of(years.now()).getCell(RequestRow.CARRIED_OVER, column);
        Cell last = Form.of(years.last()).getCell(RequestRow.CARRIED_FORWARD, column);
        Range expected = Range.of(last, last.get(years.last()));
        years.judge(CellPlaces.of(now), now, expected, CARRIED_OVER_MESSAGE, List.of(now), List.of(last), findings);
    }

    private static void inForce(Relation relation, LocalizedText message, Years years, Findings findings) {
        for (Row row : Forms.disclosureRows(Form.of(years.now()), "inForce", "issued", "repealed")) {
            Cell inForce = row.findCell("inForce").orElseThrow();
            Cell issued = row.findCell("issued").orElseThrow();
            Cell repealed = row.findCell("repealed").orElseThrow();
            Optional<Cell> last = years.lastCell(inForce);
            if (last.isPresent()) {
                Range expected = Range.of(last.get(), last.get().get(years.last()))
                        .plus(Range.of(issued, issued.get(years.now())))
                        .minus(Range.of(repealed, repealed.get(years.now())));
                years.judge(
                        relation,
                        Place.of(row),
                        inForce,
                        expected,
                        message,
                        List.of(issued, repealed, inForce),
                        List.of(last.get()),
                        findings);
            }
        }
    }

    private static void items(Years years, Findings findings) {
        for (Row row : Forms.disclosureRows(Form.of(years.now()), "itemsLastYear", "change")) {
            Cell items = row.findCell("itemsLastYear").orElseThrow();
            Optional<Cell> last = years.lastCell(items);
            Optional<Cell> change = years.lastCell(row.findCell("change").orElseThrow());
            if (last.isPresent() && change.isPresent()) {
                Range expected = Range.of(last.get(), last.get().get(years.last()))
                        .plus(Range.of(change.get(), change.get().get(years.last())));
                years.judge(
                        Place.of(row),
                        items,
                        expected,
                        ITEMS_MESSAGE,
                        List.of(items),
                        List.of(last.get(), change.get()),
                        findings);
            }
        }
    }

    private static void pending(Years years, Findings findings) {
        for (ChallengeBlock block : ChallengeBlock.values()) {
            String name = Section.CHALLENGES.getName() + "." + block.getName() + ".";
            Cell total = Form.of(years.now()).getCell(name + "total");
            Cell pending = Form.of(years.last()).getCell(name + "pending");
            years.judge(
                    Relation.AT_LEAST,
                    CellPlaces.of(total),
                    total,
                    Range.of(pending, pending.get(years.last())),
                    PENDING_MESSAGE,
                    List.of(total),
                    List.of(pending),
                    findings);
        }
    }
}
