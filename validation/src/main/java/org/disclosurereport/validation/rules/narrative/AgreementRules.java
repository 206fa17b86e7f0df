package org.disclosurereport.validation.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;
import org.disclosurereport.validation.rules.TablesRule;

/** The rules that compare what the text states with what it states elsewhere: {@code narrative.two-totals}, {@code -shares}. */
public final class AgreementRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    "narrative.shares",
                    LocalizedText.of(
                            "正文所述占比与所述数量相符（以写出的位数为准）",
                            "shares stated in % fit the numbers stated beside them, to the last digit printed"),
                    LocalizedText.of("正文中每处占比", "each share stated"),
                    AgreementRules::shares),
            rule(
                    "narrative.two-totals",
                    LocalizedText.of("同一事项前后所述数量一致", "the same quantity is not stated twice with different numbers"),
                    LocalizedText.of("正文中每项重复的数量", "each quantity stated more than once"),
                    AgreementRules::twoTotals));

    /** 12条，占… 62.5%；（62.5%）; not 增长62.5%. */
    private static final Pattern SHARE = Pattern.compile(
            "(?<!\\d)(\\d[\\d,，]{0,24}+)\\s*(件|条|次|宗|份|个|篇|人次|人|期|项)\\s*(?:[，,]?\\s*占(?:比|总数|全部|总量|其中)?[^，。；;、\\d%％]{0,14}?(?:为|的|约)?\\s*|[（(]\\s*(?:占比?)?[^\\d）)]{0,6})(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]");

    /** What makes a percentage a change of a share, or a rounded one, which like every rounded number isn't judged. */
    private static final Pattern NO_EXACT_SHARE = Pattern.compile("较上|较去|同比|环比|提高|增长|增加|下降|降低|减少|上升|超|近|逾|约|不足|不到");

    private static final Pattern ROUNDED_SHARE = Pattern.compile("\\s*(?:以上|以下|左右|多|余)");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d[\\d,]*)(?![\\d.%％年月日]|\\.\\d)");

    /** The total of what was disclosed, outside any channel or kind. */
    private static final Pattern DISCLOSED = Pattern.compile(
            "(?:(20\\d\\d)年度?)?[，,]?(?:全年|本年度?|年度)?[，,]?(?:我[^，。；\\d]{1,6}|全[市县区省州镇]|本[^，。；\\d]{1,4})?[，,]?(?:共计?|累计|总共|合计)?"
                    + "主动公开(?:各类|各项)?(?:政府)?信息(?:共计?|累计|总数|总计|合计|数量?)?(?:为|达)?\\s*(\\d[\\d,]*)\\s*(?:余|多)?\\s*(条|件|篇)");

    private static final String BEGINNING = "主动公开";

    /** What all of these have from 主动公开 on. */
    private static final Pattern INFORMATION = Pattern.compile(BEGINNING + "(?:各类|各项)?(?:政府)?信息");

    /** More characters than a total's clause has before 主动公开, blanks included. */
    private static final int LONGEST_LEAD = 60;

    private static final LocalizedText SHARE_MESSAGE = LocalizedText.of(
            "正文写“{quote}”，按所述数量应为{expected}%，两者不一致",
            "the text says \"{quote}\"; by the numbers stated it is {expected} %");
    private static final LocalizedText TOTALS_MESSAGE = LocalizedText.of(
            "正文前后所述{quantity}不一致：{first}，{second}",
            "the text states {quantity} twice with different numbers: {first}, {second}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_NUMBER = 15;
    private static final int PRECISION = 8;
    private static final int SCOPES = FigureScope.values().length;
    /** Characters between a number and its share, beyond which the words are left to the expression itself. */
    private static final int LONGEST_SHARE = 64;
    /** More numbers than any sentence that somebody wrote; what is longer is read as far as here. */
    private static final int MOST_TOTALS = 64;

    private AgreementRules() {}

    private static ReportRule rule(
            String id, LocalizedText statement, LocalizedText places, BiConsumer<ReportTables, Findings> evaluation) {
        return TablesRule.of(
                RuleInfo.builder()
                        .id(id)
                        .severity(Severity.WARNING)
                        .statement(statement)
                        .places(places)
                        .citation(Citations.ARTICLE_50)
                        .build(),
                evaluation);
    }

    private static void shares(ReportTables tables, Findings findings) {
        for (ScannedText text : tables.texts()) {
            if (text.isOfSection() && text.has(Anchor.PERCENT)) {
                text.forEach(Anchor.PERCENT, new Shares(text, findings)::percent);
            }
        }
    }

    /** Goes over the sentences of a text that may state a share, each once. */
    private static final class Shares {
        private final ScannedText text;
        private final Findings findings;
        private int read;

        Shares(ScannedText text, Findings findings) {
            this.text = text;
            this.findings = findings;
        }

        void percent(int at) {
            String words = text.getText();
            if (at < read || !mayBeShare(words, at)) {
                return;
            }
            int start = at;
            while (start > read && !isSentenceEnd(words.charAt(start - 1))) {
                start--;
            }
            int end = at;
            while (end < words.length() && !isSentenceEnd(words.charAt(end))) {
                end++;
            }
            shares(text.getPath(), words.substring(start, end), findings);
            read = end;
        }

        private static boolean isSentenceEnd(char c) {
            return c == '。' || c == '\n';
        }

        /** Between a number and its share is no other number, but 占 or a bracket. */
        private static boolean mayBeShare(String words, int percent) {
            int at = percent - 1;
            while (at >= 0 && percent - at < LONGEST_SHARE && !isHanOrBracket(words.charAt(at))) {
                at--;
            }
            boolean named = false;
            while (at >= 0 && percent - at < LONGEST_SHARE && !isDigit(words.charAt(at))) {
                named |= "占（(".indexOf(words.charAt(at)) >= 0;
                at--;
            }
            return named || percent - at >= LONGEST_SHARE;
        }

        private static boolean isHanOrBracket(char c) {
            return c > '\u2fff' && !Character.isWhitespace(c) || c == '(' || c == ',';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /** A share fits when one of the numbers before it in its sentence can be the whole. */
    private static void shares(String path, String sentence, Findings findings) {
        Matcher share = SHARE.matcher(sentence);
        List<BigDecimal> totals = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(sentence);
        int read = 0;
        boolean rounded = false;
        while (share.find()) {
            while (totals.size() < MOST_TOTALS && numbers.find(read) && numbers.start(1) < share.start(1)) {
                totals.add(number(numbers.group(1)));
                read = numbers.end();
                rounded = rounded || read < sentence.length() && "余多".indexOf(sentence.charAt(read)) >= 0;
            }
            if (!isExact(share, sentence)) {
                continue;
            }
            BigDecimal part = number(share.group(1));
            BigDecimal stated = new BigDecimal(share.group(3));
            List<BigDecimal> wholes = totals.stream()
                    .filter(total -> total.signum() > 0 && total.compareTo(part) >= 0)
                    .toList();
            if (wholes.isEmpty() || stated.compareTo(HUNDRED) > 0) {
                findings.undecided(place(path));
            } else if (wholes.stream().anyMatch(whole -> fits(part, whole, stated))) {
                findings.holds();
            } else if (rounded) {
                findings.undecided(place(path));
            } else {
                BigDecimal expected =
                        percent(part, wholes.get(0)).setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP);
                findings.violated(Finding.builder()
                        .place(place(path))
                        .expected(expected)
                        .actual(stated)
                        .message(SHARE_MESSAGE.fill(
                                Map.of("quote", share.group().strip(), "expected", expected.toPlainString())))
                        .build());
            }
        }
    }

    private static boolean isExact(Matcher share, String sentence) {
        return !NO_EXACT_SHARE.matcher(share.group()).find()
                && !ROUNDED_SHARE
                        .matcher(sentence)
                        .region(share.end(), sentence.length())
                        .lookingAt();
    }

    /** To the last digit stated, rounded either way or cut off. */
    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal stated) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(stated.scale());
        return percent(part, whole).subtract(stated).abs().compareTo(step) < 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PRECISION, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String printed) {
        String digits = printed.replace(",", "").replace("，", "");
        return digits.length() > LONGEST_NUMBER ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static Place place(String path) {
        return Place.of(path, LocalizedText.of("正文", "the text"));
    }

    private static void twoTotals(ReportTables tables, Findings findings) {
        DisclosureReport report = tables.getReport();
        if (anyStatedTwice(report)) {
            Map<Key, Told> first = new HashMap<>();
            Statements.visit(report, (path, section, figures, breakdowns) -> {
                for (int i = 0; i < figures.size(); i++) {
                    if (isJudged(figures.get(i))) {
                        compare(new Told(figures.get(i), path, i), first, report, findings);
                    }
                }
            });
        }
        disclosedTwice(tables, findings);
    }

    /** In most reports none is, so that none has to be remembered. */
    private static boolean anyStatedTwice(DisclosureReport report) {
        BitSet stated = new BitSet();
        boolean[] twice = new boolean[1];
        Statements.visit(report, (path, section, figures, breakdowns) -> {
            for (int i = 0; i < figures.size(); i++) {
                StatedFigure figure = figures.get(i);
                int key = figure.getQuantity().ordinal() * SCOPES
                        + figure.getScope().ordinal();
                twice[0] |= stated.get(key);
                stated.set(key);
            }
        });
        return twice[0];
    }

    private static boolean isJudged(StatedFigure figure) {
        return !figure.isRounded() && !figure.getValue().isBlank();
    }

    private static void compare(Told told, Map<Key, Told> first, DisclosureReport report, Findings findings) {
        StatedFigure figure = told.figure();
        Told other = first.putIfAbsent(new Key(figure.getQuantity(), figure.getScope()), told);
        if (other == null) {
            return;
        }
        if (other.figure().getValue().equals(figure.getValue())) {
            findings.holds();
            return;
        }
        List<List<Cell>> sums = figure.getQuantity().getSums(Form.of(report));
        if (sums.size() > 1) {
            // Requests received, and those received or carried over, are two numbers of the same table.
            boolean blank = sums.stream()
                    .flatMap(List::stream)
                    .anyMatch(cell -> cell.get(report).isBlank());
            List<Long> numbers = sums.stream().map(cells -> sum(cells, report)).toList();
            if (blank) {
                findings.undecided(told.place());
                return;
            }
            if (numbers.contains(figure.getCount().getValue())
                    && numbers.contains(other.figure().getCount().getValue())) {
                findings.holds();
                return;
            }
        }
        findings.violated(Finding.builder()
                .place(told.place())
                .addCells(reading(other), reading(told))
                .message(TOTALS_MESSAGE.fill(Map.of(
                        "quantity",
                        LocalizedText.of(
                                figure.getQuantity().getLabel(),
                                figure.getQuantity().getEnglishLabel()),
                        "first",
                        other.figure().getValue(),
                        "second",
                        figure.getValue())))
                .build());
    }

    private static long sum(List<Cell> cells, DisclosureReport report) {
        return cells.stream().mapToLong(cell -> cell.getCount(report).orElse(0)).sum();
    }

    private static CellReading reading(Told told) {
        return CellReading.of(
                told.place().getName() + ".value",
                told.place().getLabel(),
                told.figure().getValue());
    }

    /** The number of items disclosed is in no table, so it is compared as the text states it. */
    private static void disclosedTwice(ReportTables tables, Findings findings) {
        Map<String, BigDecimal> byUnit = new HashMap<>();
        for (ScannedText text : tables.texts()) {
            if (text.isOfSection()) {
                text.forEach(
                        Anchor.DISCLOSED,
                        at -> disclosed(text, at, tables.getReport().getYear(), byUnit, findings));
            }
        }
    }

    /** Reads a total from the beginning of its clause on; behind other words it may be that of one channel. */
    private static void disclosed(
            ScannedText text, int at, int year, Map<String, BigDecimal> byUnit, Findings findings) {
        String words = text.getText();
        if (!words.startsWith(BEGINNING, at)
                || !INFORMATION.matcher(words).region(at, words.length()).lookingAt()) {
            return;
        }
        int start = clauseStart(words, at);
        Matcher total = DISCLOSED.matcher(words).region(Math.max(start, 0), words.length());
        if (start < 0 || !total.lookingAt() || isRounded(total.group())) {
            return;
        }
        if (total.group(1) != null && !total.group(1).equals(Integer.toString(year))) {
            return;
        }
        BigDecimal number = number(total.group(2));
        BigDecimal before = byUnit.putIfAbsent(total.group(3), number);
        if (before != null && before.compareTo(number) != 0) {
            findings.violated(
                    place(text.getPath()),
                    TOTALS_MESSAGE.fill(Map.of(
                            "quantity", LocalizedText.of("主动公开信息数", "the items disclosed"),
                            "first", before.toPlainString(),
                            "second", number.toPlainString())));
        } else if (before != null) {
            findings.holds();
        }
    }

    /** {@return where the clause begins that holds a place, without blanks; -1 where that is too far away for a total} */
    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && "。；;\n".indexOf(text.charAt(start - 1)) < 0) {
            if (at - start > LONGEST_LEAD) {
                return -1;
            }
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isRounded(String quote) {
        return quote.indexOf('余') >= 0 || quote.indexOf('多') >= 0;
    }

    private record Key(StatedQuantity quantity, FigureScope scope) {}

    /** A figure, and where it is among those of its section. */
    private record Told(StatedFigure figure, String path, int index) {
        Place place() {
            return Place.of(path + ".statedFigures[" + index + "]", Statements.label(figure));
        }
    }
}
