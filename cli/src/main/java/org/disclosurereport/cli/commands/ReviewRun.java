package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.Set;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.cli.results.Results;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;

/** Reviews what is read, shows it, and notes which waivers were of use. */
final class ReviewRun<T> implements ReportRun.Task<ReviewRun.Judged<T>> {
    private final Results<T> results;
    private final Reviewer reviewer;
    private final Set<Waiver> matched = new HashSet<>();

    private ReviewRun(Results<T> results, RuleSet rules) {
        this.results = results;
        this.reviewer = Reviewer.of(rules);
    }

    /** Reviews everything and gives the exit code; ending the results is left to the caller. */
    static <T> int over(Results<T> results, BatchInput input, RuleSet rules, int number, Session session)
            throws InterruptedIOException {
        WarmUp.start(rules);
        ReviewRun<T> task = new ReviewRun<>(results, rules);
        ProgressBar progress = new ProgressBar(session.console(), session.locale());
        int exitCode = ReportRun.over(input, number, session.console(), progress, task);
        UnmatchedWaivers.tell(rules, task.matched, session);
        return exitCode;
    }

    /** What is said about a report, and the same ready to be shown. */
    record Judged<T>(ReportReview review, T prepared) {}

    @Override
    public Judged<T> judge(ReadReport read) {
        ReportReview review = reviewer.review(read);
        return new Judged<>(review, results.prepare(read, review));
    }

    @Override
    public int tell(ReadReport read, Judged<T> judged) {
        ValidationResult result = judged.review().getResult();
        for (Violation violation : result.getViolations()) {
            violation.getWaiver().ifPresent(matched::add);
        }
        results.report(read, judged.review(), judged.prepared());
        return ExitCodes.of(result);
    }

    @Override
    public void unreadable(ReadFailure failure) {
        results.unreadable(failure);
    }
}
