package org.disclosurereport.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.Checkpoint.Stage;
import org.disclosurereport.batch.ItemResults.Written;
import org.disclosurereport.batch.internal.files.Digest;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.items.OrderedPipeline;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.SharedMemory;
import org.disclosurereport.batch.internal.items.Survey;
import org.jspecify.annotations.Nullable;

/** One run over an input. Used once. */
final class BatchRun {
    /** What a run does with each report, and how. */
    interface Task {
        int jobs();

        @Nullable
        BatchListener listener();

        /** How long to wait from one checkpoint to the next. */
        Duration checkpoints();

        /** How many bytes of lines are read at once. */
        int blockSize();

        /** What is written before anything else. */
        byte[] header();

        /** What writes the results of an item. */
        ItemResults itemResults(boolean failuresApart);

        /** A digest of all that decides how results look, beside the input. */
        String fingerprint(boolean failuresApart);
    }

    private static final LocalizedText FAILURES_CHANGED = LocalizedText.of(
            "{file}：上次的失败记录写入“{failures}”，继续上次检查时不能更换",
            "{file}: the last run recorded failures in \"{failures}\", so it can't be resumed with another file");
    private static final LocalizedText OPTIONS_CHANGED = LocalizedText.of(
            "{file}：中断的那次运行使用了不同的选项（规则、级别、豁免、语言、格式或版本），无法继续上次检查",
            "{file}: the interrupted run had other options (rules, severities, waivers, language, format or "
                    + "version), so it can't be resumed");
    private static final LocalizedText NAMES_CHANGED =
            LocalizedText.of("{file}：中断的那次运行使用了不同的输入：{names}", "{file}: the interrupted run had other input: {names}");
    private static final LocalizedText INPUT_CHANGED = LocalizedText.of(
            "{name}：输入在中断之后有改动（当时 {files} 个文件、{bytes} 字节，现为 {filesNow} 个文件、{bytesNow} 字节），无法继续上次检查",
            "{name}: the input has changed since the run was interrupted (then {files} file(s), {bytes} bytes, now "
                    + "{filesNow} file(s), {bytesNow} bytes), so it can't be resumed");
    private static final LocalizedText NOT_LASTING =
            LocalizedText.of("{name}：不是普通文件，无法继续上次检查", "{name}: it is not a regular file, so the run can't be resumed");
    private static final LocalizedText OUTPUT_CHANGED = LocalizedText.of(
            "{file}：文件在中断之后有改动（当时 {size} 字节，现为 {sizeNow} 字节），无法继续上次检查",
            "{file}: the file has changed since the run was interrupted (then {size} bytes, now {sizeNow} bytes), so it "
                    + "can't be resumed");
    private static final LocalizedText NO_CHECKPOINT = LocalizedText.of(
            "{file}：已有结果，但没有进度文件 {checkpoint}，无法继续上次检查",
            "{file}: there are results but no checkpoint {checkpoint}, so the run can't be resumed");

    private final Task task;
    private final BatchInput input;
    private final BatchOutput output;
    private final Optional<Path> checkpointFile;
    private final List<Path> skipped = new ArrayList<>();
    private final BatchCounts.Builder counts = new BatchCounts.Builder();
    private final String fingerprint;
    private final Survey survey;
    private final Progress progress;
    private final OutputPlaces places;
    private Position position = Position.START;
    private long saved = System.nanoTime();
    private @Nullable BatchSink results;
    private @Nullable BatchSink failures;

    private BatchRun(Task task, BatchInput input, BatchOutput output, OutputPlaces places) {
        this.places = places;
        this.task = task;
        this.input = input;
        this.output = output;
        this.checkpointFile = output.getCheckpoint();
        input.getSkipped().ifPresent(skipped::add);
        skipped.addAll(output.files());
        this.fingerprint = checkpointFile.isPresent() ? task.fingerprint(output.hasFailuresApart()) : "";
        boolean surveyed = checkpointFile.isPresent() || task.listener() != null;
        this.survey = surveyed ? Survey.of(input, skipped) : new Survey(List.of());
        this.progress = Progress.of(survey, task.listener());
    }

    static BatchResult run(Task task, BatchInput input, BatchOutput output)
            throws BatchOutputException, InterruptedIOException {
        try (OutputPlaces places = OutputPlaces.take(input, output)) {
            return new BatchRun(task, input, output, places).run();
        }
    }

    private BatchResult run() throws BatchOutputException, InterruptedIOException {
        Checkpoint start = output.isResumed() ? resumed() : begun();
        if (start.finished()) {
            return ImmutableBatchResult.of(start.counts(), true);
        }
        if (start.stage() == Stage.WRITTEN) {
            places.commit();
            write(start.asFinished());
            return ImmutableBatchResult.of(start.counts(), false);
        }
        if (!output.isResumed()) {
            places.requireOwn();
            write(start);
        }
        ItemSource source = new ItemSource(input, skipped, task.blockSize());
        try {
            results = output.openResults(places.replacing(), start.results());
            failures = output.openFailures(places.replacing(), start.failures());
            goTo(start, source);
            ItemReader reader = new ItemReader(new SharedMemory(task.jobs()));
            new OrderedPipeline(task.jobs())
                    .<Item, Written, IOException>run(
                            source,
                            item -> task.itemResults(output.hasFailuresApart()).of(item, reader),
                            this::accept);
            save(Stage.WRITTEN);
            // A run that is broken off from here on is gone on with at the check of the stage above.
            failures.commit();
            results.commit();
            write(checkpoint(Stage.FINISHED));
        } catch (BatchOutputException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("a run has no other failures", e);
        } finally {
            source.close();
            close(results);
            close(failures);
        }
        return ImmutableBatchResult.of(counts.build(), false);
    }

    private void goTo(Checkpoint start, ItemSource source) throws BatchOutputException, InterruptedIOException {
        position = start.position();
        counts.add(start.counts());
        source.goTo(position);
        progress.done(
                start.bytesDone(), start.counts().getReports() + start.counts().getUnreadable());
        if (results.size() == 0) {
            results.write(task.header());
        }
    }

    private void accept(Written written) throws BatchOutputException, InterruptedIOException {
        results.write(written.results());
        failures.write(written.failures());
        counts.add(written.counts());
        position = written.end();
        progress.done(written.bytes(), written.reports());
        if (checkpointFile.isPresent()
                && System.nanoTime() - saved >= task.checkpoints().toNanos()) {
            save(Stage.RUNNING);
        }
    }

    /** Records how far the run has got, after everything up to there was written. */
    private void save(Stage stage) throws BatchOutputException, InterruptedIOException {
        results.save();
        failures.save();
        write(checkpoint(stage));
        saved = System.nanoTime();
    }

    private Checkpoint checkpoint(Stage stage) {
        return new Checkpoint(
                stage,
                fingerprint,
                Checkpoint.name(output.getFailures()),
                survey,
                position,
                progress.bytesDone(),
                results.size(),
                results.digest(),
                failures.size(),
                failures.digest(),
                counts.build());
    }

    private void write(Checkpoint checkpoint) throws BatchOutputException, InterruptedIOException {
        if (checkpointFile.isEmpty()) {
            return;
        }
        try {
            checkpoint.write(checkpointFile.get());
        } catch (ClosedByInterruptException e) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted before the end of the input");
            interrupted.initCause(e);
            throw interrupted;
        } catch (IOException e) {
            throw BatchOutputException.of(checkpointFile.get().toString(), e);
        }
    }

    /** The beginning of a run, which is recorded before the files of an earlier one are emptied. */
    private Checkpoint begun() {
        return new Checkpoint(
                Stage.RUNNING,
                fingerprint,
                Checkpoint.name(output.getFailures()),
                survey,
                Position.START,
                0,
                0,
                "",
                0,
                "",
                BatchCounts.none());
    }

    private Checkpoint resumed() throws BatchOutputException, InterruptedIOException {
        Path file = checkpointFile.orElseThrow();
        Path resultFile = output.getResults().orElseThrow();
        for (Survey.Part part : survey.parts()) {
            if (!part.isLasting()) {
                throw refused(NOT_LASTING, Map.of("name", part.name()));
            }
        }
        if (!Files.exists(file)) {
            if (size(resultFile) > 0) {
                throw refused(NO_CHECKPOINT, Map.of("file", resultFile, "checkpoint", file));
            }
            places.requireOwn();
            Checkpoint begun = begun();
            write(begun);
            return begun;
        }
        Checkpoint start = Checkpoint.read(file);
        requireSameInput(start, file);
        if (!start.options().equals(fingerprint)) {
            throw refused(OPTIONS_CHANGED, Map.of("file", file));
        }
        if (!start.failuresFile().equals(Checkpoint.name(output.getFailures()))) {
            throw refused(FAILURES_CHANGED, Map.of("file", file, "failures", start.failuresFile()));
        }
        requireSameOutput(start, resultFile, start.results(), start.resultsDigest());
        if (output.getFailures().isPresent()) {
            requireSameOutput(start, output.getFailures().get(), start.failures(), start.failuresDigest());
        }
        return start;
    }

    private void requireSameInput(Checkpoint start, Path file) {
        List<Survey.Part> before = start.survey().parts();
        List<String> names = before.stream().map(Survey.Part::name).toList();
        if (!names.equals(input.getNames())) {
            throw refused(NAMES_CHANGED, Map.of("file", file, "names", String.join(" ", names)));
        }
        for (int i = 0; i < before.size(); i++) {
            Survey.Part then = before.get(i);
            Survey.Part now = survey.parts().get(i);
            if (!then.equals(now)) {
                throw refused(
                        INPUT_CHANGED,
                        Map.of(
                                "name",
                                then.name(),
                                "files",
                                then.files(),
                                "bytes",
                                then.bytes(),
                                "filesNow",
                                now.files(),
                                "bytesNow",
                                now.bytes()));
            }
        }
    }

    /** What is not finished may be longer than was recorded, for a run is broken off later; never shorter, and never other bytes. */
    private static void requireSameOutput(Checkpoint start, Path target, long recorded, String digest)
            throws BatchOutputException {
        if (OutputFile.isStream(target)) {
            return;
        }
        Path part = OutputFile.part(target);
        boolean inPlace = start.stage() == Stage.FINISHED || start.stage() == Stage.WRITTEN && !Files.exists(part);
        Path file = inPlace ? target : part;
        long now = size(file);
        if (now < recorded || inPlace && now != recorded || !isSame(file, recorded, digest)) {
            throw refused(OUTPUT_CHANGED, Map.of("file", file, "size", recorded, "sizeNow", now));
        }
    }

    private static boolean isSame(Path file, long length, String digest) throws BatchOutputException {
        if (length == 0) {
            return true;
        }
        try {
            return new Digest().addStart(file, length).toHex().equals(digest);
        } catch (IOException e) {
            throw BatchOutputException.of(file.toString(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // there is none
        }
    }

    private static BatchRefusedException refused(LocalizedText text, Map<String, ?> values) {
        return new BatchRefusedException(text.fill(values));
    }

    private static void close(@Nullable BatchSink sink) {
        if (sink != null) {
            sink.close();
        }
    }
}
