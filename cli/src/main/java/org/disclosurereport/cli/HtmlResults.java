package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.Diagnosis;
import org.disclosurereport.validation.DiagnosisOptions;
import org.disclosurereport.validation.ReportDiagnosis;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/** A page for each report and an index of them, to be opened from disk. */
final class HtmlResults implements Results {
    private static final LocalizedText LINE = LocalizedText.of("{file} 第{line}行", "{file} line {line}");
    private static final LocalizedText WRITTEN = LocalizedText.of("网页已写入 {file}", "pages written: {file}");

    private final Console console;
    private final Locale locale;
    private final PageFolder folder;
    private final TextResults messages;
    private final DiagnosisOptions options;
    private final List<IndexEntry> entries = new ArrayList<>();

    HtmlResults(Console console, Locale locale, PageFolder folder, RuleSet rules) {
        this.console = console;
        this.locale = locale;
        this.folder = folder;
        this.options = DiagnosisOptions.builder().rules(rules).build();
        this.messages = new TextResults(console, locale, false, true);
    }

    @Override
    public void report(ReadReport read, ValidationResult result) {
        int number = entries.size() + 1;
        String page = PageFolder.pageName(number, read.file());
        String place = place(read.file(), read.line());
        Diagnosis diagnosis = ReportDiagnosis.diagnose(read.report(), options);
        folder.write(page, new FindingsPage(place, read, result, diagnosis, locale).toHtml());
        entries.add(IndexEntry.of(number, place, page, read, result));
    }

    @Override
    public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
        messages.unreadable(file, line, problems);
        String place = line == null ? file : place(file, line);
        entries.add(IndexEntry.unreadable(
                entries.size() + 1,
                place,
                problems.stream().map(problem -> problem.message().get(locale)).toList()));
    }

    @Override
    public void end() {
        for (IndexPage.Order order : IndexPage.Order.values()) {
            folder.write(order.page(), new IndexPage(entries, order, locale).toHtml());
        }
        String text = WRITTEN.fill(Map.of(
                        "file", folder.resolve(IndexPage.Order.INPUT.page()).toString()))
                .get(locale);
        console.print(TextLines.clean(text) + "\n" + TextLines.wrap("", 2, IndexPage.summary(entries, locale)));
    }

    private String place(String file, int line) {
        return new ReportFile(file).isLines()
                ? LINE.fill(Map.of("file", file, "line", line)).get(locale)
                : file;
    }
}
