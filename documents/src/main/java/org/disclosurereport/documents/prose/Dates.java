package org.disclosurereport.documents.prose;

/**
 * Finds months and quarters, which are parts of a year or all of it (1-6月, 截至6月底, 第3季度; 1月1日至12月31日), and years that
 * others of the same series follow (2022、2023、2024年, 2022-2024年).
 */
final class Dates {
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;
    private static final String BEHIND_MONTH = "份底末";
    private static final String JOINTS = "、和与及" + NumberScanner.DASHES;
    /** More years than a series names. */
    private static final int MOST = 30;

    private final char[] characters;

    // What was found last.
    private boolean wholeYear;

    // The month being read, with its day, 0 for none.
    private int month;
    private int day;

    Dates(char[] characters) {
        this.characters = characters;
    }

    /** {@return whether what was found last is all of a year} */
    boolean isWholeYear() {
        return wholeYear;
    }

    /**
     * Looks for months or quarters.
     *
     * @param start where digits begin
     * @param behind where they end
     * @return where the months or quarters end, −1 when there are none; a single day of a month is none
     */
    int partOfYear(int start, int behind, int end) {
        wholeYear = false;
        int first = Signs.number(characters, start, Math.min(behind, start + 3));
        if (first < 1 || first > MONTHS) {
            return -1;
        }
        int last = skipRange(behind, end);
        int quarter = skipQuarter(last, end);
        if (quarter > last) {
            return quarter;
        }
        if (last > behind) {
            int to = Signs.number(characters, skipDash(behind), last);
            int next = readMonth(to, last, end);
            wholeYear = next > 0 && first == 1 && month == MONTHS;
            return next > 0 && to <= MONTHS ? next : -1;
        }
        int next = readMonth(first, behind, end);
        return next < 0 ? -1 : months(start, next, end);
    }

    /** 1月1日至12月31日, 3月至5月, 截至6月30日: the month that begins is read. */
    private int months(int start, int next, int end) {
        int fromMonth = month;
        int fromDay = day;
        int other = skipYear(skipDash(next), end);
        int digits = next < end && skipDash(next) > next ? skipDigits(other, end) : other;
        int to = digits > other ? readMonth(Signs.number(characters, other, digits), digits, end) : -1;
        if (to > 0) {
            boolean begins = fromMonth == 1 && fromDay <= 1;
            wholeYear = begins && month == MONTHS && (day == 0 || day == LAST_DAY);
            return to;
        }
        boolean until = isUntil(start);
        wholeYear = until && fromMonth == MONTHS;
        return until || fromDay == 0 ? next : -1;
    }

    /** {@return where a month ends, with its day; −1 when it is none} */
    private int readMonth(int number, int at, int end) {
        month = number;
        day = 0;
        if (at >= end || characters[at] != '月' || number < 1 || number > MONTHS) {
            return -1;
        }
        int next = at + 1;
        int digits = skipDigits(next, end);
        if (digits > next && digits < end && "日号".indexOf(characters[digits]) >= 0) {
            day = Signs.number(characters, next, digits);
            return digits + 1;
        }
        while (next < end && BEHIND_MONTH.indexOf(characters[next]) >= 0) {
            next++;
        }
        return next;
    }

    /** 截至2024年6月底, 截止6月: whether words that say until stand before, perhaps with the year. */
    private boolean isUntil(int start) {
        int before = start - 1;
        if (before >= 4 && characters[before] == '年' && Signs.number(characters, before - 4, before) > 0) {
            before -= 5;
        }
        return before >= 0 && "至止到".indexOf(characters[before]) >= 0;
    }

    private int skipRange(int at, int end) {
        int other = skipDash(at);
        int behind = other > at ? skipDigits(other, end) : at;
        return behind > other && behind - other <= 2 ? behind : at;
    }

    private int skipDash(int at) {
        int next = at;
        while (next < characters.length && next - at < 2 && NumberScanner.DASHES.indexOf(characters[next]) >= 0) {
            next++;
        }
        return next;
    }

    private int skipYear(int at, int end) {
        int behind = skipDigits(at, end);
        return behind - at == 4 && behind < end && characters[behind] == '年' ? behind + 1 : at;
    }

    private int skipQuarter(int at, int end) {
        int unit = at < end && characters[at] == '个' ? at + 1 : at;
        return Units.is("季度", characters, unit, end) ? unit + 2 : at;
    }

    /** The digits from a place on, as many as a year has. */
    private int skipDigits(int at, int end) {
        int next = at;
        while (next < end && next - at < 4 && Signs.isDigit(characters[next])) {
            next++;
        }
        return next;
    }

    /** {@return whether four digits name a year before others of the same series} */
    boolean isYearInSeries(int start, int behind, int end) {
        int from = start;
        int to = behind;
        for (int i = 0; i < MOST && to - from == 4 && to < end; i++) {
            if (characters[to] == '年') {
                return i > 0;
            }
            if (JOINTS.indexOf(characters[to]) < 0) {
                return false;
            }
            from = NumberScanner.DASHES.indexOf(characters[to]) >= 0 ? skipDash(to) : to + 1;
            to = skipDigits(from, end);
        }
        return false;
    }
}
