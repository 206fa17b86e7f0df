package org.disclosurereport.batch;

import java.util.Locale;
import org.disclosurereport.batch.internal.items.LineBuffer;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.results.FailureJson;
import org.disclosurereport.batch.internal.results.ResultWriter;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;

/** Checks the reports of an item and writes what is found. Not thread-safe. */
final class ItemResults implements ReportVisitor {
    private final RuleSet rules;
    private final Locale locale;
    private final ResultWriter writer;
    private final boolean failuresApart;
    private final LineBuffer failures = new LineBuffer();
    private final BatchCounts.Builder counts = new BatchCounts.Builder();
    private long reports;

    ItemResults(RuleSet rules, Locale locale, ResultWriter writer, boolean failuresApart) {
        this.rules = rules;
        this.locale = locale;
        this.writer = writer;
        this.failuresApart = failuresApart;
    }

    /**
     * What came of an item, written already.
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
        ValidationResult result = ReportValidator.validate(read.getReport(), rules);
        int before = writer.length();
        try {
            writer.report(read, result);
        } catch (RuntimeException | Error e) {
            writer.backTo(before);
            throw e;
        }
        count(read, result);
    }

    private void count(ReadReport read, ValidationResult result) {
        reports++;
        boolean valid = result.isValid();
        counts.valid(valid ? 1 : 0)
                .invalid(valid ? 0 : 1)
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
