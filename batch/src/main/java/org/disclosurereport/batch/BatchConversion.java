package org.disclosurereport.batch;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.batch.data.DataFormat;
import org.disclosurereport.batch.data.DataTable;
import org.disclosurereport.batch.internal.items.LineBlocks;
import org.disclosurereport.batch.internal.items.Survey;
import org.disclosurereport.batch.internal.results.DataCsv;
import org.disclosurereport.batch.internal.results.DataLines;
import org.disclosurereport.batch.internal.results.DataWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads many reports, of any kind of document, and writes them as data: one report per line of JSON, or rows of CSV, in the order of the
 * input, whatever the number of jobs.
 *
 * <p>For example
 *
 * <pre>{@code
 * BatchConversion.of(DataFormat.CSV_WIDE)
 *     .withLocale(Locale.ENGLISH)
 *     .run(
 *         BatchInput.of(Path.of("pages")),
 *         BatchOutput.toFile(Path.of("reports.csv")).withFailures(Path.of("unreadable.ndjson")));
 * }</pre>
 *
 * <p>Nothing is checked and nothing repaired; what is not a report goes to the file of failures, and how many cells were read with a doubt
 * is a column of CSV. Memory doesn't grow with the input; killed and resumed, a run leaves the same bytes as if it had not been. Immutable
 * and thread-safe; two runs at once need outputs of their own.
 */
public final class BatchConversion {
    private static final Duration CHECKPOINTS = Duration.ofSeconds(1);

    private final DataFormat format;
    private final Locale locale;
    private final int jobs;
    private final @Nullable BatchListener listener;

    private BatchConversion(DataFormat format, Locale locale, int jobs, @Nullable BatchListener listener) {
        this.format = format;
        this.locale = locale;
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * Begins with Chinese heads and as many jobs as there are processors.
     *
     * @param format how reports are written
     * @return the conversion
     */
    public static BatchConversion of(DataFormat format) {
        return new BatchConversion(
                Objects.requireNonNull(format, "format"),
                Locale.CHINESE,
                Runtime.getRuntime().availableProcessors(),
                null);
    }

    /**
     * Sets the language of heads and of failures.
     *
     * @param language the language, Chinese or English
     * @return a conversion in that language
     * @throws IllegalArgumentException if it is another
     */
    public BatchConversion withLocale(Locale language) {
        DataTable.wide(language); // which refuses others
        return new BatchConversion(format, language, jobs, listener);
    }

    /**
     * Sets how many documents are read at once. With 1, and for a small input, no thread is started.
     *
     * @param number how many, 1 … 1024
     * @return a conversion with that many jobs
     * @throws IllegalArgumentException if the number is out of range
     */
    public BatchConversion withJobs(int number) {
        BatchReader.requireJobs(number);
        return new BatchConversion(format, locale, number, listener);
    }

    /**
     * Sets who is informed how far the run has got.
     *
     * @param informed the listener
     * @return a conversion with that listener
     */
    public BatchConversion withListener(BatchListener informed) {
        return new BatchConversion(format, locale, jobs, Objects.requireNonNull(informed, "informed"));
    }

    /**
     * Reads and writes everything.
     *
     * @param input what to read
     * @param output where to write; it must have a file for failures, which have no place among data
     * @return what was read, counted; since nothing is checked, every report counts as valid
     * @throws IllegalArgumentException if the output has no file for failures
     * @throws BatchRefusedException if the output is one of the inputs, or the run can't be resumed
     * @throws BatchOutputException if results can't be written; what was recorded last stays good
     * @throws InterruptedIOException if the thread is interrupted, and stays so
     */
    public BatchResult run(BatchInput input, BatchOutput output) throws BatchOutputException, InterruptedIOException {
        Objects.requireNonNull(input, "input");
        if (!output.hasFailuresApart()) {
            throw new IllegalArgumentException("output must have a file for failures (withFailures), had none");
        }
        return BatchRun.run(new Conversion(this), input, output);
    }

    private DataWriter writer() {
        return switch (format) {
            case NDJSON -> new DataLines();
            case CSV_WIDE -> new DataCsv(DataTable.wide(locale));
            case CSV_LONG -> new DataCsv(DataTable.lengthwise(locale));
        };
    }

    /** The run of a conversion. */
    private record Conversion(BatchConversion conversion) implements BatchRun.Task {
        @Override
        public int jobs() {
            return conversion.jobs;
        }

        @Override
        public @Nullable BatchListener listener() {
            return conversion.listener;
        }

        @Override
        public Duration checkpoints() {
            return CHECKPOINTS;
        }

        @Override
        public int blockSize() {
            return LineBlocks.SIZE;
        }

        @Override
        public byte[] header() {
            return conversion.writer().header();
        }

        @Override
        public ItemResults itemResults(boolean failuresApart) {
            return new Converted(conversion.locale, conversion.writer(), failuresApart);
        }

        @Override
        public String fingerprint(boolean failuresApart) {
            String text = String.join(
                    "\n",
                    conversion.format.name(),
                    conversion.locale.getLanguage(),
                    String.valueOf(BatchConversion.class.getPackage().getImplementationVersion()));
            return HexFormat.of().formatHex(Survey.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Writes the reports of an item as data. */
    private static final class Converted extends ItemResults {
        private final DataWriter writer;

        Converted(Locale locale, DataWriter writer, boolean failuresApart) {
            super(locale, writer, failuresApart);
            this.writer = writer;
        }

        @Override
        void write(ReadReport read, BatchCounts.Builder counts) {
            writer.report(read);
            counts.valid(1).doubts(read.getDoubts().size());
        }
    }
}
