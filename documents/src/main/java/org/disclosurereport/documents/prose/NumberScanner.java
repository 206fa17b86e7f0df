package org.disclosurereport.documents.prose;

import org.disclosurereport.Count;

/**
 * Reads a number with its unit where one stands: 3,119件, ２１ 件, 十二条, 1.2万条, 5500余条, 约90条, 380元.
 *
 * <p>Dates, shares, ordinals, telephone and document numbers, list numbers and versions are no quantities. Amounts of
 * money are in fen-exact 10<sup>−6</sup> yuan. What is rounded (余, 多, 近, 约, 以上) is said to be.
 */
final class NumberScanner {
    /** An amount of money of 1 yuan as a token's value. */
    static final long YUAN = 1_000_000;

    private static final int LONGEST = 18;
    private static final String[] UNITS = {
        "人次", "批次", "件次", "条次", "家次", "场次", "条", "件", "篇", "期", "次", "个", "份", "起", "场", "项", "宗", "例", "人", "家", "户",
        "部", "张", "幅", "册", "页", "批", "处", "名", "则", "封", "通", "套"
    };
    private static final String NUMERAL_UNITS = "条件篇期次个份起场项宗例则封";
    private static final String NO_COUNTS = "年月日号时点天周岁届级倍%％‰°℃楼层区路栋室分秒米后";
    private static final String[] NO_COUNT_WORDS = {
        "部门", "个月", "个工作日", "个百分点", "个自然日", "个小时", "个季度", "小时", "工作日", "百分点", "公里", "平方", "亩", "吨"
    };
    private static final String[] ROUNDED_BEFORE = {"大约", "将近", "超过", "不少于", "至少", "约", "近", "超", "逾", "上"};
    private static final String[] ROUNDED_AFTER = {"以上", "左右", "余", "多", "来"};

    private final char[] characters;
    private final Tokens tokens;

    // The number being read.
    private int at;
    private long value;
    private int scale;
    private boolean rounded;

    NumberScanner(char[] characters, Tokens tokens) {
        this.characters = characters;
        this.tokens = tokens;
    }

    /**
     * Reads the digits that stand at a place, and adds a token.
     *
     * @return where the scan goes on
     */
    int scanDigits(int start, int end) {
        at = start;
        value = 0;
        scale = 0;
        rounded = false;
        boolean readable = readDigits(end);
        if (!readable || isPartOfName(start, end)) {
            return addNumber(start, skipName(end));
        }
        if (scale == 0 && at - start == 4 && at < end && characters[at] == '年') {
            tokens.add(Term.YEAR, start, at + 1, at + 1, value, false);
            return at + (at + 1 < end && characters[at + 1] == '度' ? 2 : 1);
        }
        if (isListNumber(start, end)) {
            tokens.add(Term.SEMICOLON, start, at + 1);
            return at + 1;
        }
        return finish(start, end, true);
    }

    /** Reads the Chinese numeral that stands at a place; gives −1 when it isn't one of a quantity. */
    int scanNumeral(int start, int end) {
        at = start;
        scale = 0;
        rounded = false;
        if (start > 0 && characters[start - 1] == '第' || !readNumeral(end)) {
            return -1;
        }
        int last = at;
        boolean zero = value == 0 && (last == end || Signs.parts(characters[last])) && endsWithCopula(start);
        if (!zero && !isNumeralUnit(last, end)) {
            return -1;
        }
        return finish(start, end, false);
    }

    /** {@return whether a Chinese numeral before this character may count something} */
    static boolean mayCount(char next) {
        return Signs.isNumeral(next) || next == '余' || next == '多' || NUMERAL_UNITS.indexOf(next) >= 0;
    }

    /** {@return whether a character is the unit of things told in breakdowns, and hardly part of anything else} */
    static boolean isUnit(char unit) {
        return "条件篇份期".indexOf(unit) >= 0;
    }

    /** One 个 or 次 is as often no count as it is one (一个平台, 一次性): only where nothing follows. */
    private boolean isNumeralUnit(int last, int end) {
        int unit = last;
        if (unit < end && (characters[unit] == '余' || characters[unit] == '多')) {
            unit++;
        }
        if (unit >= end || NUMERAL_UNITS.indexOf(characters[unit]) < 0) {
            return false;
        }
        boolean vague = value < 10 && "个次项件".indexOf(characters[unit]) >= 0;
        boolean followed = unit + 1 < end && !Signs.parts(characters[unit + 1]);
        return !(vague && followed && (value < 4 || characters[unit] == '个'))
                || characters[unit] == '件' && characters[Math.min(unit + 1, end - 1)] != '事';
    }

    private boolean endsWithCopula(int start) {
        return start > 0 && (characters[start - 1] == '为' || characters[start - 1] == '是');
    }

    private int finish(int start, int end, boolean digits) {
        roundAfter(end);
        multiply(end);
        roundAfter(end);
        int begin = roundBefore(start);
        if (at < end && isMoney(end)) {
            return addMoney(begin, end);
        }
        if (scale > 0 || value > Count.MAX || isNoCount(end)) {
            return addNumber(
                    start,
                    at < end && !Signs.parts(characters[at]) && Signs.of(characters[at]) == Signs.OTHER ? at + 1 : at);
        }
        int unit = at;
        at += unitLength(end);
        if (at > unit) {
            int last = at;
            roundAfter(end);
            tokens.add(Term.QUANTITY, begin, last, unit, value, rounded);
            return at;
        }
        boolean alone = at == end || Signs.parts(characters[at]) || rounded || isJoined(end);
        if (alone || !digits) {
            tokens.add(Term.QUANTITY, begin, at, at, value, rounded);
        } else {
            tokens.add(Term.TEXT, start, at);
        }
        return at;
    }

    /** 5、3和2条: the unit after the last number is of all. */
    private boolean isJoined(int end) {
        return "和及与".indexOf(characters[at]) >= 0 && at + 1 < end && Signs.isDigit(characters[at + 1]);
    }

    private boolean readDigits(int end) {
        int first = at;
        int point = -1;
        while (at < end) {
            char c = characters[at];
            if (Signs.isDigit(c)) {
                value = value * 10 + Signs.digit(c);
            } else if (point < 0 && isThousands(first, end)) {
                at++;
                continue;
            } else if (point < 0 && (c == '.' || c == '．') && at + 1 < end && Signs.isDigit(characters[at + 1])) {
                point = at + 1;
            } else {
                break;
            }
            if (++at - first > LONGEST) {
                return false;
            }
        }
        scale = point < 0 ? 0 : at - point;
        return true;
    }

    /** A comma parts thousands when one to three digits stand before the first and three stand after each. */
    private boolean isThousands(int first, int end) {
        char c = characters[at];
        if (c != ',' && c != '，' || at + 3 >= end || characters[first] == '0' || characters[first] == '０') {
            return false;
        }
        int since = at - 1;
        while (since >= first && Signs.isDigit(characters[since])) {
            since--;
        }
        int group = at - 1 - since;
        return (since < first ? group <= 3 : group == 3)
                && Signs.number(characters, at + 1, at + 4) >= 0
                && (at + 4 == end || !Signs.isDigit(characters[at + 4]));
    }

    private boolean readNumeral(int end) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int first = at;
        while (at < end && at - first < LONGEST && Signs.isNumeral(characters[at])) {
            char c = characters[at];
            long place =
                    c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : c == '万' ? 10_000 : c == '亿' ? 100_000_000 : 0;
            if (place == 0) {
                boolean afterZero = digit == 0;
                if (digit > 0) {
                    return false;
                }
                digit = c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
                if (afterZero && digit == 0) {
                    return false;
                }
            } else if (place < 10_000) {
                if (digit < 0 && place > 10) {
                    rounded = true;
                }
                section += (digit < 0 ? 1 : digit) * place;
                digit = -1;
            } else {
                if (section == 0 && digit <= 0) {
                    return false;
                }
                total += (section + Math.max(digit, 0)) * place;
                section = 0;
                digit = -1;
            }
            at++;
        }
        value = total + section + Math.max(digit, 0);
        return at > first;
    }

    private void multiply(int end) {
        while (at < end && "千百万亿".indexOf(characters[at]) >= 0 && scale <= 8) {
            int zeros = characters[at] == '百' ? 2 : characters[at] == '千' ? 3 : characters[at] == '万' ? 4 : 8;
            if (zeros == 4 && at + 1 < end && characters[at + 1] == '元') {
                return;
            }
            at++;
            int lost = Math.min(scale, zeros);
            scale -= lost;
            for (int i = lost; i < zeros; i++) {
                value = Math.min(value, Long.MAX_VALUE / 10) * 10;
            }
            roundAfter(end);
        }
    }

    private void roundAfter(int end) {
        for (String word : ROUNDED_AFTER) {
            if (stands(word, at, end)) {
                rounded = true;
                at += word.length();
                return;
            }
        }
    }

    /** Takes the words that round the number from the token before it. */
    private int roundBefore(int start) {
        for (String word : ROUNDED_BEFORE) {
            int begin = start - word.length();
            boolean stands = begin >= 0 && stands(word, begin, start);
            if (stands
                    && !(word.equals("近") && begin > 0 && "最附临靠".indexOf(characters[begin - 1]) >= 0)
                    && !(word.equals("上") && "百千".indexOf(characters[start]) < 0)) {
                rounded = true;
                tokens.cutBack(begin);
                return begin;
            }
        }
        if (start > 0 && "数几".indexOf(characters[start - 1]) >= 0 && "百千万十".indexOf(characters[start]) >= 0) {
            rounded = true;
            tokens.cutBack(start - 1);
            return start - 1;
        }
        return start;
    }

    private boolean isMoney(int end) {
        return characters[at] == '元' || stands("万元", at, end) || stands("亿元", at, end);
    }

    private int addMoney(int begin, int end) {
        int unit = at;
        int zeros = characters[at] == '元' ? 6 : characters[at] == '万' ? 10 : 14;
        at += characters[at] == '元' ? 1 : 2;
        boolean exact = scale <= zeros;
        long amount = value;
        for (int i = scale; i < zeros && exact; i++) {
            exact = amount <= Long.MAX_VALUE / 10;
            amount *= 10;
        }
        int last = at;
        roundAfter(end);
        if (exact) {
            tokens.add(Term.MONEY, begin, last, unit, amount, rounded);
        } else {
            tokens.add(Term.NUMBER, begin, last);
        }
        return at;
    }

    private boolean isNoCount(int end) {
        if (at >= end) {
            return false;
        }
        for (String word : NO_COUNT_WORDS) {
            if (stands(word, at, end)) {
                return true;
            }
        }
        // A range, a ratio, a time: its first number counts nothing, and neither does its second.
        char c = characters[at];
        boolean range = (c == '-' || c == '—' || c == '～' || c == '~' || c == '/' || c == '至' || c == '到' || c == '.')
                && at + 1 < end
                && Signs.isDigit(characters[at + 1]);
        return range || NO_COUNTS.indexOf(c) >= 0 || c == ' ';
    }

    private boolean isPartOfName(int start, int end) {
        char before = start == 0 ? '。' : characters[start - 1];
        char after = at < end ? characters[at] : '。';
        boolean inRange = "-—～~/至.@_+".indexOf(before) >= 0 && start > 1 && Signs.isLatin(characters[start - 2]);
        boolean zeros = at - start > 1 && Signs.digit(characters[start]) == 0 && scale == 0;
        return before == '第'
                || before == ' '
                || before == '-'
                || before == '—' && start > 1 && Signs.isLatin(characters[start - 2])
                || before == '+'
                || inRange
                || zeros
                || Signs.isLatin(before)
                || Signs.isLatin(after)
                || after == '@'
                || after == '_'
                || after == '+'
                || (after == '-' || after == '—') && at + 1 < end && Signs.isLatin(characters[at + 1]);
    }

    private int skipName(int end) {
        int last = at;
        while (last < end && (Signs.isLatin(characters[last]) || "-_.@+/ ".indexOf(characters[last]) >= 0)) {
            last++;
        }
        return last < end
                        && characters[last] != '其'
                        && Signs.of(characters[last]) == Signs.OTHER
                        && Lexicon.at(characters, last, end) == null
                ? last + 1
                : Math.max(last, at);
    }

    private int addNumber(int start, int last) {
        tokens.add(Term.NUMBER, start, last);
        return last;
    }

    /** 1. and 2、 at the beginning of an item. */
    private boolean isListNumber(int start, int end) {
        if (at - start > 2 || scale > 0 || at >= end) {
            return false;
        }
        char mark = characters[at];
        boolean first = start == 0
                || Signs.of(characters[start - 1]) == Signs.SEMICOLON
                || Signs.of(characters[start - 1]) == Signs.COLON
                || Signs.of(characters[start - 1]) == Signs.STOP
                || tokens.size() == 0;
        return mark == '.' || mark == '．' || first && mark == '、' && at + 1 < end && !Signs.isDigit(characters[at + 1]);
    }

    private int unitLength(int end) {
        for (String unit : UNITS) {
            if (stands(unit, at, end)) {
                return unit.length();
            }
        }
        return 0;
    }

    private boolean stands(String word, int from, int end) {
        if (from + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (characters[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
