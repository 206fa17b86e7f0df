package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.FormLabels.Prefix;
import org.disclosurereport.documents.recognition.words.Label;
import org.disclosurereport.documents.recognition.words.Label.BlockLabel;
import org.disclosurereport.documents.recognition.words.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.words.Label.GroupLabel;
import org.disclosurereport.documents.recognition.words.Label.ResultLabel;
import org.disclosurereport.documents.recognition.words.Label.RowLabel;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the rows of real tables, whose bounds are known.
 *
 * <p>A row is one of the form when its last label is a row's and cells follow, or when its label is one cut or misprinted;
 * else it holds heads, values without a label, or something else.
 */
final class RowScan {
    private final FormLabels labels = FormLabels.get();
    private final FoundTables tables;

    RowScan(FoundTables tables) {
        this.tables = tables;
    }

    /** Takes the cells of a row. */
    void row(List<Token> cells) {
        tables.pending().clear();
        Labelled found = exact(cells);
        if (found == null && tables.open() instanceof OpenRows rows) {
            found = near(rows.section(), cells);
        }
        if (found == null) {
            headRow(cells);
            return;
        }
        RowLabel label = found.label();
        Token cell = cells.get(found.at());
        OpenRows rows = tables.enterRows(label.section());
        tables.touch(cell);
        RowReading reading =
                new RowReading(label.section(), label.name(), found.match(), cell.text(), cell, true, label.single());
        reading.setHeadsAbove(tables.heads().above());
        reading.tokens().addAll(cells.subList(found.at() + 1, cells.size()));
        tables.add(reading);
        rows.interrupt();
    }

    /**
     * The label of a row.
     *
     * @param label the row
     * @param match how it was recognised
     * @param at the index of its cell
     */
    private record Labelled(RowLabel label, Match match, int at) {}

    /** The row that the last label stands for: cells follow, and no head stands before. */
    private @Nullable Labelled exact(List<Token> cells) {
        int at = cells.size() - 1;
        while (at >= 0 && (!cells.get(at).isText() || cells.get(at).labels().isEmpty())) {
            at--;
        }
        if (at < 0 || at + 1 == cells.size() || cells.subList(0, at).stream().anyMatch(RowScan::isHead)) {
            // 其他 and 总计 are heads, too.
            return null;
        }
        Token cell = cells.get(at);
        for (Label label : cell.labels()) {
            if (label instanceof RowLabel found
                    && (tables.isOpen(found.section()) || cell.labelLength() >= LineScan.TELLING)) {
                return new Labelled(found, Match.EXACT, at);
            }
        }
        return null;
    }

    private static boolean isHead(Token cell) {
        for (Label label : cell.labels()) {
            if (label instanceof ColumnLabel column && column.section() == Section.REQUESTS) {
                return true;
            }
        }
        return false;
    }

    /** The row whose cut or misprinted label a cell is: the last that can be, when cells follow the last text. */
    private @Nullable Labelled near(Section section, List<Token> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && !cells.get(last).isText()) {
            last--;
        }
        if (last + 1 == cells.size()) {
            return null;
        }
        for (int i = last; i >= 0; i--) {
            Token cell = cells.get(i);
            if (!cell.isText() || !cell.labels().isEmpty()) {
                continue;
            }
            Optional<Prefix> prefix =
                    labels.prefix(section, cell.folded()).or(() -> labels.prefix(section, cell.bare()));
            if (prefix.isPresent()) {
                return new Labelled(prefix.get().label(), Match.BEGUN, i);
            }
            Optional<RowLabel> near = labels.near(section, cell.folded()).or(() -> labels.near(section, cell.bare()));
            if (near.isPresent()) {
                return new Labelled(near.get(), Match.NEAR, i);
            }
        }
        return null;
    }

    /** A row that has no label of a row: heads, values without labels, or something else. */
    private void headRow(List<Token> cells) {
        if (cells.stream().noneMatch(Token::isText)) {
            tables.enterBareChallenges(cells);
        }
        String unknown = "";
        boolean values = false;
        for (int i = 0; i < cells.size(); i++) {
            Token cell = cells.get(i);
            values |= !cell.isText();
            if (!cell.isText() || tables.isOutside() && cell.labels().isEmpty()) {
                continue;
            }
            if (cell.labels().isEmpty() ? tables.open().isNearHead(cell) : isHeadCell(cell)) {
                continue;
            }
            if (i > 0 && cells.get(i - 1).isText()) {
                tables.heads().noteSplit(cells.get(i - 1), cell);
            }
            if (unknown.isEmpty()) {
                unknown = cell.text();
            }
        }
        if (!values) {
            return;
        }
        List<Token> tokens = cells.subList(valuesFrom(cells), cells.size());
        if (tables.open() instanceof OpenChallenges challenges) {
            challenges.row(cells.get(0), tokens);
        } else if (tables.open() instanceof OpenRows rows && tokens.stream().anyMatch(token -> !token.isEmpty())) {
            valuesWithoutLabel(rows, cells, tokens, unknown);
        }
    }

    /** Where the values of a row begin: after its labels, known or leading. Text among numbers is no label. */
    private static int valuesFrom(List<Token> cells) {
        int from = 0;
        boolean leading = true;
        for (int i = 0; i < cells.size(); i++) {
            Token cell = cells.get(i);
            if (!cell.isText()) {
                leading &= cell.isEmpty();
            } else if (leading || !cell.labels().isEmpty()) {
                from = i + 1;
            }
        }
        return from;
    }

    private void valuesWithoutLabel(OpenRows rows, List<Token> cells, List<Token> tokens, String unknown) {
        RowReading waiting = unknown.isEmpty() ? rows.takeWaiting() : null;
        if (waiting != null) {
            waiting.tokens().addAll(tokens);
            return;
        }
        RowReading reading = new RowReading(
                rows.section(), null, unknown.isEmpty() ? Match.BY_ORDER : Match.UNKNOWN, unknown, cells.get(0), true);
        reading.tokens().addAll(tokens);
        tables.add(reading);
        tables.touch(cells.get(0));
    }

    /** Whether a cell that is a label is one that can be meant here. */
    private boolean isHeadCell(Token cell) {
        boolean telling = cell.folded().length() > 2;
        for (Label label : cell.labels()) {
            if (label instanceof GroupLabel group) {
                tables.enterRows(group.section());
                tables.headOpen();
                tables.touch(cell);
                if (group.section() == Section.PROACTIVE_DISCLOSURE) {
                    tables.heads().end();
                }
                return true;
            }
            if (label instanceof ColumnLabel column) {
                if (tables.isOutside() && telling) {
                    tables.enter(column.section());
                }
                if (tables.open() instanceof OpenRows rows && rows.section() == column.section()) {
                    tables.touch(cell);
                    rows.column(column, cell);
                    return true;
                }
            }
            if (label instanceof BlockLabel block) {
                OpenChallenges challenges = tables.enterChallenges();
                tables.touch(cell);
                challenges.block(block);
                return true;
            }
            if (label instanceof ResultLabel result && (tables.isOpen(Section.CHALLENGES) || telling)) {
                OpenChallenges challenges = tables.enterChallenges();
                tables.touch(cell);
                challenges.result(result);
                return true;
            }
        }
        return cell.labels().stream().anyMatch(label -> tables.isOpen(label.section()));
    }
}
