package org.disclosurereport.cli.results;

import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.terminal.Console;

/** Results as lines of JSON or rows of CSV on standard output, unreadable input among them. */
public final class LineResults implements Results<byte[]> {
    private final Console console;
    private final ResultFormatter formatter;

    public LineResults(Console console, ResultFormatter formatter) {
        this.console = console;
        this.formatter = formatter;
        console.print(formatter.header());
    }

    @Override
    public byte[] prepare(ReadReport read, ReportReview review) {
        return formatter.format(read, review);
    }

    @Override
    public void report(ReadReport read, ReportReview review, byte[] prepared) {
        console.print(prepared);
    }

    @Override
    public void unreadable(ReadFailure failure) {
        console.print(formatter.format(failure));
    }

    @Override
    public void end() {
        // Every line speaks for itself.
    }
}
