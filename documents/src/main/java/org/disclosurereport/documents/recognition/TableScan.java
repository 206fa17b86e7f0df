package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.TableParts.Quotation;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over the tokens of a document and finds the rows of the three tables.
 *
 * <p>Lines of text and rows of real tables are scanned each in their way ({@link LineScan}, {@link RowScan}); which table
 * is open is one state for both ({@link OpenTable}). What was found is judged at the end: tables, or quotations of them.
 */
final class TableScan {
    /** So far a value may stand behind its label: blanks between are few. */
    private static final int NEAR = 4;

    private final ColumnHeads heads;
    private final int blocksSeen;
    private final TableParts parts;

    private TableScan(FoundTables tables) {
        this.heads = tables.heads();
        this.blocksSeen = tables.blocks().size();
        this.parts = TableParts.of(tables.parts());
    }

    static TableScan of(List<Token> tokens) {
        FoundTables tables = new FoundTables();
        LineScan lines = new LineScan(tables);
        RowScan rows = new RowScan(tables);
        int i = 0;
        int blanksEnd = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.shape() == Shape.CELL) {
                int end = endOfLine(tokens, i, false);
                rows.row(tokens.subList(i, end));
                i = end;
                continue;
            }
            if (token.isEmpty() && i >= blanksEnd) {
                blanksEnd = endOfLine(tokens, i, true);
                if (blanksEnd < tokens.size()
                        && tokens.get(blanksEnd).line() == token.line()
                        && tokens.get(blanksEnd).isText()) {
                    // What stands before a label is no value of the row above.
                    i = blanksEnd;
                    continue;
                }
            }
            if (!token.isText()) {
                tables.enterBareChallenges(tokens.subList(i, tokens.size()));
            }
            i++;
            lines.token(token, next(tokens, i));
        }
        return new TableScan(tables);
    }

    /** The rows of tables 二 and 三 in document order, those that aren't the form's too. */
    List<RowReading> rows() {
        return parts.rows();
    }

    /** The groups of values of table 四 in document order. */
    List<ChallengeReading> challenges() {
        return parts.challenges();
    }

    /** What looks like rows of the tables and stands outside of them. */
    List<Quotation> quotations() {
        return parts.quotations();
    }

    /** The heads of columns. */
    ColumnHeads heads() {
        return heads;
    }

    /** How many labels of blocks of table 四 were seen, 行政诉讼 above two of them among them. */
    int blocksSeen() {
        return blocksSeen;
    }

    /** From which block to which a table goes; empty when it isn't there. */
    Optional<BlockRange> range(Section section) {
        return parts.range(section);
    }

    /**
     * The blocks of a table.
     *
     * @param first the index of the first
     * @param last the index of the last
     */
    record BlockRange(int first, int last) {}

    /** Where the tokens of a line end, or the empty ones among them. */
    private static int endOfLine(List<Token> tokens, int from, boolean onlyEmpty) {
        int line = tokens.get(from).line();
        int end = from;
        while (end < tokens.size()
                && tokens.get(end).line() == line
                && (!onlyEmpty || tokens.get(end).isEmpty())) {
            end++;
        }
        return end;
    }

    private static @Nullable Token next(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + NEAR; i++) {
            if (!tokens.get(i).isEmpty()) {
                return tokens.get(i);
            }
        }
        return null;
    }
}
