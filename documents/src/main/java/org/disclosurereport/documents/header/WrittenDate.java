package org.disclosurereport.documents.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date in a folded text: 2024年1月31日, 二〇二四年一月三十一日, 2024-01-31, 2024/1/31, 2024.1.31, 20240131; also 12月31日,
 * which leaves the year open, and 2024年1月, which leaves the day open.
 *
 * @param year the year, if told
 * @param month the month as written
 * @param day the day as written, if told
 * @param start where it begins
 * @param end where the text goes on after it
 */
record WrittenDate(OptionalInt year, int month, OptionalInt day, int start, int end) {
    /** {@return the date, if it is complete and the calendar has it} */
    Optional<LocalDate> toDate() {
        return year.isPresent() && day.isPresent() ? date(year.getAsInt(), month, day.getAsInt()) : Optional.empty();
    }

    /** {@return the date, if the calendar has it} */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the first date, complete or not, at or after an index} */
    static Optional<WrittenDate> find(String folded, int from) {
        for (int i = from; i < folded.length(); i++) {
            Optional<WrittenDate> date = new Scan(folded, i).date();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the first complete date of a line that the calendar has}
     *
     * @param printed the line with its blanks, which part a date from the time of day
     */
    static Optional<LocalDate> first(String printed) {
        String folded = Characters.fold(printed);
        String compact = Characters.withoutBlanks(folded);
        return findComplete(compact.indexOf('年') >= 0 ? compact : folded)
                .or(() -> findComplete(compact))
                .flatMap(WrittenDate::toDate);
    }

    private static Optional<WrittenDate> findComplete(String folded) {
        Optional<WrittenDate> date = find(folded, 0);
        while (date.isPresent() && date.get().toDate().isEmpty()) {
            date = find(folded, date.get().end());
        }
        return date;
    }

    /** One attempt to read a date at one index. */
    private static final class Scan {
        private final String text;
        private final int start;
        private int next;

        Scan(String text, int start) {
            this.text = text;
            this.start = start;
            this.next = start;
        }

        Optional<WrittenDate> date() {
            if (start > 0 && isPartOfNumber(text.charAt(start - 1))) {
                return Optional.empty();
            }
            Optional<WrittenYear> year = WrittenYear.at(text, start);
            if (year.isEmpty()) {
                return compact().or(this::withoutYear);
            }
            next = year.get().end();
            OptionalInt told = OptionalInt.of(year.get().year());
            if (skip('年')) {
                return monthAndDay(told);
            }
            return next < text.length() && "-/.".indexOf(text.charAt(next)) >= 0
                    ? parted(told, text.charAt(next))
                    : Optional.empty();
        }

        /** A month that follows 年 without a year has lost it. */
        private Optional<WrittenDate> withoutYear() {
            return start > 0 && text.charAt(start - 1) == '年' ? Optional.empty() : monthAndDay(OptionalInt.empty());
        }

        private Optional<WrittenDate> monthAndDay(OptionalInt year) {
            OptionalInt month = number();
            if (month.isEmpty() || !skip('月')) {
                return Optional.empty();
            }
            int afterMonth = next;
            OptionalInt day = number();
            if (day.isPresent() && (skip('日') || skip('号'))) {
                return Optional.of(new WrittenDate(year, month.getAsInt(), day, start, next));
            }
            boolean dayIsBroken = day.isPresent();
            return dayIsBroken || year.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new WrittenDate(year, month.getAsInt(), OptionalInt.empty(), start, afterMonth));
        }

        private Optional<WrittenDate> parted(OptionalInt year, char mark) {
            next++;
            OptionalInt month = number();
            if (month.isEmpty() || !skip(mark)) {
                return Optional.empty();
            }
            OptionalInt day = number();
            return day.isEmpty() || next < text.length() && Characters.isDigit(text.charAt(next))
                    ? Optional.empty()
                    : Optional.of(new WrittenDate(year, month.getAsInt(), day, start, next));
        }

        /** Eight digits with nothing of a date after them: 20241231日 has lost characters. */
        private Optional<WrittenDate> compact() {
            int end = start;
            while (end < text.length() && Characters.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - start != 8 || end < text.length() && "年月日".indexOf(text.charAt(end)) >= 0) {
                return Optional.empty();
            }
            return WrittenYear.at(text.substring(start, start + 4), 0)
                    .map(year -> new WrittenDate(
                            OptionalInt.of(year.year()),
                            Integer.parseInt(text, start + 4, start + 6, 10),
                            OptionalInt.of(Integer.parseInt(text, start + 6, start + 8, 10)),
                            start,
                            start + 8));
        }

        private boolean skip(char expected) {
            if (next < text.length() && text.charAt(next) == expected) {
                next++;
                return true;
            }
            return false;
        }

        /** A number of at most two digits, or up to 九十九 in Chinese. */
        private OptionalInt number() {
            int from = next;
            int value = 0;
            while (next < text.length() && next - from < 2 && Characters.isDigit(text.charAt(next))) {
                value = 10 * value + text.charAt(next++) - '0';
            }
            return next > from ? OptionalInt.of(value) : chineseNumber();
        }

        private OptionalInt chineseNumber() {
            int from = next;
            int tens = numeral();
            boolean ten = skip('十');
            int ones = ten ? numeral() : -1;
            if (next == from) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(ten ? 10 * (tens < 0 ? 1 : tens) + Math.max(ones, 0) : tens);
        }

        private int numeral() {
            int value = next < text.length() ? Characters.numeral(text.charAt(next)) : -1;
            next += value < 0 ? 0 : 1;
            return value;
        }

        private static boolean isPartOfNumber(char c) {
            return Characters.isDigit(c) || Characters.numeral(c) >= 0 || c == '十';
        }
    }
}
