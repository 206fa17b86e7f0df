package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** A row as it stands in a document: its label and the tokens after it. Filled by {@link TableScan}. */
final class RowReading {
    private final Section section;
    private @Nullable String name;
    private Match match;
    private final String printedLabel;
    private final SourcePlace place;
    private final int line;
    private final boolean solid;
    private final boolean singleOfGroup;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable String rest;
    private int filled;
    private int filledLines;
    private int firstFilledLine = -1;
    private int lastFilledLine = -1;
    private ColumnHeads.Above headsAbove = ColumnHeads.Above.NONE;

    RowReading(Section section, @Nullable String name, Match match, String printedLabel, Token label, boolean solid) {
        this(section, name, match, printedLabel, label, solid, false);
    }

    RowReading(
            Section section,
            @Nullable String name,
            Match match,
            String printedLabel,
            Token label,
            boolean solid,
            boolean singleOfGroup) {
        this(section, name, match, printedLabel, label.place(), label.line(), solid, singleOfGroup);
    }

    private RowReading(
            Section section,
            @Nullable String name,
            Match match,
            String printedLabel,
            SourcePlace place,
            int line,
            boolean solid,
            boolean singleOfGroup) {
        this.singleOfGroup = singleOfGroup;
        this.section = section;
        this.name = name;
        this.match = match;
        this.printedLabel = printedLabel;
        this.place = place;
        this.line = line;
        this.solid = solid;
    }

    /** How a row's label was recognised. */
    enum Match {
        /** As the form prints it, blanks, punctuation and script aside. */
        EXACT,
        /** It is the beginning of the form's label. */
        BEGUN,
        /** It differs in a few characters. */
        NEAR,
        /** It is the label of a group whose rows have no labels of their own, or none at all stands there. */
        BY_ORDER,
        /** It is none of the form's. */
        UNKNOWN
    }

    Section section() {
        return section;
    }

    /** The row's address; null when it is none of the form's. */
    @Nullable
    String name() {
        return name;
    }

    Match match() {
        return match;
    }

    /** The same row of the document with another row of the form, or other values. */
    RowReading with(@Nullable String newName, Match newMatch, List<Token> newTokens) {
        RowReading other = new RowReading(section, newName, newMatch, printedLabel, place, line, solid, singleOfGroup);
        other.tokens.addAll(newTokens);
        other.rest = rest;
        other.headsAbove = headsAbove;
        return other;
    }

    /** Names a row whose label went on after its values. */
    void name(String known) {
        name = known;
        match = Match.EXACT;
    }

    /** The heads of columns that stand above this row. */
    ColumnHeads.Above headsAbove() {
        return headsAbove;
    }

    void setHeadsAbove(ColumnHeads.Above heads) {
        headsAbove = heads;
    }

    String printedLabel() {
        return printedLabel;
    }

    SourcePlace place() {
        return place;
    }

    /** Whether the label is that of a whole group that is one row in some form. */
    boolean isSingleOfGroup() {
        return singleOfGroup;
    }

    /** Whether the tokens are the cells of one row of a real table. */
    boolean solid() {
        return solid;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** What of a label that was begun is still to come, folded; empty when nothing is. */
    String rest() {
        return rest == null ? "" : rest;
    }

    void setRest(@Nullable String rest) {
        this.rest = rest;
    }

    /** Takes the next token of the row. */
    void add(Token token) {
        tokens.add(token);
        if (!token.isEmpty()) {
            firstFilledLine = filled == 0 ? token.line() : firstFilledLine;
            filledLines += token.line() == lastFilledLine ? 0 : 1;
            lastFilledLine = token.line();
            filled++;
        }
    }

    /** The line of the first token. */
    int firstLine() {
        return tokens.get(0).line();
    }

    /** The line of the last token. */
    int lastLine() {
        return tokens.get(tokens.size() - 1).line();
    }

    /** Whether the first value taken stands on the line of the label. */
    boolean startsBesideItsLabel() {
        return !printedLabel.isEmpty() && filled > 0 && firstFilledLine == line;
    }

    /** Whether some line holds several values. */
    boolean hasLineOfSeveral() {
        return filled > filledLines;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean hasValues() {
        for (Token token : tokens) {
            if (!token.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the values are parted by blanks only. */
    boolean hasLineValues() {
        return tokens.stream().anyMatch(token -> token.shape() == Token.Shape.LINE);
    }

    boolean hasNumbers() {
        return tokens.stream().map(Token::value).anyMatch(value -> value != null && !value.isBlank());
    }

    /** Whether each token stands on a line of its own. */
    boolean isOneCellALine() {
        return tokens.stream().map(Token::line).distinct().count() == tokens.size() && tokens.size() > 1;
    }

    /** Whether the only value stands stuck to the label: 规章000. */
    boolean isStuck() {
        return tokens.size() == 1 && printedLabel.endsWith(tokens.get(0).text());
    }

    /** Whether the first value stands on the line of the label. */
    boolean isBesideItsLabel() {
        return !printedLabel.isEmpty() && hasValues() && !isBelowItsLabel();
    }

    /** Whether the first value stands on another line than the label. */
    boolean isBelowItsLabel() {
        return tokens.stream()
                .filter(token -> !token.isEmpty())
                .findFirst()
                .filter(token -> token.line() != line)
                .isPresent();
    }

    /** What is printed after the label, in one line. */
    String printedValues() {
        return Token.printed(tokens);
    }

    @Override
    public String toString() {
        return name + " " + printedValues();
    }
}
