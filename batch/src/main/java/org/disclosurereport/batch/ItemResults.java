package org.disclosurereport.batch;

import java.util.Locale;
import org.disclosurereport.batch.internal.items.LineBuffer;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.results.FailureJson;
import org.disclosurereport.batch.internal.results.ResultWriter;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;

/** Checks the reports of an item and writes what is found. Not thread-safe. */
final class ItemResults implements ItemReader.Visitor {
    private final Reviewer reviewer;
    private final Locale locale;
    private final ResultWriter writer;
    private final boolean failuresApart;
    private final LineBuffer failures = new LineBuffer();
    private final BatchCounts.Builder counts = new BatchCounts.Builder();
    private long reports;

    ItemResults(RuleSet rules, Locale locale, ResultWriter writer, boolean failuresApart) {
        this.reviewer = Reviewer.of(rules);
        this.locale = locale;
        this.writer = writer;
        this.failuresApart = failuresApart;
    }

    /**
     * The outcome of an item, written already.
     *
     * @param results the results
     * @param failures the failures, if they go apart
     * @param counts what was found
     * @param reports how many reports and failures there are
     * @param bytes how many bytes of the input that was
     * @param end where the next item begins
     */
    record Written(byte[] results, byte[] failures, BatchCounts counts, long reports, long bytes, Position end) {}

    /** Reads and checks an item. */
    Written of(Item item, ItemReader reader) {
        long bytes = reader.read(item.content(), this);
        return new Written(writer.toBytes(), failures.toByteArray(), counts.build(), reports, bytes, item.end());
    }

    /** What was written so far. */
    byte[] written() {
        return writer.toBytes();
    }

    @Override
    public void report(ReadReport read) {
        ReportReview review = reviewer.review(read);
        int before = writer.length();
        try {
            writer.report(read, review);
        } catch (RuntimeException | Error e) {
            writer.backTo(before);
            throw e;
        }
        count(read, review);
    }

    private void count(ReadReport read, ReportReview review) {
        reports++;
        ValidationResult result = review.getResult();
        if (!result.isComplete()) {
            counts.incomplete(1);
        } else if (result.isValid()) {
            counts.valid(1);
        } else {
            counts.invalid(1);
        }
        counts.toCheck(review.getVerdict() == ReviewVerdict.TO_CHECK ? 1 : 0)
                .noProblems(review.getVerdict() == ReviewVerdict.NO_PROBLEMS ? 1 : 0)
                .doubts(read.getDoubts().size());
        for (Violation violation : result.getViolations()) {
            Waiver waiver = violation.getWaiver().orElse(null);
            if (waiver == null) {
                counts.severity(violation.getSeverity(), 1).rule(violation.getRuleId(), 1);
            } else {
                counts.waived(waiver, 1);
            }
        }
    }

    @Override
    public void unreadable(ReadFailure failure) {
        if (failuresApart) {
            FailureJson.append(failures, failure, locale);
        } else {
            writer.unreadable(failure);
        }
        reports++;
        counts.unreadable(1);
    }
}
