package org.disclosurereport.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through files in their order and adds up the exit code; the larger one wins. */
final class ReportRun implements ReportFile.Visitor {
    private final Console console;
    private final Task task;
    private final ProgressBar progress;
    private int exitCode = DisclosureReportCommand.VALID;

    private ReportRun(Console console, Task task, int files) {
        this.console = console;
        this.task = task;
        this.progress = new ProgressBar(console, files);
    }

    /** What to do with what is read. */
    interface Task {
        /** Judges a report, tells of it, and gives the exit code that it calls for. */
        int report(ReadReport read);

        /** Tells what is no report; the line is null when the file could not be opened or holds none at all. */
        void unreadable(String file, @Nullable Integer line, List<Problem> problems);
    }

    /** Reads files and gives the exit code; one that can't be read is told and the others still run. */
    static int over(List<ReportFiles.Entry> files, Console console, Task task) {
        ReportRun run = new ReportRun(console, task, files.size());
        for (ReportFiles.Entry entry : files) {
            if (entry.problem() == null) {
                new ReportFile(entry.name()).read(run);
            } else {
                run.unreadable(entry.name(), null, List.of(Problem.of(entry.problem())));
            }
            run.progress.step();
        }
        run.progress.hide();
        return run.exitCode;
    }

    @Override
    public void report(ReadReport read) {
        progress.hide();
        told(task.report(read));
    }

    @Override
    public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
        progress.hide();
        task.unreadable(file, line, problems);
        told(DisclosureReportCommand.UNUSABLE);
    }

    private void told(int code) {
        exitCode = Math.max(exitCode, code);
        if (console.isInteractive()) {
            console.flush();
        }
    }
}
