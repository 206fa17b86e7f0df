package org.disclosurereport.documents.recognition.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;

/**
 * Cuts the blocks of a document into tokens.
 *
 * <p>A cell of a table is a token. A line with tabs or pipes is cut at each; a line without is one token, or a label
 * and the values that stand after it, parted by blanks. Bare page numbers such as "- 3 -" are left out.
 */
public final class Tokeniser {
    /** Longer lines without separators are prose: the longest label with its groups and seven values is shorter. */
    private static final int PROSE = 200;
    /** Longer lines without a digit are prose, too. */
    private static final int LABEL = 80;

    private static final String BARS = "│┃║";

    private static final List<String> NOTES = List.of("注：", "注:", "备注：", "备注:", "说明：", "说明:");

    private final List<Token> tokens = new ArrayList<>();
    private int line;

    /** Whether no line has a cell before its first pipe: then what stands there is no cell in the others, either. */
    private final boolean leadingPipes;

    /** Whether pipes stand on lines of their own only: then they part cells, else such a line is an empty cell. */
    private final boolean lonePipes;

    private final Budget budget;

    private Tokeniser(boolean leadingPipes, boolean lonePipes, Budget budget) {
        this.budget = budget;
        this.leadingPipes = leadingPipes;
        this.lonePipes = lonePipes;
    }

    public static List<Token> tokens(List<Block> blocks, Budget budget) {
        Tokeniser tokeniser = new Tokeniser(
                blocks.stream()
                        .noneMatch(block -> block instanceof TextBlock text && isCellBeforePipe(bars(text.text()))),
                blocks.stream()
                        .noneMatch(block -> block instanceof TextBlock text
                                && text.text().length() > 1
                                && bars(text.text()).indexOf('|') >= 0),
                budget);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof TableBlock table) {
                tokeniser.table(table, i);
            } else if (block instanceof TextBlock text) {
                tokeniser.line(text, i);
            }
        }
        return tokeniser.tokens;
    }

    /** Whether a line begins with a cell, and another follows after a pipe. */
    private static boolean isCellBeforePipe(String text) {
        int pipe = text.indexOf('|');
        return pipe > 0 && !PrintedValue.trim(text.substring(pipe + 1)).isEmpty();
    }

    private void table(TableBlock table, int block) {
        for (TableRow row : table.rows()) {
            line++;
            if (!row.cells().isEmpty()
                    && row.cells().stream()
                            .allMatch(cell -> isRule(cell.text(), 0, cell.text().length()))) {
                continue;
            }
            for (TableCell cell : row.cells()) {
                String text = PrintedValue.trim(cell.text());
                tokens.add(new Token(
                        text, cell.place(), block, line, Shape.CELL, PrintedValue.read(text), cell.column(), budget));
            }
        }
    }

    /** What is drawn, or was drawn as a table that isn't whole: its bars are pipes. */
    private static String bars(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BARS.indexOf(text.charAt(i)) >= 0) {
                return text.replace('│', '|').replace('┃', '|').replace('║', '|');
            }
        }
        return text;
    }

    private void line(TextBlock block, int index) {
        line++;
        String text = bars(block.text());
        if (text.isEmpty()) {
            return;
        }
        if (isRuled(text)) {
            return;
        }
        boolean pieces = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0 || text.indexOf('｜') >= 0;
        if (pieces) {
            pieces(text, block.place(), index);
        } else if ((text.length() > PROSE || text.length() > LABEL && !hasDigit(text) || isSentence(text))
                && !isNoted(text)) {
            tokens.add(new Token(text, block.place(), index, line, Shape.PROSE, null, 0, budget));
        } else if (!isPageNumber(text)) {
            whole(PrintedValue.trim(text), block.place(), index, Shape.LINE, 0);
        }
    }

    /** A full stop is in no label and no value; a note below a table begins with its word. */
    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || NOTES.stream().anyMatch(text::startsWith);
    }

    /** Whether a long line is a label of the form with a long note in brackets behind it, with its values or without. */
    private static boolean isNoted(String text) {
        String bare = Folding.withoutNotes(text);
        if (bare.length() == text.length() || bare.length() > LABEL) {
            return false;
        }
        int end = bare.length();
        while (end > 0 && (Characters.isUnseen(bare.charAt(end - 1)) || isDigit(bare.charAt(end - 1)))) {
            end--;
        }
        return !FormLabels.get().exact(Folding.fold(bare.substring(0, end))).isEmpty();
    }

    private void pieces(String text, SourcePlace place, int index) {
        if (text.equals("|")) {
            if (!lonePipes) {
                tokens.add(new Token("", place, index, line, Shape.PIECE, PrintedValue.read(""), 1, budget));
            }
            return;
        }
        int start = leadingPipes && text.startsWith("|") ? 1 : 0;
        int cell = 0;
        for (int i = start; i <= text.length(); i++) {
            char c = i == text.length() ? '|' : text.charAt(i);
            if (c != '\t' && c != '|' && c != '｜') {
                continue;
            }
            String piece = PrintedValue.trim(text.substring(start, i));
            // What stands after the last pipe is no cell.
            if (i < text.length() || !piece.isEmpty() || text.charAt(i - 1) == '\t') {
                cell++;
                whole(piece, place.atCell(cell), index, Shape.PIECE, cell);
            }
            start = i + 1;
        }
    }

    /** One token; or several when a label and values, or only values, stand side by side parted by blanks. */
    private void whole(String text, SourcePlace place, int index, Shape shape, int column) {
        PrintedValue value = PrintedValue.read(text);
        if (value != null) {
            tokens.add(new Token(text, place, index, line, shape, value, column, budget));
            return;
        }
        int end = text.length();
        List<String> values = new ArrayList<>();
        while (end > 0) {
            int start = beforeNote(text, end);
            while (start > 0 && !Characters.isUnseen(text.charAt(start - 1))) {
                start--;
            }
            if (PrintedValue.isUnit(text, start, end)) {
                // A unit belongs to the number before it: 7 件.
                while (start > 0 && Characters.isUnseen(text.charAt(start - 1))) {
                    start--;
                }
                while (start > 0 && !Characters.isUnseen(text.charAt(start - 1))) {
                    start--;
                }
            }
            String piece = text.substring(start, end);
            if (piece.equals("?")
                    && !values.isEmpty()
                    && !values.get(values.size() - 1).startsWith("?")) {
                // A no-break blank that lost its encoding belongs to the number after it.
                values.set(values.size() - 1, piece + " " + values.get(values.size() - 1));
            } else if (PrintedValue.read(piece) == null) {
                break;
            } else {
                values.add(piece);
            }
            end = start;
            while (end > 0 && Characters.isUnseen(text.charAt(end - 1))) {
                end--;
            }
        }
        Collections.reverse(values);
        if (end > 0) {
            tokens.add(new Token(text.substring(0, end), place, index, line, shape, null, column, budget));
        }
        for (int i = 0; i < values.size(); i++) {
            SourcePlace at = shape == Shape.LINE ? place.atCell(i + 1 + (end > 0 ? 1 : 0)) : place;
            tokens.add(
                    new Token(values.get(i), at, index, line, shape, PrintedValue.read(values.get(i)), column, budget));
        }
    }

    /** A note in brackets may hold blanks: 22（其中修订 16 件）. */
    private static int beforeNote(String text, int end) {
        char last = text.charAt(end - 1);
        if (last != ')' && last != '）') {
            return end;
        }
        int open = end - 1;
        while (open > 0 && end - open <= PrintedValue.MAX_LENGTH && "(（".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if ("(（".indexOf(text.charAt(open)) < 0) {
            return end;
        }
        while (open > 0 && Characters.isUnseen(text.charAt(open - 1))) {
            open--;
        }
        return open > 0 && Character.isDigit(text.charAt(open - 1)) ? open : end;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Whether a line is a ruling: one of Markdown's, | --- | --- |, which converters put below any row, or a drawn one. */
    private static boolean isRuled(String text) {
        int start = 0;
        boolean any = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '|') {
                continue;
            }
            boolean edge = start == 0 || i == text.length();
            if (isRule(text, start, i)) {
                any = true;
            } else if (!edge || !PrintedValue.trim(text.substring(start, i)).isEmpty()) {
                return false;
            }
            start = i + 1;
        }
        return any;
    }

    /** Three dashes or more, maybe between colons; fewer may be the mark of a blank cell. */
    private static boolean isRule(String text, int start, int end) {
        int dashes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-' || c >= '─' && c <= '╿') {
                dashes++;
            } else if (c != ':' && c != '+' && c != '=' && !Characters.isUnseen(c)) {
                return false;
            }
        }
        return dashes > 2;
    }

    /** A number between dashes: - 3 -. */
    private static boolean isPageNumber(String text) {
        int dashes = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '-' || c == '－' || c == '–' || c == '—' || c == '·') {
                dashes++;
            } else if (!Characters.isUnseen(c)) {
                return false;
            }
        }
        return dashes >= 2 && digits > 0 && digits <= 4;
    }
}
