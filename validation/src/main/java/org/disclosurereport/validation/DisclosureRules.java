package org.disclosurereport.validation;

import static org.disclosurereport.form.CellKind.COUNT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.Category;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/** The rules of table 二 and of the breakdowns in section 一: {@code disclosure.*}. */
final class DisclosureRules {
    static final LinearRule IN_FORCE = LinearRule.of(
            RuleInfo.builder()
                    .id("disclosure.in-force")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "现行有效件数 ≥ 本年制发件数 − 本年废止件数",
                            "in force ≥ issued − repealed, because what was in force before can't be negative"))
                    .places(LocalizedText.of("表二规章、行政规范性文件两行（2021年格式）", "2 rows of table 二 (2021 form)"))
                    .citation(Citations.FORM_2021)
                    .build(),
            LocalizedText.of(
                    "{place}：现行有效件数为{actual}，按制发减废止应{expected}",
                    "{place}: {actual} in force, issued minus repealed needs {expected}"),
            form -> rows(form, "inForce", "issued", "repealed"));

    static final LinearRule PUBLISHED_TOTAL = LinearRule.of(
            RuleInfo.builder()
                    .id("disclosure.published-total")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of("对外公开总数量 ≥ 本年新公开数量", "published in all ≥ newly published"))
                    .places(LocalizedText.of("表二规章、规范性文件两行（2019年格式）", "2 rows of table 二 (2019 form)"))
                    .citation(Citations.FORM_2019)
                    .build(),
            LocalizedText.of(
                    "{place}：对外公开总数量为{actual}，按本年新公开数量应{expected}",
                    "{place}: {actual} published in all, those newly published need {expected}"),
            form -> rows(form, "totalPublished", "newlyPublished", ""));

    static final LinearRule ITEMS = LinearRule.of(
            RuleInfo.builder()
                    .id("disclosure.items")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "上一年项目数量 + 本年增/减 ≥ 0",
                            "items last year + change ≥ 0, because there can't be fewer than none"))
                    .places(LocalizedText.of("表二有此两列的每一行（2019年格式）", "each row of table 二 that has both (2019 form)"))
                    .citation(Citations.FORM_2019)
                    .build(),
            LocalizedText.of(
                    "{place}：上一年项目数量加本年增减为{actual}，应{expected}",
                    "{place}: items last year and change add up to {actual}, must be {expected}"),
            DisclosureRules::items);

    static final Rule CATEGORY_TOTAL = Rule.of(
            RuleInfo.builder()
                    .id("disclosure.category-total")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "全部列举的，公开总数 = 各类之和",
                            "where the list is closed, the stated number is the sum of its categories"))
                    .places(LocalizedText.of("第一部分每处全部列举的分类", "each closed breakdown in section 一"))
                    .citation(Citations.FORM)
                    .build(),
            report -> breakdowns(report, BreakdownKind.CLOSED));

    static final Rule CATEGORY_EXCESS = Rule.of(
            RuleInfo.builder()
                    .id("disclosure.category-excess")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "部分列举（“主要包括”）的，各类之和 ≤ 公开总数",
                            "where the list is open (主要包括), its categories don't exceed the stated number"))
                    .places(LocalizedText.of("第一部分每处部分列举的分类", "each open breakdown in section 一"))
                    .citation(Citations.FORM)
                    .build(),
            report -> breakdowns(report, BreakdownKind.OPEN));

    static final Rule REGULATION_AUTHORITY = Rule.of(
            RuleInfo.builder()
                    .id("disclosure.regulation-authority")
                    .severity(Severity.WARNING)
                    .statement(LocalizedText.of(
                            "只有国务院部门、省级、设区的市、自治州以及东莞、中山、嘉峪关、三沙、儋州可以制定规章",
                            "only State Council departments, provinces, cities with districts, autonomous prefectures"
                                    + " and 东莞, 中山, 嘉峪关, 三沙, 儋州 issue regulations (规章)"))
                    .places(LocalizedText.of(
                            "规章本年制发（2019年格式为新制作）件数，机关级别已知时", "regulations issued, when the agency's level is known"))
                    .citation(Citations.LEGISLATION_LAW)
                    .build(),
            DisclosureRules::regulationAuthority);

    private static final LocalizedText TOTAL_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，各类相加应{expected}",
            "{place}: the number is {actual}, the categories add up to {expected}");

    private static final LocalizedText EXCESS_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，所列各类已达{sum}",
            "{place}: the number is {actual}, the categories named already make {sum}");

    private static final LocalizedText AUTHORITY_MESSAGE = LocalizedText.of(
            "{place}：填报{actual}件，{level}机关无规章制定权，应为0",
            "{place}: {actual} issued, but a body at {level} level issues no regulations");

    /** Names that tell a prefecture (地区) or a league (盟), which has no people's government of its own. */
    private static final List<String> DISPATCHED_OFFICES = List.of("行政公署", "行署");

    private static final Map<FormVersion, List<Finding>> AUTHORITY_HOLDS =
            TableRules.byForm(form -> List.of(Finding.satisfied(Place.of(regulationsIssued(form)))));

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

    private static List<Finding> breakdowns(DisclosureReport report, BreakdownKind kind) {
        List<Finding> findings = new ArrayList<>();
        List<Breakdown> breakdowns = report.getOverview().getBreakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            if (breakdowns.get(i).getKind() == kind) {
                findings.add(breakdown(breakdowns.get(i), "overview.breakdowns[" + i + "]"));
            }
        }
        return findings;
    }

    /** Closed: stated = Σ categories. Open: stated ≥ Σ categories. Blanks as {@link Verdict} says. */
    private static Finding breakdown(Breakdown breakdown, String path) {
        BigInteger sum = BigInteger.ZERO;
        boolean rises = false;
        for (Category category : breakdown.getCategories()) {
            rises |= category.getCount().isBlank();
            sum = sum.add(BigInteger.valueOf(category.getCount().orElse(0)));
        }
        boolean closed = breakdown.getKind() == BreakdownKind.CLOSED;
        Place place = Place.of(path, label(breakdown));
        Count stated = breakdown.getStatedTotal();
        if (stated.isBlank()) {
            boolean anyTotalFits = !closed && !rises && sum.signum() == 0;
            return anyTotalFits ? Finding.satisfied(place) : Finding.undecided(place);
        }
        int comparison = BigInteger.valueOf(stated.getValue()).compareTo(sum);
        if (comparison < 0 || closed && comparison > 0 && !rises) {
            return violation(breakdown, path, place, new BigDecimal(sum), rises);
        }
        return rises ? Finding.undecided(place) : Finding.satisfied(place);
    }

    private static Finding violation(Breakdown breakdown, String path, Place place, BigDecimal sum, boolean rises) {
        boolean closed = breakdown.getKind() == BreakdownKind.CLOSED;
        Relation relation = closed && !rises ? Relation.EQUAL : Relation.AT_LEAST;
        BigDecimal stated = BigDecimal.valueOf(breakdown.getStatedTotal().getValue());
        List<CellReading> cells = new ArrayList<>();
        cells.add(CellReading.of(path + ".statedTotal", label(breakdown), breakdown.getStatedTotal()));
        List<Category> categories = breakdown.getCategories();
        for (int i = 0; i < categories.size(); i++) {
            cells.add(CellReading.of(
                    path + ".categories[" + i + "].count",
                    LocalizedText.same(categories.get(i).getName()),
                    categories.get(i).getCount()));
        }
        return Finding.builder()
                .verdict(Verdict.VIOLATED)
                .place(place)
                .addAllCells(cells)
                .relation(relation)
                .expected(sum)
                .actual(stated)
                .message((closed ? TOTAL_MESSAGE : EXCESS_MESSAGE)
                        .fill(Map.of(
                                "place", place.getLabel(),
                                "actual", stated.toPlainString(),
                                "sum", sum.toPlainString(),
                                "expected", relation.describe(sum))))
                .build();
    }

    private static LocalizedText label(Breakdown breakdown) {
        Section section = Section.OVERVIEW;
        return breakdown
                .getSubject()
                .map(LocalizedText::same)
                .orElse(LocalizedText.of(
                        section.getTitle().getChinese() + " 分类", section.getEnglishLabel() + " › breakdown"));
    }

    private static Cell regulationsIssued(Form form) {
        Row regulations = disclosureRows(form).findFirst().orElseThrow();
        return regulations.getCells().stream()
                .filter(cell -> cell.getKind() == COUNT)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> regulationAuthority(DisclosureReport report) {
        Optional<AgencyLevel> level = report.getAgency().getLevel();
        if (level.isEmpty()) {
            return List.of();
        }
        List<Finding> holds = AUTHORITY_HOLDS.get(report.getFormVersion());
        if (mayIssue(report, level.get())) {
            return holds;
        }
        Cell issued = regulationsIssued(Form.of(report));
        Place place = Place.of(issued);
        Count count = issued.getCount(report);
        if (count.isBlank()) {
            return List.of(Finding.undecided(place));
        }
        if (count.getValue() == 0) {
            return holds;
        }
        return List.of(Finding.builder()
                .verdict(Verdict.VIOLATED)
                .place(place)
                .addCells(CellReading.of(issued, report))
                .addJudged(issued)
                .expected(BigDecimal.ZERO)
                .actual(BigDecimal.valueOf(count.getValue()))
                .message(AUTHORITY_MESSAGE.fill(Map.of(
                        "place", place.getLabel(),
                        "actual", count,
                        "level",
                                LocalizedText.of(
                                        level.get().getLabel(), level.get().getEnglishLabel()))))
                .build());
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
