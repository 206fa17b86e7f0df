package org.disclosurereport.documents.header;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Single characters as headers are compared: what is blank, a digit, a Chinese character, and which are the same. */
final class Characters {
    /** Traditional characters of titles, metadata and names of bodies, each with its simplified one. */
    private static final String PAIRS = "報报開开資资訊讯縣县區区鎮镇鄉乡辦办廳厅會会處处員员發发機机構构關关佈布時时間间單单標标題题責责體体統统計计數数據据"
            + "從从號号務务廣广東东島岛稱称總总經经濟济環环衛卫財财產产業业農农規规劃划設设監监執执審审稅税學学圖图書书館馆團团聯联協协國国華华"
            + "為为與与網网導导類类來来於于範范圍围轄辖屬属匯汇該该內内條条製制編编則则臺台後后灣湾寧宁蘇苏滬沪龍龙陽阳貴贵陝陕遼辽鐵铁電电氣气"
            + "術术頁页應应門门過过錄录隊队聞闻鎮镇";

    private static final Map<Character, Character> SIMPLIFIED = pairs();
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String ZEROS = "○◯零０";
    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final int FULL_WIDTH_OFFSET = FIRST_FULL_WIDTH - '!';

    private Characters() {}

    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            pairs.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return Map.copyOf(pairs);
    }

    /** {@return the character that stands for it in comparisons: simplified, of half width} */
    static char fold(char printed) {
        if (printed >= FIRST_FULL_WIDTH && printed <= LAST_FULL_WIDTH) {
            return (char) (printed - FULL_WIDTH_OFFSET);
        }
        return SIMPLIFIED.getOrDefault(printed, printed);
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
