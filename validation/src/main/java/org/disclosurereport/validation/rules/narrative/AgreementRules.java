package org.disclosurereport.validation.rules.narrative;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** The rules that compare what the text states with what it states elsewhere: {@code narrative.two-totals} here, {@code narrative.shares} in {@link ShareRule}. */
public final class AgreementRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    "narrative.shares",
                    LocalizedText.of(
                            "正文所述占比与所述数量相符（以写出的位数为准）",
                            "shares stated in % fit the numbers stated beside them, to the last digit printed"),
                    LocalizedText.of("正文中每处占比", "each share stated"),
                    ShareRule::judge),
            rule(
                    "narrative.two-totals",
                    LocalizedText.of("同一事项前后所述数量一致", "the same quantity is not stated twice with different numbers"),
                    LocalizedText.of("正文中每项重复的数量", "each quantity stated more than once"),
                    AgreementRules::twoTotals));

    /** The total of what was disclosed, outside any channel or kind. */
    private static final Pattern DISCLOSED = Pattern.compile(
            "(?:(20\\d\\d)年度?)?[，,]?(?:全年|本年度?|年度)?[，,]?(我[^，。；\\d]{1,6}|全[市县区省州镇]|本[^，。；\\d]{1,4})?[，,]?(?:(?:通过|利用|依托)(?:各类|各种|各|多种|不同)(?:公开)?(?:渠道|平台|方式|形式|途径|载体))?[，,]?(?:共计?|累计|总共|合计)?"
                    + "主动公开(?:各类|各项)?(?:政府)?信息(?:共计?|累计|总数|总计|合计|数量?)?(?:为|达)?\\s*(\\d[\\d,]*)\\s*(?:余|多)?\\s*(条|件|篇)");

    private static final String AREA = "全";
    private static final String BODY = "我";
    private static final String BEGINNING = "主动公开";

    /** What all of these have from 主动公开 on. */
    private static final Pattern INFORMATION = Pattern.compile(BEGINNING + "(?:各类|各项)?(?:政府)?信息");

    /** More characters than a total's clause has before 主动公开, blanks included. */
    private static final int LONGEST_LEAD = 60;

    private static final LocalizedText TOTALS_MESSAGE = LocalizedText.of(
            "正文前后所述{quantity}不一致：{first}，{second}",
            "the text states {quantity} twice with different numbers: {first}, {second}");
    private static final int SCOPES = FigureScope.values().length;

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

    private static void twoTotals(ReportTables tables, Findings findings) {
        DisclosureReport report = tables.getReport();
        if (anyStatedTwice(report)) {
            Map<Key, Told> first = new HashMap<>();
            Statements.visit(report, (path, section, figures, breakdowns) -> {
                for (int i = 0; i < figures.size(); i++) {
                    if (isJudged(figures.get(i))) {
                        compare(new Told(figures.get(i), path, i, figures), first, report, findings);
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
        boolean parts = other.path().equals(told.path())
                && sums.stream()
                        .anyMatch(
                                cells -> Statements.areParts(figure.getQuantity(), told.beside(), sum(cells, report)));
        if (parts) {
            findings.holds();
            return;
        }
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
        BigDecimal number = ShareRule.number(total.group(3));
        // 全县 is not 我办: one may be told beside the other, and a number of nobody's is compared with both.
        String unit = total.group(4);
        String whose = total.group(2) == null ? "" : isOfArea(total.group(2)) ? AREA : BODY;
        List<String> same = whose.isEmpty() ? List.of("", AREA, BODY) : List.of("", whose);
        BigDecimal before = same.stream()
                .map(each -> byUnit.get(unit + each))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        byUnit.putIfAbsent(unit + whose, number);
        if (before != null && before.compareTo(number) != 0) {
            findings.violated(
                    ShareRule.place(text.getPath()),
                    TOTALS_MESSAGE.fill(Map.of(
                            "quantity", LocalizedText.of("主动公开信息数", "the items disclosed"),
                            "first", before.toPlainString(),
                            "second", number.toPlainString())));
        } else if (before != null) {
            findings.holds();
        }
    }

    private static boolean isOfArea(@Nullable String whose) {
        return whose != null
                && (whose.startsWith(AREA) || whose.length() == 2 && "省市县区州旗镇乡".indexOf(whose.charAt(1)) >= 0);
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
    private record Told(StatedFigure figure, String path, int index, List<StatedFigure> beside) {
        Place place() {
            return Place.of(path + ".statedFigures[" + index + "]", Statements.label(figure));
        }
    }
}
