package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FigureScope;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold a figure told in section 一 against the tables: {@code narrative.*}.
 *
 * <p>A figure told with a scope word (全市, 本机关, 代表区政府) may count other things than the table does, so it is never
 * flagged: it agrees or it is undecided. A rounded figure isn't judged at all. What blank cells may hold is bounded by
 * the form's own relations.
 */
final class NarrativeRules extends CountsRule {
    static final Rule REQUESTS = new NarrativeRules(
            info(
                    "narrative.requests",
                    LocalizedText.of(
                            "总体情况所述收到申请数 = 表三第一项，或第一项加第二项",
                            "requests told as received equal row 一, or rows 一 and 二, of table 三")),
            Set.of(StatedQuantity.REQUESTS_RECEIVED),
            false);

    static final Rule NONE_RECEIVED = new NarrativeRules(
            info(
                    "narrative.none-received",
                    LocalizedText.of(
                            "“未收到申请”的，表三第一项为0", "where no request is told to have come, row 一 of table 三 is 0")),
            Set.of(StatedQuantity.REQUESTS_RECEIVED),
            true);

    static final Rule OUTCOMES = new NarrativeRules(
            info(
                    "narrative.outcomes",
                    LocalizedText.of(
                            "总体情况所述各类办理结果、结转的数量 = 表三相应各行之和",
                            "numbers told for outcomes and for requests carried over or forward equal the sum of their rows in"
                                    + " table 三")),
            Set.of(
                    StatedQuantity.REQUESTS_CARRIED_OVER,
                    StatedQuantity.REQUESTS_ANSWERED,
                    StatedQuantity.GRANTED,
                    StatedQuantity.PARTLY_GRANTED,
                    StatedQuantity.GRANTED_OR_PARTLY_GRANTED,
                    StatedQuantity.REFUSED,
                    StatedQuantity.UNAVAILABLE,
                    StatedQuantity.NOT_PROCESSED,
                    StatedQuantity.OTHER_HANDLING,
                    StatedQuantity.REQUESTS_CARRIED_FORWARD),
            false);

    static final Rule CHALLENGES = new NarrativeRules(
            info(
                    "narrative.challenges",
                    LocalizedText.of(
                            "总体情况所述行政复议、行政诉讼数量 = 表四相应总计",
                            "numbers told for reconsiderations and lawsuits equal the totals of table 四")),
            Set.of(StatedQuantity.RECONSIDERATIONS, StatedQuantity.LITIGATIONS, StatedQuantity.CHALLENGES),
            false);

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "{place}：文字为{actual}，表中{expected}", "{place}: the text says {actual}, the table {expected}");

    /** What each quantity may equal: one of these sums of cells. */
    private static final Map<FormVersion, Map<StatedQuantity, List<List<Cell>>>> SUMS =
            TableRules.byForm(NarrativeRules::sums);

    private static final String FIGURES = "overview.statedFigures[";

    /** What is said of the first figures when they agree, made once: nearly every figure of nearly every report. */
    private static final List<Finding> AGREES = IntStream.range(0, 32)
            .mapToObj(index ->
                    Finding.satisfied(Place.of(FIGURES + index + "]", LocalizedText.of("所述数字", "stated figure"))))
            .toList();

    private final Set<StatedQuantity> quantities;
    private final boolean none;

    /**
     * Makes a rule for some quantities.
     *
     * @param none whether the rule is for figures of 0 or for all others; that no request came is a rule of its own
     */
    private NarrativeRules(RuleInfo info, Set<StatedQuantity> quantities, boolean none) {
        super(info);
        this.quantities = quantities;
        this.none = none;
    }

    private static RuleInfo info(String id, LocalizedText statement) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.WARNING)
                .statement(statement)
                .places(LocalizedText.of("总体情况中每处所述数字", "each such figure told in section 一"))
                .citation(Citations.FORM)
                .build();
    }

    @Override
    List<Finding> evaluate(DisclosureReport report, long[] counts) {
        List<StatedFigure> figures = report.getOverview().getStatedFigures();
        if (figures.isEmpty()) {
            return List.of();
        }
        Tables tables = new Tables(report, counts);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (isJudged(figures.get(i))) {
                findings.add(finding(figures.get(i), i, tables));
            }
        }
        return findings;
    }

    private boolean isJudged(StatedFigure figure) {
        boolean ofNoRequest = figure.getQuantity() == StatedQuantity.REQUESTS_RECEIVED
                && figure.getCount().orElse(1) == 0;
        return quantities.contains(figure.getQuantity()) && !figure.isRounded() && ofNoRequest == none;
    }

    private Finding finding(StatedFigure figure, int index, Tables tables) {
        if (figure.getCount().isBlank()) {
            return Finding.undecided(place(figure, index));
        }
        long told = figure.getCount().getValue();
        List<List<Cell>> sums = SUMS.get(tables.report.getFormVersion()).get(figure.getQuantity());
        List<Sum> candidates = sums.subList(0, none ? 1 : sums.size()).stream()
                .map(tables::sum)
                .toList();
        if (candidates.stream().anyMatch(sum -> sum.isExactly(told))) {
            return index < AGREES.size() ? AGREES.get(index) : Finding.satisfied(place(figure, index));
        }
        boolean open =
                figure.getScope() != FigureScope.UNSTATED || candidates.stream().anyMatch(sum -> sum.mayBe(told));
        return open
                ? Finding.undecided(place(figure, index))
                : violated(figure, place(figure, index), candidates.get(0), tables.report);
    }

    private static Place place(StatedFigure figure, int index) {
        return Place.of(FIGURES + index + "]", label(figure));
    }

    /** Tells the first sum a quantity may equal; the others are readings that may be meant instead. */
    private static Finding violated(StatedFigure figure, Place place, Sum sum, DisclosureReport report) {
        long told = figure.getCount().getValue();
        Relation relation =
                sum.low() == sum.high() ? Relation.EQUAL : told < sum.low() ? Relation.AT_LEAST : Relation.AT_MOST;
        BigDecimal expected = BigDecimal.valueOf(relation == Relation.AT_MOST ? sum.high() : sum.low());
        return Finding.builder()
                .verdict(Verdict.VIOLATED)
                .place(place)
                .addCells(CellReading.of(place.getName() + ".value", place.getLabel(), figure.getValue()))
                .addAllCells(sum.cells().stream()
                        .map(cell -> CellReading.of(cell, report))
                        .toList())
                .relation(relation)
                .expected(expected)
                .actual(BigDecimal.valueOf(told))
                .message(MESSAGE.fill(
                        Map.of("place", place.getLabel(), "actual", told, "expected", relation.describe(expected))))
                .build();
    }

    private static LocalizedText label(StatedFigure figure) {
        LocalizedText quantity = LocalizedText.of(
                figure.getQuantity().getLabel(), figure.getQuantity().getEnglishLabel());
        return figure.getQuote()
                .map(quote -> LocalizedText.of("“{quote}”（{quantity}）", "\"{quote}\" ({quantity})")
                        .fill(Map.of("quote", quote, "quantity", quantity)))
                .orElse(quantity);
    }

    /** Between which numbers a sum of cells lies. */
    private record Sum(List<Cell> cells, long low, long high) {
        boolean isExactly(long number) {
            return low == number && high == number;
        }

        boolean mayBe(long number) {
            return low <= number && number <= high;
        }
    }

    /** The tables of one report; what their relations leave for blank cells is found out once, when asked for. */
    private static final class Tables {
        private final DisclosureReport report;
        private final long[] counts;
        private @Nullable CellBounds bounds;

        Tables(DisclosureReport report, long[] counts) {
            this.report = report;
            this.counts = counts;
        }

        Sum sum(List<Cell> cells) {
            if (anyBlank(cells, counts)) {
                return bounded(cells);
            }
            long known = CountsRule.sum(cells, counts);
            return new Sum(cells, known, known);
        }

        /** Where the tables contradict themselves, a sum with a blank in it may be anything. */
        private Sum bounded(List<Cell> cells) {
            CellBounds found = bounds;
            if (found == null) {
                found = new CellBounds(Form.of(report), TableRules.relations(report.getFormVersion()), counts);
                bounds = found;
            }
            if (!found.isConsistent()) {
                return new Sum(cells, 0, Long.MAX_VALUE);
            }
            return new Sum(
                    cells,
                    cells.stream().mapToLong(found::getLow).sum(),
                    cells.stream().mapToLong(found::getHigh).sum());
        }
    }

    private static Map<StatedQuantity, List<List<Cell>>> sums(Form form) {
        Map<StatedQuantity, List<List<Cell>>> sums = new EnumMap<>(StatedQuantity.class);
        for (StatedQuantity quantity : StatedQuantity.values()) {
            sums.put(quantity, quantity.getSums(form));
        }
        return sums;
    }
}
