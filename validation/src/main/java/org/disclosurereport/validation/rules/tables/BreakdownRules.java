package org.disclosurereport.validation.rules.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.disclosurereport.Count;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
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
import org.disclosurereport.validation.rules.narrative.Statements;

/** The rules of a number and the categories it is made of: {@code disclosure.category-*}. */
public final class BreakdownRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    RuleInfo.builder()
                            .id("disclosure.category-total")
                            .severity(Severity.ERROR)
                            .statement(
                                    "以数据形式给出且全部列举的分类，总数 = 各类之和",
                                    "where a list is given as a value and closed, the stated number is the sum of its categories")
                            .places("每处以数据形式给出、全部列举的分类", "each closed breakdown given as a value"),
                    list -> !list.isRead() && list.breakdown().getKind() == BreakdownKind.CLOSED,
                    BreakdownRules::breakdown),
            rule(
                    RuleInfo.builder()
                            .id("disclosure.category-excess")
                            .severity(Severity.ERROR)
                            .statement(
                                    "以数据形式给出且部分列举的分类，各类之和 ≤ 总数",
                                    "where a list is given as a value and open, its categories don't exceed the stated number")
                            .places("每处以数据形式给出、部分列举的分类", "each open breakdown given as a value"),
                    list -> !list.isRead()
                            && (list.breakdown().getKind() == BreakdownKind.OPEN
                                    || list.breakdown().getKind() == BreakdownKind.LISTED),
                    BreakdownRules::breakdown),
            rule(
                    RuleInfo.builder()
                            .id("narrative.category-total")
                            .severity(Severity.WARNING)
                            .statement(
                                    "正文所列各类之和不超过总数；写明全部列举（分别为、由…构成等）的，各类之和 = 总数",
                                    "the categories listed in the text don't exceed the total; where the words say that the list is"
                                            + " complete, they add up to it")
                            .places("正文中每处分类列举", "each list read from the text"),
                    list -> list.isRead() && list.breakdown().getKind() != BreakdownKind.ROUNDED,
                    BreakdownRules::breakdown),
            rule(
                    RuleInfo.builder()
                            .id("narrative.category-short")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "“其中”之后所列各类之和 = 总数，或明显只是其中一部分（低于八成）",
                                    "after a plain 其中 the categories make up the total, or clearly only a part of it (below 80 %)")
                            .places("正文中每处以“其中”引出的分类列举", "each list read from the text after a plain 其中"),
                    list -> list.isRead() && list.breakdown().getKind() == BreakdownKind.LISTED,
                    BreakdownRules::justShort));

    private static final LocalizedText TOTAL_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，各类合计{sum}，相差{difference}，请核对总数和各类数量",
            "{place}: the total is {actual}, the categories add up to {sum}, difference {difference}");

    private static final LocalizedText EXCESS_MESSAGE = LocalizedText.of(
            "{place}：总数为{actual}，所列各类合计{sum}，超出{difference}，请核对总数和各类数量",
            "{place}: the total is {actual}, the categories listed add up to {sum}, {difference} more");

    /** Below so many tenths a list is clearly a choice; from there on it is just short. */
    private static final BigInteger CLEARLY_PART = BigInteger.valueOf(8);

    private BreakdownRules() {}

    private static ReportRule rule(
            RuleInfo.Builder info, Predicate<ListPlace> judged, BiConsumer<ListPlace, Findings> judge) {
        return ReportRule.of(
                info.citation(Citations.ARTICLE_50).build(),
                (report, findings) -> Statements.visit(report, (path, section, figures, breakdowns) -> {
                    for (int i = 0; i < breakdowns.size(); i++) {
                        ListPlace list = new ListPlace(breakdowns.get(i), path + ".breakdowns[" + i + "]", section);
                        if (judged.test(list)) {
                            judge.accept(list, findings);
                        }
                    }
                }));
    }

    /** A list with its place. */
    private record ListPlace(Breakdown breakdown, String path, Section section) {
        /** Whether it was read from the words of a text, not given as a value. */
        boolean isRead() {
            return breakdown.getQuote().isPresent();
        }

        Place place() {
            return Place.of(path, label(breakdown, section));
        }
    }

    /** Closed: stated = Σ categories. Others: stated ≥ Σ categories. Blanks as {@link Verdict} says. */
    private static void breakdown(ListPlace list, Findings findings) {
        Breakdown breakdown = list.breakdown();
        BigInteger sum = sum(breakdown);
        boolean rises = hasBlank(breakdown);
        boolean closed = breakdown.getKind() == BreakdownKind.CLOSED;
        Place place = list.place();
        Count stated = breakdown.getStatedTotal();
        if (stated.isBlank()) {
            boolean anyTotalFits = !closed && !rises && sum.signum() == 0;
            decide(anyTotalFits, place, findings);
            return;
        }
        int comparison = BigInteger.valueOf(stated.getValue()).compareTo(sum);
        if (comparison < 0 || closed && comparison > 0 && !rises) {
            findings.violated(violation(list, place, new BigDecimal(sum), rises));
        } else {
            decide(!rises, place, findings);
        }
    }

    /** From 80 % up to the total: a slip, or a list that isn't complete. */
    private static void justShort(ListPlace list, Findings findings) {
        Breakdown breakdown = list.breakdown();
        if (breakdown.getStatedTotal().isBlank() || hasBlank(breakdown)) {
            findings.undecided(list.place());
            return;
        }
        BigInteger sum = sum(breakdown);
        BigInteger total = BigInteger.valueOf(breakdown.getStatedTotal().getValue());
        boolean justShort =
                sum.compareTo(total) < 0 && sum.multiply(BigInteger.TEN).compareTo(total.multiply(CLEARLY_PART)) >= 0;
        if (justShort) {
            findings.violated(violation(list, list.place(), new BigDecimal(sum), false));
        } else {
            findings.holds();
        }
    }

    private static BigInteger sum(Breakdown breakdown) {
        return breakdown.getCategories().stream()
                .map(category -> BigInteger.valueOf(category.getCount().orElse(0)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean hasBlank(Breakdown breakdown) {
        return breakdown.getCategories().stream()
                .anyMatch(category -> category.getCount().isBlank());
    }

    private static void decide(boolean holds, Place place, Findings findings) {
        if (holds) {
            findings.holds();
        } else {
            findings.undecided(place);
        }
    }

    private static Finding violation(ListPlace list, Place place, BigDecimal sum, boolean rises) {
        Breakdown breakdown = list.breakdown();
        BigDecimal stated = BigDecimal.valueOf(breakdown.getStatedTotal().getValue());
        boolean excess = stated.compareTo(sum) < 0;
        boolean closed = breakdown.getKind() == BreakdownKind.CLOSED;
        Relation relation = (closed || !excess) && !rises ? Relation.EQUAL : Relation.AT_LEAST;
        List<CellReading> cells = new ArrayList<>();
        cells.add(CellReading.of(list.path() + ".statedTotal", place.getLabel(), breakdown.getStatedTotal()));
        List<Category> categories = breakdown.getCategories();
        for (int i = 0; i < categories.size(); i++) {
            cells.add(CellReading.of(
                    list.path() + ".categories[" + i + "].count",
                    LocalizedText.same(categories.get(i).getName()),
                    categories.get(i).getCount()));
        }
        return Finding.builder()
                .place(place)
                .addAllCells(cells)
                .relation(relation)
                .expected(sum)
                .actual(stated)
                .message((excess ? EXCESS_MESSAGE : TOTAL_MESSAGE)
                        .fill(Map.of(
                                "place", place.getLabel(),
                                "actual", stated.toPlainString(),
                                "sum", sum.toPlainString(),
                                "difference", stated.subtract(sum).abs().toPlainString())))
                .build();
    }

    private static LocalizedText label(Breakdown breakdown, Section section) {
        return breakdown
                .getSubject()
                .map(LocalizedText::same)
                .orElse(LocalizedText.of(
                        section.getTitle().getChinese() + " 分类", section.getEnglishLabel() + " › breakdown"));
    }
}
