package org.disclosurereport.cli.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.results.Comparison;
import org.disclosurereport.cli.results.DiagnosisText;
import org.disclosurereport.cli.results.Parts;
import org.disclosurereport.cli.results.SourceText;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Remark;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;

/**
 * The page of one report: what was found, which cells are likely wrong, the official form with broken cells marked, and how it was read.
 *
 * <p>The form is the writer's own page; what is found stands before it and how it was read after it. Both are marked as
 * remarks, so that reading the page gives the report and nothing of these.
 */
final class FindingsPage {
    private static final String STYLE = PageStyle.of("findings.css");

    private static final String STYLE_SOURCES = "style-src ";
    private static final String HEAD_END = "</head>";
    private static final String FORM_START = "<main>";
    private static final String FORM_END = "</main>";

    private static final LocalizedText FINDINGS = LocalizedText.of("检查结果", "Findings");
    private static final LocalizedText READING = LocalizedText.of("读取说明", "How it was read");
    private static final LocalizedText SOURCES = LocalizedText.of("各单元格的出处", "Where each cell was read");
    private static final LocalizedText BACK = LocalizedText.of("返回索引", "Back to the index");
    private static final LocalizedText PASSED = LocalizedText.of("通过", "passed");
    private static final LocalizedText FAILED = LocalizedText.of("未通过", "failed");
    private static final LocalizedText NOTHING = LocalizedText.of("没有发现问题。", "Nothing was found.");
    private static final LocalizedText DIAGNOSIS =
            LocalizedText.of("推断（仅供参考，未作修改）", "Suggestion (nothing was changed)");
    private static final LocalizedText CELLS = LocalizedText.of("单元格：", "cells: ");
    private static final LocalizedText RULE = LocalizedText.of("规则 {id}", "rule {id}");
    private static final LocalizedText WAIVED = LocalizedText.of("已豁免：{reason}", "waived: {reason}");
    private static final LocalizedText UNDECIDED =
            LocalizedText.of("因空白或未提供而无法判断（{n} 处）", "Undecided, because cells or values are blank ({n})");
    private static final LocalizedText KIND = LocalizedText.of("文件类型：{kind}", "read as: {kind}");
    private static final LocalizedText NO_ISSUES = LocalizedText.of("读取时没有需要说明之处。", "There is nothing to say.");
    private static final LocalizedText CELL = LocalizedText.of("单元格", "cell");
    private static final LocalizedText PLACE = LocalizedText.of("位置", "place");
    private static final LocalizedText PRINTED = LocalizedText.of("原文", "printed");
    private static final LocalizedText VALUE = LocalizedText.of("读作", "read as");
    private static final LocalizedText CERTAINTY = LocalizedText.of("可靠程度", "certainty");

    private final String place;
    private final ReadReport read;
    private final ValidationResult result;
    private final Diagnosis diagnosis;
    private final Locale locale;

    FindingsPage(String place, ReadReport read, ValidationResult result, Diagnosis diagnosis, Locale locale) {
        this.place = place;
        this.read = read;
        this.result = result;
        this.diagnosis = diagnosis;
        this.locale = locale;
    }

    /** The whole page. */
    String toHtml() {
        String form = ReportWriter.of(read.getReport())
                .withLocale(locale)
                .withRemarks(remarks())
                .toHtml();
        StringBuilder page = new StringBuilder(form);
        // From the end to the start, so that what was found before stays where it was; in the prose no tag can stand.
        read.getReading().ifPresent(reading -> page.insert(after(page, FORM_END), reading(reading)));
        if (!read.getPassedOver().isEmpty()) {
            page.insert(after(page, FORM_END), passedOver());
        }
        page.insert(page.indexOf(FORM_START), findings());
        page.insert(page.indexOf(HEAD_END), "<style>" + STYLE + "</style>\n");
        page.insert(after(page, STYLE_SOURCES), Markup.policySource(STYLE) + " ");
        return page.toString();
    }

    /** What was found, and after it what the likeliest explanation suggests. */
    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(result.getRemarks());
        diagnosis
                .getFirst()
                .ifPresent(explanation -> explanation
                        .getCorrections()
                        .forEach(correction -> remarks.add(Remark.of(
                                correction.getCell(),
                                Remark.Tone.NOTICE,
                                DiagnosisText.suggestion(explanation, correction)))));
        return remarks;
    }

    private static int after(StringBuilder page, String mark) {
        return page.indexOf(mark) + mark.length();
    }

    private String findings() {
        Markup html = new Markup();
        html.open("aside", "class", "remarks findings", "lang", PageStyle.language(locale));
        html.open("p", "class", "back")
                .element("a", BACK.get(locale), "href", IndexPage.Order.INPUT.page())
                .closeLine("p");
        html.open("p", "class", "file").text(place).closeLine("p");
        html.open("h2")
                .text(FINDINGS.get(locale))
                .raw(" ")
                .element(
                        "span",
                        (isPassed() ? PASSED : FAILED).get(locale),
                        "class",
                        isPassed() ? "verdict passed" : "verdict error")
                .closeLine("h2");
        if (result.getViolations().isEmpty()) {
            html.open("p").text(NOTHING.get(locale)).closeLine("p");
        } else {
            html.raw("<ol>\n");
            result.getViolations().forEach(violation -> addViolation(html, violation));
            html.raw("</ol>\n");
        }
        result.getFailures()
                .forEach(failure ->
                        html.open("p").text(failure.getMessage().get(locale)).closeLine("p"));
        addDiagnosis(html);
        addUndecided(html, result.getUndecided());
        return html.closeLine("aside").toString();
    }

    /** The likeliest explanation; told for what it is, a suggestion. */
    private void addDiagnosis(Markup html) {
        if (diagnosis.getState() == DiagnosisState.CONSISTENT) {
            return;
        }
        html.open("section", "class", "diagnosis")
                .element("h3", DIAGNOSIS.get(locale))
                .raw("\n");
        html.open("p")
                .text(DiagnosisText.state(diagnosis.getState()).get(locale))
                .closeLine("p");
        diagnosis.getFirst().ifPresent(explanation -> addExplanation(html, explanation));
        html.closeLine("section");
    }

    private void addExplanation(Markup html, Explanation explanation) {
        html.open("p")
                .element("strong", explanation.getMessage().get(locale))
                .raw(" ")
                .element("span", DiagnosisText.belief(explanation).get(locale), "class", "belief")
                .closeLine("p");
        html.raw("<ul>\n");
        for (Correction correction : explanation.getCorrections()) {
            html.open("li")
                    .element(
                            "a",
                            DiagnosisText.correction(correction).get(locale),
                            "href",
                            "#" + correction.getCell().getName())
                    .closeLine("li");
        }
        html.raw("</ul>\n");
    }

    private void addViolation(Markup html, Violation violation) {
        Severity severity = violation.getSeverity();
        html.open("li", "class", violation.isWaived() ? "waived" : name(severity))
                .element("span", severity.getLabel().get(locale), "class", "badge " + name(severity))
                .raw(" ")
                .element("strong", violation.getMessage(locale));
        html.raw("<ul>");
        Comparison.of(violation, locale).ifPresent(line -> html.element("li", line));
        Parts.of(violation, locale).ifPresent(line -> html.element("li", line));
        addCells(html, violation.getJudged());
        List<CellSource> judged = read.getJudged(violation);
        if (!judged.isEmpty()) {
            html.element("li", SourceText.readFrom(judged).get(locale));
        }
        List<CellSource> doubtful = read.getDoubtful(violation);
        if (!doubtful.isEmpty()) {
            html.element(
                    "li",
                    SourceText.DOUBTFUL
                            .fill(Map.of("cells", SourceText.listed(doubtful)))
                            .get(locale),
                    "class",
                    "doubtful");
        }
        violation
                .getWaiver()
                .ifPresent(waiver -> html.element(
                        "li", WAIVED.fill(Map.of("reason", waiver.getReason())).get(locale)));
        html.open("li", "class", "rule")
                .text(RULE.fill(Map.of("id", violation.getRuleId())).get(locale));
        String citation = violation.getCitation().get(locale);
        if (!citation.isEmpty()) {
            html.text(" · " + citation);
        }
        html.raw("</li></ul>").closeLine("li");
    }

    private void addCells(Markup html, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        html.open("li").text(CELLS.get(locale));
        for (int i = 0; i < cells.size(); i++) {
            html.raw(i > 0 ? " · " : "")
                    .element(
                            "a", label(cells.get(i)), "href", "#" + cells.get(i).getName());
        }
        html.close("li");
    }

    private String label(Cell cell) {
        return LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()).get(locale);
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private boolean isPassed() {
        return result.isValid() && result.isComplete();
    }

    private void addUndecided(Markup html, List<Undecided> undecided) {
        if (undecided.isEmpty()) {
            return;
        }
        html.open("details")
                .element(
                        "summary", UNDECIDED.fill(Map.of("n", undecided.size())).get(locale))
                .open("ul");
        for (Undecided each : undecided) {
            html.element(
                    "li", each.getRuleId() + " · " + each.getPlace().getLabel().get(locale));
        }
        html.close("ul").closeLine("details");
    }

    private String reading(ReadResult reading) {
        Markup html = new Markup();
        html.raw("\n").open("aside", "class", "remarks reading", "lang", PageStyle.language(locale));
        html.element("h2", READING.get(locale)).raw("\n");
        reading.getKind()
                .ifPresent(kind -> html.open("p")
                        .text(KIND.fill(Map.of("kind", label(kind))).get(locale))
                        .closeLine("p"));
        if (reading.getIssues().isEmpty()) {
            html.open("p").text(NO_ISSUES.get(locale)).closeLine("p");
        } else {
            html.raw("<ul class=\"issues\">\n");
            reading.getIssues().forEach(issue -> addIssue(html, issue));
            html.raw("</ul>\n");
        }
        addSources(html, reading);
        return html.close("aside").toString();
    }

    /** The keys of JSON that the report was read without. */
    private String passedOver() {
        Markup html = new Markup();
        html.raw("\n").open("aside", "class", "remarks reading", "lang", PageStyle.language(locale));
        html.element("h2", READING.get(locale)).raw("\n<ul class=\"issues\">\n");
        for (ReadProblem key : read.getPassedOver()) {
            html.open("li", "class", "note").text(key.getText().get(locale)).closeLine("li");
        }
        return html.raw("</ul>\n").close("aside").toString();
    }

    private static LocalizedText label(DocumentKind kind) {
        return LocalizedText.of(kind.getLabel(), kind.name());
    }

    private void addIssue(Markup html, ReadIssue issue) {
        String weight = issue.getKind().getWeight().name().toLowerCase(Locale.ROOT);
        html.open("li", "class", weight)
                .element("span", SourceText.weight(issue.getKind().getWeight()).get(locale), "class", "badge " + weight)
                .text(" " + issue.getMessage(locale));
        if (!issue.getCells().isEmpty()) {
            html.raw(" ");
            addLinks(html, issue.getCells());
        }
        html.closeLine("li");
    }

    /** A row's cells by their first and last. */
    private void addLinks(Markup html, List<Cell> cells) {
        Cell first = cells.get(0);
        Cell last = cells.get(cells.size() - 1);
        html.element("a", label(first), "href", "#" + first.getName());
        if (cells.size() > 1) {
            html.text(" – ").element("a", label(last), "href", "#" + last.getName());
        }
    }

    private void addSources(Markup html, ReadResult reading) {
        html.open("details", "class", "sources").element("summary", SOURCES.get(locale));
        html.raw("\n<div class=\"sheet\">\n<table>\n<thead>\n<tr>");
        List.of(CELL, PLACE, PRINTED, VALUE, CERTAINTY)
                .forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (CellSource source : reading.getSources()) {
            boolean missing = source.getCertainty() == Certainty.MISSING;
            html.open("tr", "class", source.getCertainty().name().toLowerCase(Locale.ROOT))
                    .open("th", "scope", "row")
                    .element(
                            "a",
                            SourceText.label(source).get(locale),
                            "href",
                            "#" + source.getCell().getName())
                    .close("th")
                    .element("td", missing ? "" : source.getPlace().toText().get(locale))
                    .element("td", source.getPrinted())
                    .element("td", source.getCell().get(read.getReport()).toString())
                    .element("td", SourceText.certainty(source).get(locale))
                    .closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n").closeLine("details");
    }
}
