package org.disclosurereport.validation.rules.narrative;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.FigureScope;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.FormRelations;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.ReportTables.CellSum;
import org.disclosurereport.validation.rules.TablesRule;

/**
 * The rules that compare a figure stated in section 一 with the tables: {@code narrative.*}.
 *
 * <p>A figure stated with a scope word (全市, 本机关, 代表区政府) may count other things than the table does, so it is never
 * flagged: it agrees or it is undecided. A rounded figure isn't judged at all. What blank cells may hold is bounded by
 * the form's own relations.
 */
public final class FigureRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    "narrative.requests",
                    LocalizedText.of(
                            "总体情况所述收到申请数 = 表三第一项，或第一项加第二项",
                            "requests stated as received equal row 一, or rows 一 and 二, of table 三"),
                    Judged.ALL_BUT_NONE_RECEIVED,
                    StatedQuantity.REQUESTS_RECEIVED),
            rule(
                    "narrative.outcomes",
                    LocalizedText.of(
                            "总体情况所述各类办理结果、结转的数量 = 表三相应各行之和",
                            "numbers stated for outcomes and for requests carried over or forward equal the sum of their rows"
                                    + " in table 三"),
                    Judged.ALL_BUT_NONE_RECEIVED,
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
            rule(
                    "narrative.challenges",
                    LocalizedText.of(
                            "总体情况所述行政复议、行政诉讼数量 = 表四相应总计",
                            "numbers stated for reconsiderations and lawsuits equal the totals of table 四"),
                    Judged.ALL_BUT_NONE_RECEIVED,
                    StatedQuantity.RECONSIDERATIONS,
                    StatedQuantity.LITIGATIONS,
                    StatedQuantity.CHALLENGES),
            rule(
                    "narrative.none-received",
                    LocalizedText.of(
                            "“未收到申请”的，表三第一项为0", "where no request is stated to have come, row 一 of table 三 is 0"),
                    Judged.NONE_RECEIVED,
                    StatedQuantity.REQUESTS_RECEIVED));

    private static final LocalizedText MESSAGE =
            LocalizedText.of("正文写{place}，{table}{expected}，两者不一致", "the text says {place}, but {table} is {expected}");
    private static final LocalizedText SUM = LocalizedText.of("表中各项合计", "the sum of the cells in the table");

    /** What each quantity may equal: one of these sums of cells. */
    private static final Map<FormVersion, Map<StatedQuantity, List<List<Cell>>>> SUMS =
            FormRelations.byForm(FigureRules::sums);

    private FigureRules() {}

    /** Which figures a rule judges: that no request came is a rule of its own. */
    private enum Judged {
        NONE_RECEIVED,
        ALL_BUT_NONE_RECEIVED;

        boolean accepts(StatedFigure figure) {
            boolean noneReceived = figure.getQuantity() == StatedQuantity.REQUESTS_RECEIVED
                    && figure.getCount().orElse(1) == 0;
            return !figure.isRounded() && noneReceived == (this == NONE_RECEIVED);
        }

        /** Where no request came, none may have been carried over either for the text to hold. */
        List<List<Cell>> sums(List<List<Cell>> all) {
            return this == NONE_RECEIVED ? all.subList(0, 1) : all;
        }
    }

    private static ReportRule rule(String id, LocalizedText statement, Judged judged, StatedQuantity... quantities) {
        Set<StatedQuantity> judgedQuantities = Set.of(quantities);
        return TablesRule.of(
                RuleInfo.builder()
                        .id(id)
                        .severity(Severity.WARNING)
                        .statement(statement)
                        .places("总体情况中每处所述数字", "each such figure stated in section 一")
                        .citation(Citations.FORM)
                        .build(),
                (tables, findings) -> {
                    List<StatedFigure> figures =
                            tables.getReport().getOverview().getStatedFigures();
                    for (int i = 0; i < figures.size(); i++) {
                        StatedFigure figure = figures.get(i);
                        if (judgedQuantities.contains(figure.getQuantity()) && judged.accepts(figure)) {
                            judge(figure, i, judged, tables, findings);
                        }
                    }
                });
    }

    private static void judge(StatedFigure figure, int index, Judged judged, ReportTables tables, Findings findings) {
        if (figure.getCount().isBlank()) {
            findings.undecided(place(figure, index));
            return;
        }
        long stated = figure.getCount().getValue();
        List<List<Cell>> sums = SUMS.get(tables.getForm().getVersion()).get(figure.getQuantity());
        List<CellSum> candidates = judged.sums(sums).stream().map(tables::sum).toList();
        if (candidates.stream().anyMatch(sum -> sum.isExactly(stated))) {
            findings.holds();
        } else if (figure.getScope() != FigureScope.UNSTATED
                || candidates.stream().anyMatch(sum -> sum.mayBe(stated))) {
            findings.undecided(place(figure, index));
        } else {
            findings.violated(violation(figure, place(figure, index), candidates.get(0), tables));
        }
    }

    private static Place place(StatedFigure figure, int index) {
        return Place.of("overview.statedFigures[" + index + "]", label(figure));
    }

    /** Names the first sum a quantity may equal; the others are readings that may be meant instead. */
    private static Finding violation(StatedFigure figure, Place place, CellSum sum, ReportTables tables) {
        long stated = figure.getCount().getValue();
        Relation relation = sum.isKnown() ? Relation.EQUAL : stated < sum.low() ? Relation.AT_LEAST : Relation.AT_MOST;
        BigDecimal expected = BigDecimal.valueOf(relation == Relation.AT_MOST ? sum.high() : sum.low());
        return Finding.builder()
                .place(place)
                .addCells(CellReading.of(place.getName() + ".value", place.getLabel(), figure.getCount()))
                .addAllCells(sum.cells().stream()
                        .map(cell -> CellReading.of(cell, tables.getReport()))
                        .toList())
                .relation(relation)
                .expected(expected)
                .actual(BigDecimal.valueOf(stated))
                .message(MESSAGE.fill(Map.of(
                        "place", statement(figure), "table", table(sum), "expected", relation.describe(expected))))
                .build();
    }

    /** The quote, which holds the number; without one the quantity and the number. */
    private static LocalizedText statement(StatedFigure figure) {
        return figure.getQuote().isPresent()
                ? label(figure)
                : LocalizedText.of("{quantity}{value}", "{quantity} {value}")
                        .fill(Map.of("quantity", label(figure), "value", figure.getCount()));
    }

    private static LocalizedText table(CellSum sum) {
        Cell first = sum.cells().get(0);
        return sum.cells().size() == 1 ? LocalizedText.of(first.getLabel(), first.getEnglishLabel()) : SUM;
    }

    private static LocalizedText label(StatedFigure figure) {
        LocalizedText quantity = LocalizedText.of(
                figure.getQuantity().getLabel(), figure.getQuantity().getEnglishLabel());
        return figure.getQuote()
                .map(quote -> LocalizedText.of("“{quote}”（{quantity}）", "\"{quote}\" ({quantity})")
                        .fill(Map.of("quote", quote, "quantity", quantity)))
                .orElse(quantity);
    }

    private static Map<StatedQuantity, List<List<Cell>>> sums(Form form) {
        Map<StatedQuantity, List<List<Cell>>> sums = new EnumMap<>(StatedQuantity.class);
        for (StatedQuantity quantity : StatedQuantity.values()) {
            sums.put(quantity, quantity.getSums(form));
        }
        return sums;
    }
}
