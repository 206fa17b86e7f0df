package org.disclosurereport.validation.rules.tables;

import static org.disclosurereport.form.CellKind.COUNT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.FormRelations;
import org.disclosurereport.validation.rules.Forms;

/** The rules of table 二: {@code disclosure.*}, apart from those of breakdowns. */
public final class DisclosureRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.in-force")
                            .severity(Severity.WARNING)
                            .statement(
                                    "现行有效件数 ≥ 本年制发件数 − 本年废止件数",
                                    "in force ≥ issued − repealed, because what was in force before can't be negative")
                            .places("表二规章、行政规范性文件两行", "2 rows of table 二")
                            .formsWhere(Forms.withColumns("inForce", "issued", "repealed"))
                            .citation(Citations.FORM_2021)
                            .build(),
                    LocalizedText.of(
                            "{place}：现行有效件数为{actual}，按制发减废止应{expected}，请核对；年底制发次年施行、年内失效或多次修订的除外",
                            "{place}: {actual} in force, issued minus repealed is {expected}; documents issued in December and in force"
                                    + " next year, run out within the year or amended twice are lawful exceptions"),
                    form -> Forms.disclosureRows(form, "inForce", "issued", "repealed").stream()
                            .map(row -> atLeast(row, "inForce", "issued", Optional.of("repealed")))
                            .toList()),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.published-total")
                            .severity(Severity.ERROR)
                            .statement("对外公开总数量 ≥ 本年新公开数量", "published in all ≥ newly published")
                            .places("表二规章、规范性文件两行", "2 rows of table 二")
                            .formsWhere(Forms.withColumns("totalPublished", "newlyPublished"))
                            .citation(Citations.FORM_2019)
                            .build(),
                    LocalizedText.of(
                            "{place}：对外公开总数量为{actual}，按本年新公开数量应{expected}",
                            "{place}: {actual} published in all, those newly published need {expected}"),
                    form -> Forms.disclosureRows(form, "totalPublished", "newlyPublished").stream()
                            .map(row -> atLeast(row, "totalPublished", "newlyPublished", Optional.empty()))
                            .toList()),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.items")
                            .severity(Severity.ERROR)
                            .statement(
                                    "上一年项目数量 + 本年增/减 ≥ 0",
                                    "items last year + change ≥ 0, because there can't be fewer than none")
                            .places("表二有此两列的每一行", "each row of table 二 that has both")
                            .formsWhere(Forms.withColumns("itemsLastYear", "change"))
                            .citation(Citations.FORM_2019)
                            .build(),
                    LocalizedText.of(
                            "{place}：上一年项目数量加本年增减为{actual}，应{expected}",
                            "{place}: items last year and change add up to {actual}, must be {expected}"),
                    form -> Forms.disclosureRows(form, "itemsLastYear", "change").stream()
                            .map(DisclosureRules::items)
                            .toList()),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("disclosure.regulation-authority")
                            .severity(Severity.WARNING)
                            .statement(
                                    "只有国务院部门和省、自治区、直辖市、设区的市、自治州以及东莞、中山、嘉峪关、三沙、儋州的人民政府可以制定规章，其他机关制发、废止、现行有效件数均为0",
                                    "only State Council departments and the governments of provinces, cities with districts, autonomous"
                                            + " prefectures and of 东莞, 中山, 嘉峪关, 三沙, 儋州 have regulations (规章) issued, repealed or in"
                                            + " force")
                            .places("表二规章一行，机关级别或类型已知时", "row 规章 of table 二, when the agency's level or kind is known")
                            .formsWhere(form -> !regulations(form).isEmpty())
                            .citation(Citations.LEGISLATION_LAW)
                            .build(),
                    DisclosureRules::regulationAuthority));

    private static final String REGULATIONS = "proactiveDisclosure.regulations";

    private static final Map<FormVersion, List<Cell>> REGULATION_CELLS =
            FormRelations.byForm(DisclosureRules::regulations);

    private static final LocalizedText AUTHORITY_MESSAGE = LocalizedText.of(
            "{place}：填{actual}件，{agency}没有规章制定权，应为0，请核对是否将行政规范性文件误填为规章",
            "{place}: {actual} stated, but {agency} has no authority over regulations (规章), so it must be 0");

    private DisclosureRules() {}

    private static LinearConstraint atLeast(Row row, String judged, String added, Optional<String> subtracted) {
        return LinearConstraint.builder()
                .place(Place.of(row))
                .addJudged(row.findCell(judged).orElseThrow())
                .relation(Relation.AT_LEAST)
                .addAdded(row.findCell(added).orElseThrow())
                .addAllSubtracted(subtracted.flatMap(column -> row.findCell(column)).stream()
                        .toList())
                .build();
    }

    private static LinearConstraint items(Row row) {
        return LinearConstraint.builder()
                .place(Place.of(row))
                .addJudged(
                        row.findCell("itemsLastYear").orElseThrow(),
                        row.findCell("change").orElseThrow())
                .relation(Relation.AT_LEAST)
                .build();
    }

    /** The cells of 规章; none in a form without that row. */
    private static List<Cell> regulations(Form form) {
        return Forms.disclosureRows(form).stream()
                .filter(row -> row.getName().equals(REGULATIONS))
                .flatMap(row -> row.getCells().stream())
                .filter(cell -> cell.getKind() == COUNT)
                .toList();
    }

    private static void regulationAuthority(DisclosureReport report, Findings findings) {
        RegulationAuthority authority = RegulationAuthority.of(report.getAgency());
        if (authority == RegulationAuthority.UNKNOWN) {
            return;
        }
        if (authority == RegulationAuthority.SOME) {
            findings.holds();
            return;
        }
        List<Cell> cells = REGULATION_CELLS.get(report.getFormVersion());
        List<Cell> filled = cells.stream()
                .filter(cell -> cell.getCount(report).orElse(0) > 0)
                .toList();
        if (filled.isEmpty()
                && cells.stream().noneMatch(cell -> cell.get(report).isBlank())) {
            findings.holds();
        } else if (filled.isEmpty() || authority == RegulationAuthority.PERHAPS_OF_ITS_GOVERNMENT) {
            findings.undecided(Place.of(cells.get(0)));
        } else {
            findings.violated(regulationsWithoutAuthority(filled, report));
        }
    }

    private static Finding regulationsWithoutAuthority(List<Cell> filled, DisclosureReport report) {
        Place place = Place.of(filled.get(0));
        return Finding.builder()
                .place(place)
                .addAllCells(filled.stream()
                        .map(cell -> CellReading.of(cell, report))
                        .toList())
                .addAllJudged(filled)
                .expected(BigDecimal.ZERO)
                .actual(BigDecimal.valueOf(filled.get(0).getCount(report).getValue()))
                .message(AUTHORITY_MESSAGE.fill(Map.of(
                        "place", place.getLabel(),
                        "actual", filled.get(0).getCount(report),
                        "agency", report.getAgency().getName())))
                .build();
    }
}
