package org.disclosurereport.validation.rules.tables;

import static org.disclosurereport.form.CellKind.COUNT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
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

/** The rules of table 二: {@code disclosure.*}, apart from those of breakdowns. */
public final class DisclosureRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.in-force")
                            .severity(Severity.ERROR)
                            .statement(
                                    "现行有效件数 ≥ 本年制发件数 − 本年废止件数",
                                    "in force ≥ issued − repealed, because what was in force before can't be negative")
                            .places("表二规章、行政规范性文件两行", "2 rows of table 二")
                            .forms(FormVersion.V2021)
                            .citation(Citations.FORM_2021)
                            .build(),
                    LocalizedText.of(
                            "{place}：现行有效填{actual}件，按制发减废止应{expected}，请核对",
                            "{place}: {actual} in force, issued minus repealed needs {expected}"),
                    form -> rows(form, "inForce", "issued", "repealed")),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.published-total")
                            .severity(Severity.ERROR)
                            .statement("对外公开总数量 ≥ 本年新公开数量", "published in all ≥ newly published")
                            .places("表二规章、规范性文件两行", "2 rows of table 二")
                            .forms(FormVersion.V2019)
                            .citation(Citations.FORM_2019)
                            .build(),
                    LocalizedText.of(
                            "{place}：对外公开总数量填{actual}，按本年新公开数量应{expected}，请核对",
                            "{place}: {actual} published in all, those newly published need {expected}"),
                    form -> rows(form, "totalPublished", "newlyPublished", "")),
            LinearRule.of(
                    RuleInfo.builder()
                            .id("disclosure.items")
                            .severity(Severity.ERROR)
                            .statement(
                                    "上一年项目数量 + 本年增/减 ≥ 0",
                                    "items last year + change ≥ 0, because there can't be fewer than none")
                            .places("表二有此两列的每一行", "each row of table 二 that has both")
                            .forms(FormVersion.V2019)
                            .citation(Citations.FORM_2019)
                            .build(),
                    LocalizedText.of(
                            "{place}：上一年项目数量加本年增减为{actual}，应{expected}",
                            "{place}: items last year and change add up to {actual}, must be {expected}"),
                    DisclosureRules::items),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("disclosure.regulation-authority")
                            .severity(Severity.WARNING)
                            .statement(
                                    "只有国务院部门、省级、设区的市、自治州以及东莞、中山、嘉峪关、三沙、儋州可以制定规章",
                                    "only State Council departments, provinces, cities with districts, autonomous prefectures and 东莞, 中山, 嘉峪关, 三沙, 儋州 issue regulations (规章)")
                            .places(
                                    "规章本年制发（2019年格式为新制作）件数，机关级别已知时",
                                    "regulations issued, when the agency's level is known")
                            .citation(Citations.LEGISLATION_LAW)
                            .build(),
                    DisclosureRules::regulationAuthority));

    private static final LocalizedText AUTHORITY_MESSAGE = LocalizedText.of(
            "{place}：填报{actual}件，{level}机关无规章制定权，应为0",
            "{place}: {actual} issued, but a body at {level} level issues no regulations");

    /** Names of a prefecture (地区) or a league (盟), which has no people's government of its own. */
    private static final List<String> DISPATCHED_OFFICES = List.of("行政公署", "行署");

    private DisclosureRules() {}

    private static List<LinearConstraint> rows(Form form, String judged, String added, String subtracted) {
        return disclosureRows(form)
                .filter(row -> row.findCell(judged).isPresent())
                .map(row -> LinearConstraint.builder()
                        .place(Place.of(row))
                        .addJudged(row.findCell(judged).orElseThrow())
                        .relation(Relation.AT_LEAST)
                        .addAdded(row.findCell(added).orElseThrow())
                        .addAllSubtracted(row.findCell(subtracted).stream().toList())
                        .build())
                .toList();
    }

    private static List<LinearConstraint> items(Form form) {
        List<LinearConstraint> constraints = new ArrayList<>();
        disclosureRows(form).forEach(row -> {
            Optional<Cell> lastYear = row.findCell("itemsLastYear");
            Optional<Cell> change = row.findCell("change");
            if (lastYear.isPresent() && change.isPresent()) {
                constraints.add(LinearConstraint.builder()
                        .place(Place.of(row))
                        .addJudged(lastYear.get(), change.get())
                        .relation(Relation.AT_LEAST)
                        .build());
            }
        });
        return constraints;
    }

    private static Stream<Row> disclosureRows(Form form) {
        return form.getTable(Section.PROACTIVE_DISCLOSURE).getRows().stream();
    }

    private static Cell regulationsIssued(Form form) {
        Row regulations = disclosureRows(form).findFirst().orElseThrow();
        return regulations.getCells().stream()
                .filter(cell -> cell.getKind() == COUNT)
                .findFirst()
                .orElseThrow();
    }

    private static void regulationAuthority(DisclosureReport report, Findings findings) {
        Optional<AgencyLevel> level = report.getAgency().getLevel();
        if (level.isEmpty()) {
            return;
        }
        Cell issued = regulationsIssued(Form.of(report));
        Count count = issued.getCount(report);
        if (mayIssue(report, level.get()) || count.equals(Count.zero())) {
            findings.holds();
        } else if (count.isBlank()) {
            findings.undecided(Place.of(issued));
        } else {
            findings.violated(regulationsWithoutAuthority(issued, count, level.get(), report));
        }
    }

    private static Finding regulationsWithoutAuthority(
            Cell issued, Count count, AgencyLevel level, DisclosureReport report) {
        Place place = Place.of(issued);
        return Finding.builder()
                .place(place)
                .addCells(CellReading.of(issued, report))
                .addJudged(issued)
                .expected(BigDecimal.ZERO)
                .actual(BigDecimal.valueOf(count.getValue()))
                .message(AUTHORITY_MESSAGE.fill(Map.of(
                        "place", place.getLabel(),
                        "actual", count,
                        "level", LocalizedText.of(level.getLabel(), level.getEnglishLabel()))))
                .build();
    }

    /**
     * The five cities without districts that may issue regulations are at prefecture level, as all cities
     * there may; prefectures and leagues, which are dispatched offices, may not.
     */
    private static boolean mayIssue(DisclosureReport report, AgencyLevel level) {
        return switch (level) {
            case NATIONAL, PROVINCIAL -> true;
            case PREFECTURAL ->
                DISPATCHED_OFFICES.stream().noneMatch(report.getAgency().getName()::contains);
            case COUNTY, TOWNSHIP -> false;
        };
    }
}
