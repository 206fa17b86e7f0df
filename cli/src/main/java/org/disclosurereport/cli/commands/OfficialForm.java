package org.disclosurereport.cli.commands;

import java.util.Locale;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleSet;

/** What writes a report in the official form. A class of its own, so that commands which write data load nothing of it. */
final class OfficialForm {
    private OfficialForm() {}

    static ReportWriter of(ReadReport read, boolean marked, Locale locale) {
        ReportWriter writer = ReportWriter.of(read.getReport());
        if (!marked) {
            return writer;
        }
        ReportReview review = Reviewer.of(RuleSet.standard().matching(rule -> rule instanceof ReportRule))
                .review(read);
        return writer.withLocale(locale).withRemarks(review.getRemarks()).withQuotedRemarks(review.getQuotedRemarks());
    }
}
