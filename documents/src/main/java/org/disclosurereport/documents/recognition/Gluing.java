package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.recognition.words.PrintedValue;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.source.Characters;

/** Parts values that stand together: 000 for three cells, or two numbers in one cell of a real table. */
final class Gluing {
    private Gluing() {}

    /**
     * Parts tokens where that gives as many values as there are columns; else gives them back.
     *
     * @param tokens the tokens after a label
     * @param columns how many values there must be
     * @param stuck whether they stand stuck to their label: then digits are parted, too
     */
    static List<Token> part(List<Token> tokens, int columns, boolean stuck) {
        List<Token> core = Placement.Printed.of(tokens).core();
        if (core.isEmpty() || core.size() >= columns) {
            return tokens;
        }
        List<Token> parted = new ArrayList<>();
        for (Token token : core) {
            List<Token> pieces = pieces(token);
            parted.addAll(pieces.isEmpty() ? List.of(token) : pieces);
        }
        if (parted.size() == columns) {
            return parted;
        }
        PrintedValue value = core.get(0).value();
        if ((stuck || isZeros(core.get(0)))
                && core.size() == 1
                && columns > 1
                && value != null
                && value.isDigits()
                && core.get(0).text().length() == columns) {
            List<Token> digits = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                digits.add(token(core.get(0), core.get(0).text().substring(i, i + 1)));
            }
            return digits;
        }
        return tokens;
    }

    /**
     * Puts numbers together that a narrow cell broke over two lines: 11 / 57 is 1157.
     *
     * @return the tokens with such numbers whole, or the same list when there are none
     */
    static List<Token> unwrap(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.text().startsWith("0\n"))) {
            // No number begins with a zero: these are the cells of two rows.
            return tokens;
        }
        List<Token> whole = new ArrayList<>();
        boolean any = false;
        for (Token token : tokens) {
            Token one = token.value() == null && token.shape() == Token.Shape.CELL && isWrappedNumber(token.text())
                    ? token(token, token.text().replace("\n", ""))
                    : token;
            any |= one != token;
            whole.add(one);
        }
        return any ? whole : tokens;
    }

    private static boolean isWrappedNumber(String text) {
        return text.indexOf('\n') > 0
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '\n' || c == '.' || c == ',');
    }

    private static boolean isZeros(Token token) {
        return token.text().chars().allMatch(c -> c == '0');
    }

    /** Whether only zeros were glued: then there is one way to part them. */
    static boolean allZero(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.text().equals("0"));
    }

    /** The values in one cell, parted by blanks or line breaks; empty when it isn't only values. */
    private static List<Token> pieces(Token token) {
        if (token.value() != null) {
            return List.of();
        }
        List<Token> pieces = new ArrayList<>();
        int start = 0;
        String text = token.text();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Characters.isUnseen(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                Token piece = token(token, text.substring(start, i));
                if (piece.value() == null) {
                    return List.of();
                }
                pieces.add(piece);
            }
            start = i + 1;
        }
        return pieces;
    }

    private static Token token(Token of, String text) {
        return new Token(
                text, of.place(), of.block(), of.line(), of.shape(), PrintedValue.read(text), of.column(), of.budget());
    }
}
