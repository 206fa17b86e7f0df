package org.disclosurereport.cli.comparisons;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.pages.FormLabels;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.diff.Difference;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.diff.TextChange;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Table;

/** Two versions of a report side by side: what changed as a list, then the tables of both with the changed cells marked. */
public final class DiffPage {
    private static final String STYLE = Comparisons.STYLE;

    private static final LocalizedText TITLE = LocalizedText.of("两个版本的比较", "Two versions compared");
    private static final LocalizedText FILES =
            LocalizedText.of("修改前：{before}；修改后：{after}", "before: {before}; after: {after}");
    private static final LocalizedText COUNT = LocalizedText.of("{n} 处不同", "{n} differences");
    private static final LocalizedText EQUAL = LocalizedText.of("两个版本相同。", "The two versions are equal.");
    private static final LocalizedText CHANGES = LocalizedText.of("改动", "Changes");
    private static final LocalizedText BEFORE = LocalizedText.of("修改前", "before");
    private static final LocalizedText AFTER = LocalizedText.of("修改后", "after");
    private static final LocalizedText PLACE = LocalizedText.of("位置", "place");
    private static final LocalizedText ABSENT = LocalizedText.of("（没有）", "(not there)");
    private static final LocalizedText ROW = LocalizedText.of("行", "row");
    private static final LocalizedText CHANGED = LocalizedText.of("有改动", "changed");

    private final Locale locale;
    private final ReportDiff diff;
    private final Set<String> changed = new HashSet<>();
    private final Markup html = new Markup();

    private DiffPage(ReportDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
        diff.getDifferences().stream()
                .filter(difference -> difference.getCell().isPresent())
                .forEach(difference -> changed.add(difference.getName()));
    }

    /** The whole page. */
    public static String of(
            String before, String after, DisclosureReport old, DisclosureReport young, ReportDiff diff, Locale locale) {
        return new DiffPage(diff, locale).toHtml(before, after, old, young);
    }

    private String toHtml(String before, String after, DisclosureReport old, DisclosureReport young) {
        html.begin(young.getAgency().getName() + " " + young.getYear() + "：" + TITLE.get(locale), locale, STYLE, "")
                .element(
                        "p",
                        FILES.fill(Map.of("before", before, "after", after)).get(locale),
                        "class",
                        "file")
                .raw("\n");
        if (diff.isEmpty()) {
            html.element("p", EQUAL.get(locale)).raw("\n");
        } else {
            addChanges();
        }
        Form form = Form.of(young);
        for (Table table : form.getTables()) {
            html.element("h2", table.getSection().getTitle().get(locale)).raw("\n<div class=\"pair\">\n");
            addTable(Form.of(old).getTable(table.getSection()), old, BEFORE, "before");
            addTable(table, young, AFTER, "after");
            html.raw("</div>\n");
        }
        return html.end();
    }

    private void addChanges() {
        html.element("h2", CHANGES.get(locale), "id", "changes")
                .raw("\n")
                .element(
                        "p",
                        COUNT.fill(Map.of("n", diff.getDifferences().size())).get(locale))
                .raw("\n<div class=\"sheet\" tabindex=\"0\" role=\"group\" aria-labelledby=\"changes\">\n")
                .raw("<table class=\"changes\">\n<thead>\n<tr>");
        List.of(PLACE, BEFORE, AFTER).forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        diff.getDifferences().forEach(this::addChange);
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private void addChange(Difference difference) {
        html.open("tr").open("th", "scope", "row");
        String label = difference.getLabel().get(locale);
        if (difference.getCell().isPresent()) {
            boolean removed = difference.getAfter().isEmpty();
            html.element("a", label, "href", "#" + (removed ? "before-" : "after-") + difference.getName());
        } else {
            html.text(label);
        }
        html.close("th");
        if (difference.getTextChanges().isEmpty()) {
            html.element("td", (difference.getBefore().isEmpty() ? ABSENT : difference.getBeforeText()).get(locale))
                    .element("td", (difference.getAfter().isEmpty() ? ABSENT : difference.getAfterText()).get(locale));
        } else {
            html.open("td");
            difference.getTextChanges().forEach(change -> addStretch("del", change.getBefore()));
            html.close("td").open("td");
            difference.getTextChanges().stream()
                    .map(TextChange::getAfter)
                    .forEach(stretch -> addStretch("ins", stretch));
            html.close("td");
        }
        html.closeLine("tr");
    }

    private void addStretch(String element, String stretch) {
        if (!stretch.isEmpty()) {
            html.open("p").element(element, stretch).close("p");
        }
    }

    /** Rows with the same columns follow each other under one head. */
    private void addTable(Table table, DisclosureReport report, LocalizedText version, String side) {
        String title = version.get(locale);
        String heading = side + "-" + table.getSection().getName();
        html.open("div", "class", "side")
                .element("h3", title, "id", heading)
                .raw("\n")
                .open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-labelledby", heading)
                .raw("\n");
        List<Cell> heads = List.of();
        for (Row row : table.getRows()) {
            List<String> columns =
                    row.getCells().stream().map(Cell::getColumnLabel).toList();
            if (!columns.equals(heads.stream().map(Cell::getColumnLabel).toList())) {
                html.raw(heads.isEmpty() ? "" : "</tbody>\n</table>\n");
                heads = row.getCells();
                html.raw("<table class=\"version\">\n<thead>\n<tr>").element("th", ROW.get(locale), "scope", "col");
                heads.forEach(cell -> html.element("th", FormLabels.ofColumn(cell, locale), "scope", "col"));
                html.raw("</tr>\n</thead>\n<tbody>\n");
            }
            html.open("tr").element("th", FormLabels.of(row, locale), "scope", "row");
            row.getCells().forEach(cell -> addCell(cell, report, side));
            html.closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n").closeLine("div");
    }

    /** A sign beside the color, for whoever doesn't see colors and for print. */
    private void addCell(Cell cell, DisclosureReport report, String side) {
        String value = cell.get(report).toString();
        if (!changed.contains(cell.getName())) {
            html.element("td", value, "class", "number");
            return;
        }
        html.open("td", "id", side + "-" + cell.getName(), "class", "number changed " + side)
                .text(value.isEmpty() ? Comparisons.BLANK.get(locale) : value)
                .raw(" ")
                .open("span", "role", "img", "aria-label", CHANGED.get(locale))
                .text("◆")
                .close("span")
                .close("td");
    }
}
