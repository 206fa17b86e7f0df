package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchReader;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.ReadIssue;
import org.jspecify.annotations.Nullable;

/** Reads the one report of a file, and states what is doubtful about it or why there is none. */
final class OneReport implements BatchVisitor<ReadReport> {
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");
    /** What there is to know, and no doubt. */
    static final LocalizedText NOTE = LocalizedText.of("{file}：说明：{why}", "{file}: note: {why}");

    private static final LocalizedText DOUBT = LocalizedText.of("{file}：存疑：{why}", "{file}: doubt: {why}");

    private final String file;
    private final Console console;
    private final Locale locale;
    private @Nullable ReadReport report;

    private OneReport(String file, Console console, Locale locale) {
        this.file = file;
        this.console = console;
        this.locale = locale;
    }

    /** Reads a file of any kind, or standard input. */
    static Optional<ReadReport> read(String file, Console console, Locale locale) throws InterruptedIOException {
        OneReport one = new OneReport(file, console, locale);
        if (BatchInput.isFolder(file)) {
            one.tell(UNREADABLE, FileProblems.FOLDER);
        } else {
            BatchReader.of(BatchInput.ofSingle(file)).withJobs(1).read(read -> read, one);
        }
        return Optional.ofNullable(one.report);
    }

    @Override
    public void report(ReadReport read, ReadReport result) {
        report = result;
        read.getPassedOver().forEach(key -> tell(NOTE, key.getText()));
        for (ReadIssue issue : read.getDoubts()) {
            tell(DOUBT, LocalizedText.same(issue.getMessage(locale)));
        }
    }

    @Override
    public void unreadable(ReadFailure failure) {
        failure.getProblems().forEach(problem -> tell(UNREADABLE, problem.getText()));
    }

    private void tell(LocalizedText template, LocalizedText why) {
        console.tell(TextLines.visible(
                template.fill(Map.of("file", file, "why", why)).get(locale)));
    }
}
