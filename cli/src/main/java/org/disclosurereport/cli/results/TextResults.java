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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.OpinionKind;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.form.Remark;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;

/** Text for the people who fill in reports and check them, at most 80 columns wide. */
public final class TextResults implements Results<ReportReview> {
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    /** With the names that a waiver needs. */
    private static final LocalizedText RULE_AND_PLACE =
            LocalizedText.of("规则 {id}，位置 {place}", "rule {id}, place {place}");

    private static final LocalizedText RULE = LocalizedText.of("规则 {id}", "rule {id}");
    private static final LocalizedText WAIVED = LocalizedText.of("已豁免：{reason}", "waived: {reason}");
    private static final LocalizedText UNDECIDED = LocalizedText.of(
            "另有 {n} 处因留空或缺项，无法核对：{rules}", "undecided: {n}, because cells or values are blank: {rules}");
    private static final LocalizedText UNDECIDED_RULE = LocalizedText.of("{id}\u00A0{n}处", "{id}\u00A0{n}");
    private static final LocalizedText UNEXPLAINED = LocalizedText.of(
            "可能的修改方案不止一种，暂不能确定；可用 diagnose 命令按可能性列出",
            "several corrections are possible and none is certain; diagnose lists them, the most likely first");

    private final TerminalText terminal;
    private final Summary summary;
    private final Locale locale;
    private final boolean verbose;
    private final boolean quiet;
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private final Map<String, Integer> byRule = new TreeMap<>();
    private int foundWaived;
    private int foundDoubts;
    private final Map<ReviewVerdict, Integer> verdicts = new EnumMap<>(ReviewVerdict.class);
    private int unreadable;

    public TextResults(Console console, Locale locale, boolean verbose, boolean quiet) {
        this.terminal = new TerminalText(console, locale);
        this.summary = new Summary(locale);
        this.locale = locale;
        this.verbose = verbose;
        this.quiet = quiet;
    }

    @Override
    public ReportReview prepare(ReadReport read, ReportReview review) {
        return review;
    }

    @Override
    public void report(ReadReport read, ReportReview review, ReportReview prepared) {
        ValidationResult result = review.getResult();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int waived = 0;
        for (Violation violation : result.getViolations()) {
            if (violation.isWaived()) {
                waived++;
            } else {
                counts.merge(violation.getSeverity(), 1, Integer::sum);
                byRule.merge(violation.getRuleId(), 1, Integer::sum);
            }
        }
        counts.forEach((severity, n) -> found.merge(severity, n, Integer::sum));
        foundWaived += waived;
        int doubts = read.getDoubts().size();
        foundDoubts += doubts;
        verdicts.merge(review.getVerdict(), 1, Integer::sum);
        if (quiet && review.getOpinions().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(terminal.head(
                read,
                review.getVerdict().getLabel().get(locale),
                colour(review.getVerdict()),
                summary.findings(counts, waived, doubts)));
        review.getOpinions().forEach(opinion -> text.append(opinion(read, opinion)));
        if (review.isUnexplained()) {
            text.append(TextLines.wrap(MARGIN, MARGIN.length() * 2, UNEXPLAINED.get(locale)));
        }
        text.append(undecided(result.getUndecided()));
        String notes = terminal.passedOver(read) + (verbose ? terminal.notes(read) : "");
        text.append(notes);
        terminal.print(text.toString(), !review.getOpinions().isEmpty() || !notes.isEmpty());
    }

    private static String colour(ReviewVerdict verdict) {
        return switch (verdict) {
            case ERRORS -> RED;
            case TO_CHECK -> YELLOW;
            case NO_PROBLEMS -> GREEN;
        };
    }

    private String opinion(ReadReport read, Opinion opinion) {
        StringBuilder text = new StringBuilder(terminal.labelled(
                opinion.getLabel(),
                opinion.isWaived() ? FAINT : colour(opinion.getTone()),
                opinion.getMessage().get(locale)));
        if (opinion.getKind() == OpinionKind.CAUSE) {
            if (read.getReading().isPresent()) {
                addSources(read.getReading().get(), opinion, text);
            }
            opinion.getViolations().forEach(violation -> line(violation.getMessage(locale), text));
        }
        opinion.getViolations().forEach(violation -> evidence(read, violation, opinion, text));
        return text.toString();
    }

    private void addSources(ReadResult reading, Opinion opinion, StringBuilder text) {
        for (Correction correction : opinion.getCorrections()) {
            line(SourceText.ofCorrected(reading.getSource(correction.getCell())).get(locale), text);
        }
    }

    /** The numbers that take part, where they are in the document, and the rule. */
    private void evidence(ReadReport read, Violation violation, Opinion opinion, StringBuilder text) {
        Parts.of(violation, locale).ifPresent(line -> line(line, text));
        if (opinion.getKind() != OpinionKind.CAUSE) {
            source(read, violation).forEach(line -> line(line, text));
        }
        violation.getWaiver().ifPresent(waiver -> line(fill(WAIVED, "reason", waiver.getReason()), text));
        LocalizedText rule = verbose ? RULE_AND_PLACE : RULE;
        line(
                rule.fill(Map.of(
                                "id",
                                violation.getRuleId(),
                                "place",
                                violation.getPlace().getName()))
                        .get(locale),
                text);
    }

    private void line(String line, StringBuilder text) {
        int indent = terminal.indent();
        text.append(TextLines.wrap(" ".repeat(indent), indent, line));
    }

    /** Where the cells are in the document, and which of the numbers weren't read with certainty. */
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

    private static String colour(Remark.Tone tone) {
        return switch (tone) {
            case ERROR -> RED;
            case WARNING, DOUBT -> YELLOW;
            case NOTICE, RELATED -> CYAN;
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
        int reports = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        if (reports + unreadable < 2) {
            return;
        }
        String findings = summary.findings(found, foundWaived, foundDoubts);
        terminal.print(summary.of(verdicts, unreadable, findings) + summary.byRule(byRule), false);
    }

    private String fill(LocalizedText template, String hole, Object value) {
        return template.fill(Map.of(hole, value)).get(locale);
    }
}
