package org.disclosurereport.documents.recognition;

import java.text.Normalizer;
import org.disclosurereport.documents.source.SimplifiedScript;

/**
 * Folds text for comparing it with labels: without blanks, punctuation and brackets, half-width, in simplified script.
 *
 * <p>For example {@code 1．属於國家 秘密} becomes {@code 1属于国家秘密}. What is folded is compared and never kept.
 */
public final class Folding {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String NUMERALS = "0123456789一二三四五六七八九十";

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
