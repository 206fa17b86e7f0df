package org.disclosurereport.cli.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchCounts;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.validation.Severity;

/** How many reports were checked and what was found, in words. Immutable and thread-safe. */
public final class Summary {
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    private static final LocalizedText WAIVED_COUNT = LocalizedText.of("已豁免 {n}", "{n} waived");
    private static final LocalizedText SUMMARY = LocalizedText.of(
            "共检查 {total} 份：通过 {passed}，未通过 {failed}", "{total} checked: {passed} passed, {failed} failed");
    private static final LocalizedText UNREADABLE = LocalizedText.of("，无法读取 {n}", ", {n} could not be read");
    private static final LocalizedText COUNTS = LocalizedText.of("；{counts}", "; {counts}");
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
                counts.getValid(),
                counts.getInvalid() + counts.getIncomplete(),
                counts.getUnreadable(),
                findings(counts.getViolationsBySeverity(), waived, counts.getDoubts()));
    }

    /** What was found in a whole run, on one line or several; findings may be empty. */
    public String of(long passed, long failed, long unreadable, String findings) {
        String text = SUMMARY.fill(Map.of("total", passed + failed + unreadable, "passed", passed, "failed", failed))
                        .get(locale)
                + (unreadable == 0 ? "" : fill(UNREADABLE, unreadable));
        return TextLines.wrap(
                "",
                TerminalText.MARGIN.length(),
                findings.isEmpty()
                        ? text
                        : text + COUNTS.fill(Map.of("counts", findings)).get(locale));
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
