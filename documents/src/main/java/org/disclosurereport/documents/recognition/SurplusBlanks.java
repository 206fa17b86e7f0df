package org.disclosurereport.documents.recognition;

import java.util.List;
import org.disclosurereport.documents.recognition.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * The ways to put more tokens than columns on the columns, where only empty tokens may be left out.
 *
 * <p>No step is taken that can't be gone on with: else a row with hundreds of empty tokens and one number too many
 * would be tried in every one of its subsets and give no way at all.
 */
final class SurplusBlanks {
    private final List<Token> tokens;

    /** For each index, how many tokens from there on aren't empty, and where the first of them stands. */
    private final int[] filledFrom;

    private final int[] nextFilled;

    private SurplusBlanks(List<Token> tokens) {
        this.tokens = tokens;
        this.filledFrom = new int[tokens.size() + 1];
        this.nextFilled = new int[tokens.size() + 1];
        nextFilled[tokens.size()] = tokens.size();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean empty = tokens.get(i).isEmpty();
            filledFrom[i] = filledFrom[i + 1] + (empty ? 0 : 1);
            nextFilled[i] = empty ? nextFilled[i + 1] : i;
        }
    }

    static SurplusBlanks of(List<Token> tokens) {
        return new SurplusBlanks(tokens);
    }

    /**
     * Adds the ways.
     *
     * @param columns how many columns there are
     * @param most how many ways are looked for
     * @param ways takes them, those that leave out later tokens first
     */
    void ways(int columns, int most, List<@Nullable Token[]> ways) {
        if (filledFrom[0] <= columns && tokens.size() >= columns) {
            add(0, new Token[columns], 0, most, ways);
        }
    }

    private void add(int next, @Nullable Token[] way, int column, int most, List<@Nullable Token[]> ways) {
        if (column == way.length) {
            ways.add(way.clone());
            return;
        }
        int left = way.length - column - 1;
        // As many numbers as columns: each column takes one.
        int first = filledFrom[next] > left ? nextFilled[next] : next;
        int last = Math.min(nextFilled[next], tokens.size() - 1 - left);
        for (int i = first; i <= last && ways.size() < most; i++) {
            way[column] = tokens.get(i);
            add(i + 1, way, column + 1, most, ways);
        }
    }
}
