package org.disclosurereport.cli.comparisons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.Charts;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.form.Cell;
import org.disclosurereport.series.ReportSeries;

/**
 * The years of each body as pages: for each some small pictures of the same scale of years, the numbers as a table, and what was found.
 * Bodies with findings come first. Not thread-safe.
 */
public final class SeriesPages extends ComparisonPages {
    private static final Pattern PAGE = Pattern.compile("index(?:-[0-9]+)?\\.html");
    private static final int BODIES = 50;
    private static final int WIDTH = 230;
    private static final int HEIGHT = 96;
    private static final int LEFT = 8;
    private static final int TOP = 18;
    private static final int BOTTOM = 18;

    private static final LocalizedText TITLE = LocalizedText.of("各机关历年数据", "The years of each body");
    private static final LocalizedText COUNT = LocalizedText.of(
            "{bodies} 个机关，其中 {found} 个有问题，排在前面。", "{bodies} bodies; the {found} with findings come first.");
    private static final LocalizedText RANGE = LocalizedText.of("第 {first}–{last} 个，共 {n} 个", "{first}–{last} of {n}");
    private static final LocalizedText PREVIOUS = LocalizedText.of("上一页", "previous page");
    private static final LocalizedText NEXT = LocalizedText.of("下一页", "next page");
    private static final LocalizedText PICTURE = LocalizedText.of("{label}：{values}", "{label}: {values}");
    private static final LocalizedText TABLE = LocalizedText.of("{agency}：数据表", "{agency}: numbers");
    private static final LocalizedText NAMELESS = LocalizedText.of("（没有名称的机关）", "(a body without a name)");

    private List<ReportSeries> bodies = List.of();

    public SeriesPages(Console console, Locale locale, PageFolder folder) {
        super(console, locale, folder, PAGE);
    }

    /** Sets whose years are shown. */
    public void show(List<ReportSeries> all) {
        bodies = List.copyOf(all);
    }

    @Override
    void write() {
        List<ReportSeries> sorted = bodies.stream()
                .sorted(Comparator.comparing((ReportSeries body) -> reviews(body).stream()
                        .allMatch(review -> review.getOpinions().isEmpty())))
                .toList();
        long withFindings = sorted.stream()
                .filter(body -> reviews(body).stream()
                        .anyMatch(review -> !review.getOpinions().isEmpty()))
                .count();
        int last = Math.max(1, (sorted.size() + BODIES - 1) / BODIES);
        for (int page = 1; page <= last; page++) {
            int from = (page - 1) * BODIES;
            int to = Math.min(from + BODIES, sorted.size());
            Markup html = new Markup().begin(TITLE.get(locale), locale, Comparisons.STYLE, "");
            html.element(
                            "p",
                            COUNT.fill(Map.of("bodies", sorted.size(), "found", withFindings))
                                    .get(locale))
                    .raw("\n");
            addPages(html, page, last, from, to, sorted.size());
            sorted.subList(from, to).forEach(body -> addBody(html, body));
            addPages(html, page, last, from, to, sorted.size());
            folder.write(page(page), html.end());
        }
    }

    private static String page(int number) {
        return number == 1 ? INDEX : "index-" + number + ".html";
    }

    private void addPages(Markup html, int page, int last, int from, int to, int all) {
        if (last == 1) {
            return;
        }
        html.open("nav")
                .text(RANGE.fill(Map.of("first", from + 1, "last", to, "n", all))
                        .get(locale))
                .raw(" ");
        if (page > 1) {
            html.element("a", PREVIOUS.get(locale), "href", page(page - 1)).raw(" ");
        }
        if (page < last) {
            html.element("a", NEXT.get(locale), "href", page(page + 1));
        }
        html.closeLine("nav");
    }

    private List<ReportReview> reviews(ReportSeries body) {
        return body.getReports().stream()
                .flatMap(report -> review(report).stream())
                .toList();
    }

    private void addBody(Markup html, ReportSeries body) {
        List<DisclosureReport> years = new ArrayList<>();
        body.getYears().forEach(year -> years.add(ReportSeries.counting(year).get(0)));
        String name = years.get(years.size() - 1).getAgency().getName();
        String heading = name.isEmpty() ? NAMELESS.get(locale) : name;
        html.raw("<article>\n").element("h2", heading).raw("\n<div class=\"multiples\">\n");
        for (int i = 0; i < Quantities.in(FormVersion.latest()).size(); i++) {
            addPicture(html, i, years);
        }
        html.raw("</div>\n");
        addTable(html, heading, years);
        Comparisons.addFindings(html, reviews(body), locale);
        html.raw("</article>\n");
    }

    private static OptionalLong value(int quantity, DisclosureReport report) {
        return Quantities.value(Quantities.in(report.getFormVersion()).get(quantity), report);
    }

    private static String label(int quantity, Locale locale) {
        return Quantities.label(Quantities.in(FormVersion.latest()).get(quantity), locale);
    }

    /** A line over the years; it is broken where a year is missing or its cell is blank. */
    private void addPicture(Markup html, int quantity, List<DisclosureReport> years) {
        String label = label(quantity, locale);
        StringBuilder words = new StringBuilder();
        long most = 1;
        for (DisclosureReport year : years) {
            OptionalLong value = value(quantity, year);
            most = Math.max(most, value.orElse(0));
            words.append(words.isEmpty() ? "" : "; ")
                    .append(year.getYear())
                    .append(' ')
                    .append(value.isPresent() ? Long.toString(value.getAsLong()) : Comparisons.BLANK.get(locale));
        }
        int first = years.get(0).getYear();
        int last = Math.max(first + 1, years.get(years.size() - 1).getYear());
        double scale = (double) (WIDTH - 2 * LEFT - 24) / (last - first);
        html.open("figure")
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        Integer.toString(HEIGHT),
                        "role",
                        "img",
                        "aria-label",
                        PICTURE.fill(Map.of("label", label, "values", words)).get(locale));
        line(html, LEFT, HEIGHT - BOTTOM, WIDTH - LEFT, HEIGHT - BOTTOM, "axis");
        text(html, LEFT, HEIGHT - 4, "start", Integer.toString(first));
        if (years.size() > 1) {
            text(html, WIDTH - LEFT, HEIGHT - 4, "end", Integer.toString(last));
        }
        double[] before = null;
        int previous = 0;
        for (DisclosureReport year : years) {
            OptionalLong value = value(quantity, year);
            if (value.isEmpty()) {
                before = null;
                continue;
            }
            double x = LEFT + 12 + (year.getYear() - first) * scale;
            double y = HEIGHT - BOTTOM - (double) value.getAsLong() / most * (HEIGHT - TOP - BOTTOM);
            if (before != null && previous == year.getYear() - 1) {
                line(html, before[0], before[1], x, y, "trend");
            }
            html.open("circle", "cx", Charts.number(x), "cy", Charts.number(y), "r", "3", "class", "point")
                    .close("circle");
            if (year == years.get(years.size() - 1) || year == years.get(0) || value.getAsLong() == most) {
                text(
                        html,
                        x,
                        y - 5,
                        x < WIDTH / 4.0 ? "start" : x > WIDTH * 0.75 ? "end" : "middle",
                        value.getAsLong() + "");
            }
            before = new double[] {x, y};
            previous = year.getYear();
        }
        html.close("svg").element("figcaption", label).closeLine("figure");
    }

    private static void line(Markup html, double x1, double y1, double x2, double y2, String name) {
        html.open(
                        "line",
                        "x1",
                        Charts.number(x1),
                        "y1",
                        Charts.number(y1),
                        "x2",
                        Charts.number(x2),
                        "y2",
                        Charts.number(y2),
                        "class",
                        name)
                .close("line");
    }

    private static void text(Markup html, double x, double y, String anchor, String text) {
        html.element("text", text, "x", Charts.number(x), "y", Charts.number(y), "text-anchor", anchor);
    }

    private void addTable(Markup html, String agency, List<DisclosureReport> years) {
        String title = TABLE.fill(Map.of("agency", agency)).get(locale);
        html.open("details").element("summary", title).raw("\n");
        html.open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", title)
                .raw("\n<table class=\"years\">\n<thead>\n<tr>")
                .element("th", Comparisons.YEAR.get(locale), "scope", "col");
        for (Cell cell : Quantities.in(FormVersion.latest())) {
            html.element("th", Quantities.label(cell, locale), "scope", "col");
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (DisclosureReport year : years) {
            html.open("tr").element("th", Integer.toString(year.getYear()), "scope", "row", "class", "year");
            for (Cell cell : Quantities.in(year.getFormVersion())) {
                OptionalLong value = Quantities.value(cell, year);
                html.element(
                        "td",
                        value.isPresent() ? Long.toString(value.getAsLong()) : Comparisons.BLANK.get(locale),
                        "class",
                        "number");
            }
            html.closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n").closeLine("details");
    }
}
