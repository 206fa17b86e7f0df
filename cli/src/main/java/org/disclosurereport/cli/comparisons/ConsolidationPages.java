package org.disclosurereport.cli.comparisons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.pages.PageNames;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.series.ReportTotals.CellTotal;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Consolidation;

/**
 * The tree of governments with what their bodies add up to, and for each government and year a page: the bodies with their numbers, their
 * sum, what the government printed, and the one body that explains a difference. Not thread-safe.
 */
public final class ConsolidationPages extends ComparisonPages {
    private static final Pattern PAGE = Pattern.compile("(?:index|sum)(?:-.*)?\\.html");
    private static final int DEEPEST = 3;

    private static final LocalizedText TITLE =
            LocalizedText.of("政府与所属机关的合计", "Governments and the sums of their bodies");
    private static final LocalizedText PAGE_TITLE = LocalizedText.of(
            "{government} {year}年度：与所属机关合计比较", "{government} {year}: compared with the sum of its bodies");
    private static final LocalizedText BACK = LocalizedText.of("返回索引", "Back to the index");
    private static final LocalizedText GOVERNMENT = LocalizedText.of("政府", "government");
    private static final LocalizedText BODIES = LocalizedText.of("计入的机关", "bodies counted");
    private static final LocalizedText MISSING = LocalizedText.of("缺报告", "without report");
    private static final LocalizedText RESULT = LocalizedText.of("结果", "result");
    private static final LocalizedText BODY = LocalizedText.of("机关", "body");
    private static final LocalizedText SUM = LocalizedText.of("所属机关合计", "sum of the bodies");
    private static final LocalizedText PRINTED = LocalizedText.of("政府报告填报", "printed by the government");
    private static final LocalizedText DIFFERENCE = LocalizedText.of("差额", "difference");
    private static final LocalizedText NO_REPORT = LocalizedText.of("（没有报告）", "(no report)");
    private static final LocalizedText NO_OWN = LocalizedText.of("政府没有报告", "no report of the government");
    private static final LocalizedText EXPLAINS =
            LocalizedText.of("（一个机关即可说明差额）", " (this body alone explains the difference)");
    private static final LocalizedText NOT_TOLD = LocalizedText.of("（另有 {n} 处留空）", " ({n} blank)");
    private static final LocalizedText CELLS =
            LocalizedText.of("主要数字和有差额的单元格", "Main numbers, and the cells with a difference");
    private static final LocalizedText FINDINGS = LocalizedText.of("检查结果", "Findings");
    private static final LocalizedText FOUND = LocalizedText.of("{n} 个问题", "{n} finding(s)");
    private static final LocalizedText NONE = LocalizedText.of("无问题", "no problems");
    private static final LocalizedText EMPTY = LocalizedText.of("没有可比较的报告。", "There are no reports to compare.");

    private final PageNames names = new PageNames();
    private final Map<String, Map<Integer, Sum>> sums = new LinkedHashMap<>();
    private BodyTree tree = BodyTree.builder().build();

    /**
     * A government's year.
     *
     * @param own its report, if there is one
     * @param consolidation what it is compared with
     * @param page the name of its page
     */
    private record Sum(Optional<DisclosureReport> own, Consolidation consolidation, String page) {}

    public ConsolidationPages(Console console, Locale locale, PageFolder folder) {
        super(console, locale, folder, PAGE);
    }

    /** Sets who covers whom. */
    public void show(BodyTree bodies) {
        tree = bodies;
    }

    /** Adds a government's year. */
    public void add(String government, int year, Optional<DisclosureReport> own, Consolidation consolidation) {
        String page = names.of("sum", government + "-" + year, 1);
        sums.computeIfAbsent(government, any -> new TreeMap<>()).put(year, new Sum(own, consolidation, page));
    }

    @Override
    void write() {
        sums.forEach((government, years) ->
                years.forEach((year, sum) -> folder.write(sum.page(), page(government, year, sum))));
        folder.write(INDEX, index());
    }

    private Optional<ReportReview> review(Sum sum) {
        return sum.own().flatMap(this::review);
    }

    /** The governments, each below the one that covers it. */
    private String index() {
        Markup html = new Markup().begin(TITLE.get(locale), locale, Comparisons.STYLE, "");
        if (sums.isEmpty()) {
            return html.element("p", EMPTY.get(locale)).raw("\n").end();
        }
        String title = TITLE.get(locale);
        html.open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", title)
                .raw("\n<table class=\"years\">\n<thead>\n<tr>");
        List<Cell> cells = Quantities.in(FormVersion.latest());
        Stream.of(GOVERNMENT, Comparisons.YEAR, BODIES, MISSING, RESULT)
                .forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        cells.forEach(cell -> html.element("th", Quantities.label(cell, locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        tree.getRoots().forEach(root -> addBranch(html, root, 0));
        return html.raw("</tbody>\n</table>\n</div>\n").end();
    }

    private void addBranch(Markup html, String government, int depth) {
        sums.getOrDefault(government, Map.of()).forEach((year, sum) -> addLine(html, government, year, sum, depth));
        tree.getChildren(government).stream()
                .filter(child -> !tree.getChildren(child).isEmpty())
                .forEach(child -> addBranch(html, child, depth + 1));
    }

    private void addLine(Markup html, String government, int year, Sum sum, int depth) {
        Consolidation consolidation = sum.consolidation();
        int findings = review(sum).map(each -> each.getOpinions().size()).orElse(0);
        html.open("tr")
                .open("th", "scope", "row", "class", "agency level-" + Math.min(depth, DEEPEST))
                .element("a", name(government, sum), "href", sum.page())
                .close("th")
                .element("td", Integer.toString(year), "class", "year")
                .element("td", Integer.toString(consolidation.getBodies().size()), "class", "number")
                .element("td", Integer.toString(consolidation.getMissing().size()), "class", "number");
        if (sum.own().isEmpty()) {
            html.element("td", NO_OWN.get(locale), "class", "unreadable");
        } else if (findings == 0) {
            html.element("td", NONE.get(locale), "class", "no-problems");
        } else {
            html.element("td", FOUND.fill(Map.of("n", findings)).get(locale), "class", "to-check");
        }
        for (Cell cell : Quantities.in(consolidation.getGovernment().getFormVersion())) {
            html.element("td", total(consolidation.getTotals().get(cell)), "class", "number");
        }
        html.closeLine("tr");
    }

    private static String name(String government, Sum sum) {
        return sum.own().map(own -> own.getAgency().getName()).orElse(government);
    }

    /** The sum as far as it is known; blanks are no zeros. */
    private String total(CellTotal total) {
        return total.getKnown().toPlainString()
                + (total.getBlanks() == 0
                        ? ""
                        : NOT_TOLD.fill(Map.of("n", total.getBlanks())).get(locale));
    }

    private String page(String government, int year, Sum sum) {
        Consolidation consolidation = sum.consolidation();
        Markup html = new Markup()
                .begin(
                        PAGE_TITLE
                                .fill(Map.of("government", name(government, sum), "year", year))
                                .get(locale),
                        locale,
                        Comparisons.STYLE,
                        "");
        html.open("nav").element("a", BACK.get(locale), "href", INDEX).closeLine("nav");
        html.element("h2", FINDINGS.get(locale)).raw("\n");
        if (sum.own().isEmpty()) {
            html.element("p", NO_OWN.get(locale)).raw("\n");
        } else {
            Comparisons.addFindings(html, review(sum).stream().toList(), locale);
        }
        List<Cell> cells = cells(sum);
        html.element("h2", CELLS.get(locale), "id", "cells")
                .raw("\n<div class=\"sheet\" tabindex=\"0\" role=\"group\" aria-labelledby=\"cells\">\n")
                .raw("<table class=\"years\">\n<thead>\n<tr>")
                .element("th", BODY.get(locale), "scope", "col");
        cells.forEach(cell -> html.element("th", label(cell), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        Set<ReportKey> suspects = suspects(sum);
        for (DisclosureReport body : consolidation.getBodies()) {
            addBody(html, body, cells, suspects.contains(ReportKey.of(body)));
        }
        for (String missing : consolidation.getMissing()) {
            html.open("tr", "class", "missing").element("th", missing, "scope", "row", "class", "agency");
            cells.forEach(cell -> html.element("td", NO_REPORT.get(locale)));
            html.closeLine("tr");
        }
        addSums(html, sum, cells);
        return html.raw("</tbody>\n</table>\n</div>\n").end();
    }

    /** The main numbers, then every other cell that a finding is about. */
    private List<Cell> cells(Sum sum) {
        DisclosureReport government = sum.consolidation().getGovernment();
        Form form = Form.of(government);
        List<Cell> cells = new ArrayList<>(Quantities.in(government.getFormVersion()));
        review(sum).stream()
                .flatMap(review -> review.getResult().getViolations().stream())
                .flatMap(violation -> violation.getCells().stream())
                .map(CellReading::getName)
                .map(form::findCell)
                .flatMap(Optional::stream)
                .filter(cell -> !cells.contains(cell))
                .distinct()
                .limit(20)
                .forEach(cells::add);
        return cells;
    }

    /** The bodies that findings of a difference name beside the government; findings of texts name bodies, too, that explain nothing. */
    private Set<ReportKey> suspects(Sum sum) {
        Set<ReportKey> suspects = new HashSet<>();
        review(sum).stream()
                .flatMap(review -> review.getResult().getViolations().stream())
                .filter(violation ->
                        !violation.isWaived() && violation.getDifference().isPresent())
                .forEach(violation -> violation.getReports().stream().skip(1).forEach(suspects::add));
        return suspects;
    }

    private String label(Cell cell) {
        return LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()).get(locale);
    }

    private void addBody(Markup html, DisclosureReport body, List<Cell> cells, boolean isSuspect) {
        Form form = Form.of(body);
        html.open("tr", "class", isSuspect ? "suspect" : "body")
                .element(
                        "th",
                        body.getAgency().getName() + (isSuspect ? EXPLAINS.get(locale) : ""),
                        "scope",
                        "row",
                        "class",
                        "agency");
        for (Cell cell : cells) {
            String value = form.findCell(cell.getName())
                    .map(own -> own.get(body).toString())
                    .orElse("");
            html.element("td", value.isEmpty() ? Comparisons.BLANK.get(locale) : value, "class", "number");
        }
        html.closeLine("tr");
    }

    private void addSums(Markup html, Sum sum, List<Cell> cells) {
        html.open("tr", "class", "sum").element("th", SUM.get(locale), "scope", "row");
        cells.forEach(
                cell -> html.element("td", total(sum.consolidation().getTotals().get(cell)), "class", "number"));
        html.closeLine("tr");
        if (sum.own().isEmpty()) {
            return;
        }
        DisclosureReport own = Objects.requireNonNull(sum.own().get());
        html.open("tr").element("th", PRINTED.get(locale), "scope", "row");
        cells.forEach(cell -> {
            String value = cell.get(own).toString();
            html.element("td", value.isEmpty() ? Comparisons.BLANK.get(locale) : value, "class", "number");
        });
        html.closeLine("tr").open("tr", "class", "difference").element("th", DIFFERENCE.get(locale), "scope", "row");
        cells.forEach(cell -> addDifference(html, cell, own, sum.consolidation()));
        html.closeLine("tr");
    }

    /** What the government printed minus the sum, where both are known. */
    private static void addDifference(Markup html, Cell cell, DisclosureReport own, Consolidation consolidation) {
        Optional<BigDecimal> exact = consolidation.getTotals().get(cell).getExact();
        Optional<BigDecimal> printed = ReportTotals.empty().add(own).get(cell).getExact();
        String text = exact.flatMap(bodies -> printed.map(value -> value.subtract(bodies)))
                .map(difference -> difference.signum() == 0
                        ? "0"
                        : (difference.signum() > 0 ? "+" : "−")
                                + difference.abs().toPlainString())
                .orElse("");
        html.element("td", text, "class", text.isEmpty() || text.equals("0") ? "number" : "number off");
    }
}
