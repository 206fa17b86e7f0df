package org.disclosurereport.cli.results;

import static org.disclosurereport.cli.results.TerminalText.MARGIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Deduction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;

/** Text for the people who look for the wrong number, at most 80 columns wide. */
public final class TextDiagnoses implements Diagnoses {
    /** The verdict on a report, in one word. */
    private enum Verdict {
        CONSISTENT("一致", "consistent", TerminalText.GREEN),
        INCONSISTENT("不一致", "inconsistent", TerminalText.RED),
        UNDECIDED("未得出结论", "undecided", TerminalText.YELLOW);

        private final LocalizedText label;
        private final String colour;

        Verdict(String chinese, String english, String colour) {
            this.label = LocalizedText.of(chinese, english);
            this.colour = colour;
        }

        /** Before anything was found to be wrong, a search that exhausted its limit has decided nothing. */
        static Verdict of(Diagnosis diagnosis) {
            return switch (diagnosis.getState()) {
                case CONSISTENT -> CONSISTENT;
                case LIMIT ->
                    diagnosis.getBroken().isEmpty()
                                    && diagnosis.getExplanations().isEmpty()
                            ? UNDECIDED
                            : INCONSISTENT;
                case UNIQUE, RANKED, TIED, INCONSISTENT -> INCONSISTENT;
            };
        }
    }

    private static final LocalizedText BROKEN = LocalizedText.of("{n} 处勾稽关系不成立", "broken rules: {n}");
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    private static final LocalizedText MORE =
            LocalizedText.of("另有 {n} 种修改方案，可用 --format json 全部列出", "{n} more: --format json lists all");
    private static final LocalizedText DEDUCTIONS =
            LocalizedText.of("可推算出的空白（{n} 格）：", "blanks with one possible value ({n}):");
    private static final LocalizedText DEDUCED = LocalizedText.of("{label}：{value}", "{label}: {value}");
    private static final LocalizedText DEDUCED_EACH =
            LocalizedText.of("{label}（{n} 格）：均为{value}", "{label} ({n} cells): {value} each");
    private static final LocalizedText MORE_DEDUCED =
            LocalizedText.of("另有 {n} 格，可用 --format json 全部列出", "{n} more: --format json lists all");
    private static final LocalizedText SUMMARY = LocalizedText.of(
            "共诊断 {total} 份：一致 {consistent}，不一致 {inconsistent}",
            "{total} diagnosed: {consistent} consistent, {inconsistent} inconsistent");
    private static final LocalizedText SUMMARY_UNDECIDED = LocalizedText.of("，未得出结论 {n}", ", {n} undecided");
    private static final LocalizedText SUMMARY_UNREADABLE = LocalizedText.of("，无法读取 {n}", ", {n} could not be read");

    /** As many as can be compared by eye. */
    private static final int MOST_EXPLANATIONS = 3;

    private static final int MOST_DEDUCED_LINES = 6;

    private final TerminalText terminal;
    private final Locale locale;
    private final int[] verdicts = new int[Verdict.values().length];
    private int unreadable;

    public TextDiagnoses(Console console, Locale locale) {
        this.terminal = new TerminalText(console, locale);
        this.locale = locale;
    }

    @Override
    public void report(ReadReport read, Diagnosis diagnosis) {
        Verdict verdict = Verdict.of(diagnosis);
        verdicts[verdict.ordinal()]++;
        StringBuilder text = new StringBuilder();
        if (diagnosis.getState() != DiagnosisState.CONSISTENT) {
            text.append(line(MARGIN, DiagnosisText.state(diagnosis.getState()).get(locale)));
        }
        addExplanations(read, diagnosis.getExplanations(), text);
        addDeductions(diagnosis.getDeductions(), text);
        text.append(terminal.passedOver(read) + terminal.doubts(read));
        String head = terminal.head(read, verdict.label.get(locale), verdict.colour, counts(read, diagnosis));
        terminal.print(head + text, text.length() > 0);
    }

    private String counts(ReadReport read, Diagnosis diagnosis) {
        List<String> parts = new ArrayList<>();
        if (!diagnosis.getBroken().isEmpty()) {
            parts.add(fill(BROKEN, "n", diagnosis.getBroken().size()));
        }
        if (!read.getDoubts().isEmpty()) {
            parts.add(terminal.doubtsCount(read.getDoubts().size()));
        }
        return String.join(COMMA.get(locale), parts);
    }

    private void addExplanations(ReadReport read, List<Explanation> explanations, StringBuilder text) {
        boolean sure = !explanations.isEmpty() && explanations.get(0).isSure();
        int shown = Math.min(sure ? 1 : MOST_EXPLANATIONS, explanations.size());
        for (int i = 0; i < shown; i++) {
            Explanation explanation = explanations.get(i);
            String number = MARGIN + (i + 1) + ". ";
            String indent = " ".repeat(number.length());
            text.append(line(number, DiagnosisText.belief(explanation).get(locale)));
            for (Correction correction : explanation.getCorrections()) {
                text.append(line(indent, DiagnosisText.correction(correction).get(locale)));
                if (read.getReading().isPresent()) {
                    CellSource source = read.getReading().get().getSource(correction.getCell());
                    text.append(
                            line(indent + MARGIN, SourceText.ofCorrected(source).get(locale)));
                }
            }
        }
        if (shown < explanations.size()) {
            text.append(line(MARGIN, fill(MORE, "n", explanations.size() - shown)));
        }
    }

    private void addDeductions(List<Deduction> deductions, StringBuilder text) {
        if (deductions.isEmpty()) {
            return;
        }
        text.append(line(MARGIN, fill(DEDUCTIONS, "n", deductions.size())));
        int told = 0;
        for (int lines = 0; lines < MOST_DEDUCED_LINES && told < deductions.size(); lines++) {
            int end = endOfAlike(deductions, told);
            text.append(line(MARGIN + MARGIN, deduced(deductions.subList(told, end))));
            told = end;
        }
        if (told < deductions.size()) {
            text.append(line(MARGIN + MARGIN, fill(MORE_DEDUCED, "n", deductions.size() - told)));
        }
    }

    /** Where those end that are in the same row and have the same value, mostly 0. */
    private static int endOfAlike(List<Deduction> deductions, int start) {
        Deduction first = deductions.get(start);
        int end = start + 1;
        while (end < deductions.size()
                && deductions.get(end).getCell().getRow().equals(first.getCell().getRow())
                && deductions.get(end).getValue().equals(first.getValue())) {
            end++;
        }
        return end;
    }

    private String deduced(List<Deduction> alike) {
        Deduction first = alike.get(0);
        Cell cell = first.getCell();
        boolean one = alike.size() == 1;
        LocalizedText label = one
                ? LocalizedText.of(cell.getLabel(), cell.getEnglishLabel())
                : LocalizedText.of(cell.getRow().getLabel(), cell.getRow().getEnglishLabel());
        return (one ? DEDUCED : DEDUCED_EACH)
                .fill(Map.of("label", label, "n", alike.size(), "value", first.getValue()))
                .get(locale);
    }

    @Override
    public void unreadable(ReadFailure failure) {
        unreadable++;
        terminal.unreadable(failure);
    }

    @Override
    public void end() {
        int consistent = verdicts[Verdict.CONSISTENT.ordinal()];
        int inconsistent = verdicts[Verdict.INCONSISTENT.ordinal()];
        int undecided = verdicts[Verdict.UNDECIDED.ordinal()];
        int total = consistent + inconsistent + undecided + unreadable;
        if (total < 2) {
            return;
        }
        String text = SUMMARY.fill(Map.of("total", total, "consistent", consistent, "inconsistent", inconsistent))
                        .get(locale)
                + (undecided == 0 ? "" : fill(SUMMARY_UNDECIDED, "n", undecided))
                + (unreadable == 0 ? "" : fill(SUMMARY_UNREADABLE, "n", unreadable));
        terminal.print(TextLines.wrap("", MARGIN.length(), text), false);
    }

    private static String line(String start, String text) {
        return TextLines.wrap(start, start.length() + MARGIN.length(), text);
    }

    private String fill(LocalizedText template, String hole, Object value) {
        return template.fill(Map.of(hole, value)).get(locale);
    }
}
