package org.disclosurereport.documents.prose;

/** Cuts a sentence into tokens, in one pass. */
final class Tokenizer {
    private static final int LONGEST_QUOTATION = 120;

    private final char[] characters;
    private final Tokens tokens = new Tokens();
    private final NumberScanner numbers;

    Tokenizer(char[] characters) {
        this.characters = characters;
        this.numbers = new NumberScanner(characters, tokens);
    }

    /** {@return the tokens, which each call of {@link #cut} fills again} */
    Tokens tokens() {
        return tokens;
    }

    /**
     * Cuts what stands from one character to another.
     *
     * @return its tokens, valid until the next call
     */
    Tokens cut(int start, int end) {
        tokens.clear();
        int at = start;
        while (at < end) {
            at = next(at, end);
        }
        return tokens;
    }

    private int next(int at, int end) {
        byte sign = Signs.of(characters[at]);
        switch (sign) {
            case Signs.DIGIT:
                return numbers.scanDigits(at, end);
            case Signs.COMMA:
                return sign(Term.COMMA, at);
            case Signs.PAUSE:
                return sign(Term.PAUSE, at);
            case Signs.SEMICOLON:
                return sign(Term.SEMICOLON, at);
            case Signs.COLON:
                return sign(Term.COLON, at);
            case Signs.OPEN:
                return sign(Term.OPEN, at);
            case Signs.CLOSE:
                return sign(Term.CLOSE, at);
            case Signs.QUOTE:
                return quotation(at, end);
            default:
                return word(at, end, sign);
        }
    }

    private int sign(Term term, int at) {
        tokens.add(term, at, at + 1);
        return at + 1;
    }

    private int quotation(int at, int end) {
        char closing = Signs.closing(characters[at]);
        int last = at + 1;
        int limit = Math.min(end, at + LONGEST_QUOTATION);
        while (last < limit && characters[last] != closing) {
            last++;
        }
        last = last < limit ? last + 1 : at + 1;
        tokens.add(Term.TEXT, at, last);
        return last;
    }

    private int word(int at, int end, byte sign) {
        if (sign == Signs.NUMERAL || characters[at] == '零') {
            int last = numbers.scanNumeral(at, end);
            if (last > 0) {
                return last;
            }
        }
        Lexicon.Entry entry = Lexicon.at(characters, at, end);
        if (entry == null) {
            tokens.add(Term.TEXT, at, at + 1);
            return at + 1;
        }
        tokens.add(entry.term(), at, at + entry.length());
        return at + entry.length();
    }
}
