package org.disclosurereport.documents.recognition.words;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A printed cell: a label, a value, a blank; or a line of prose. Made by {@link Tokeniser}.
 *
 * <p>Each look at a token is a step of the reading that it belongs to. So recognition is charged here and nowhere else: whatever goes
 * over tokens too often comes to the limit of steps.
 */
public final class Token {
    private final String text;
    private final SourcePlace place;
    private final int block;
    private final int line;
    private final Shape shape;
    private final @Nullable PrintedValue value;
    private final int column;
    private final Budget budget;
    private @Nullable String folded;
    private @Nullable String bare;
    private @Nullable List<Label> labels;

    public Token(
            String text,
            SourcePlace place,
            int block,
            int line,
            Shape shape,
            @Nullable PrintedValue value,
            int column,
            Budget budget) {
        budget.useMemory(Budget.OBJECT_BYTES + 2L * text.length());
        budget.useSteps(text.length());
        this.text = text;
        this.place = place;
        this.block = block;
        this.line = line;
        this.shape = shape;
        this.value = value;
        this.column = column;
        this.budget = budget;
    }

    /** Where a token's bounds come from. */
    public enum Shape {
        /** A cell of a real table. */
        CELL,
        /** A piece of a line with tabs or pipes in it. */
        PIECE,
        /** A whole line, or a piece parted by blanks only. */
        LINE,
        /** A long line: prose. */
        PROSE
    }

    /** The characters, blanks at the ends cut. */
    public String text() {
        budget.useSteps(1);
        return text;
    }

    /** The characters for comparing; empty for prose. */
    public String folded() {
        budget.useSteps(1);
        if (folded == null) {
            folded = shape == Shape.PROSE ? "" : Folding.fold(text);
        }
        return folded;
    }

    /** Every label of the form that this text is; empty when it is none. */
    public List<Label> labels() {
        budget.useSteps(1);
        if (labels == null) {
            labels = FormLabels.get().exact(folded());
            if (labels.isEmpty()
                    && !bare().equals(folded())
                    && FormLabels.get().nearBlock(folded()).isEmpty()) {
                labels = FormLabels.get().exact(bare());
            }
        }
        return labels;
    }

    /** The characters for comparing, without notes in brackets. */
    public String bare() {
        budget.useSteps(1);
        if (bare == null) {
            String without = shape == Shape.PROSE ? "" : Folding.withoutNotes(text);
            bare = without.length() == text.length() ? folded() : Folding.fold(without);
        }
        return bare;
    }

    /** How many characters of it make it a label: a note behind a short label makes it no longer one. */
    public int labelLength() {
        boolean noted = !labels().isEmpty() && FormLabels.get().exact(folded()).isEmpty();
        return noted ? bare().length() : folded().length();
    }

    public SourcePlace place() {
        return place;
    }

    /** The index of the block this token comes from. */
    public int block() {
        return block;
    }

    /** A number that all tokens of one printed line, or of one row of a table, share. */
    public int line() {
        budget.useSteps(1);
        return line;
    }

    public Shape shape() {
        return shape;
    }

    /** The value, or null when this is text. */
    @Nullable
    public PrintedValue value() {
        budget.useSteps(1);
        return value;
    }

    /** The first column of a cell of a real table, from 0; else 0. */
    public int column() {
        budget.useSteps(1);
        return column;
    }

    public boolean isText() {
        budget.useSteps(1);
        return value == null;
    }

    /** Whether it is nothing at all: an empty cell, or what lies between two separators. */
    public boolean isEmpty() {
        budget.useSteps(1);
        return value != null && text.isEmpty();
    }

    /** {@return what looks at this are charged to} */
    public Budget budget() {
        return budget;
    }

    /** What tokens print, in one line; what is empty as a mark, so that it is seen. */
    public static String printed(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.text.isEmpty() ? "␣" : token.text)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return shape + " " + text;
    }
}
