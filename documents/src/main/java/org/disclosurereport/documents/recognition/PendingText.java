package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.Token;
import org.jspecify.annotations.Nullable;

/** Text that is no label yet: it, or it and what follows, may be one, since labels wrap. The last eight pieces. */
final class PendingText {
    private static final int MOST = 8;

    private final List<Token> pieces = new ArrayList<>();

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    int size() {
        return pieces.size();
    }

    Token get(int at) {
        return pieces.get(at);
    }

    Token last() {
        return pieces.get(pieces.size() - 1);
    }

    void add(Token piece) {
        pieces.add(piece);
        if (pieces.size() > MOST) {
            pieces.remove(0);
        }
    }

    void clear() {
        pieces.clear();
    }

    /** What is printed from a piece on. */
    String printed(int start) {
        StringBuilder text = new StringBuilder();
        pieces.subList(start, pieces.size()).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The characters for comparing from a piece on. */
    String folded(int start) {
        StringBuilder text = new StringBuilder();
        pieces.subList(start, pieces.size()).forEach(piece -> text.append(piece.folded()));
        return text.toString();
    }

    /** The characters for comparing from the last piece on and of the next. */
    String foldedWith(Token next) {
        return folded(pieces.size() - 1) + next.folded();
    }

    /** What the pieces from one on and the next, if any, are without notes in brackets, which go over lines; "" without notes. */
    String bare(int start, @Nullable Token next) {
        String printed = next == null ? printed(start) : printed(start) + next.text();
        String bare = Folding.withoutNotes(printed);
        return bare.length() == printed.length() ? "" : Folding.fold(bare);
    }

    /** Whether there is nothing but notes in brackets. */
    boolean isNote() {
        return Folding.withoutNotes(printed(0)).isBlank();
    }
}
