package org.disclosurereport.batch;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.items.LineBlocks;
import org.disclosurereport.batch.internal.items.SharedMemory;
import org.disclosurereport.batch.internal.items.Survey;
import org.disclosurereport.batch.internal.results.ResultWriter;
import org.disclosurereport.batch.review.Areas;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Checks many reports and writes what it finds, in the order of the input, whatever the number of jobs.
 *
 * <p>For example
 *
 * <pre>{@code
 * BatchResult result = BatchValidation.of(RuleSet.standard())
 *     .withJobs(4)
 *     .run(BatchInput.of(Path.of("2024.ndjson")), BatchOutput.toFile(Path.of("results.json")).resuming());
 * System.out.println(result.getCounts().getInvalid() + " of " + result.getCounts().getReports());
 * }</pre>
 *
 * <p>Memory doesn't grow with the input: nothing of a report is kept once its result is written. Killed at any point and resumed,
 * a run leaves the same bytes as if it had not been. Immutable and thread-safe; two runs at once need outputs of their own.
 */
public final class BatchValidation {
    private static final Duration CHECKPOINTS = Duration.ofSeconds(1);

    private final BatchOptions options;
    private final @Nullable BatchListener listener;
    private final Duration checkpoints;
    private final int blockSize;

    private BatchValidation(
            BatchOptions options, @Nullable BatchListener listener, Duration checkpoints, int blockSize) {
        this.options = options;
        this.listener = listener;
        this.checkpoints = checkpoints;
        this.blockSize = blockSize;
    }

    /**
     * Gives a validation with these options.
     *
     * @param options the options
     * @return the validation
     */
    public static BatchValidation of(BatchOptions options) {
        return new BatchValidation(Objects.requireNonNull(options, "options"), null, CHECKPOINTS, LineBlocks.SIZE);
    }

    /**
     * Begins with JSON, messages in Chinese, and as many jobs as there are processors.
     *
     * @param rules the rules, their severities and the waivers
     * @return the validation
     */
    public static BatchValidation of(RuleSet rules) {
        return of(BatchOptions.builder()
                .rules(Objects.requireNonNull(rules, "rules"))
                .build());
    }

    /** {@return the options} */
    public BatchOptions getOptions() {
        return options;
    }

    private BatchOptions.Builder changed() {
        return BatchOptions.builder().from(options);
    }

    private BatchValidation with(BatchOptions.Builder changed) {
        return new BatchValidation(changed.build(), listener, checkpoints, blockSize);
    }

    /**
     * Sets how many reports are checked at once. With 1, and for a small input, no thread is started.
     *
     * @param number how many, 1 … 1024
     * @return a validation with that many jobs
     * @throws IllegalArgumentException if the number is out of range
     */
    public BatchValidation withJobs(int number) {
        return with(changed().jobs(number));
    }

    /**
     * Sets how results are written.
     *
     * @param chosen the format
     * @return a validation that writes it
     */
    public BatchValidation withFormat(BatchFormat chosen) {
        return with(changed().format(Objects.requireNonNull(chosen, "chosen")));
    }

    /**
     * Sets the language of messages and headers.
     *
     * @param language the language, Chinese or English
     * @return a validation in that language
     * @throws IllegalArgumentException if it is another
     */
    public BatchValidation withLocale(Locale language) {
        return with(changed().locale(Objects.requireNonNull(language, "language")));
    }

    /**
     * Sets whether CSV has a row for a report about which nothing is said.
     *
     * @param every whether so
     * @return a validation that writes them, or doesn't
     */
    public BatchValidation withEveryReport(boolean every) {
        return with(changed().everyReport(every));
    }

    /**
     * Sets who covers whom, by which CSV names the city and county of a body.
     *
     * @param bodies the list of bodies
     * @return a validation that goes by it
     */
    public BatchValidation withBodies(BodyTree bodies) {
        return with(changed().bodies(Objects.requireNonNull(bodies, "bodies")));
    }

    /**
     * Sets who is told how far the run has got.
     *
     * @param told the listener
     * @return a validation with that listener
     */
    public BatchValidation withListener(BatchListener told) {
        return new BatchValidation(options, Objects.requireNonNull(told, "told"), checkpoints, blockSize);
    }

    /** Sets how long to wait from one checkpoint to the next. */
    BatchValidation withCheckpointsEvery(Duration time) {
        return new BatchValidation(options, listener, time, blockSize);
    }

    /** Sets how many bytes of lines are read at once. */
    BatchValidation withBlocksOf(int bytes) {
        return new BatchValidation(options, listener, checkpoints, bytes);
    }

    /**
     * Reads, checks and writes everything.
     *
     * @param input what to read
     * @param output where to write
     * @return what was found, counted
     * @throws BatchRefusedException if the output is one of the inputs, or the run can't be resumed
     * @throws BatchOutputException if results can't be written; what was recorded last stays good
     * @throws InterruptedIOException if the thread is interrupted, and stays so
     */
    public BatchResult run(BatchInput input, BatchOutput output) throws BatchOutputException, InterruptedIOException {
        return BatchRun.run(
                new Checks(this), Objects.requireNonNull(input, "input"), Objects.requireNonNull(output, "output"));
    }

    /**
     * Reads and checks one line of NDJSON, for engines that bring their own way of reading and writing: what this gives line by line is
     * what {@link #run} writes when failures go among the results.
     *
     * @param file what to call the file
     * @param line the line's number, from 1
     * @param json the line without its line feed
     * @return the result with its line feed; empty for a blank line
     */
    public byte[] result(String file, int line, byte[] json) {
        Objects.requireNonNull(file, "file");
        ItemResults results = new Checked(this, false);
        // What is too long is told without a look at it.
        if (json.length > LineBlocks.LONGEST || !ItemReader.isBlank(json, 0, json.length)) {
            new ItemReader(new SharedMemory(1)).readLine(file, line, json, results);
        }
        return results.written();
    }

    /**
     * Tells of a file of lines that holds no report, for engines that bring their own way of reading and writing: what {@link #run}
     * writes of such a file when failures go among the results.
     *
     * @param file what to call the file
     * @return the result with its line feed
     */
    public byte[] emptyFile(String file) {
        Objects.requireNonNull(file, "file");
        ItemResults results = new Checked(this, false);
        results.unreadable(new ReadFailure(file, 0, List.of(ReadProblem.ofFile(FileProblems.NO_REPORT))));
        return results.written();
    }

    /** A digest of all that decides how results look, beside the input; a rule is known by its id. */
    private String fingerprint(boolean failuresApart) {
        StringBuilder text = new StringBuilder();
        RuleSet rules = options.getRules();
        text.append(options.getFormat())
                .append('\n')
                .append(options.getLocale().getLanguage())
                .append('\n')
                .append(failuresApart)
                .append(options.isEveryReport() ? " every" : "")
                .append(options.getBodies());
        for (Rule rule : rules.getRules()) {
            String id = rule.getInfo().getId();
            // The statement says what else was configured, such as dates due.
            text.append('\n').append(id).append(' ').append(rules.getSeverity(id));
            text.append(' ').append(rule.getInfo().getStatement());
        }
        for (Waiver waiver : rules.getWaivers()) {
            text.append('\n').append(waiver);
        }
        text.append('\n').append(BatchValidation.class.getPackage().getImplementationVersion());
        return HexFormat.of().formatHex(Survey.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The run of a validation. */
    private record Checks(BatchValidation validation) implements BatchRun.Task {
        @Override
        public int jobs() {
            return validation.options.getJobs();
        }

        @Override
        public @Nullable BatchListener listener() {
            return validation.listener;
        }

        @Override
        public Duration checkpoints() {
            return validation.checkpoints;
        }

        @Override
        public int blockSize() {
            return validation.blockSize;
        }

        @Override
        public byte[] header() {
            return validation.writer().header();
        }

        @Override
        public ItemResults itemResults(boolean failuresApart) {
            return new Checked(validation, failuresApart);
        }

        @Override
        public String fingerprint(boolean failuresApart) {
            return validation.fingerprint(failuresApart);
        }
    }

    private ResultWriter writer() {
        return options.getFormat().writer(options.getLocale(), options.isEveryReport(), Areas.of(options.getBodies()));
    }

    /** Checks the reports of an item and writes what is found. */
    private static final class Checked extends ItemResults {
        private final Reviewer reviewer;
        private final ResultWriter writer;

        Checked(BatchValidation validation, boolean failuresApart) {
            this(validation, validation.writer(), failuresApart);
        }

        private Checked(BatchValidation validation, ResultWriter writer, boolean failuresApart) {
            super(validation.options.getLocale(), writer, failuresApart);
            this.reviewer = Reviewer.of(validation.options.getRules());
            this.writer = writer;
        }

        @Override
        void write(ReadReport read, BatchCounts.Builder counts) {
            ReportReview review = reviewer.review(read);
            writer.report(read, review);
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
    }
}
