package org.disclosurereport.cli.results;

import static org.disclosurereport.cli.results.TerminalText.CYAN;
import static org.disclosurereport.cli.results.TerminalText.FAINT;
import static org.disclosurereport.cli.results.TerminalText.GREEN;
import static org.disclosurereport.cli.results.TerminalText.MARGIN;
import static org.disclosurereport.cli.results.TerminalText.RED;
import static org.disclosurereport.cli.results.TerminalText.YELLOW;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;

/** Text for the people who fill in reports and check them, at most 80 columns wide. */
public final class TextResults implements Results<ValidationResult> {
    private static final LocalizedText PASSED = LocalizedText.of("通过", "passed");
    private static final LocalizedText FAILED = LocalizedText.of("未通过", "failed");
    private static final LocalizedText INCOMPLETE = LocalizedText.of("未完成", "incomplete");
    private static final LocalizedText RULE_FAILED = LocalizedText.of("执行失败", "failure");
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    /** With the names that a waiver needs. */
    private static final LocalizedText RULE_AND_PLACE =
            LocalizedText.of("规则 {id}，位置 {place}", "rule {id}, place {place}");

    private static final LocalizedText RULE = LocalizedText.of("规则 {id}", "rule {id}");
    private static final LocalizedText WAIVED = LocalizedText.of("已豁免：{reason}", "waived: {reason}");
    private static final LocalizedText UNDECIDED = LocalizedText.of(
            "另有 {n} 处因空白或未提供而无法判断：{rules}", "undecided: {n}, because cells or values are blank: {rules}");
    private static final LocalizedText UNDECIDED_RULE = LocalizedText.of("{id}\u00A0{n}处", "{id}\u00A0{n}");
    private static final LocalizedText SUMMARY_COUNTS = LocalizedText.of("；{counts}", "; {counts}");

    private final TerminalText terminal;
    private final Summary summary;
    private final Locale locale;
    private final boolean verbose;
    private final boolean quiet;
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private int foundWaived;
    private int foundDoubts;
    private int passed;
    private int failed;
    private int unreadable;

    public TextResults(Console console, Locale locale, boolean verbose, boolean quiet) {
        this.terminal = new TerminalText(console, locale);
        this.summary = new Summary(locale);
        this.locale = locale;
        this.verbose = verbose;
        this.quiet = quiet;
    }

    @Override
    public ValidationResult prepare(ReadReport read, ValidationResult result) {
        return result;
    }

    @Override
    public void report(ReadReport read, ValidationResult result, ValidationResult prepared) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int waived = 0;
        for (Violation violation : result.getViolations()) {
            if (violation.isWaived()) {
                waived++;
            } else {
                counts.merge(violation.getSeverity(), 1, Integer::sum);
            }
        }
        counts.forEach((severity, n) -> found.merge(severity, n, Integer::sum));
        foundWaived += waived;
        String issues = terminal.issues(read, verbose);
        int doubts = read.getDoubts().size();
        foundDoubts += doubts;
        boolean valid = result.isValid() && result.isComplete();
        passed += valid ? 1 : 0;
        failed += valid ? 0 : 1;
        if (quiet && result.getViolations().isEmpty() && result.isComplete() && doubts == 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(terminal.head(
                read,
                (valid ? PASSED : result.isValid() ? INCOMPLETE : FAILED).get(locale),
                valid ? GREEN : RED,
                summary.findings(counts, waived, doubts)));
        result.getViolations().forEach(violation -> text.append(violation(read, violation)));
        result.getFailures()
                .forEach(failure -> text.append(
                        terminal.labelled(RULE_FAILED, RED, failure.getMessage().get(locale))));
        text.append(undecided(result.getUndecided()));
        text.append(issues);
        terminal.print(text.toString(), !result.getViolations().isEmpty() || !result.isComplete() || !issues.isEmpty());
    }

    private String violation(ReadReport read, Violation violation) {
        int indent = terminal.indent();
        String blanks = " ".repeat(indent);
        StringBuilder text = new StringBuilder(terminal.labelled(
                violation.getSeverity().getLabel(),
                violation.isWaived() ? FAINT : colour(violation.getSeverity()),
                violation.getMessage(locale)));
        Comparison.of(violation, locale).ifPresent(line -> text.append(TextLines.wrap(blanks, indent, line)));
        Parts.of(violation, locale).ifPresent(line -> text.append(TextLines.wrap(blanks, indent, line)));
        source(read, violation).forEach(line -> text.append(TextLines.wrap(blanks, indent, line)));
        violation
                .getWaiver()
                .ifPresent(waiver ->
                        text.append(TextLines.wrap(blanks, indent, fill(WAIVED, "reason", waiver.getReason()))));
        LocalizedText rule = verbose ? RULE_AND_PLACE : RULE;
        text.append(TextLines.wrap(
                blanks,
                indent,
                rule.fill(Map.of(
                                "id",
                                violation.getRuleId(),
                                "place",
                                violation.getPlace().getName()))
                        .get(locale)));
        return text.toString();
    }

    /** Where the cells stand in the document, and which of the numbers weren't read surely. */
    private List<String> source(ReadReport read, Violation violation) {
        List<String> lines = new ArrayList<>();
        List<CellSource> judged = read.getJudged(violation);
        if (!judged.isEmpty()) {
            lines.add(SourceText.readFrom(judged).get(locale));
        }
        List<CellSource> doubtful = read.getDoubtful(violation);
        if (!doubtful.isEmpty()) {
            lines.add(fill(SourceText.DOUBTFUL, "cells", SourceText.listed(doubtful)));
        }
        return lines;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTICE -> CYAN;
        };
    }

    private String undecided(List<Undecided> undecided) {
        if (undecided.isEmpty() || quiet) {
            return "";
        }
        Map<String, Integer> byRule = new LinkedHashMap<>();
        undecided.forEach(each -> byRule.merge(each.getRuleId(), 1, Integer::sum));
        String rules = byRule.entrySet().stream()
                .map(each -> UNDECIDED_RULE
                        .fill(Map.of("id", each.getKey(), "n", each.getValue()))
                        .get(locale))
                .collect(Collectors.joining(COMMA.get(locale)));
        StringBuilder text = new StringBuilder();
        text.append(TextLines.wrap(
                MARGIN,
                MARGIN.length() * 2,
                UNDECIDED.fill(Map.of("n", undecided.size(), "rules", rules)).get(locale)));
        if (verbose) {
            for (Undecided each : undecided) {
                String place = each.getPlace().getLabel().get(locale);
                text.append(TextLines.wrap(MARGIN + MARGIN, MARGIN.length() * 3, each.getRuleId() + MARGIN + place));
            }
        }
        return text.toString();
    }

    @Override
    public void unreadable(ReadFailure failure) {
        unreadable++;
        terminal.unreadable(failure);
    }

    @Override
    public void end() {
        if (passed + failed + unreadable < 2) {
            return;
        }
        String findings = summary.findings(found, foundWaived, foundDoubts);
        terminal.print(summary.of(passed, failed, unreadable, findings), false);
    }

    private String fill(LocalizedText template, String hole, Object value) {
        return template.fill(Map.of(hole, value)).get(locale);
    }
}
