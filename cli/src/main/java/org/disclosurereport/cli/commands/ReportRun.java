package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchReader;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;

/** Goes through reports in their order and adds up the exit code; the larger one wins. */
final class ReportRun<R> implements BatchVisitor<R> {
    private final Console console;
    private final Task<R> task;
    private final ProgressBar progress;
    private int exitCode = ExitCodes.VALID;

    private ReportRun(Console console, Task<R> task, ProgressBar progress) {
        this.console = console;
        this.task = task;
        this.progress = progress;
    }

    /**
     * What to do with what is read.
     *
     * @param <R> what is made of a report
     */
    interface Task<R> {
        /** Judges a report; called by several threads at once. */
        R judge(ReadReport read);

        /** Tells of a report and gives the exit code that it calls for. */
        int tell(ReadReport read, R judged);

        /** Tells what is no report. */
        void unreadable(ReadFailure failure);
    }

    /** Reads files and gives the exit code; one that can't be read is told and the others still run. */
    static <R> int over(BatchInput input, int jobs, Console console, ProgressBar progress, Task<R> task)
            throws InterruptedIOException {
        ReportRun<R> run = new ReportRun<>(console, task, progress);
        progress.listenTo(BatchReader.of(input).withJobs(jobs)).read(task::judge, run);
        progress.hide();
        return run.exitCode;
    }

    @Override
    public void report(ReadReport read, R judged) {
        progress.hide();
        told(task.tell(read, judged));
    }

    @Override
    public void unreadable(ReadFailure failure) {
        progress.hide();
        task.unreadable(failure);
        told(ExitCodes.UNUSABLE);
    }

    private void told(int code) {
        exitCode = Math.max(exitCode, code);
        if (console.isInteractive()) {
            console.flush();
        }
    }
}
