package org.disclosurereport.documents.prose;

/** Cuts a sentence into tokens, in one pass. */
final class Tokenizer {
    private static final int LONGEST_QUOTATION = 120;

    private static final long BOUNDARIES =
            Sense.set(Sense.COMMA, Sense.SEMICOLON, Sense.COLON, Sense.OPEN, Sense.CLOSE);
    private static final long BEFORE_ITEM =
            Sense.set(Sense.SEMICOLON, Sense.COLON, Sense.COMMA, Sense.COUNT, Sense.OF_WHICH);

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
     * Cuts the characters from one to another.
     *
     * @return their tokens, valid until the next call
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
                return sign(Sense.COMMA, at);
            case Signs.PAUSE:
                return sign(Sense.PAUSE, at);
            case Signs.SEMICOLON:
                return sign(Sense.SEMICOLON, at);
            case Signs.COLON:
                return sign(Sense.COLON, at);
            case Signs.OPEN:
                return open(at, end);
            case Signs.CLOSE:
                return sign(Sense.CLOSE, at);
            case Signs.QUOTE:
                return quotation(at, end);
            default:
                return word(at, end, sign);
        }
    }

    private int sign(Sense sense, int at) {
        tokens.add(sense, at, at + 1);
        return at + 1;
    }

    /** （1） at the beginning of an item is its number, which separates as a semicolon does. */
    private int open(int at, int end) {
        int last = at + 1;
        while (last < end && last - at <= 2 && Signs.isDigit(characters[last])) {
            last++;
        }
        boolean begins = tokens.size() == 0 || tokens.isAny(tokens.size() - 1, BEFORE_ITEM);
        if (begins && last > at + 1 && last < end && Signs.of(characters[last]) == Signs.CLOSE) {
            tokens.add(Sense.SEMICOLON, at, last + 1);
            return last + 1;
        }
        return sign(Sense.OPEN, at);
    }

    private int quotation(int at, int end) {
        Lexicon.Entry entry = Lexicon.at(characters, at, end);
        if (entry != null) {
            tokens.add(entry.sense(), at, at + entry.length());
            return at + entry.length();
        }
        char closing = Signs.closing(characters[at]);
        int last = at + 1;
        int limit = Math.min(end, at + LONGEST_QUOTATION);
        while (last < limit && characters[last] != closing) {
            last++;
        }
        boolean closed = last < limit;
        last = closed ? last + 1 : at + 1;
        Lexicon.Entry quoted = closed && last - at > 3 ? Lexicon.at(characters, at + 1, last - 1) : null;
        if (quoted != null && quoted.length() == last - at - 2) {
            tokens.add(quoted.sense(), at, last);
            return last;
        }
        // The name of a law or a document adds nothing to what is counted.
        tokens.add(closed && closing == '》' ? Sense.FILLER : Sense.TEXT, at, last);
        return last;
    }

    /** ① or 一是 at the beginning of an item: its number. */
    private boolean isOrdinal(int at, int end, byte sign) {
        boolean circled = characters[at] >= '①' && characters[at] <= '⑳';
        boolean counted = sign == Signs.NUMERAL && at + 1 < end && characters[at + 1] == '是';
        return circled || counted && (tokens.size() == 0 || tokens.isAny(tokens.size() - 1, BEFORE_ITEM));
    }

    /** 除 … 外，: what is between is told like everything else. The words count at the two ends of a clause only. */
    private int exception(int at, int end) {
        char c = characters[at];
        if (c == '除') {
            boolean begins = tokens.size() == 0 || tokens.isAny(tokens.size() - 1, BOUNDARIES);
            boolean longer = at + 1 < end && "了去开".indexOf(characters[at + 1]) >= 0;
            return begins ? longer ? at + 2 : at + 1 : at;
        }
        int behind =
                c == '外' ? at + 1 : "之以".indexOf(c) >= 0 && at + 1 < end && characters[at + 1] == '外' ? at + 2 : at;
        boolean ends = behind > at && (behind == end || Signs.parts(characters[behind]));
        return ends ? behind : at;
    }

    private int word(int at, int end, byte sign) {
        if (isOrdinal(at, end, sign)) {
            int last = characters[at] >= '①' && characters[at] <= '⑳' ? at + 1 : at + 2;
            tokens.add(Sense.SEMICOLON, at, last);
            return last;
        }
        if (sign == Signs.NUMERAL || characters[at] == '零') {
            int last = numbers.scanNumeral(at, end);
            if (last > 0) {
                return last;
            }
        }
        int except = exception(at, end);
        if (except > at) {
            tokens.add(Sense.FILLER, at, except);
            return except;
        }
        Lexicon.Entry entry = Lexicon.at(characters, at, end);
        if (entry == null) {
            tokens.add(Sense.TEXT, at, at + 1);
            return at + 1;
        }
        tokens.add(entry.sense(), at, at + entry.length());
        return at + entry.length();
    }
}
