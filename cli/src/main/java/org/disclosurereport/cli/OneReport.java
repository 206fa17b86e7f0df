package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.jspecify.annotations.Nullable;

/** Reads the one report of a file, and tells what is doubtful about it or why there is none. */
final class OneReport implements ReportFile.Visitor {
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final LocalizedText DOUBT = LocalizedText.of("{file}：存疑：{why}", "{file}: doubt: {why}");

    private final String file;
    private final Console console;
    private final Locale locale;
    private @Nullable DisclosureReport report;

    private OneReport(String file, Console console, Locale locale) {
        this.file = file;
        this.console = console;
        this.locale = locale;
    }

    /** Reads a file of any kind, or standard input. */
    static Optional<DisclosureReport> read(String file, Console console, Locale locale) {
        OneReport one = new OneReport(file, console, locale);
        if (ReportFiles.isFolder(file)) {
            one.unreadable(file, null, List.of(Problem.of(ReportFile.FOLDER)));
        } else {
            new ReportFile(file).readOne(one);
        }
        return Optional.ofNullable(one.report);
    }

    @Override
    public void report(ReadReport read) {
        report = read.report();
        for (ReadIssue issue : read.doubts()) {
            tell(DOUBT, LocalizedText.same(issue.getMessage(locale)));
        }
    }

    @Override
    public void unreadable(String name, @Nullable Integer line, List<Problem> problems) {
        problems.forEach(problem -> tell(UNREADABLE, problem.message()));
    }

    private void tell(LocalizedText template, LocalizedText why) {
        console.tell(
                TextLines.clean(template.fill(Map.of("file", file, "why", why)).get(locale)));
    }
}
