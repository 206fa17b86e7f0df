package org.disclosurereport.cli.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.Area;
import org.disclosurereport.batch.review.Areas;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.overview.OverviewPage.RuleLine;
import org.disclosurereport.cli.pages.FindingsPage;
import org.disclosurereport.cli.pages.IndexEntry;
import org.disclosurereport.cli.pages.IndexPage;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.pages.PageNames;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.Summary;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;

/** A site over many reports: the page of each as it comes, and at the end what leads to them. Not thread-safe but for preparing. */
public final class OverviewResults implements Results<OverviewResults.Prepared> {
    private static final LocalizedText WRITTEN = LocalizedText.of("总览已写入 {file}", "overview written: {file}");

    private final Console console;
    private final Locale locale;
    private final PageFolder folder;
    private final RuleSet rules;
    private final Areas areas;
    private final TextResults messages;
    private final PageNames names = new PageNames();
    private final List<IndexEntry> all = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final CellCounts cells = new CellCounts();
    private final RuleCounts counts = new RuleCounts();

    /**
     * Opens a site.
     *
     * @param console where messages go
     * @param locale the language
     * @param folder where the pages go
     * @param rules the rules that reports are checked by
     * @param areas what says where bodies belong
     */
    public OverviewResults(Console console, Locale locale, PageFolder folder, RuleSet rules, Areas areas) {
        this.console = console;
        this.locale = locale;
        this.folder = folder;
        this.rules = rules;
        this.areas = areas;
        this.messages = new TextResults(console, locale, false, true);
        folder.require(OverviewPage.NAME);
        IndexPage.firstPages(OverviewPage.LISTS).forEach(folder::require);
    }

    /**
     * What is kept of a report until its turn comes.
     *
     * @param page its page
     * @param area where its body belongs
     * @param marked the cells with errors
     */
    public record Prepared(String page, Area area, CellCounts.Marked marked) {}

    @Override
    public Prepared prepare(ReadReport read, ReportReview review) {
        String page = review.getVerdict() == ReviewVerdict.NO_PROBLEMS
                ? new LightPage(read, review, locale).toHtml()
                : new FindingsPage(FilePlace.of(read).get(locale), read, review, locale).toHtml();
        DisclosureReport report = read.getReport();
        return new Prepared(
                page, areas.locate(report.getAgency()), CellCounts.Marked.of(report.getFormVersion(), review));
    }

    @Override
    public void report(ReadReport read, ReportReview review, Prepared prepared) {
        String page = names.of(read);
        folder.write(page, prepared.page());
        IndexEntry line = IndexEntry.of(all.size() + 1, FilePlace.of(read).get(locale), page, read, review);
        all.add(line);
        DisclosureReport report = read.getReport();
        entries.add(new Entry(
                line,
                report.getAgency(),
                prepared.area(),
                Form.of(report)
                        .getCell(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL)
                        .getCount(report)
                        .toOptional()));
        cells.add(prepared.marked());
        counts.add(review, line.rules());
    }

    @Override
    public void unreadable(ReadFailure failure) {
        messages.unreadable(failure);
        all.add(IndexEntry.unreadable(all.size() + 1, failure, locale));
    }

    @Override
    public void end() {
        Region region = Region.of(entries);
        Region top = region.top();
        Lists lists = new Lists(folder, names, locale);
        lists.writeAreas(top, "", OverviewPage.NAME);
        List<RuleLine> lines = writeRules(lists);
        int unreadable = all.size() - entries.size();
        folder.write(
                OverviewPage.NAME,
                new OverviewPage(locale)
                        .counts(region.shares(), unreadable)
                        .areas(top, lists::page)
                        .years(entries)
                        .rules(lines)
                        .cells(cells)
                        .outliers(entries)
                        .toHtml());
        IndexPage.write(OverviewPage.LISTS, all, locale, folder);
        folder.removeStale(PageNames.SITE);
        String text =
                WRITTEN.fill(Map.of("file", folder.resolve(OverviewPage.NAME))).get(locale);
        Map<ReviewVerdict, Integer> verdicts = new EnumMap<>(ReviewVerdict.class);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            verdicts.put(verdict, region.shares().count(verdict));
        }
        console.print(TextLines.visible(text) + "\n" + new Summary(locale).of(verdicts, unreadable, ""));
    }

    private List<RuleLine> writeRules(Lists lists) {
        Map<String, List<Entry>> byRule = Lists.byRule(entries);
        List<RuleLine> lines = new ArrayList<>();
        for (String id : counts.mostFrequent()) {
            LocalizedText statement = rules.getRules().stream()
                    .map(Rule::getInfo)
                    .filter(info -> info.getId().equals(id))
                    .map(RuleInfo::getStatement)
                    .findFirst()
                    .orElse(LocalizedText.same(""));
            String page = lists.writeRule(
                    id,
                    statement.get(locale),
                    Optional.ofNullable(byRule.get(id)).orElse(List.of()));
            lines.add(new RuleLine(
                    id, statement, rules.getSeverity(id).getLabel(), page, counts.findings(id), counts.reports(id)));
        }
        return lines;
    }
}
