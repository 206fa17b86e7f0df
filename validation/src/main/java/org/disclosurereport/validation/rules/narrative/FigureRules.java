package org.disclosurereport.validation.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.Amount;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
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
import org.disclosurereport.validation.rules.Money;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.ReportTables.CellSum;
import org.disclosurereport.validation.rules.TablesRule;
import org.disclosurereport.validation.rules.Words;

/**
 * The rules that compare a figure stated in the text with the tables: {@code narrative.*}.
 *
 * <p>A figure of another scope than the report's may count other things than the table does, so it is never flagged: it
 * agrees or it is undecided, see {@link ReportScope}. A rounded figure isn't judged at all. What blank cells may hold is
 * bounded by the form's own relations.
 */
public final class FigureRules {
    private static final Set<StatedQuantity> REQUESTS = EnumSet.of(
            StatedQuantity.REQUESTS_RECEIVED,
            StatedQuantity.REQUESTS_CARRIED_OVER,
            StatedQuantity.REQUESTS_CARRIED_FORWARD);

    private static final Set<StatedQuantity> OUTCOMES = EnumSet.copyOf(Stream.concat(
                    Stream.of(StatedQuantity.REQUESTS_ANSWERED),
                    EnumSet.range(StatedQuantity.GRANTED, StatedQuantity.OTHER_REASONS).stream())
            .toList());

    private static final Set<StatedQuantity> APPLICANTS =
            EnumSet.range(StatedQuantity.APPLICANTS_NATURAL, StatedQuantity.APPLICANTS_OTHER);

    private static final Set<StatedQuantity> CHALLENGES =
            EnumSet.range(StatedQuantity.RECONSIDERATIONS, StatedQuantity.CHALLENGES);

    private static final Set<StatedQuantity> DISCLOSURE =
            EnumSet.range(StatedQuantity.REGULATIONS_ISSUED, StatedQuantity.ADMINISTRATIVE_FEES);

    /** Of these it is a rule of its own that none came. */
    private static final Set<StatedQuantity> DENIED = EnumSet.of(
            StatedQuantity.REQUESTS_RECEIVED,
            StatedQuantity.RECONSIDERATIONS,
            StatedQuantity.LITIGATIONS,
            StatedQuantity.CHALLENGES);

    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    "narrative.requests",
                    LocalizedText.of(
                            "正文所述收到申请数 = 表三第一项，或第一项加第二项；所述上年结转、结转下年数 = 第二项、第四项",
                            "requests stated as received equal row 一, or rows 一 and 二, of table 三; those carried over and forward"
                                    + " equal rows 二 and 四"),
                    figure -> REQUESTS.contains(figure.getQuantity()) && !isDenial(figure)),
            rule(
                    "narrative.applicants",
                    LocalizedText.of(
                            "正文所述各类申请人的申请数 = 表三第一项（或第一项加第二项）相应各列",
                            "requests stated by kind of applicant equal the columns of row 一, or of rows 一 and 二, of table 三"),
                    figure -> APPLICANTS.contains(figure.getQuantity())),
            rule(
                    "narrative.outcomes",
                    LocalizedText.of(
                            "正文所述办结数、各类办理结果及其各项情形的数量 = 表三相应各行",
                            "numbers stated for outcomes, by group and by single reason, equal their rows in table 三"),
                    figure -> OUTCOMES.contains(figure.getQuantity())),
            rule(
                    "narrative.challenges",
                    LocalizedText.of(
                            "正文所述行政复议、行政诉讼的数量及结果 = 表四相应各格",
                            "numbers stated for reconsiderations and lawsuits, and for their results, equal table 四"),
                    figure -> CHALLENGES.contains(figure.getQuantity()) && !isDenial(figure)),
            rule(
                    "narrative.none-received",
                    LocalizedText.of(
                            "正文称未收到申请的，表三第一项为0；称未发生行政复议、行政诉讼的，表四总计为0",
                            "where the text says that no request came, row 一 of table 三 is 0; where it says that there was no"
                                    + " reconsideration or lawsuit, the totals of table 四 are"),
                    FigureRules::isDenial),
            rule(
                    "narrative.disclosure",
                    LocalizedText.of(
                            "正文所述规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费的数量 = 表二相应各格",
                            "numbers stated for regulations, normative documents, decisions and administrative fees equal table"
                                    + " 二"),
                    figure -> DISCLOSURE.contains(figure.getQuantity())));

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "正文写{stated}，{cells}{expected}，两者不一致", "the text says {stated}, but {cells} is {expected}");

    /** A number that includes amended documents, or excludes some, may differ from the table's. */
    private static final List<String> COUNTED_DIFFERENTLY = List.of("修订", "修改", "不含", "不包括");

    private static final List<String> OFFICE_ALONE = List.of("局机关", "委机关", "厅机关", "院机关", "机关本级", "院本部", "校本部");
    private static final List<String> UNITS = List.of("局属", "委属", "厅属", "院属", "所属", "下属", "直属", "二级单位", "二级机构");

    /** What is handled may be closed or not yet; what is answered is, unless the request was withdrawn or dropped. */
    private static final List<String> HANDLED = List.of("办理", "处理", "處理", "辦理");

    private static final List<String> CLOSED = List.of("办结", "办复", "办毕", "办完", "完毕", "完成", "辦結");
    private static final List<String> ANSWERED = List.of("答复", "回复", "答復", "回復");
    private static final List<String> DROPPED = List.of("撤回", "撤销申请", "放弃申请", "不再处理", "终止", "逾期未补正", "逾期不补正", "未缴费");

    /** The groups of outcomes of which an answer tells. */
    private static final List<StatedQuantity> ANSWERS = List.of(
            StatedQuantity.GRANTED_OR_PARTLY_GRANTED,
            StatedQuantity.REFUSED,
            StatedQuantity.UNAVAILABLE,
            StatedQuantity.NOT_PROCESSED);

    /** What each quantity may equal: one of these sums of cells. */
    private static final Map<FormVersion, Map<StatedQuantity, List<List<Cell>>>> SUMS =
            FormRelations.byForm(FigureRules::sums);

    private FigureRules() {}

    private static boolean isDenial(StatedFigure figure) {
        return DENIED.contains(figure.getQuantity()) && figure.getCount().orElse(1) == 0;
    }

    private static ReportRule rule(String id, LocalizedText statement, Predicate<StatedFigure> judged) {
        return TablesRule.of(
                RuleInfo.builder()
                        .id(id)
                        .severity(Severity.WARNING)
                        .statement(statement)
                        .places("正文中每处所述数字", "each such figure stated in the text")
                        .citation(Citations.FORM)
                        .build(),
                (tables, findings) -> Statements.visit(tables.getReport(), (path, section, figures, breakdowns) -> {
                    for (int i = 0; i < figures.size(); i++) {
                        StatedFigure figure = figures.get(i);
                        if (!figure.isRounded() && judged.test(figure)) {
                            judge(new Stated(path, i, figure, figures), tables, findings);
                        }
                    }
                }));
    }

    private static void judge(Stated stated, ReportTables tables, Findings findings) {
        StatedFigure figure = stated.figure();
        if (figure.getQuantity().getKind() == CellKind.AMOUNT) {
            judgeAmount(stated, tables.getReport(), findings);
            return;
        }
        if (figure.getCount().isBlank()) {
            findings.undecided(stated.place());
            return;
        }
        long number = figure.getCount().getValue();
        List<List<Cell>> sums = SUMS.get(tables.getForm().getVersion()).get(figure.getQuantity());
        if (sums.isEmpty()) {
            return;
        }
        List<List<Cell>> candidateCells = isDenial(figure) ? sums.subList(0, 1) : stated.sums(sums, tables.getForm());
        if (anyIs(number, candidateCells, tables)
                || stated.isAnswered()
                        && tellsDropped(tables)
                        && anyIs(number, stated.answers(tables.getForm()), tables)) {
            findings.holds();
            return;
        }
        List<CellSum> candidates = candidateCells.stream().map(tables::sum).toList();
        if (!ReportScope.of(tables.getReport()).covers(figure.getScope())
                || stated.isCountedDifferently()
                || stated.isOfOfficeAlone(tables)
                || candidates.stream().anyMatch(sum -> stated.isPartOf(sum, tables))
                || candidates.stream().anyMatch(sum -> sum.mayBe(number))) {
            findings.undecided(stated.place());
        } else {
            findings.violated(violation(stated, candidates.get(0), tables));
        }
    }

    private static boolean tellsDropped(ReportTables tables) {
        return tables.texts().stream().anyMatch(text -> Words.holdsAny(text.getText(), DROPPED));
    }

    private static boolean anyIs(long number, List<List<Cell>> sums, ReportTables tables) {
        for (int i = 0; i < sums.size(); i++) {
            if (tables.sum(sums.get(i)).isExactly(number)) {
                return true;
            }
        }
        return false;
    }

    /** An amount is compared to the last digit that the text states. */
    private static void judgeAmount(Stated stated, DisclosureReport report, Findings findings) {
        Amount amount = stated.figure().getAmount();
        List<List<Cell>> sums =
                SUMS.get(report.getFormVersion()).get(stated.figure().getQuantity());
        if (sums.isEmpty()) {
            return;
        }
        Cell cell = sums.get(0).get(0);
        if (amount.isBlank() || !(cell.get(report) instanceof Amount printed) || printed.isBlank()) {
            findings.undecided(stated.place());
            return;
        }
        BigDecimal number = amount.getValue();
        BigDecimal inTable = printed.getValue();
        if (Money.agree(number, inTable)) {
            findings.holds();
        } else if (Money.differByUnit(number, inTable)) {
            // A matter of the unit, which is a rule of its own.
            findings.undecided(stated.place());
        } else {
            findings.violated(Finding.builder()
                    .place(stated.place())
                    .addCells(CellReading.of(
                            stated.place().getName() + ".value", stated.place().getLabel(), amount))
                    .addCells(CellReading.of(cell, report))
                    .expected(inTable)
                    .actual(number)
                    .message(MESSAGE.fill(Map.of(
                            "stated", stated.words(number.toPlainString() + "万元"),
                            "cells", Place.of(cell).getLabel(),
                            "expected", LocalizedText.same(inTable.toPlainString()))))
                    .build());
        }
    }

    /** Names the first sum a quantity may equal; the others are readings that may be meant instead. */
    private static Finding violation(Stated stated, CellSum sum, ReportTables tables) {
        long number = stated.figure().getCount().getValue();
        Relation relation = sum.isKnown() ? Relation.EQUAL : number < sum.low() ? Relation.AT_LEAST : Relation.AT_MOST;
        BigDecimal expected = BigDecimal.valueOf(relation == Relation.AT_MOST ? sum.high() : sum.low());
        Place place = stated.place();
        return Finding.builder()
                .place(place)
                .addCells(CellReading.of(
                        place.getName() + ".value",
                        place.getLabel(),
                        stated.figure().getCount()))
                .addAllCells(sum.cells().stream()
                        .map(cell -> CellReading.of(cell, tables.getReport()))
                        .toList())
                .relation(relation)
                .expected(expected)
                .actual(BigDecimal.valueOf(number))
                .message(MESSAGE.fill(Map.of(
                        "stated", stated.words(Long.toString(number)),
                        "cells", cells(sum),
                        "expected", relation.describe(expected))))
                .build();
    }

    /** The cell of the table, or the section's table where there are several. */
    private static LocalizedText cells(CellSum sum) {
        Cell first = sum.cells().get(0);
        LocalizedText label = Place.of(first).getLabel();
        return sum.cells().size() == 1
                ? label
                : LocalizedText.of(
                        label.getChinese() + "等" + sum.cells().size() + "格之和",
                        "the sum of " + sum.cells().size() + " cells from " + label.getEnglish() + " on");
    }

    private static Map<StatedQuantity, List<List<Cell>>> sums(Form form) {
        Map<StatedQuantity, List<List<Cell>>> sums = new EnumMap<>(StatedQuantity.class);
        for (StatedQuantity quantity : StatedQuantity.values()) {
            sums.put(quantity, quantity.getSums(form));
        }
        return sums;
    }

    /** A figure with its place, and the others stated beside it. */
    private record Stated(String path, int index, StatedFigure figure, List<StatedFigure> beside) {
        Place place() {
            return Place.of(path + ".statedFigures[" + index + "]", Statements.label(figure));
        }

        /** The quote, which holds the number; without one the quantity and the number. */
        LocalizedText words(String number) {
            LocalizedText label = Statements.label(figure);
            return figure.getQuote().isPresent()
                    ? label
                    : LocalizedText.of("{quantity}{value}", "{quantity} {value}")
                            .fill(Map.of("quantity", label, "value", number));
        }

        boolean isCountedDifferently() {
            return DISCLOSURE.contains(figure.getQuantity())
                    && figure.getQuote()
                            .filter(quote -> COUNTED_DIFFERENTLY.stream().anyMatch(quote::contains))
                            .isPresent();
        }

        boolean isAnswered() {
            return figure.getQuantity() == StatedQuantity.REQUESTS_ANSWERED
                    && Words.holdsAny(figure.getQuote().orElse(""), ANSWERED);
        }

        /** 撤回2件，实际答复6件: no answer went out to a request that was withdrawn or dropped. */
        List<List<Cell>> answers(Form form) {
            Map<StatedQuantity, List<List<Cell>>> all = SUMS.get(form.getVersion());
            return List.of(ANSWERS.stream()
                    .flatMap(answer -> all.get(answer).get(0).stream())
                    .toList());
        }

        /** 局机关 is a body without its units, where the text tells of those, too. */
        boolean isOfOfficeAlone(ReportTables tables) {
            return Words.holdsAny(figure.getQuote().orElse(""), OFFICE_ALONE)
                    && tables.texts().stream().anyMatch(text -> Words.holdsAny(text.getText(), UNITS));
        }

        /**
         * 局机关收到5件，执法大队收到3件: what is told apart for each part of the body adds up to what the table holds; or the sentence
         * goes on to tell that, too (…，合计8件).
         */
        boolean isPartOf(CellSum sum, ReportTables tables) {
            return sum.isKnown()
                    && (Statements.areParts(figure.getQuantity(), beside, sum.low())
                            || figure.getCount().getValue() < sum.low()
                                    && beside.stream().anyMatch(other -> isToldWith(other, sum.low(), tables)));
        }

        private boolean isToldWith(StatedFigure other, long whole, ReportTables tables) {
            return other.getQuantity() == figure.getQuantity()
                    && other.getCount().orElse(-1) == whole
                    && figure.getQuote().isPresent()
                    && other.getQuote().isPresent()
                    && tables.texts().stream()
                            .anyMatch(text -> Statements.isOneSentence(
                                    text.getPrinted(),
                                    figure.getQuote().get(),
                                    other.getQuote().get()));
        }

        /**
         * What the words may mean beside what their quantity counts: 予以公开 alone may include what was granted in part, where the
         * text states no number for that, and 办理 what was to be answered.
         */
        List<List<Cell>> sums(List<List<Cell>> own, Form form) {
            StatedQuantity other = switch (figure.getQuantity()) {
                case GRANTED -> states(StatedQuantity.PARTLY_GRANTED) ? null : StatedQuantity.GRANTED_OR_PARTLY_GRANTED;
                case REQUESTS_ANSWERED -> isHandled() ? StatedQuantity.REQUESTS_RECEIVED : null;
                default -> null;
            };
            if (other == null) {
                return own;
            }
            List<List<Cell>> sums = new ArrayList<>(own);
            sums.addAll(SUMS.get(form.getVersion()).get(other));
            return sums;
        }

        private boolean states(StatedQuantity quantity) {
            return beside.stream().anyMatch(other -> other.getQuantity() == quantity);
        }

        private boolean isHandled() {
            String words = figure.getQuote().orElse("");
            return Words.holdsAny(words, HANDLED) && !Words.holdsAny(words, CLOSED);
        }
    }
}
