package org.disclosurereport.internal;

/**
 * Traditional characters and variants beside the simplified ones that stand for them when texts are compared: those of the
 * form's labels and headings, of titles, particulars and names of bodies.
 */
public final class SimplifiedScript {
    /** Each traditional character with its simplified one. */
    private static final String PAIRS =
            "佈布來来係系個个內内則则劃划動动務务匯汇區区協协員员問问單单國国圍围圖图團团執执報报學学寧宁審审對对導导屬属島岛廢废廣广廳厅強强後后從从復复應应採采據据數数於于時时書书會会東东"
                    + "條条業业構构標标機机權权氣气決决沒没況况減减滬沪濟济灣湾為为無无爲为獲获現现環环產产當当發发監监確确祕秘稅税稱称穩稳範范糾纠納纳組组結结統统經经維维網网編编縣县總总織织繳缴繼继"
                    + "續续罰罚聞闻聯联臺台與与舉举華华萬万蘇苏處处號号術术衛卫補补製制複复覆复規规計计訊讯訟讼訪访設设許许訴诉詢询該该認认請请議议護护財财責责貴贵費费資资購购轄辖轉转辦办農农這这進进"
                    + "過过遼辽鄉乡錄录鎮镇鐵铁門门開开間间關关陝陕陽阳隊队電电頁页項项題题額额類类館馆體体龍龙"
                    + "約约餘余較较長长歷历諮咨熱热線线絡络郵邮終终駁驳銷销變变徵征眾众圓圆檔档兩两幾几雙双併并佔占營营債债響响鑒鉴釋释遞递繕缮層层優优創创傳传誌志實实質质樣样檢检擬拟練练輔辅擔担適适遲迟還还選选"
                    + "貫贯徹彻紮扎嚴严堅坚極极積积領领視视擴扩獎奖舊旧專专範范聽听議议鄰邻";

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final char[] IDEOGRAPHS = ideographs();

    private SimplifiedScript() {}

    /**
     * {@return the simplified character that stands for one; itself when it is simplified, not known, or no ideograph}
     *
     * @param c the character
     */
    public static char of(char c) {
        return c >= FIRST && c <= LAST ? IDEOGRAPHS[c - FIRST] : c;
    }

    /** {@return every character that another one stands for, to look for them} */
    public static String getTraditional() {
        StringBuilder traditional = new StringBuilder(PAIRS.length() / 2);
        for (int i = 0; i < PAIRS.length(); i += 2) {
            traditional.append(PAIRS.charAt(i));
        }
        return traditional.toString();
    }

    /**
     * {@return a text in simplified characters, each at its place; the text itself where it is simplified}
     *
     * @param text the text
     */
    public static String fold(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (of(text.charAt(at)) != text.charAt(at)) {
                return foldFrom(text, at);
            }
        }
        return text;
    }

    private static String foldFrom(String text, int first) {
        char[] folded = text.toCharArray();
        for (int at = first; at < folded.length; at++) {
            folded[at] = of(folded[at]);
        }
        return new String(folded);
    }

    private static char[] ideographs() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return table;
    }
}
