package org.disclosurereport.validation.rules.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.Category;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Verdict;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Holes;

/** The rules of a number and the categories it is made of: {@code disclosure.category-*}. */
public final class BreakdownRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("disclosure.category-total")
                            .severity(Severity.ERROR)
                            .statement(
                                    "全部列举的，公开总数 = 各类之和",
                                    "where the list is closed, the stated number is the sum of its categories")
                            .places("第一部分每处全部列举的分类", "each closed breakdown in section 一")
                            .citation(Citations.FORM)
                            .build(),
                    (report, findings) -> breakdowns(report, BreakdownKind.CLOSED, findings)),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("disclosure.category-excess")
                            .severity(Severity.ERROR)
                            .statement(
                                    "部分列举（“主要包括”）的，各类之和 ≤ 公开总数",
                                    "where the list is open (主要包括), its categories don't exceed the stated number")
                            .places("第一部分每处部分列举的分类", "each open breakdown in section 一")
                            .citation(Citations.FORM)
                            .build(),
                    (report, findings) -> breakdowns(report, BreakdownKind.OPEN, findings)));

    private static final LocalizedText TOTAL_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，各类合计{sum}，{difference}，请核对",
            "{place}: the number is {actual}, the categories add up to {sum}, {difference}");

    private static final LocalizedText EXCESS_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，所列各类合计已达{least}，请核对",
            "{place}: the number is {actual}, the categories named already add up to {least}");

    private BreakdownRules() {}

    private static void breakdowns(DisclosureReport report, BreakdownKind kind, Findings findings) {
        List<Breakdown> breakdowns = report.getOverview().getBreakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            if (breakdowns.get(i).getKind() == kind) {
                breakdown(breakdowns.get(i), "overview.breakdowns[" + i + "]", findings);
            }
        }
    }

    /** Closed: stated = Σ categories. Open: stated ≥ Σ categories. Blanks as {@link Verdict} says. */
    private static void breakdown(Breakdown breakdown, String path, Findings findings) {
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
            decide(anyTotalFits, place, findings);
            return;
        }
        int comparison = BigInteger.valueOf(stated.getValue()).compareTo(sum);
        if (comparison < 0 || closed && comparison > 0 && !rises) {
            findings.violated(violation(breakdown, path, place, new BigDecimal(sum), rises));
        } else {
            decide(!rises, place, findings);
        }
    }

    private static void decide(boolean holds, Place place, Findings findings) {
        if (holds) {
            findings.holds();
        } else {
            findings.undecided(place);
        }
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
        Map<String, Object> holes = Holes.of(place, stated, relation, sum);
        holes.put("least", sum.toPlainString());
        return Finding.builder()
                .place(place)
                .addAllCells(cells)
                .relation(relation)
                .expected(sum)
                .actual(stated)
                .message((closed ? TOTAL_MESSAGE : EXCESS_MESSAGE).fill(holes))
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
}
