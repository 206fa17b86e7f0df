package org.disclosurereport.documents.recognition.words;

import java.text.Normalizer;
import org.disclosurereport.internal.SimplifiedScript;

/**
 * Folds text for comparing it with labels: without blanks, punctuation and brackets, half-width, in simplified script.
 *
 * <p>For example {@code 1．属於國家 秘密} becomes {@code 1属于国家秘密}. What is folded is compared and never kept.
 */
public final class Folding {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String OPEN = "(（[【〔";
    private static final String CLOSE = ")）]】〕";

    /** The longest sound of a character, such as zhuang, with its mark of tone. */
    private static final int LONGEST_SOUND = 7;

    private Folding() {}

    /**
     * {@return the text folded}
     *
     * @param text any text
     */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                folded.append(SimplifiedScript.of(c));
            } else if (OPEN.indexOf(c) >= 0) {
                i = afterSound(text, i) - 1;
            } else if (c < 0x80) {
                if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                    folded.append(c);
                }
            } else {
                foldRare(c, folded);
            }
        }
        return folded.toString();
    }

    /**
     * {@return a label without the number before it, as in 1属于国家秘密, 三不予公开}
     *
     * @param folded a folded label
     */
    public static String withoutNumber(String folded) {
        int start = 0;
        while (start < folded.length() && NUMERALS.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return folded.substring(start);
    }

    /**
     * Cuts notes in brackets that may stand in or behind a label: 规章（设区的市以上人民政府填写） is 规章.
     *
     * <p>A numeral in brackets is none, （一） belongs to its label; what is opened and never closed stays, since the label
     * may go on in the next line.
     *
     * @return the text without them, or the same text when there is none
     */
    public static String withoutNotes(String text) {
        StringBuilder bare = null;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = afterBracket(text, i);
            if (end < 0) {
                break;
            }
            if (!isNumeral(text, i + 1, end - 1)) {
                bare = bare == null ? new StringBuilder(text.length()) : bare;
                bare.append(text, kept, i);
                kept = end;
            }
            i = end - 1;
        }
        return bare == null ? text : bare.append(text, kept, text.length()).toString();
    }

    private static int afterBracket(CharSequence text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isNumeral(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (NUMERALS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a text goes on after the sound of a character that a converter of scripts left behind it, 規(guī)章; just
     * behind the bracket when there is none.
     */
    private static int afterSound(CharSequence text, int open) {
        int end = open + 1;
        while (end < text.length() && end - open <= LONGEST_SOUND && isLatin(text.charAt(end))) {
            end++;
        }
        boolean sound = open > 0
                && text.charAt(open - 1) >= FIRST
                && text.charAt(open - 1) <= LAST
                && end > open + 1
                && end < text.length()
                && CLOSE.indexOf(text.charAt(end)) >= 0;
        return sound ? end + 1 : open + 1;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '\u00c0' && c <= '\u024f'
                || c >= '\u1e00' && c <= '\u1eff';
    }

    private static void foldRare(char c, StringBuilder folded) {
        if (c >= '\uff10' && c <= '\uff5a') {
            char half = (char) (c - 0xfee0);
            if (Character.isLetterOrDigit(half)) {
                folded.append(half);
            }
        } else if (c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff') {
            // PDF text likes radicals and compatibility characters in the place of ideographs.
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (plain.length() == 1 && plain.charAt(0) != c) {
                folded.append(fold(plain));
            }
        } else if (Character.isLetterOrDigit(c)) {
            folded.append(c);
        }
    }
}
