package org.disclosurereport.batch;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.files.Replacing;
import org.jspecify.annotations.Nullable;

/**
 * Where results and failures go, and whether to go on where an earlier run was broken off.
 *
 * <p>For example {@code BatchOutput.toFile(Path.of("results.json")).resuming()}. Failures, the files and lines that are no
 * report, go into a file of their own, one object of JSON a line; into streams without one they go among the results.
 *
 * <p>Files are written as {@code results.json.part} and take their names when all is done, so that nobody takes a part for the whole. A
 * file of somebody else's is never replaced, unless {@link #replacing} says so; what this library wrote it knows by its digest, which is
 * recorded in the hidden file {@code .disclosure-report.sha256} of the folder.
 *
 * <p>A checkpoint, {@code results.json.checkpoint.json}, is beside them: about once a second, and at the end, how far the run has got is
 * recorded there. Immutable and thread-safe.
 */
public final class BatchOutput {
    private static final String FAILURES = ".failures.ndjson";
    private static final String CHECKPOINT = ".checkpoint.json";

    private final @Nullable Path results;
    private final @Nullable OutputStream resultStream;
    private final @Nullable Path failures;
    private final @Nullable OutputStream failureStream;
    private final boolean resumed;
    private final boolean replacing;

    private BatchOutput(
            @Nullable Path results,
            @Nullable OutputStream resultStream,
            @Nullable Path failures,
            @Nullable OutputStream failureStream,
            boolean resumed,
            boolean replacing) {
        this.results = results;
        this.resultStream = resultStream;
        this.failures = failures;
        this.failureStream = failureStream;
        this.resumed = resumed;
        this.replacing = replacing;
    }

    /**
     * Writes results into a file, in place of one that an earlier run wrote, and failures into one beside it, named {@code
     * FILE.failures.ndjson}. What is no regular file, such as {@code /dev/stdout}, is written as a stream is.
     *
     * @param results the file of results
     * @return the output
     */
    public static BatchOutput toFile(Path results) {
        Objects.requireNonNull(results, "results");
        Path failures = OutputFile.isStream(results) ? null : beside(results, FAILURES);
        return new BatchOutput(results, null, failures, null, false, false);
    }

    /**
     * Writes results into a stream, which stays open, with failures among them. Such a run can't be resumed.
     *
     * @param results the stream
     * @return the output
     */
    public static BatchOutput toStream(OutputStream results) {
        return new BatchOutput(null, Objects.requireNonNull(results, "results"), null, null, false, false);
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
                false,
                false);
    }

    /**
     * Names the file that failures go into. Where results go into a stream, it is there once the run has ended.
     *
     * @param file the file
     * @return an output with failures there
     */
    public BatchOutput withFailures(Path file) {
        return new BatchOutput(results, resultStream, Objects.requireNonNull(file, "file"), null, resumed, replacing);
    }

    /**
     * Goes on where an earlier run with the same input, output and options was broken off; begins if there was none. Both
     * files end up as if it had never been.
     *
     * @return an output that is gone on with
     * @throws IllegalStateException if results don't go into a regular file
     */
    public BatchOutput resuming() {
        if (results == null || OutputFile.isStream(results)) {
            throw new IllegalStateException("results must go into a regular file to be resumed, was "
                    + (results == null ? "a stream" : results));
        }
        return new BatchOutput(results, resultStream, failures, failureStream, true, replacing);
    }

    /**
     * Also replaces files that this library didn't write, or that were changed since; files that are read never are.
     *
     * @return an output that replaces what is there
     */
    public BatchOutput replacing() {
        return new BatchOutput(results, resultStream, failures, failureStream, resumed, true);
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
        return getResults().filter(path -> !OutputFile.isStream(path)).map(path -> beside(path, CHECKPOINT));
    }

    /** {@return whether files of somebody else are replaced also} */
    public boolean isReplacing() {
        return replacing;
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
        parts().forEach(file -> files.add(OutputFile.part(file)));
        getCheckpoint().ifPresent(files::add);
        return files;
    }

    /** The files that are gone on with after a break; none without a checkpoint. */
    List<Path> parts() {
        return getCheckpoint().isEmpty()
                ? List.of()
                : Stream.of(getResults(), getFailures())
                        .flatMap(Optional::stream)
                        .filter(path -> !OutputFile.isStream(path))
                        .toList();
    }

    /** Opens the results. */
    BatchSink openResults(Replacing rule, long kept) throws BatchOutputException {
        return results == null ? BatchSink.ofStream(resultStream) : open(results, rule, kept);
    }

    /** Opens the failures; where they go among the results, nothing is ever written there. */
    BatchSink openFailures(Replacing rule, long kept) throws BatchOutputException {
        if (failures != null) {
            return open(failures, rule, kept);
        }
        return BatchSink.ofStream(failureStream == null ? OutputStream.nullOutputStream() : failureStream);
    }

    private BatchSink open(Path file, Replacing rule, long kept) throws BatchOutputException {
        if (OutputFile.isStream(file)) {
            return BatchSink.ofDevice(file);
        }
        return getCheckpoint().isPresent() ? BatchSink.ofFile(file, rule, kept) : BatchSink.ofWholeFile(file, rule);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
