package org.disclosurereport.documents.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/** What the sentences of a section state in numbers, collected while it is read. */
final class Statements {
    private static final int YUAN = 6;
    private static final int TEN_THOUSAND_YUAN = 10;
    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";
    private static final List<String> INCLUDES = List.of("含", "修订", "修改", "不包括");
    private static final int LONGEST_NOTE = 40;
    private static final int LONGEST_QUOTE = 120;

    private static final LocalizedText CONTRADICTION = LocalizedText.of("信息处理费有不同说法", "different fees are stated");
    private static final LocalizedText ROUNDED = LocalizedText.of("信息处理费是约数", "the fee is rounded");

    private final Prose prose;
    private final Doubts doubts;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<FeeFigure, BigDecimal> fees = new EnumMap<>(FeeFigure.class);
    private final Map<FeeFigure, Boolean> unclear = new EnumMap<>(FeeFigure.class);

    Statements(Prose prose, Doubts doubts) {
        this.prose = prose;
        this.doubts = doubts;
    }

    /** {@return how many numbers were added} */
    int size() {
        return entries.size();
    }

    /** Takes back the numbers of a sentence that is about nothing of the form. */
    void cutBack(int size) {
        entries.subList(size, entries.size()).clear();
    }

    /**
     * Adds a number that is no figure, or isn't known to be one yet.
     *
     * @param counted the number, whose fate may still change
     * @param value what it counts
     * @param start where its clause begins
     * @param end where it ends
     */
    void add(Counted counted, long value, int start, int end) {
        entries.add(new Entry(counted, null, value, start, end));
    }

    /** Adds what a pattern states: quantities that a table holds too, or figures of the fee. */
    void addFigures(
            Counted counted,
            StatementPattern pattern,
            long value,
            boolean rounded,
            FigureScope scope,
            int start,
            int end) {
        pattern.targets().forEach(target -> addFigure(counted, target, value, rounded, scope, start, end));
    }

    private void addFigure(
            Counted counted,
            StatementPattern.Target target,
            long value,
            boolean rounded,
            FigureScope scope,
            int start,
            int end) {
        StatedQuantity quantity = target.quantity();
        if (quantity == null) {
            addFee(counted, target, value, rounded, start, end);
            return;
        }
        CellValue stated = target.isMoney() ? amount(value, TEN_THOUSAND_YUAN) : Count.of(value);
        if (stated == null) {
            counted.fate = StatementFate.DOUBT;
            doubts.add(start, end, FigureReader.NO_NUMBER);
            entries.add(new Entry(counted, null, value, start, end));
            return;
        }
        StatedFigure figure = StatedFigure.builder()
                .quantity(quantity)
                .value(stated)
                .scope(scope)
                .rounded(rounded)
                .quote(quote(start, afterNote(end)))
                .build();
        entries.add(new Entry(counted, figure, value, start, end));
    }

    private void addFee(
            Counted counted, StatementPattern.Target target, long value, boolean rounded, int start, int end) {
        FeeFigure fee = target.fee();
        BigDecimal stated = target.isMoney() ? BigDecimal.valueOf(value, YUAN) : BigDecimal.valueOf(value);
        BigDecimal before = fees.putIfAbsent(fee, stated);
        boolean contradicts = before != null && before.compareTo(stated) != 0;
        if (rounded || contradicts) {
            counted.fate = StatementFate.DOUBT;
            if (unclear.put(fee, true) == null) {
                doubts.add(start, end, rounded ? ROUNDED : CONTRADICTION);
            }
        }
        entries.add(new Entry(counted, null, value, start, end));
    }

    private static @Nullable Amount amount(long value, int scale) {
        BigDecimal amount = BigDecimal.valueOf(value, scale).stripTrailingZeros();
        return amount.scale() > Amount.MAX_DECIMALS ? null : Amount.of(amount);
    }

    /** {@return one of the fee's amounts in yuan, blank when none is stated or more than one} */
    Amount fee(FeeFigure fee) {
        BigDecimal stated = fees.get(fee);
        return stated == null || unclear.containsKey(fee) ? Amount.blank() : Amount.of(stated);
    }

    /** {@return the number of notices, blank when none is stated or more than one} */
    Count notices() {
        BigDecimal stated = fees.get(FeeFigure.FEE_NOTICES);
        return stated == null || unclear.containsKey(FeeFigure.FEE_NOTICES)
                ? Count.blank()
                : Count.of(stated.longValueExact());
    }

    /** {@return the figures, in the order of the text} */
    List<StatedFigure> figures() {
        List<StatedFigure> figures = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.figure != null) {
                figures.add(entry.figure);
            }
        }
        return figures;
    }

    /** Replaces the quantity of a figure: a bracket behind it says what it includes. */
    void replaceQuantity(Counted counted, StatedQuantity quantity) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.counted == counted) {
                StatedFigure figure = entry.figure == null ? null : entry.figure.withQuantity(quantity);
                entries.set(i, new Entry(counted, figure, entry.value, entry.start, entry.end));
                return;
            }
        }
    }

    /** Takes back a figure: what follows says that it counts something else. */
    void withdraw(Counted counted, StatementFate fate) {
        counted.fate = fate;
        counted.target = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.counted == counted && entry.figure != null) {
                entries.set(i, new Entry(counted, null, entry.value, entry.start, entry.end));
                return;
            }
        }
    }

    /** {@return each number with what became of it, in the order of the text} */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            StatementFate fate = entry.counted.fate;
            Statement.Builder statement = Statement.builder()
                    .quote(quote(entry.start, entry.end))
                    .place(prose.place(entry.start))
                    .fate(fate == null ? StatementFate.OTHER_MATTER : fate);
            if (entry.figure != null) {
                statement.quantity(entry.figure.getQuantity()).value(entry.figure.getValue());
            } else if (fate == StatementFate.TOTAL || fate == StatementFate.CATEGORY) {
                statement.value(Count.of(entry.value));
            } else if (fate == StatementFate.FIGURE && entry.counted.target != null) {
                statement.value(
                        entry.counted.target.isMoney()
                                ? Amount.of(BigDecimal.valueOf(entry.value, YUAN))
                                : Count.of(entry.value));
            }
            statements.add(statement.build());
        }
        return statements;
    }

    /** A bracket behind a figure that says what it includes (含修订2件) is part of what is stated. */
    private int afterNote(int end) {
        if (end >= prose.length() || OPEN.indexOf(prose.characters()[end]) < 0) {
            return end;
        }
        int limit = Math.min(prose.length(), end + LONGEST_NOTE);
        for (int i = end + 1; i < limit; i++) {
            if (CLOSE.indexOf(prose.characters()[i]) >= 0) {
                String note = prose.quote(end, i + 1);
                return INCLUDES.stream().anyMatch(note::contains) ? i + 1 : end;
            }
        }
        return end;
    }

    private String quote(int start, int end) {
        return prose.quote(start, Math.min(end, start + LONGEST_QUOTE)).strip();
    }

    /** A number, the figure it is if it is one, and its clause. */
    private record Entry(Counted counted, @Nullable StatedFigure figure, long value, int start, int end) {}
}
