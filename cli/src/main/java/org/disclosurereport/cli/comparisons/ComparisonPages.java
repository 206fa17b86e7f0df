package org.disclosurereport.cli.comparisons;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.HtmlResults;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Console;

/** Pages that are written once everything was compared: until then what was found is kept by report. Not thread-safe. */
abstract class ComparisonPages implements Results<ReportReview> {
    static final String INDEX = "index.html";

    final Locale locale;
    final PageFolder folder;
    private final Console console;
    private final TextResults messages;
    private final Pattern names;
    private final Map<DisclosureReport, ReportReview> found = new IdentityHashMap<>();

    /**
     * Begins.
     *
     * @param names what the pages of earlier runs are called
     */
    ComparisonPages(Console console, Locale locale, PageFolder folder, Pattern names) {
        this.console = console;
        this.locale = locale;
        this.folder = folder;
        this.names = names;
        this.messages = new TextResults(console, locale, false, true);
        folder.require(INDEX);
    }

    /** Writes the pages, the index among them. */
    abstract void write();

    /** {@return what was found about a report, if it was compared} */
    final Optional<ReportReview> review(DisclosureReport report) {
        return Optional.ofNullable(found.get(report));
    }

    @Override
    public final ReportReview prepare(ReadReport read, ReportReview review) {
        return review;
    }

    @Override
    public final void report(ReadReport read, ReportReview review, ReportReview prepared) {
        found.put(read.getReport(), review);
    }

    @Override
    public final void unreadable(ReadFailure failure) {
        messages.unreadable(failure);
    }

    @Override
    public final void end() {
        write();
        folder.removeStale(names);
        console.print(HtmlResults.written(folder.resolve(INDEX), locale));
    }
}
