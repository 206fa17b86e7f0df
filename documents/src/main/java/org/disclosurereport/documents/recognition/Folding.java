package org.disclosurereport.documents.recognition;

import java.text.Normalizer;

/**
 * Folds text for comparing it with labels: without blanks, punctuation and brackets, half-width, in simplified script.
 *
 * <p>For example {@code 1．属於國家 秘密} becomes {@code 1属于国家秘密}. What is folded is compared and never kept.
 */
final class Folding {
    /** Traditional characters and variants beside simplified ones: those of the form's labels and headings. */
    private static final String TRADITIONAL =
            "動開況條項規數對總範許減處決務罰強業費採購額請組織機構會計結轉辦區這屬於國祕穩護權類內過執詢無關沒現補後確訪舉報訴複當認獲繼續議訟維糾審經發廢單萬繳納體問題進據係爲個廳鎮鄉縣員為复覆機復";

    private static final String SIMPLIFIED =
            "动开况条项规数对总范许减处决务罚强业费采购额请组织机构会计结转办区这属于国秘稳护权类内过执询无关没现补后确访举报诉复当认获继续议讼维纠审经发废单万缴纳体问题进据系为个厅镇乡县员为复复机复";

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final char[] IDEOGRAPHS = ideographs();
    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    private Folding() {}

    /** Folds a text. */
    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                folded.append(IDEOGRAPHS[c - FIRST]);
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

    /** Cuts the number before a label: 1属于国家秘密, 三不予公开. */
    static String withoutNumber(String folded) {
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

    private static char[] ideographs() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return table;
    }
}
