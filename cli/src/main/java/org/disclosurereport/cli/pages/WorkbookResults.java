package org.disclosurereport.cli.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.FindingsWorkbook;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.results.Summary;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;

/** Findings as rows of a workbook, which whoever made it writes at the end. */
public final class WorkbookResults implements Results<ReportReview> {
    private static final LocalizedText WRITTEN = LocalizedText.of("结果已写入 {file}", "results written: {file}");

    private final Console console;
    private final Locale locale;
    private final FindingsWorkbook workbook;
    private final Path target;
    private final Optional<Path> pages;
    private final TextResults messages;
    private final Map<ReviewVerdict, Integer> verdicts = new EnumMap<>(ReviewVerdict.class);
    private final PageNames names = new PageNames();
    private int unreadable;

    /**
     * Gives what fills a workbook.
     *
     * @param console where messages go
     * @param locale their language
     * @param workbook the workbook
     * @param target the file that it will be
     * @param pages the folder of pages that {@code validate --format html} wrote of the same input, to link to
     */
    public WorkbookResults(
            Console console, Locale locale, FindingsWorkbook workbook, Path target, Optional<Path> pages) {
        this.console = console;
        this.locale = locale;
        this.workbook = workbook;
        this.target = target;
        this.pages = pages;
        this.messages = new TextResults(console, locale, false, true);
    }

    @Override
    public ReportReview prepare(ReadReport read, ReportReview review) {
        return review;
    }

    @Override
    public void report(ReadReport read, ReportReview review, ReportReview prepared) {
        verdicts.merge(review.getVerdict(), 1, Integer::sum);
        workbook.add(read, review, page(read));
    }

    @Override
    public void unreadable(ReadFailure failure) {
        unreadable++;
        messages.unreadable(failure);
        workbook.add(failure);
    }

    /** Pages get their names in the order of the input, as rows come. */
    private Optional<String> page(ReadReport read) {
        String name = names.of(read);
        return pages.map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(page -> {
                    Path from = target.toAbsolutePath().normalize().getParent();
                    String address = from.relativize(page.toAbsolutePath().normalize())
                            .toString()
                            .replace('\\', '/');
                    try {
                        return new URI(null, null, address, null).toASCIIString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException("any path can be quoted", e);
                    }
                });
    }

    @Override
    public void end() {
        String file = WRITTEN.fill(Map.of("file", target)).get(locale);
        console.print(TextLines.visible(file) + "\n" + new Summary(locale).of(verdicts, unreadable, ""));
    }
}
