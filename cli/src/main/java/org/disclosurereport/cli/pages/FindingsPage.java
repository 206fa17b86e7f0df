package org.disclosurereport.cli.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.OpinionKind;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.results.Parts;
import org.disclosurereport.cli.results.SourceText;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;

/**
 * The page of one report: what is said about it in one numbered list, the official form with each mark linked to the list, and how it was
 * read.
 *
 * <p>The form is the writer's own page; the list comes before it and how it was read after it. Both are marked as remarks, so that reading
 * the page gives the report and nothing of these.
 */
public final class FindingsPage {
    private static final String STYLE = PageStyle.of("findings.css");

    private static final String STYLE_SOURCES = "style-src ";
    private static final String HEAD_END = "</head>";
    private static final String FORM_START = "<main>";
    private static final String FORM_END = "</main>";

    private static final LocalizedText FINDINGS = LocalizedText.of("检查结果", "Findings");
    private static final LocalizedText READING = LocalizedText.of("读取说明", "How it was read");
    private static final LocalizedText SOURCES = LocalizedText.of("各单元格的出处", "Where each cell was read");
    private static final LocalizedText BACK = LocalizedText.of("返回索引", "Back to the index");
    private static final LocalizedText NOTHING = LocalizedText.of("没有发现问题。", "Nothing was found.");
    private static final LocalizedText SUGGESTED =
            LocalizedText.of("修改建议仅供参考，报告未作任何改动。", "Corrections are suggestions; nothing in the report was changed.");
    private static final LocalizedText LIKELY = LocalizedText.of("疑似填错：", "likely wrong: ");
    private static final LocalizedText CELLS = LocalizedText.of("单元格：", "cells: ");
    private static final LocalizedText BOTH = LocalizedText.of("{chinese}", "{english}（{chinese}）");
    private static final LocalizedText PASSAGE = LocalizedText.of("正文：", "text: ");
    private static final LocalizedText RULE = LocalizedText.of("规则 {id}", "rule {id}");
    private static final LocalizedText WAIVED = LocalizedText.of("已豁免：{reason}", "waived: {reason}");
    private static final LocalizedText UNEXPLAINED = LocalizedText.of(
            "勾稽关系不成立，但可能的修改方案不止一种，暂不能确定是哪一格；有关单元格标记相同。",
            "Relations between cells don't hold, and no correction is certain; all cells that take part are marked alike.");
    private static final LocalizedText UNDECIDED =
            LocalizedText.of("因留空或缺项，无法核对（{n} 处）", "Undecided, because cells or values are blank ({n})");
    private static final LocalizedText KIND = LocalizedText.of("文件类型：{kind}", "read as: {kind}");
    private static final LocalizedText NO_NOTES = LocalizedText.of("读取时没有需要说明之处。", "There is nothing to note.");
    private static final LocalizedText CELL = LocalizedText.of("单元格", "cell");
    private static final LocalizedText PLACE = LocalizedText.of("位置", "place");
    private static final LocalizedText PRINTED = LocalizedText.of("原文", "printed");
    private static final LocalizedText VALUE = LocalizedText.of("识别为", "read as");
    private static final LocalizedText CERTAINTY = LocalizedText.of("可靠程度", "certainty");

    private static final LocalizedText PARTS = LocalizedText.of("各分项", "the parts");

    private static final int LONGEST_LINE = 160;

    /** More cells than these are shown by their first and last. */
    private static final int MOST_CELLS = 8;

    private final String place;
    private final ReadReport read;
    private final ReportReview review;
    private final Locale locale;
    private final boolean indexed;

    /** A page of a folder with an index. */
    public FindingsPage(String place, ReadReport read, ReportReview review, Locale locale) {
        this(place, read, review, locale, true);
    }

    private FindingsPage(String place, ReadReport read, ReportReview review, Locale locale, boolean indexed) {
        this.place = place;
        this.read = read;
        this.review = review;
        this.locale = locale;
        this.indexed = indexed;
    }

    /** A page that is not one of a folder's, so that no index is linked. */
    public static FindingsPage alone(ReadReport read, ReportReview review, Locale locale) {
        return new FindingsPage(read.getFile(), read, review, locale, false);
    }

    /** The whole page. */
    public String toHtml() {
        String form = ReportWriter.of(read.getReport())
                .withLocale(locale)
                .withRemarks(review.getRemarks())
                .withQuotedRemarks(review.getQuotedRemarks())
                .withoutRemarkList()
                .toHtml();
        StringBuilder page = new StringBuilder(form);
        // From the end to the start, so that what was found before stays where it was; the prose holds no tags.
        read.getReading().ifPresent(reading -> page.insert(after(page, FORM_END), reading(reading)));
        if (!read.getPassedOver().isEmpty()) {
            page.insert(after(page, FORM_END), passedOver());
        }
        Cutouts cutouts = new Cutouts(
                read.getReading().map(ReadResult::getCellPictures).orElse(List.of()), read.getReport(), locale);
        page.insert(page.indexOf(FORM_START), findings(form, cutouts));
        page.insert(page.indexOf(HEAD_END), "<style>" + STYLE + "</style>\n");
        page.insert(after(page, STYLE_SOURCES), Markup.policySource(STYLE) + " ");
        if (cutouts.isShown()) {
            page.insert(page.indexOf(STYLE_SOURCES), Cutouts.POLICY);
        }
        return page.toString();
    }

    private static int after(StringBuilder page, String mark) {
        return page.indexOf(mark) + mark.length();
    }

    private String findings(String form, Cutouts cutouts) {
        Markup html = new Markup();
        openAside(html, "findings");
        if (indexed) {
            html.open("p", "class", "back")
                    .element("a", BACK.get(locale), "href", IndexPage.Order.INPUT.page(IndexPage.INDEX, 1))
                    .closeLine("p");
        }
        html.open("p", "class", "file").text(place).closeLine("p");
        html.open("h2", "id", "findings-heading")
                .text(FINDINGS.get(locale))
                .raw(" ")
                .element(
                        "span",
                        review.getVerdict().getLabel().get(locale),
                        "class",
                        "verdict " + review.getVerdict().getId())
                .closeLine("h2");
        if (review.isUnexplained()) {
            html.element("p", UNEXPLAINED.get(locale), "class", "note").raw("\n");
        }
        if (review.getExplanation().isPresent()) {
            html.element("p", SUGGESTED.get(locale), "class", "note").raw("\n");
        }
        if (review.getOpinions().isEmpty()) {
            html.element("p", NOTHING.get(locale)).raw("\n");
        } else {
            html.raw("<ol>\n");
            review.getOpinions().forEach(opinion -> addOpinion(html, opinion, form, cutouts));
            html.raw("</ol>\n");
            cutouts.addLeft(html);
        }
        addUndecided(html, review.getResult().getUndecided());
        return html.closeLine("aside").toString();
    }

    /** Begins what isn't part of the report; its heading has the id of its name. */
    private void openAside(Markup html, String name) {
        String heading = name + "-heading";
        html.open("aside", "class", "remarks " + name, "lang", PageStyle.language(locale), "aria-labelledby", heading);
    }

    private void addOpinion(Markup html, Opinion opinion, String form, Cutouts cutouts) {
        String number = Integer.toString(opinion.getNumber());
        String tone = opinion.getTone().getName();
        html.open("li", "id", "remark-" + number, "value", number, "class", opinion.isWaived() ? "waived" : tone)
                .element("span", opinion.getLabel().get(locale), "class", "badge " + tone)
                .raw(" ")
                .element("strong", opinion.getMessage().get(locale));
        html.raw("<ul>");
        addCells(
                html,
                LIKELY,
                opinion.getCorrections().stream().map(Correction::getCell).toList());
        if (opinion.getCorrections().isEmpty()) {
            addCells(html, CELLS, opinion.getMarked());
        }
        cutouts.add(html, opinion.getCells());
        addPassage(html, opinion, form);
        addSources(html, opinion);
        opinion.getViolations().forEach(violation -> addViolation(html, opinion, violation));
        html.raw("</ul>").closeLine("li");
    }

    /** Where the cells were read, with what is printed there. */
    private void addSources(Markup html, Opinion opinion) {
        List<Cell> cells = new ArrayList<>();
        if (opinion.getKind() == OpinionKind.FINDING) {
            opinion.getViolations().forEach(violation -> cells.addAll(violation.getJudged()));
        } else {
            opinion.getCorrections().forEach(correction -> cells.add(correction.getCell()));
            cells.addAll(opinion.getMarked());
        }
        List<CellSource> sources = read.getReading()
                .map(reading -> cells.stream().map(reading::getSource).toList())
                .orElse(List.of());
        if (!sources.isEmpty()) {
            html.element("li", SourceText.readFrom(sources).get(locale), "class", "source");
        }
        List<CellSource> doubtful = opinion.getViolations().stream()
                .flatMap(violation -> read.getDoubtful(violation).stream())
                .distinct()
                .toList();
        if (!doubtful.isEmpty()) {
            html.element(
                    "li",
                    SourceText.DOUBTFUL
                            .fill(Map.of("cells", SourceText.listed(doubtful)))
                            .get(locale),
                    "class",
                    "doubtful");
        }
    }

    /** A link to the first passage that is marked in the form. */
    private void addPassage(Markup html, Opinion opinion, String form) {
        String id = "quote-" + opinion.getNumber();
        if (!opinion.getPassages().isEmpty() && !opinion.isWaived() && form.contains("<mark id=\"" + id + "\"")) {
            html.open("li")
                    .text(PASSAGE.get(locale))
                    .element("a", "“" + opinion.getPassages().get(0).quote() + "”", "href", "#" + id)
                    .close("li");
        }
    }

    private void addViolation(Markup html, Opinion opinion, Violation violation) {
        if (opinion.getKind() == OpinionKind.CAUSE) {
            html.element("li", violation.getMessage(locale));
        }
        Parts.of(violation, locale).ifPresent(line -> addParts(html, line));
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
        html.close("li");
    }

    /** The items of a whole column are folded. */
    private void addParts(Markup html, String line) {
        if (line.length() <= LONGEST_LINE) {
            html.element("li", line);
        } else {
            html.open("li")
                    .open("details")
                    .element("summary", PARTS.get(locale))
                    .text(line)
                    .close("details")
                    .close("li");
        }
    }

    private void addCells(Markup html, LocalizedText word, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        html.open("li").text(word.get(locale));
        List<Cell> shown = cells.size() <= MOST_CELLS ? cells : List.of(cells.get(0), cells.get(cells.size() - 1));
        for (int i = 0; i < shown.size(); i++) {
            html.raw(i == 0 ? "" : cells.size() <= MOST_CELLS ? " · " : " – ")
                    .element(
                            "a", label(shown.get(i)), "href", "#" + shown.get(i).getName());
        }
        html.close("li");
    }

    /** In English beside the label of the Chinese form, so that the cell can be found there. */
    private String label(Cell cell) {
        return BOTH.fill(Map.of("chinese", cell.getLabel(), "english", cell.getEnglishLabel()))
                .get(locale);
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
        html.raw("\n");
        openAside(html, "reading");
        html.element("h2", READING.get(locale), "id", "reading-heading").raw("\n");
        reading.getKind()
                .ifPresent(kind -> html.open("p")
                        .text(KIND.fill(Map.of("kind", label(kind))).get(locale))
                        .closeLine("p"));
        List<ReadIssue> notes = reading.getIssues().stream()
                .filter(issue -> issue.getKind().getWeight() == Weight.NOTE)
                .toList();
        if (notes.isEmpty()) {
            html.open("p").text(NO_NOTES.get(locale)).closeLine("p");
        } else {
            html.raw("<ul class=\"issues\">\n");
            notes.forEach(issue -> addIssue(html, issue));
            html.raw("</ul>\n");
        }
        addSources(html, reading);
        return html.close("aside").toString();
    }

    /** The keys of JSON that the report was read without. */
    private String passedOver() {
        Markup html = new Markup();
        html.raw("\n");
        openAside(html, "reading");
        html.element("h2", READING.get(locale), "id", "reading-heading").raw("\n<ul class=\"issues\">\n");
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
        html.raw("\n")
                .open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", SOURCES.get(locale))
                .raw("\n<table>\n<thead>\n<tr>");
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
