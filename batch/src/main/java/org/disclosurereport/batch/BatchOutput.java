package org.disclosurereport.batch;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results and failures go, and whether to go on where an earlier run was broken off.
 *
 * <p>For example {@code BatchOutput.toFile(Path.of("results.json")).resuming()}. Failures, the files and lines that are no
 * report, go into a file of their own, one object of JSON a line; into streams without one they go among the results.
 *
 * <p>Beside a file of results stands a checkpoint, {@code results.json.checkpoint.json}: about once a second, and at the end,
 * how far the run has got is recorded there. Immutable and thread-safe.
 */
public final class BatchOutput {
    private static final String FAILURES = ".failures.ndjson";
    private static final String CHECKPOINT = ".checkpoint.json";

    private final @Nullable Path results;
    private final @Nullable OutputStream resultStream;
    private final @Nullable Path failures;
    private final @Nullable OutputStream failureStream;
    private final boolean resumed;

    private BatchOutput(
            @Nullable Path results,
            @Nullable OutputStream resultStream,
            @Nullable Path failures,
            @Nullable OutputStream failureStream,
            boolean resumed) {
        this.results = results;
        this.resultStream = resultStream;
        this.failures = failures;
        this.failureStream = failureStream;
        this.resumed = resumed;
    }

    /**
     * Writes results into a file, in place of one that is there, and failures into one beside it, named {@code
     * FILE.failures.ndjson}. What is no regular file, such as {@code /dev/stdout}, is written as a stream is.
     *
     * @param results the file of results
     * @return the output
     */
    public static BatchOutput toFile(Path results) {
        Objects.requireNonNull(results, "results");
        Path failures = SourceFile.isStream(results) ? null : beside(results, FAILURES);
        return new BatchOutput(results, null, failures, null, false);
    }

    /**
     * Writes results into a stream, which stays open, with failures among them. Such a run can't be resumed.
     *
     * @param results the stream
     * @return the output
     */
    public static BatchOutput toStream(OutputStream results) {
        return new BatchOutput(null, Objects.requireNonNull(results, "results"), null, null, false);
    }

    /**
     * Writes results into one stream and failures into another; both stay open. Such a run can't be resumed.
     *
     * @param results the stream of results
     * @param failures the stream of failures
     * @return the output
     */
    public static BatchOutput toStreams(OutputStream results, OutputStream failures) {
        return new BatchOutput(
                null,
                Objects.requireNonNull(results, "results"),
                null,
                Objects.requireNonNull(failures, "failures"),
                false);
    }

    /**
     * Names the file that failures go into.
     *
     * @param file the file
     * @return an output with failures there
     */
    public BatchOutput withFailures(Path file) {
        return new BatchOutput(results, resultStream, Objects.requireNonNull(file, "file"), null, resumed);
    }

    /**
     * Goes on where an earlier run with the same input, output and options was broken off; begins if there was none. Both
     * files end up as if it had never been.
     *
     * @return an output that is gone on with
     * @throws IllegalStateException if results don't go into a regular file
     */
    public BatchOutput resuming() {
        if (results == null || SourceFile.isStream(results)) {
            throw new IllegalStateException("results must go into a regular file to be resumed, was "
                    + (results == null ? "a stream" : results));
        }
        return new BatchOutput(results, resultStream, failures, failureStream, true);
    }

    /** {@return the file that results go into; empty for a stream} */
    public Optional<Path> getResults() {
        return Optional.ofNullable(results);
    }

    /** {@return the file that failures go into; empty for a stream, and where they go among the results} */
    public Optional<Path> getFailures() {
        return Optional.ofNullable(failures);
    }

    /** {@return where it is recorded how far the run has got; empty where results don't go into a regular file} */
    public Optional<Path> getCheckpoint() {
        return getResults().filter(path -> !SourceFile.isStream(path)).map(path -> beside(path, CHECKPOINT));
    }

    /** {@return whether to go on where an earlier run was broken off} */
    public boolean isResumed() {
        return resumed;
    }

    /** Whether failures don't go among the results. */
    boolean hasFailuresApart() {
        return failures != null || failureStream != null;
    }

    /** Every file that a run writes. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        getResults().ifPresent(files::add);
        getFailures().ifPresent(files::add);
        getCheckpoint().ifPresent(file -> {
            files.add(file);
            files.add(Checkpoint.beside(file));
        });
        return files;
    }

    /** Opens the results. */
    BatchSink openResults(long kept) throws BatchOutputException {
        return results == null ? BatchSink.ofStream(resultStream) : BatchSink.ofFile(results, kept);
    }

    /** Opens the failures; where they go among the results, nothing is ever written there. */
    BatchSink openFailures(long kept) throws BatchOutputException {
        if (failures != null) {
            return BatchSink.ofFile(failures, kept);
        }
        return BatchSink.ofStream(failureStream == null ? OutputStream.nullOutputStream() : failureStream);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
