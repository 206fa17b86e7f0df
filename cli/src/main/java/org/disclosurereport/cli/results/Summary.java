package org.disclosurereport.cli.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchCounts;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.validation.Severity;

/** How many reports were checked and what was found, in words. Immutable and thread-safe. */
public final class Summary {
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    private static final LocalizedText WAIVED_COUNT = LocalizedText.of("已豁免 {n}", "{n} waived");
    private static final LocalizedText SUMMARY = LocalizedText.of(
            "共检查 {total} 份：有错误 {errors}，需核对 {check}，无问题 {none}",
            "{total} checked: {errors} with errors, {check} to check, {none} without problems");
    private static final LocalizedText UNREADABLE = LocalizedText.of("，无法读取 {n}", ", {n} could not be read");
    private static final LocalizedText CONVERTED = LocalizedText.of("共转换 {n} 份", "{n} converted");
    private static final LocalizedText CONVERTED_DOUBTS =
            LocalizedText.of("；识别存疑 {n} 处", "; {n} doubts about the reading");
    private static final LocalizedText COUNTS = LocalizedText.of("；{counts}", "; {counts}");
    private static final LocalizedText BY_RULE = LocalizedText.of("按规则：{rules}", "by rule: {rules}");
    private static final Map<Severity, LocalizedText> COUNT_OF = countsOf();

    private final Locale locale;

    public Summary(Locale locale) {
        this.locale = locale;
    }

    private static Map<Severity, LocalizedText> countsOf() {
        Map<Severity, LocalizedText> texts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            texts.put(
                    severity,
                    LocalizedText.of(
                            severity.getLabel().getChinese() + " {n}",
                            "{n} " + severity.getLabel().getEnglish() + "{s}"));
        }
        return texts;
    }

    /** What was found in a whole run, on one line or several. */
    public String of(BatchCounts counts) {
        long waived =
                counts.getWaived().values().stream().mapToLong(Long::longValue).sum();
        return of(
                Map.of(
                        ReviewVerdict.ERRORS,
                        counts.getReports() - counts.getToCheck() - counts.getNoProblems(),
                        ReviewVerdict.TO_CHECK,
                        counts.getToCheck(),
                        ReviewVerdict.NO_PROBLEMS,
                        counts.getNoProblems()),
                counts.getUnreadable(),
                findings(counts.getViolationsBySeverity(), waived, counts.getDoubts()));
    }

    /** How many findings of each rule nobody waived, the most frequent first; empty where there are none. */
    public String byRule(Map<String, ? extends Number> counts) {
        if (counts.isEmpty()) {
            return "";
        }
        List<String> parts = counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, ? extends Number>>comparingLong(
                                each -> -each.getValue().longValue())
                        .thenComparing(Map.Entry::getKey))
                .map(each -> each.getKey() + TextLines.NO_BREAK + each.getValue())
                .toList();
        String text = BY_RULE.fill(Map.of("rules", String.join(COMMA.get(locale), parts)))
                .get(locale);
        return TextLines.wrap("", TerminalText.MARGIN.length(), text);
    }

    /** How much was converted in a whole run. */
    public String ofConversion(BatchCounts counts) {
        String text = CONVERTED.fill(Map.of("n", counts.getReports())).get(locale)
                + (counts.getUnreadable() == 0 ? "" : fill(UNREADABLE, counts.getUnreadable()))
                + (counts.getDoubts() == 0 ? "" : fill(CONVERTED_DOUBTS, counts.getDoubts()));
        return TextLines.wrap("", TerminalText.MARGIN.length(), text);
    }

    /** What was found in a whole run, on one line or several; findings may be empty. */
    public String of(Map<ReviewVerdict, ? extends Number> verdicts, long unreadable, String findings) {
        long errors = count(verdicts, ReviewVerdict.ERRORS);
        long check = count(verdicts, ReviewVerdict.TO_CHECK);
        long none = count(verdicts, ReviewVerdict.NO_PROBLEMS);
        String text = SUMMARY.fill(Map.of(
                                "total",
                                errors + check + none + unreadable,
                                "errors",
                                errors,
                                "check",
                                check,
                                "none",
                                none))
                        .get(locale)
                + (unreadable == 0 ? "" : fill(UNREADABLE, unreadable));
        return TextLines.wrap(
                "",
                TerminalText.MARGIN.length(),
                findings.isEmpty()
                        ? text
                        : text + COUNTS.fill(Map.of("counts", findings)).get(locale));
    }

    private static long count(Map<ReviewVerdict, ? extends Number> verdicts, ReviewVerdict verdict) {
        Number count = verdicts.get(verdict);
        return count == null ? 0 : count.longValue();
    }

    /** For example 错误 2，提示 1. */
    String findings(Map<Severity, ? extends Number> counts, long waived, long doubts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, n) -> parts.add(fill(COUNT_OF.get(severity), n.longValue())));
        if (waived > 0) {
            parts.add(fill(WAIVED_COUNT, waived));
        }
        if (doubts > 0) {
            parts.add(fill(TerminalText.DOUBTS_COUNT, doubts));
        }
        return String.join(COMMA.get(locale), parts);
    }

    private String fill(LocalizedText template, long n) {
        return template.fill(Map.of("n", n, "s", n == 1 ? "" : "s")).get(locale);
    }
}
