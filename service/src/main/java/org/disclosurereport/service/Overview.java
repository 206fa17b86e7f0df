package org.disclosurereport.service;

import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.review.ReportReview;

/**
 * One of several documents on the page.
 *
 * @param file what it is called
 * @param report its report; empty if it can't be read
 * @param review what is said about that
 * @param problem why it can't be read
 */
record Overview(
        String file, Optional<DisclosureReport> report, Optional<ReportReview> review, Optional<Problem> problem) {
    static Overview of(String file, DisclosureReport report, ReportReview review) {
        return new Overview(file, Optional.of(report), Optional.of(review), Optional.empty());
    }

    static Overview of(String file, Problem problem) {
        return new Overview(file, Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
