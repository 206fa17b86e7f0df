package org.disclosurereport.cli.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.overview.Outliers.Group;
import org.disclosurereport.cli.overview.Outliers.Outlier;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.Markup;

/** Which numbers are far from those they were compared with, how that is measured, a picture and a table. */
final class OutlierSection {
    private static final int WIDTH = 720;
    private static final int LABELS = 200;
    private static final int ROW = 26;
    private static final int BAR = 10;
    private static final int MARGIN = 20;

    /** More would be a list that nobody reads to its end. */
    private static final int MOST = 50;

    private static final LocalizedText HEADING =
            LocalizedText.of("离群值：本年新收申请总计", "Outliers: applications newly received");
    private static final LocalizedText MEASURE = LocalizedText.of(
            "离群不等于错误，只提示值得先看。度量为修正 z 分数（Iglewicz、Hoaglin，1993）：0.6745×（x−中位数）÷MAD，x＝ln(1＋件数)，MAD 为各值与中位数之差的绝对值的中位数；"
                    + "绝对值大于 3.5、且相差 {least} 件以上的列出。中位数和 MAD 不受少数错误数字影响。留空的不参加比较；少于 {fewest} 个值，或半数以上的值相同（MAD＝0）的组不作判断。",
            "An outlier is not an error, only worth a look first. The measure is the modified z-score (Iglewicz and Hoaglin, 1993): "
                    + "0.6745 · (x − median) / MAD, where x = ln(1 + number) and MAD is the median distance from the median; beyond 3.5 in either "
                    + "direction, and {least} applications or more away, a value is listed. Median and MAD don't move when a few numbers are wrong. Blank cells take no part; groups of "
                    + "fewer than {fewest} values, or in which more than half are the same (MAD = 0), are not judged.");
    private static final LocalizedText BY_YEAR =
            LocalizedText.of("与同年度、同级同类机关相比", "Compared with bodies of the same level and kind in the same year");
    private static final LocalizedText BY_CHANGE = LocalizedText.of(
            "与本机关上一年度相比（变化幅度与所有机关的变化幅度相比）",
            "Compared with the year before (the change, among the changes of all bodies)");
    private static final LocalizedText NOT_JUDGED = LocalizedText.of(
            "共 {n} 组，其中 {open} 组因值太少或多数相同未作判断。",
            "{n} groups, of which {open} were not judged: too few values, or most are the same.");
    private static final LocalizedText NONE = LocalizedText.of("没有离群值。", "There are no outliers.");
    private static final LocalizedText PICTURE = LocalizedText.of(
            "每组的中位数（竖线）、不算离群的范围（灰条）和离群值（圆点），横轴为对数",
            "Median (line), range of what is no outlier (grey) and outliers (dots) of each group, on a logarithmic axis");
    private static final LocalizedText SHOWN = LocalizedText.of("列出 {most} 个，共 {n} 个。", "{most} of {n} are listed.");
    private static final LocalizedText AGENCY = LocalizedText.of("机关", "agency");
    private static final LocalizedText GROUP = LocalizedText.of("比较的组（值的个数）", "compared with (values)");
    private static final LocalizedText VALUE = LocalizedText.of("件数", "number");
    private static final LocalizedText BEFORE = LocalizedText.of("上一年", "year before");
    private static final LocalizedText MEDIAN = LocalizedText.of("组中位数", "median");
    private static final LocalizedText SCORE = LocalizedText.of("分数", "score");
    private static final LocalizedText YEAR_OF = LocalizedText.of("{agency} {year}", "{agency} {year}");

    private final Charts charts;
    private final Markup html;
    private final Locale locale;

    OutlierSection(Charts charts, Markup html, Locale locale) {
        this.charts = charts;
        this.html = html;
        this.locale = locale;
    }

    void add(List<Entry> entries) {
        html.element("h2", HEADING.get(locale), "id", "outliers").raw("\n");
        html.element(
                        "p",
                        MEASURE.fill(Map.of("fewest", Outliers.FEWEST, "least", Outliers.LEAST))
                                .get(locale),
                        "class",
                        "note")
                .raw("\n");
        add(BY_YEAR, Outliers.ofYears(entries), false);
        List<Group> changes = Outliers.ofChanges(entries);
        if (!changes.isEmpty()) {
            add(BY_CHANGE, changes, true);
        }
    }

    private void add(LocalizedText heading, List<Group> groups, boolean isChange) {
        html.element("h3", heading.get(locale)).raw("\n");
        long open = groups.stream().filter(group -> !group.isJudged()).count();
        html.element(
                        "p",
                        NOT_JUDGED
                                .fill(Map.of("n", groups.size(), "open", open))
                                .get(locale))
                .raw("\n");
        List<Group> judged = groups.stream()
                .filter(group -> !group.outliers().isEmpty())
                .limit(Charts.MOST_ROWS)
                .toList();
        if (judged.isEmpty()) {
            html.element("p", NONE.get(locale)).raw("\n");
            return;
        }
        draw(judged, isChange);
        addTable(judged, isChange);
    }

    /** The transformed value of an outlier, back from its score. */
    private static double position(Group group, Outlier outlier) {
        return group.median() + outlier.score() * group.mad() / 0.6745;
    }

    private static double reach(Group group) {
        return Outliers.LIMIT * group.mad() / 0.6745;
    }

    private void draw(List<Group> groups, boolean isChange) {
        double least = isChange ? Double.MAX_VALUE : 0;
        double most = -Double.MAX_VALUE;
        for (Group group : groups) {
            for (Outlier outlier : group.outliers()) {
                least = Math.min(least, position(group, outlier));
                most = Math.max(most, position(group, outlier));
            }
            least = isChange ? Math.min(least, group.median() - reach(group)) : 0;
            most = Math.max(most, group.median() + reach(group));
        }
        double scale = (WIDTH - LABELS - 2 * MARGIN) / Math.max(most - least, 1e-9);
        charts.begin(PICTURE.get(locale), WIDTH, groups.size() * ROW + 30);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double y = i * ROW + 4;
            double middle = LABELS + MARGIN + (group.median() - least) * scale;
            double from = Math.max(LABELS + MARGIN, middle - reach(group) * scale);
            charts.text(LABELS - 8, y + 14, "end", Charts.cut(group.label().get(locale)));
            charts.box(from, y + 5, middle + reach(group) * scale - from, BAR, "range");
            charts.line(middle, y + 2, middle, y + 18, "median");
            for (Outlier outlier : group.outliers()) {
                charts.dot(LABELS + MARGIN + (position(group, outlier) - least) * scale, y + 10, 4, "outlier");
            }
        }
        double y = groups.size() * ROW + 18;
        charts.text(LABELS + MARGIN, y, "start", axis(least, isChange));
        charts.text(WIDTH - MARGIN, y, "end", axis(most, isChange));
        charts.end();
    }

    /** A number of applications, or by how much it is multiplied. */
    private String axis(double position, boolean isChange) {
        return isChange ? "×" + factor(position) : Long.toString(Math.round(Math.expm1(position)));
    }

    private static String factor(double change) {
        double factor = Math.exp(change);
        return factor >= 10 ? Long.toString(Math.round(factor)) : String.format(Locale.ROOT, "%.2f", factor);
    }

    private void addTable(List<Group> groups, boolean isChange) {
        int all = groups.stream().mapToInt(group -> group.outliers().size()).sum();
        if (all > MOST) {
            html.element("p", SHOWN.fill(Map.of("most", MOST, "n", all)).get(locale), "class", "note")
                    .raw("\n");
        }
        html.raw("<div class=\"sheet\" tabindex=\"0\" role=\"group\"")
                .raw(" aria-labelledby=\"outliers\">\n<table>\n<thead>\n<tr>");
        head(AGENCY);
        head(GROUP);
        if (isChange) {
            head(BEFORE);
        }
        head(VALUE);
        head(MEDIAN);
        head(SCORE);
        html.raw("</tr>\n</thead>\n<tbody>\n");
        groups.stream()
                .flatMap(group -> group.outliers().stream().map(outlier -> new Row(group, outlier)))
                .sorted(Comparator.comparingDouble(
                        (Row row) -> -Math.abs(row.outlier().score())))
                .limit(MOST)
                .forEach(row -> addRow(row, isChange));
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private record Row(Group group, Outlier outlier) {}

    private void head(LocalizedText text) {
        html.element("th", text.get(locale), "scope", "col");
    }

    private void addRow(Row row, boolean isChange) {
        Entry entry = row.outlier().entry();
        html.open("tr")
                .open("th", "scope", "row", "class", "agency")
                .element(
                        "a",
                        YEAR_OF.fill(Map.of("agency", entry.index().agency(), "year", entry.year()))
                                .get(locale),
                        "href",
                        entry.page())
                .close("th")
                .element(
                        "td",
                        row.group().label().get(locale) + " (" + row.group().size() + ")");
        row.outlier()
                .before()
                .ifPresent(before -> html.open("td", "class", "number", "data-label", BEFORE.get(locale))
                        .element("a", Long.toString(before.requests().orElseThrow()), "href", before.page())
                        .close("td"));
        double score = row.outlier().score();
        AreaTable.addNumber(html, VALUE.get(locale), Long.toString(row.outlier().value()), "");
        AreaTable.addNumber(html, MEDIAN.get(locale), axis(row.group().median(), isChange), "");
        AreaTable.addNumber(html, SCORE.get(locale), (score > 0 ? "+" : "−") + Charts.number(Math.abs(score)), "");
        html.closeLine("tr");
    }
}
