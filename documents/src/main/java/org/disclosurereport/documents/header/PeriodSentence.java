package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;

/**
 * The sentence that tells the data period, such as 数据统计期限自2023年1月1日起至2023年12月31日止.
 *
 * <p>A legible period is taken as printed, whatever it is. Where characters are lost (202011日至20201231日) nothing is
 * pieced together, with one exception: digits that are just those of the whole year which the title tells.
 *
 * @param quote the words with the dates
 * @param place where they stand
 * @param span the two dates, if they are legible
 */
record PeriodSentence(String quote, SourcePlace place, Optional<Span> span) {
    private static final List<String> DATA = List.of("统计", "数据", "报告");
    private static final List<String> TERM = List.of("期限", "时限", "统计时间", "统计周期", "统计区间", "统计时段", "起止时间", "统计范围");
    private static final List<String> STATISTICS = List.of("统计", "数据");
    private static final String CONNECTORS = "起止至到从自-—–―~,、()";
    private static final String JOINTS = "至到-—–―~";
    private static final int LONGEST_CONNECTOR = 8;
    private static final int FEWEST_DIGITS = 4;

    private static final String WRITTEN_WITH = "0123456789年月日号.起止";
    private static final int LONGEST_RUN = 20;

    private static final Pattern MONTHS = Pattern.compile("年([0-9]{1,2})月?份?[至到\\-—–―~]([0-9]{1,2})月份?(?![0-9])");

    /**
     * Two dates as written.
     *
     * @param start the first day
     * @param end the last day
     */
    record Span(WrittenDate start, WrittenDate end) {}

    /**
     * Looks for the period.
     *
     * @param introduction the sentences before section 一
     * @param narrative the sentences of section 一, where a period must be called one: it tells of other times, too
     * @return the first legible one, else the first damaged one
     */
    static Optional<PeriodSentence> find(List<Sentence> introduction, List<Sentence> narrative) {
        List<Sentence> candidates = Stream.concat(
                        introduction.stream().filter(sentence -> sentence.saysAny(DATA) || sentence.saysAny(TERM)),
                        narrative.stream().filter(sentence -> sentence.saysAny(STATISTICS) && sentence.saysAny(TERM)))
                .toList();
        return candidates.stream()
                .map(PeriodSentence::legible)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> candidates.stream()
                        .map(PeriodSentence::damaged)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** {@return the year that the period lies in; empty when it isn't one year or none is told} */
    OptionalInt year() {
        return span.filter(dates -> dates.end().year().isEmpty()
                        || dates.end().year().equals(dates.start().year()))
                .map(dates -> dates.start().year())
                .orElse(OptionalInt.empty());
    }

    /**
     * Gives the period.
     *
     * @param year the report's year, for dates that leave it open
     * @param issues takes where the year came from, or what can't be read
     * @return the period as printed; empty when it isn't legible
     */
    Optional<ReportPeriod> period(OptionalInt year, List<ReadIssue> issues) {
        OptionalInt startYear = span.map(dates -> dates.start().year()).orElse(OptionalInt.empty());
        if (span.isEmpty() || startYear.isEmpty() && year.isEmpty()) {
            return damagedPeriod(year, issues);
        }
        int first = startYear.orElseGet(year::getAsInt);
        Optional<ReportPeriod> period = period(span.get(), first);
        if (period.isEmpty()) {
            return damagedPeriod(year, issues);
        }
        if (startYear.isEmpty()) {
            issues.add(new Told<>(first, HeaderSource.TITLE, place).sourceNote(HeaderField.PERIOD));
        }
        return period;
    }

    private static Optional<ReportPeriod> period(Span span, int startYear) {
        int endYear = span.end().year().orElse(startYear);
        return WrittenDate.date(
                        startYear, span.start().month(), span.start().day().orElse(1))
                .flatMap(start -> lastDay(span.end(), endYear)
                        .map(end -> ReportPeriod.builder().start(start).end(end).build()));
    }

    private static Optional<LocalDate> lastDay(WrittenDate end, int year) {
        if (end.day().isPresent()) {
            return WrittenDate.date(year, end.month(), end.day().getAsInt());
        }
        return WrittenDate.date(year, end.month(), 1)
                .map(first -> YearMonth.from(first).atEndOfMonth());
    }

    private Optional<ReportPeriod> damagedPeriod(OptionalInt year, List<ReadIssue> issues) {
        Optional<ReportPeriod> whole = year.isPresent() && hasDigitsOf(year.getAsInt())
                ? Optional.of(ReportPeriod.ofYear(year.getAsInt()))
                : Optional.empty();
        LocalizedText taken = whole.map(period -> LocalizedText.of("按{start}至{end}读取", "read as {start} to {end}")
                        .fill(Map.of("start", period.getStart(), "end", period.getEnd())))
                .orElse(LocalizedText.of("留空", "left blank"));
        issues.add(
                ReadIssue.of(ReadIssueKind.PERIOD_UNCLEAR, place, List.of(), Map.of("printed", quote, "taken", taken)));
        return whole;
    }

    private boolean hasDigitsOf(int year) {
        String[] halves = Characters.fold(quote).split("[至到\\-—–―~]", 2);
        if (span.isPresent() || halves.length < 2) {
            return false;
        }
        String first = halves[0].replaceAll("[^0-9]", "");
        return (first.equals(year + "11") || first.equals(year + "0101"))
                && halves[1].replaceAll("[^0-9]", "").equals(year + "1231");
    }

    private static Optional<PeriodSentence> legible(Sentence sentence) {
        String text = sentence.folded();
        Optional<WrittenDate> start = WrittenDate.find(text, 0);
        while (start.isPresent()) {
            Optional<WrittenDate> end = WrittenDate.find(text, start.get().end());
            if (end.isPresent()
                    && connects(text.substring(start.get().end(), end.get().start()))) {
                return Optional.of(new PeriodSentence(
                        sentence.printed()
                                .substring(start.get().start(), end.get().end()),
                        sentence.place(),
                        Optional.of(new Span(start.get(), end.get()))));
            }
            start = end;
        }
        return months(sentence);
    }

    /** 2023年1—12月: from the first day of the first month to the last day of the last. */
    private static Optional<PeriodSentence> months(Sentence sentence) {
        Matcher months = MONTHS.matcher(sentence.folded());
        while (months.find()) {
            int digits = months.start() - 4;
            Optional<WrittenYear> year = digits < 0 ? Optional.empty() : WrittenYear.at(sentence.folded(), digits);
            if (year.isPresent()) {
                OptionalInt told = OptionalInt.of(year.get().year());
                return Optional.of(new PeriodSentence(
                        sentence.printed().substring(digits, months.end()),
                        sentence.place(),
                        Optional.of(new Span(
                                month(told, months.group(1), digits, months.end()),
                                month(told, months.group(2), digits, months.end())))));
            }
        }
        return Optional.empty();
    }

    private static WrittenDate month(OptionalInt year, String month, int start, int end) {
        return new WrittenDate(year, Integer.parseInt(month), OptionalInt.empty(), start, end);
    }

    /** Two runs of what dates are written with, joined; what such runs have lost can't be told from them. */
    private static Optional<PeriodSentence> damaged(Sentence sentence) {
        String text = sentence.folded();
        boolean saysTerm = sentence.saysAny(TERM);
        for (int joint = 1; joint < text.length(); joint++) {
            if (JOINTS.indexOf(text.charAt(joint)) < 0) {
                continue;
            }
            int start = runBefore(text, joint);
            int end = runAfter(text, joint + 1);
            String run = text.substring(start, end);
            if (digits(text.substring(start, joint)) > 0
                    && digits(text.substring(joint + 1, end)) > 0
                    && digits(run) >= FEWEST_DIGITS
                    && (saysTerm || run.indexOf('日') >= 0)) {
                return Optional.of(new PeriodSentence(
                        sentence.printed().substring(start, end), sentence.place(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static int runBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_RUN && WRITTEN_WITH.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static int runAfter(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_RUN && WRITTEN_WITH.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> Characters.isDigit((char) c)).count();
    }

    private static boolean connects(String between) {
        return !between.isEmpty()
                && between.length() <= LONGEST_CONNECTOR
                && between.chars().allMatch(c -> CONNECTORS.indexOf(c) >= 0)
                && between.chars().anyMatch(c -> JOINTS.indexOf(c) >= 0);
    }
}
