package org.disclosurereport.cli.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.FormLabels;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/** Table 三 of a version of the form, each cell as dark as it is often wrong, with the numbers in a table. */
final class HeatMap {
    private static final int LABELS = 250;
    private static final int LABEL_LENGTH = 18;
    private static final int ROW = 22;
    private static final int HEAD = 40;

    /** How many grades of darkness the style has beside that of 0. */
    private static final int GRADES = 5;

    private static final LocalizedText TITLE =
            LocalizedText.of("{year} 年起的表三：各单元格出错的报告份数", "Table 三 from {year} on: reports with an error in each cell");
    private static final LocalizedText NUMBERS = LocalizedText.of(
            "数据表（推断填错的份数 + 尚不能确定的份数）", "As a table (reports in which it is likely wrong + in which it may be)");

    private final Charts charts;
    private final Markup html;
    private final Locale locale;
    private final int column;

    HeatMap(Charts charts, Markup html, Locale locale) {
        this.charts = charts;
        this.html = html;
        this.locale = locale;
        this.column = locale.equals(Locale.ENGLISH) ? 100 : 74; // the longest word of its heads
    }

    void add(FormVersion version, CellCounts counts) {
        List<Row> rows = Form.of(version).getTable(Section.REQUESTS).getRows();
        List<Cell> heads = rows.get(0).getCells();
        long most = rows.stream()
                .flatMap(row -> row.getCells().stream())
                .mapToLong(counts::any)
                .max()
                .orElse(0);
        String title = TITLE.fill(Map.of("year", version.getFirstYear())).get(locale);
        html.element("h3", title).raw("\n");
        charts.begin(title, LABELS + heads.size() * column + 2, HEAD + rows.size() * ROW + 2);
        for (int i = 0; i < heads.size(); i++) {
            addHead(FormLabels.ofColumn(heads.get(i), locale), LABELS + i * column + column / 2.0);
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = HEAD + i * ROW;
            charts.text(LABELS - 8, y + 15, "end", label(rows.get(i)));
            List<Cell> cells = rows.get(i).getCells();
            for (int j = 0; j < cells.size(); j++) {
                long number = counts.any(cells.get(j));
                double x = LABELS + j * column;
                charts.box(x, y, column - 1, ROW - 1, "heat-" + grade(number, most));
                html.element(
                        "text",
                        Long.toString(number),
                        "x",
                        Charts.number(x + column / 2.0),
                        "y",
                        Charts.number(y + 15),
                        "text-anchor",
                        "middle",
                        "class",
                        "on-" + grade(number, most));
            }
        }
        charts.end();
        addTable(rows, heads, counts);
    }

    /** 0 for none; the others by equal steps of the largest. */
    static int grade(long number, long most) {
        return number == 0 ? 0 : (int) Math.max(1, Math.ceil((double) number * GRADES / most));
    }

    /** In two lines where it is long. */
    private void addHead(String head, double x) {
        boolean isLong = head.length() > (locale.equals(Locale.ENGLISH) ? 10 : 5);
        int middle = head.length() / 2;
        int blank = head.indexOf(' ', middle - 4);
        int at = !isLong ? head.length() : locale.equals(Locale.ENGLISH) ? blank : middle;
        if (at < 0 || at == head.length()) {
            charts.text(x, HEAD - 12, "middle", head);
        } else {
            charts.text(x, HEAD - 22, "middle", head.substring(0, at).strip());
            charts.text(x, HEAD - 8, "middle", head.substring(at).strip());
        }
    }

    /** The innermost label; the numbers before it say where it is. */
    private String label(Row row) {
        List<String> path = row.getLabelPath();
        String english = row.getEnglishLabel();
        String last = path.get(path.size() - 1);
        String own = LocalizedText.of(
                        last, english.substring(english.lastIndexOf('›') + 1).strip())
                .get(locale);
        return Charts.cut((locale.equals(Locale.ENGLISH) ? row.getNumber() + " " : "") + own, LABEL_LENGTH);
    }

    private void addTable(List<Row> rows, List<Cell> heads, CellCounts counts) {
        html.open("details")
                .element("summary", NUMBERS.get(locale))
                .raw("\n")
                .open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", NUMBERS.get(locale))
                .raw("\n<table class=\"grid\">\n<thead>\n<tr><td></td>");
        heads.forEach(cell -> html.element("th", FormLabels.ofColumn(cell, locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (Row row : rows) {
            html.open("tr").element("th", FormLabels.of(row, locale), "scope", "row");
            for (Cell cell : row.getCells()) {
                String number = counts.any(cell) == 0 ? "0" : counts.likely(cell) + " + " + counts.possible(cell);
                html.element("td", number, "class", "number");
            }
            html.closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n").closeLine("details");
    }
}
