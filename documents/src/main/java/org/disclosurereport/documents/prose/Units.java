package org.disclosurereport.documents.prose;

/** The units of things, and what follows a number that counts no things. */
final class Units {
    /** Each unit before those that it begins with. */
    private static final String[] UNITS = {
        "人次", "批次", "件次", "条次", "家次", "场次", "篇次", "份次", "宗次", "件条", "条", "件", "篇", "期", "次", "个", "份", "起", "场", "项",
        "宗", "例", "人", "家", "户", "部", "张", "幅", "册", "页", "批", "处", "名", "位", "则", "封", "通", "套", "卷", "本", "笔", "支"
    };

    private static final String NUMERAL_UNITS = "条件篇期次个份起场项宗例则封部";
    private static final String MEASURES = "年月日号时点天周岁届级倍°℃楼层区路栋室分秒米后";
    private static final String[] MEASURE_WORDS = {
        "部门", "个月", "个工作日", "个百分点", "个自然日", "个小时", "个季度", "小时", "工作日", "百分点", "公里", "平方", "亩", "吨", "项制度", "家单位"
    };

    private Units() {}

    /** {@return the length of the unit at a place, with a second one (篇（条）, 条/篇); 0 when there is none} */
    static int length(char[] characters, int at, int end) {
        int first = single(characters, at, end);
        if (first == 0 || at + first >= end) {
            return first;
        }
        int next = at + first;
        byte sign = Signs.of(characters[next]);
        boolean slash = characters[next] == '/';
        if (!slash && sign != Signs.OPEN) {
            return first;
        }
        int second = single(characters, next + 1, end);
        int last = next + 1 + second;
        if (second == 0 || !slash && (last >= end || Signs.of(characters[last]) != Signs.CLOSE)) {
            return first;
        }
        return last - at + (slash ? 0 : 1);
    }

    private static int single(char[] characters, int at, int end) {
        for (String unit : UNITS) {
            if (is(unit, characters, at, end)) {
                return unit.length();
            }
        }
        return 0;
    }

    /** {@return whether a unit may follow a Chinese numeral} */
    static boolean mayFollowNumeral(char c) {
        return NUMERAL_UNITS.indexOf(c) >= 0;
    }

    /** {@return whether a number before this place measures or dates, and counts nothing} */
    static boolean isMeasure(char[] characters, int at, int end) {
        for (String word : MEASURE_WORDS) {
            if (is(word, characters, at, end)) {
                return true;
            }
        }
        return at < end && MEASURES.indexOf(characters[at]) >= 0;
    }

    /** {@return whether a word is found at a place} */
    static boolean is(String word, char[] characters, int at, int end) {
        if (at < 0 || at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (characters[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether two units, each perhaps double, have one in common; a number without a unit has any} */
    static boolean agree(String unit, String other) {
        if (unit.isEmpty() || unit.equals(other)) {
            return true;
        }
        for (String part : unit.split("[（(/]")) {
            for (String otherPart : other.split("[（(/]")) {
                if (strip(part).equals(strip(otherPart))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String strip(String unit) {
        return unit.endsWith("）") || unit.endsWith(")") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
