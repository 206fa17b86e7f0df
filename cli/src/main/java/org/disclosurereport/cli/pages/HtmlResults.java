package org.disclosurereport.cli.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.results.FilePlace;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;

/** A page for each report and an index of them, which open from disk. */
public final class HtmlResults implements Results<String> {
    private static final LocalizedText WRITTEN = LocalizedText.of("网页已写入 {file}", "pages written: {file}");

    private final Console console;
    private final Locale locale;
    private final PageFolder folder;
    private final TextResults messages;
    private final PageNames names = new PageNames();
    private final List<IndexEntry> entries = new ArrayList<>();

    public HtmlResults(Console console, Locale locale, PageFolder folder) {
        this.console = console;
        this.locale = locale;
        this.folder = folder;
        this.messages = new TextResults(console, locale, false, true);
        IndexPage.firstPages(IndexPage.INDEX).forEach(folder::require);
    }

    @Override
    public String prepare(ReadReport read, ReportReview review) {
        return new FindingsPage(FilePlace.of(read).get(locale), read, review, locale).toHtml();
    }

    @Override
    public void report(ReadReport read, ReportReview review, String prepared) {
        int number = entries.size() + 1;
        String page = names.of(read);
        folder.write(page, prepared);
        entries.add(IndexEntry.of(number, FilePlace.of(read).get(locale), page, read, review));
    }

    @Override
    public void unreadable(ReadFailure failure) {
        messages.unreadable(failure);
        entries.add(IndexEntry.unreadable(entries.size() + 1, failure, locale));
    }

    @Override
    public void end() {
        IndexPage.write(IndexPage.INDEX, entries, locale, folder);
        folder.removeStale(PageNames.SITE);
        console.print(written(folder.resolve(IndexPage.Order.INPUT.page(IndexPage.INDEX, 1)), locale)
                + TextLines.wrap("", 2, IndexPage.summary(entries, locale)));
    }

    /** {@return the line that says where the first page is} */
    public static String written(Path first, Locale locale) {
        return TextLines.visible(WRITTEN.fill(Map.of("file", first)).get(locale)) + "\n";
    }
}
