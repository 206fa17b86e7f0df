package org.disclosurereport.documents.header;

import java.lang.Character.UnicodeScript;
import org.disclosurereport.internal.SimplifiedScript;

/** Single characters as headers are compared: what is blank, a digit, a Chinese character, and which are the same. */
final class Characters {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String ZEROS = "○◯零０";
    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final int FULL_WIDTH_OFFSET = FIRST_FULL_WIDTH - '!';

    private Characters() {}

    /** {@return the character that stands for it in comparisons: simplified, of half width} */
    static char fold(char printed) {
        if (printed >= FIRST_FULL_WIDTH && printed <= LAST_FULL_WIDTH) {
            return (char) (printed - FULL_WIDTH_OFFSET);
        }
        return SimplifiedScript.of(printed);
    }

    /** {@return a text with each character folded; as long as before} */
    static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        printed.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    /** {@return whether nothing is seen of it: blanks of any width, marks of byte order, control characters} */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /** {@return a text without its blanks} */
    static String withoutBlanks(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank((char) c)).forEach(c -> compact.append((char) c));
        return compact.toString();
    }

    static boolean isChinese(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN || ZEROS.indexOf(c) >= 0;
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    /** {@return the value of a Chinese numeral 0 … 9, or −1} */
    static int numeral(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
    }
}
