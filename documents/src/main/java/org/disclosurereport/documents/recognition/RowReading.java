package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** A row as it stands in a document: its label and the tokens after it. Filled by {@link TableScan}. */
final class RowReading {
    private final Section section;
    private final @Nullable String name;
    private final Match match;
    private final String printedLabel;
    private final SourcePlace place;
    private final boolean solid;
    private final boolean singleOfGroup;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable String rest;

    RowReading(
            Section section,
            @Nullable String name,
            Match match,
            String printedLabel,
            SourcePlace place,
            boolean solid) {
        this(section, name, match, printedLabel, place, solid, false);
    }

    RowReading(
            Section section,
            @Nullable String name,
            Match match,
            String printedLabel,
            SourcePlace place,
            boolean solid,
            boolean singleOfGroup) {
        this.singleOfGroup = singleOfGroup;
        this.section = section;
        this.name = name;
        this.match = match;
        this.printedLabel = printedLabel;
        this.place = place;
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

    String printedLabel() {
        return printedLabel;
    }

    SourcePlace place() {
        return place;
    }

    /** Whether the label is that of a whole group that is one row in the 2019 form. */
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

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean hasValues() {
        return tokens.stream().anyMatch(token -> !token.isEmpty());
    }

    boolean hasNumbers() {
        return tokens.stream()
                .map(Token::value)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /** Whether each token stands on a line of its own. */
    boolean isOneCellALine() {
        return tokens.stream().map(Token::line).distinct().count() == tokens.size() && tokens.size() > 1;
    }

    /** What is printed after the label, in one line. */
    String printedValues() {
        List<String> texts = new ArrayList<>();
        for (Token token : tokens) {
            texts.add(token.text().isEmpty() ? "␣" : token.text());
        }
        return String.join(" ", texts);
    }

    @Override
    public String toString() {
        return name + " " + printedValues();
    }
}
