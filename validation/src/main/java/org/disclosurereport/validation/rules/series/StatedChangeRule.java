package org.disclosurereport.validation.rules.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Money;
import org.disclosurereport.validation.rules.ReportTexts;
import org.disclosurereport.validation.rules.narrative.ReportScope;
import org.disclosurereport.validation.rules.narrative.Statements;

/** The rule that a change stated in % fits both years' tables: {@code series.change-told}. */
final class StatedChangeRule {
    static final List<SeriesRule> RULES = List.of(Years.rule(
            RuleInfo.builder()
                    .id("series.change-told")
                    .severity(Severity.WARNING)
                    .statement(
                            "正文所述某项数量同比增长或下降的百分比与两年表格相符（以写出的位数为准）",
                            "a change in % that the text states of a named quantity fits this and last year's tables, to the last"
                                    + " digit printed")
                    .places(
                            "相邻两年，正文中紧接所述数量的每处增减百分比",
                            "each such change stated right behind its quantity, in consecutive years")
                    .citation(Citations.ARTICLE_50)
                    .build(),
            StatedChangeRule::judge));

    /** 同比增长25%, 较上年减少15件，下降30%; not 约25%, which is rounded, and not 25个百分点. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:同比|[较比与同](?:上一?年度?|去年|(?<year>20\\d\\d)年度?)(?:全年|同期)?(?:相比|比较)?|(?<=[，,、（(])(?=[增降]幅))[，,]?(?:总体|有所|大幅|明显|略有|均)?"
                    + "(?:(?:增加|增长|上升|减少|下降)了?\\d{1,9}[件份条个次人][，,、（(]?(?:同比)?)?"
                    + "(?:(?<up>增长|增加|上升|上涨|提高|增幅)|(?<down>下降|减少|降低|下滑|降幅))(?:幅度|率)?[了为达]?(?:到)?"
                    + "\\s*(?<percent>\\d{1,6}(?:\\.\\d{1,4})?)\\s*[%％]");

    /** Requests named without their number: 收到政府信息公开申请数量. */
    private static final Pattern REQUESTS_NAMED = Pattern.compile(
            "(?:收到|受理|新收)[^，。；：、\\d]{0,10}申请(?:件|公开件)?(?:数量|总量|总数|件数|量|数)?$|(?:依申请公开|政府信息公开申请)(?:件|办件)?(?:数量|总量|总数|件数|量|数)$");

    /** 增幅25% alone is by last year, unless its sentence tells another time. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("环比|季度|[上下]半年|[0-9一二三四五六七八九十]月|累计|(?<year>20\\d\\d)年|(?:近|前|[五三两十]年)");

    private static final Pattern AREA = Pattern.compile("全[省市县区州旗镇乡]");
    private static final Pattern BODY = Pattern.compile("本(?:机关|级|单位|部门)|[我本](?:局|委|厅|办|院)");

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "正文写“{quote}”，{last}年度为{before}、{year}年度为{now}，应为{expected}，两者不一致",
            "the text says \"{quote}\"; by {before} in {last} and {now} in {year} it is {expected}");
    private static final LocalizedText MORE = LocalizedText.of("增长{number}%", "{number} % more");
    private static final LocalizedText FEWER = LocalizedText.of("下降{number}%", "{number} % fewer");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISION = 8;
    /** The longest words that state a quantity and its number. */
    private static final int LONGEST_QUOTE = 80;

    private StatedChangeRule() {}

    private static void judge(Years years, Findings findings) {
        Map<String, StatedFigure> figures = new HashMap<>();
        ReportTexts.visitSections(years.now(), (path, text) -> {
            if (text.indexOf('%') < 0 && text.indexOf('％') < 0) {
                return;
            }
            if (figures.isEmpty()) {
                Statements.visit(
                        years.now(),
                        (section, place, stated, breakdowns) -> stated.forEach(
                                figure -> figure.getQuote().ifPresent(quote -> figures.put(quote.strip(), figure))));
            }
            Matcher change = CHANGE.matcher(text);
            while (change.find()) {
                Change told = new Change(years, path, text, change);
                if (told.isByLastYear()) {
                    told.judge(figures, findings);
                }
            }
        });
    }

    /**
     * A change that is stated.
     *
     * @param years the reports
     * @param path of the text
     * @param text that states it
     * @param words the match
     */
    private record Change(Years years, String path, String text, Matcher words) {
        boolean isByLastYear() {
            String last = Integer.toString(years.last().getYear());
            if (words.group("year") != null) {
                return words.group("year").equals(last);
            }
            if ("增降".indexOf(words.group().charAt(0)) < 0) {
                return true;
            }
            String now = Integer.toString(years.now().getYear());
            Matcher time = OTHER_TIME.matcher(clausesBefore());
            while (time.find()) {
                String year = time.group("year");
                if (year == null || !year.equals(last) && !year.equals(now)) {
                    return false;
                }
            }
            return true;
        }

        void judge(Map<String, StatedFigure> figures, Findings findings) {
            String before = clausesBefore();
            ReportScope scope = ReportScope.of(years.now());
            for (int start = 0; start < before.length(); start++) {
                StatedFigure figure = figures.get(before.substring(start).strip());
                if (figure != null) {
                    if (!figure.isRounded() && scope.covers(figure.getScope())) {
                        number(figure.getValue())
                                .ifPresent(stated -> compare(
                                        figure.getQuantity(),
                                        Optional.of(stated),
                                        figure.getQuote().orElseThrow(),
                                        findings));
                    }
                    return;
                }
            }
            Matcher named = REQUESTS_NAMED.matcher(before);
            boolean covered = (!AREA.matcher(before).find() || scope.covers(FigureScope.AREA))
                    && (!BODY.matcher(before).find() || scope.covers(FigureScope.BODY));
            if (named.find() && covered) {
                compare(StatedQuantity.REQUESTS_RECEIVED, Optional.empty(), named.group(), findings);
            }
        }

        /** What the sentence says before it, without the punctuation between. */
        private String clausesBefore() {
            int end = words.start();
            while (end > 0 && "，,、（( \n\u3000".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return text.substring(Math.max(0, end - LONGEST_QUOTE), end);
        }

        /** A quantity that may be understood in several ways fits if one of them does. */
        private void compare(StatedQuantity quantity, Optional<BigDecimal> stated, String quote, Findings findings) {
            List<List<Cell>> nowSums = quantity.getSums(Form.of(years.now()));
            List<List<Cell>> lastSums = quantity.getSums(Form.of(years.last()));
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < Math.min(nowSums.size(), lastSums.size()); i++) {
                Optional<BigDecimal> now = sum(nowSums.get(i), years.now());
                Optional<BigDecimal> last = sum(lastSums.get(i), years.last());
                if (now.isPresent()
                        && last.isPresent()
                        && last.get().signum() > 0
                        && (stated.isEmpty() || Money.agree(stated.get(), now.get()))) {
                    pairs.add(new Pair(last.get(), now.get()));
                }
            }
            BigDecimal printed = new BigDecimal(words.group("percent"));
            BigDecimal signed = words.group("up") == null ? printed.negate() : printed;
            if (pairs.isEmpty()) {
                findings.undecided(place(), years.keys());
            } else if (pairs.stream().anyMatch(pair -> pair.fits(signed))) {
                findings.holds();
            } else {
                findings.violated(violation(pairs.get(0), signed, quote));
            }
        }

        private Finding violation(Pair pair, BigDecimal signed, String quote) {
            BigDecimal expected = pair.percent().setScale(Math.max(1, signed.scale()), RoundingMode.HALF_UP);
            Map<String, Object> holes = new HashMap<>(years.holes());
            holes.put("quote", quote.strip() + "，" + words.group());
            holes.put("before", pair.last().toPlainString());
            holes.put("now", pair.now().toPlainString());
            holes.put(
                    "expected",
                    (expected.signum() < 0 ? FEWER : MORE)
                            .fill(Map.of("number", expected.abs().toPlainString())));
            return Finding.builder()
                    .place(place())
                    .expected(expected)
                    .actual(signed)
                    .message(MESSAGE.fill(holes))
                    .reports(years.keys())
                    .build();
        }

        private Place place() {
            return Place.of(path, LocalizedText.of("正文", "the text"));
        }

        private static Optional<BigDecimal> sum(List<Cell> cells, DisclosureReport report) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Cell cell : cells) {
                Optional<BigDecimal> number = number(cell.get(report));
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(number.get());
            }
            return Optional.of(sum);
        }
    }

    private static Optional<BigDecimal> number(CellValue value) {
        return value.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(value.toString()));
    }

    /** What a quantity was in both years: last year more than nothing. */
    private record Pair(BigDecimal last, BigDecimal now) {
        /** To the last digit stated, rounded either way or cut off. */
        boolean fits(BigDecimal stated) {
            return percent().subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) < 0;
        }

        BigDecimal percent() {
            return now.subtract(last).multiply(HUNDRED).divide(last, PRECISION, RoundingMode.HALF_UP);
        }
    }
}
