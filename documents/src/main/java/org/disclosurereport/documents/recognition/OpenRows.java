package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.FormLabels.Prefix;
import org.disclosurereport.documents.recognition.words.Label;
import org.disclosurereport.documents.recognition.words.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.words.Label.GroupLabel;
import org.disclosurereport.documents.recognition.words.Label.RowLabel;
import org.disclosurereport.documents.recognition.words.PrintedValue;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** Table 二 or 三 is open: a label opens a row, values after it belong to it. */
final class OpenRows extends OpenTable {
    private final FormLabels labels = FormLabels.get();
    private final Section section;
    private final FoundTables tables;
    private @Nullable RowReading row;

    OpenRows(Section section, FoundTables tables) {
        this.section = section;
        this.tables = tables;
    }

    @Override
    Section section() {
        return section;
    }

    // Labels

    /** A label opens a row. */
    RowReading open(RowLabel label, Token token, Match match, @Nullable String rest) {
        tables.touch(token);
        RowReading opened = new RowReading(section, label.name(), match, token.text(), token, false, label.single());
        opened.setHeadsAbove(tables.heads().above());
        opened.setRest(rest);
        tables.add(opened);
        row = opened;
        return opened;
    }

    /** The label of a group: in table 二 new heads follow, in table 三 values of its first row may. */
    void group(GroupLabel group, Token token) {
        tables.headOpen();
        tables.touch(token);
        if (section == Section.PROACTIVE_DISCLOSURE) {
            tables.heads().end();
            row = null;
            return;
        }
        row = new RowReading(section, null, Match.BY_ORDER, group.text(), token, token.shape() == Shape.CELL);
        tables.add(row);
    }

    /** The head of a column. */
    void column(ColumnLabel column, Token token) {
        row = null;
        tables.headOpen();
        tables.heads().met(column, token);
    }

    /** The rest of a label may follow its values: labels wrap above and below the line of numbers. */
    @Override
    boolean continuesLabel(Token token) {
        if (row == null) {
            return false;
        }
        String folded = token.folded();
        if (!folded.isEmpty() && !row.rest().isEmpty() && row.rest().startsWith(folded)) {
            row.setRest(row.rest().substring(folded.length()));
            return true;
        }
        return row.match() == Match.UNKNOWN && namesLate(row, token);
    }

    /** A row's first line of label stood beside its values; this is the next line, and now it is known. */
    private boolean namesLate(RowReading unknown, Token token) {
        for (Label label : labels.exact(Folding.fold(unknown.printedLabel()) + token.folded())) {
            if (label instanceof RowLabel found && found.section() == section) {
                unknown.name(found.name());
                unknown.setHeadsAbove(tables.heads().above());
                tables.pending().clear();
                return true;
            }
        }
        return false;
    }

    /** What is pending before the label of another row may be a misprinted label that waits for its values. */
    void openMisprinted() {
        String folded = tables.pending().folded(0);
        if (folded.length() >= LineScan.TELLING && !labels.endsLabel(section, folded)) {
            labels.near(section, folded)
                    .ifPresent(label -> open(label, tables.pending().get(0), Match.NEAR, null));
        }
    }

    @Override
    boolean isGlued(Token token) {
        String text = LineScan.withoutNote(token.text());
        int end = LineScan.beforeValues(text);
        if (end == 0) {
            return false;
        }
        for (Label label : labels.exact(Folding.fold(text.substring(0, end)))) {
            if (label instanceof RowLabel found && found.section() == section) {
                String values = text.substring(end);
                open(found, token, Match.EXACT, null)
                        .add(new Token(
                                values,
                                token.place(),
                                token.block(),
                                token.line(),
                                Shape.LINE,
                                PrintedValue.read(values),
                                0,
                                token.budget()));
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isNearHead(Token token) {
        PendingText pending = tables.pending();
        if (!pending.isEmpty()) {
            String joined = pending.foldedWith(token);
            List<ColumnLabel> across = labels.columnsIn(section, joined);
            ColumnLabel last = across.isEmpty() ? null : across.get(across.size() - 1);
            if (last != null
                    && joined.endsWith(Folding.fold(last.text()))
                    && Folding.fold(last.text()).length() > token.folded().length()) {
                column(last, token);
                return true;
            }
        }
        Optional<ColumnLabel> near =
                labels.nearColumn(section, token.folded()).or(() -> labels.nearColumn(section, token.bare()));
        List<ColumnLabel> columns = near.isPresent() ? List.of(near.get()) : labels.columnsIn(section, token.folded());
        if (columns.stream().mapToInt(column -> column.text().length()).sum() * 2
                < token.folded().length()) {
            return false;
        }
        columns.forEach(column -> column(column, token));
        return !columns.isEmpty();
    }

    /** Text in the cell of a number; or the letters of a vertical label, which stand between rows. */
    @Override
    boolean takesText(Token token) {
        if (row != null && !row.isEmpty() && token.shape() == Shape.PIECE && row.lastLine() == token.line()) {
            row.add(token);
            return true;
        }
        return section == Section.REQUESTS && token.folded().length() <= 2 && labels.isInGroup(token.folded());
    }

    @Override
    void interrupt() {
        row = null;
    }

    // Values

    @Override
    void value(Token token) {
        if (!token.isEmpty()) {
            resolvePending();
        }
        if (row == null ? !token.isEmpty() : !token.isEmpty() && startsAnother(row, token)) {
            // A row without a label: its values stand on a line of their own after a line of values.
            row = new RowReading(section, null, Match.BY_ORDER, "", token, false);
            tables.add(row);
        }
        if (row != null) {
            row.add(token);
        }
    }

    /** The row that waits for its values; a row of a real table without a label has them. */
    @Nullable
    RowReading takeWaiting() {
        RowReading waiting = row != null && row.isEmpty() ? row : null;
        if (waiting != null) {
            row = null;
        }
        return waiting;
    }

    /**
     * Whether a value on another line begins another row. Values one a line go on; but a line of several values is a row
     * of its own.
     */
    private static boolean startsAnother(RowReading row, Token token) {
        if (row.isEmpty()) {
            return false;
        }
        int last = row.lastLine();
        if (last == token.line()) {
            return false;
        }
        boolean line = row.firstLine() == last && row.tokens().size() > 1;
        return (line || row.startsBesideItsLabel()) && row.firstLine() != token.line() || row.hasLineOfSeveral();
    }

    /** Values come: the text before them was a label, or is none of the form's. */
    private void resolvePending() {
        PendingText pending = tables.pending();
        if (pending.isEmpty()) {
            return;
        }
        if (row != null && row.isEmpty() && pending.isNote()) {
            // It stands behind the label, on lines of its own.
            pending.clear();
            return;
        }
        for (int start = 0; start < pending.size(); start++) {
            String bare = pending.bare(start, null);
            if (opens(pending.folded(start), pending.get(start))
                    || !bare.isEmpty() && opens(bare, pending.get(start))) {
                pending.clear();
                return;
            }
        }
        row = new RowReading(section, null, Match.UNKNOWN, pending.printed(0), pending.get(0), false);
        pending.clear();
        tables.add(row);
    }

    /** Whether a text that isn't known as a label is one that was cut or misprinted; opens its row. */
    private boolean opens(String folded, Token first) {
        for (Label label : labels.exact(folded)) {
            if (label instanceof RowLabel found && found.section() == section) {
                open(found, first, Match.EXACT, null);
                return true;
            }
        }
        Optional<Prefix> prefix = labels.prefix(section, folded);
        if (prefix.isPresent()) {
            open(prefix.get().label(), first, Match.BEGUN, prefix.get().rest());
            return true;
        }
        Optional<RowLabel> near = labels.endsLabel(section, folded) ? Optional.empty() : labels.near(section, folded);
        near.ifPresent(label -> open(label, first, Match.NEAR, null));
        return near.isPresent();
    }
}
