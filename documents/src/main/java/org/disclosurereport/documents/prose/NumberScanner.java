package org.disclosurereport.documents.prose;

import org.disclosurereport.Count;

/**
 * Reads a number with its unit if it has one: 3,119件, ２１ 件, 十二条, 1.2万条, 5500余条, 约90条, 380元, 12.5%.
 *
 * <p>Dates, lengths of time, ordinals, telephone and document numbers, list numbers and versions count nothing and have
 * senses of their own. Amounts of money are exact in 10<sup>−6</sup> yuan, shares in 10<sup>−6</sup> of one per cent.
 * What is rounded (余, 多, 近, 约, 以上) is said to be.
 */
final class NumberScanner {
    /** An amount of money of 1 yuan as a token's value; also one per cent. */
    static final long ONE = 1_000_000;

    private static final int DECIMALS = 6;
    private static final int LONGEST = 18;
    private static final String[] ROUNDED_BEFORE = {"大约", "将近", "超过", "不少于", "至少", "接近", "约", "近", "超", "逾", "上"};
    private static final String[] ROUNDED_AFTER = {"以上", "左右", "余", "多", "来"};
    static final String DASHES = "-—–－～~至到";

    private final char[] characters;
    private final Tokens tokens;
    private final Numeral numeral = new Numeral();
    private final Dates dates;

    // The number being read.
    private int at;
    private long value;
    private int scale;
    private boolean rounded;

    NumberScanner(char[] characters, Tokens tokens) {
        this.characters = characters;
        this.tokens = tokens;
        this.dates = new Dates(characters);
    }

    /**
     * Reads the digits at a place, and adds a token.
     *
     * @return where the scan resumes
     */
    int scanDigits(int start, int end) {
        at = start;
        value = 0;
        scale = 0;
        rounded = false;
        boolean readable = readDigits(end);
        int part = dates.partOfYear(start, at, end);
        if (part > 0) {
            return addPartOfYear(start, part);
        }
        if (dates.isYearInSeries(start, at, end)) {
            boolean dash = DASHES.indexOf(characters[at]) >= 0;
            tokens.add(Sense.YEAR, start, dash ? at + 1 : at, at, value, false);
            return dash ? at + 1 : at;
        }
        if (isRange(start, end)) {
            return addRange(start, end);
        }
        if (readable && isPercent(end)) {
            return addPercent(start);
        }
        boolean year = scale == 0 && at - start == 4 && at < end && characters[at] == '年';
        boolean inSeries = tokens.is(tokens.size() - 1, Sense.YEAR) && tokens.end(tokens.size() - 1) == start;
        if (!readable || isPartOfName(start, end) && !(year && inSeries)) {
            return addCode(start, end);
        }
        if (year) {
            tokens.add(Sense.YEAR, start, at + 1, at + 1, value, false);
            return at + (at + 1 < end && characters[at + 1] == '度' ? 2 : 1);
        }
        if (isListNumber(start, end)) {
            tokens.add(Sense.SEMICOLON, start, at + 1);
            return at + 1;
        }
        return finish(start, end, true);
    }

    /** Reads the Chinese numeral at a place; gives −1 when it isn't one of a quantity. */
    int scanNumeral(int start, int end) {
        scale = 0;
        at = numeral.read(characters, start, end);
        if (start > 0 && characters[start - 1] == '第' || at == start) {
            return -1;
        }
        value = numeral.value();
        rounded = numeral.isRounded();
        boolean zero = value == 0
                && (at == end || Signs.parts(characters[at]))
                && start > 0
                && "为是".indexOf(characters[start - 1]) >= 0;
        if (!zero && !isNumeralUnit(end)) {
            return -1;
        }
        return finish(start, end, false);
    }

    /** {@return whether a Chinese numeral before this character may count something} */
    static boolean mayCount(char next) {
        return Signs.isNumeral(next) || next == '余' || next == '多' || Units.mayFollowNumeral(next);
    }

    /** One 个 or 次 is as often no count as it is one (一个平台, 一次性): only if nothing follows. */
    private boolean isNumeralUnit(int end) {
        int unit = at;
        if (unit < end && (characters[unit] == '余' || characters[unit] == '多')) {
            unit++;
        }
        if (unit >= end || !Units.mayFollowNumeral(characters[unit])) {
            return false;
        }
        boolean vague = value < 10 && "个次项件部".indexOf(characters[unit]) >= 0;
        boolean followed = unit + 1 < end && !Signs.parts(characters[unit + 1]);
        return !(vague && followed && (value < 4 || characters[unit] == '个'))
                || characters[unit] == '件' && characters[Math.min(unit + 1, end - 1)] != '事';
    }

    private int finish(int start, int end, boolean digits) {
        roundAfter(end);
        multiply(end);
        roundAfter(end);
        int begin = roundBefore(start);
        if (isMoney(end)) {
            return addMoney(begin, end);
        }
        if (scale > 0 || value > Count.MAX) {
            return add(scale > 0 ? Sense.MEASURE : Sense.UNCLEAR, start, at);
        }
        if (Units.isMeasure(characters, at, end)) {
            return add(Sense.MEASURE, start, at + 1);
        }
        int unit = at;
        at += Units.length(characters, at, end);
        boolean alone = at == end || Signs.parts(characters[at]) || rounded || isJoined(end);
        if (at > unit || alone || !digits) {
            int last = at;
            if (at > unit) {
                roundAfter(end);
            }
            tokens.add(Sense.COUNT, begin, last, unit, value, rounded);
            return at;
        }
        return add(Sense.BARE, start, at);
    }

    private int addPartOfYear(int start, int last) {
        boolean ordinal = start > 0 && "第前".indexOf(characters[start - 1]) >= 0;
        if (ordinal) {
            tokens.cutBack(start - 1);
        }
        tokens.add(dates.isWholeYear() ? Sense.WHOLE_YEAR : Sense.PART_OF_YEAR, ordinal ? start - 1 : start, last);
        return last;
    }

    private int add(Sense sense, int start, int last) {
        tokens.add(sense, start, last, last, value, rounded);
        return last;
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

    /** A comma separates thousands when one to three digits are before the first and three after each. */
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

    private void multiply(int end) {
        while (at < end && "千百万亿".indexOf(characters[at]) >= 0 && scale <= 8) {
            int zeros = characters[at] == '百' ? 2 : characters[at] == '千' ? 3 : characters[at] == '万' ? 4 : 8;
            if (zeros >= 4 && at + 1 < end && characters[at + 1] == '元') {
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
            if (Units.is(word, characters, at, end)) {
                rounded = true;
                at += word.length();
                return;
            }
        }
    }

    /** Takes the words that round the number from the tokens before it. */
    private int roundBefore(int start) {
        for (String word : ROUNDED_BEFORE) {
            int begin = start - word.length();
            if (Units.is(word, characters, begin, start)
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

    // Shares, money, ranges.

    private boolean isPercent(int end) {
        return at < end && "%％﹪".indexOf(characters[at]) >= 0;
    }

    private int addPercent(int start) {
        at++;
        boolean exact = scale <= DECIMALS && at - start <= LONGEST - DECIMALS;
        for (int i = scale; i < DECIMALS && exact; i++) {
            value *= 10;
        }
        return add(exact ? Sense.PERCENT : Sense.UNCLEAR, start, at);
    }

    private boolean isMoney(int end) {
        return at < end
                && (characters[at] == '元'
                        || Units.is("万元", characters, at, end)
                        || Units.is("亿元", characters, at, end));
    }

    private int addMoney(int begin, int end) {
        int unit = at;
        int zeros = DECIMALS + (characters[at] == '元' ? 0 : characters[at] == '万' ? 4 : 8);
        at += characters[at] == '元' ? 1 : 2;
        boolean exact = scale <= zeros;
        for (int i = scale; i < zeros && exact; i++) {
            exact = value <= Long.MAX_VALUE / 10;
            value *= 10;
        }
        int last = at;
        roundAfter(end);
        tokens.add(exact ? Sense.MONEY : Sense.UNCLEAR, begin, last, unit, value, rounded);
        return at;
    }

    /** 3-5, 3至5: its first number is followed by a dash and digits. */
    private boolean isRange(int start, int end) {
        boolean open = start == 0 || !Signs.isLatin(characters[start - 1]) && "-—第".indexOf(characters[start - 1]) < 0;
        return open
                && at + 1 < end
                && DASHES.indexOf(characters[at]) >= 0
                && Signs.isDigit(characters[at + 1])
                && at - start <= 3;
    }

    private int addRange(int start, int end) {
        int last = at + 1;
        while (last < end && Signs.isDigit(characters[last])) {
            last++;
        }
        if (last < end && (Signs.isLatin(characters[last]) || DASHES.indexOf(characters[last]) >= 0)
                || last < end && characters[last] == '.') {
            return addCode(start, end);
        }
        at = last;
        if (Units.isMeasure(characters, at, end) || isPercent(end)) {
            return add(Sense.MEASURE, start, at + 1);
        }
        int unit = Units.length(characters, at, end);
        return add(unit > 0 || isMoney(end) ? Sense.UNCLEAR : Sense.CODE, start, at + unit);
    }

    // Digits that are part of a name.

    private boolean isPartOfName(int start, int end) {
        char before = start == 0 ? '。' : characters[start - 1];
        char after = at < end ? characters[at] : '。';
        boolean zeros = at - start > 1 && Signs.digit(characters[start]) == 0 && scale == 0;
        boolean ratio = after == '/' && at + 1 < end && Signs.isDigit(characters[at + 1]);
        return "第 -+".indexOf(before) >= 0
                || before == '—' && start > 1 && Signs.isLatin(characters[start - 2])
                || "～~/至.@_".indexOf(before) >= 0 && start > 1 && Signs.isLatin(characters[start - 2])
                || zeros
                || ratio
                || Signs.isLatin(before)
                || Signs.isLatin(after)
                || "@_+ ".indexOf(after) >= 0
                || after == '.' && at + 1 < end && Signs.isDigit(characters[at + 1])
                || (after == '-' || after == '—') && at + 1 < end && Signs.isLatin(characters[at + 1]);
    }

    /** Takes the rest of a name or a number; what counts with a broken number is unclear, all else is a code. */
    private int addCode(int start, int end) {
        boolean ordinal = start > 0 && characters[start - 1] == '第';
        boolean broken = start > 0 && characters[start - 1] == ' ';
        int last = at;
        while (last < end && (Signs.isLatin(characters[last]) || "-_.@+/ ".indexOf(characters[last]) >= 0)) {
            broken |= characters[last] == ' ';
            last++;
        }
        int unit = Units.length(characters, last, end);
        if (unit > 0 || ordinal && last < end && Signs.of(characters[last]) == Signs.OTHER) {
            last += Math.max(unit, 1);
        }
        value = 0;
        rounded = false;
        return add(broken && unit > 0 ? Sense.UNCLEAR : Sense.CODE, start, Math.max(last, at));
    }

    /** 1. and 2、 at the beginning of an item. */
    private boolean isListNumber(int start, int end) {
        if (at - start > 2 || scale > 0 || at >= end) {
            return false;
        }
        char mark = characters[at];
        byte before = start == 0 ? Signs.STOP : Signs.of(characters[start - 1]);
        boolean first = before == Signs.SEMICOLON
                || before == Signs.COLON
                || before == Signs.STOP
                || tokens.size() == 0
                || tokens.is(tokens.size() - 1, Sense.COUNT) && mark != '、';
        return (mark == '.' || mark == '．') && (first || before == Signs.COMMA)
                || first && mark == '、' && at + 1 < end && !Signs.isDigit(characters[at + 1]);
    }

    /** A Chinese numeral, such as 三十二 or 一千二百余. */
    private static final class Numeral {
        private static final int LONGEST = 18;

        private long value;
        private boolean rounded;

        /**
         * Reads the numeral at a place.
         *
         * @return where it ends; the place itself when it writes no number
         */
        int read(char[] characters, int start, int end) {
            long total = 0;
            long section = 0;
            long digit = -1;
            int at = start;
            rounded = false;
            while (at < end && at - start < LONGEST && Signs.isNumeral(characters[at])) {
                char c = characters[at];
                long place = place(c);
                if (place == 0) {
                    int next = c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
                    if (digit > 0 || digit == 0 && next == 0) {
                        return start;
                    }
                    digit = next;
                } else if (place < 10_000) {
                    rounded |= digit < 0 && place > 10;
                    section += (digit < 0 ? 1 : digit) * place;
                    digit = -1;
                } else {
                    if (section == 0 && digit <= 0) {
                        return start;
                    }
                    total += (section + Math.max(digit, 0)) * place;
                    section = 0;
                    digit = -1;
                }
                at++;
            }
            value = total + section + Math.max(digit, 0);
            return at;
        }

        private static long place(char c) {
            return switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                case '万' -> 10_000;
                case '亿' -> 100_000_000;
                default -> 0;
            };
        }

        /** {@return the number read last} */
        long value() {
            return value;
        }

        /** {@return whether it is a place alone (百件), which writes about a hundred} */
        boolean isRounded() {
            return rounded;
        }
    }
}
