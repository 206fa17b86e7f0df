package org.disclosurereport.documents.prose;

/** What single characters are: digits of any width, Chinese numerals, separators, brackets; one look-up each. */
final class Signs {
    /** Any character that is nothing of the following. */
    static final byte OTHER = 0;

    static final byte DIGIT = 1;
    static final byte NUMERAL = 2;
    static final byte COMMA = 3;
    static final byte PAUSE = 4;
    static final byte SEMICOLON = 5;
    static final byte COLON = 6;
    static final byte OPEN = 7;
    static final byte CLOSE = 8;
    /** Begins words quoted or named, in which nothing is counted. */
    static final byte QUOTE = 9;
    /** Ends a sentence. */
    static final byte STOP = 10;
    /** Begins a word that denies; a sentence with one may tell a zero. */
    static final byte DENIAL = 11;

    /** A half-width full stop, which ends a sentence or is a decimal point. */
    static final byte DOT = 12;

    private static final byte[] CLASSES = new byte[1 << 16];

    static {
        put(DIGIT, "0123456789０１２３４５６７８９");
        put(NUMERAL, "〇一二三四五六七八九十百千两");
        put(COMMA, "，,");
        put(PAUSE, "、");
        put(SEMICOLON, "；;");
        put(COLON, "：:");
        put(OPEN, "（(【");
        put(CLOSE, "）)】");
        put(QUOTE, "《“「『‘〔［[");
        put(STOP, "。！？!?\n");
        put(DOT, ".．");
        put(DENIAL, "未没无零不");
    }

    private static final String QUOTES = "《》“”「」『』‘’〔〕［］[]";

    private Signs() {}

    private static void put(byte kind, String characters) {
        characters.chars().forEach(c -> CLASSES[c] = kind);
    }

    static byte of(char c) {
        return CLASSES[c];
    }

    static boolean isDigit(char c) {
        return CLASSES[c] == DIGIT;
    }

    /** {@return the value of a digit of either width} */
    static int digit(char c) {
        return c <= '9' ? c - '0' : c - '０';
    }

    /** {@return the number that some digits write, −1 if they are none} */
    static int number(char[] characters, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(characters[i])) {
                return -1;
            }
            number = number * 10 + digit(characters[i]);
        }
        return start < end ? number : -1;
    }

    static boolean isLatin(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c >= '\u2000' && c <= '\u200f' || c == '\ufeff';
    }

    /** {@return what closes a quotation} */
    static char closing(char quote) {
        return QUOTES.charAt(QUOTES.indexOf(quote) + 1);
    }

    /** {@return whether it stands in a Chinese numeral, 零 included} */
    static boolean isNumeral(char c) {
        return CLASSES[c] == NUMERAL || c == '零' || c == '万' || c == '亿';
    }

    /** {@return whether nothing of the passage but punctuation could stand there} */
    static boolean parts(char c) {
        return CLASSES[c] >= COMMA && CLASSES[c] <= STOP && CLASSES[c] != QUOTE;
    }
}
