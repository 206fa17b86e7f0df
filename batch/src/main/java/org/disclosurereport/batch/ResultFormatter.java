package org.disclosurereport.batch;

import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.batch.internal.results.ResultWriter;
import org.disclosurereport.batch.review.Areas;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.validation.ValidationResult;

/**
 * Writes single results as {@link BatchValidation} does: those of rules across reports, or of reports that were read elsewhere.
 *
 * <p>For example {@code ResultFormatter.of(BatchFormat.JSON, Locale.CHINESE).format(read, result)}. Immutable and thread-safe.
 */
public final class ResultFormatter {
    private final BatchFormat format;
    private final Locale locale;

    private ResultFormatter(BatchFormat format, Locale locale) {
        this.format = format;
        this.locale = locale;
    }

    /**
     * Gives a formatter.
     *
     * @param format how to write
     * @param locale the language of messages and headers, English or else Chinese
     * @return the formatter
     */
    public static ResultFormatter of(BatchFormat format, Locale locale) {
        return new ResultFormatter(Objects.requireNonNull(format, "format"), Objects.requireNonNull(locale, "locale"));
    }

    /**
     * {@return what comes before the first result, in UTF-8; empty for JSON}
     */
    public byte[] header() {
        return format.writer(locale, false, Areas.standard()).header();
    }

    /**
     * Writes what was found in a report, without a diagnosis.
     *
     * @param read the report
     * @param result what was found
     * @return whole lines in UTF-8
     */
    public byte[] format(ReadReport read, ValidationResult result) {
        return format(read, Reviewer.withoutDiagnosis(read, result));
    }

    /**
     * Writes what is said about a report.
     *
     * @param read the report
     * @param review what is said about it
     * @return whole lines in UTF-8
     */
    public byte[] format(ReadReport read, ReportReview review) {
        ResultWriter writer = format.writer(locale, false, Areas.standard());
        writer.report(read, Objects.requireNonNull(review, "review"));
        return writer.toBytes();
    }

    /**
     * Writes what could not be read.
     *
     * @param failure what and why
     * @return whole lines in UTF-8
     */
    public byte[] format(ReadFailure failure) {
        ResultWriter writer = format.writer(locale, false, Areas.standard());
        writer.unreadable(failure);
        return writer.toBytes();
    }
}
