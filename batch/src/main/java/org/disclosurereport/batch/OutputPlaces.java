package org.disclosurereport.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.InputFiles;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.files.OutputLock;
import org.disclosurereport.batch.internal.files.RefusedFileException;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.batch.internal.items.ReportFiles;

/**
 * The places that a run writes to: no two are one, none is an input or somebody else's, and no other run writes there until this is
 * closed. Not thread-safe.
 */
final class OutputPlaces implements Closeable {
    private static final LocalizedText SAME =
            LocalizedText.of("{file}：结果和失败记录不能写入同一文件", "{file}: results and failures can't go into the same file");
    private static final LocalizedText REFUSED = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final LocalizedText FOREIGN = LocalizedText.of(
            "{file}：文件已存在，且不是本程序的进度文件，未替换；确要替换请用 --force",
            "{file}: it exists and is not a checkpoint of this program; it is replaced only with --force");

    private final BatchOutput output;
    private final Replacing replacing;
    private final List<OutputLock> locks = new ArrayList<>();

    private OutputPlaces(BatchInput input, BatchOutput output) {
        this.output = output;
        this.replacing = new Replacing(InputFiles.of(input.getNames(), input.getSkipped()), output.isReplacing());
    }

    /**
     * Takes the places.
     *
     * @throws BatchRefusedException if one of them is taken
     * @throws BatchOutputException if one of them can't be written
     */
    static OutputPlaces take(BatchInput input, BatchOutput output) throws BatchOutputException {
        requireApart(output);
        OutputPlaces places = new OutputPlaces(input, output);
        try {
            for (Path file : output.parts()) {
                places.lock(file);
            }
            return places;
        } catch (BatchOutputException | RuntimeException | Error e) {
            places.close();
            throw e;
        }
    }

    private static void requireApart(BatchOutput output) {
        List<Path> files = output.files();
        for (int i = 0; i < files.size(); i++) {
            for (Path other : files.subList(i + 1, files.size())) {
                if (ReportFiles.isSame(files.get(i), other)) {
                    throw new BatchRefusedException(SAME.fill(Map.of("file", other)));
                }
            }
        }
    }

    private void lock(Path file) throws BatchOutputException {
        try {
            locks.add(OutputLock.ofFile(file));
            if (!output.isResumed()) { // else it is looked at when it is known what the earlier run wrote
                replacing.require(file);
            }
        } catch (RefusedFileException e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw BatchOutputException.of(file.toString(), e);
        }
    }

    /** Refuses to begin where a checkpoint, or what is not finished, isn't this program's. */
    void requireOwn() {
        output.getCheckpoint().ifPresent(checkpoint -> {
            boolean own = Checkpoint.isOne(checkpoint);
            requireOwn(checkpoint, own);
            for (Path file : output.parts()) {
                requireOwn(OutputFile.part(file), own);
            }
        });
    }

    private void requireOwn(Path file, boolean own) {
        if (!own && !replacing.force() && Files.exists(file)) {
            throw new BatchRefusedException(FOREIGN.fill(Map.of("file", file)));
        }
    }

    /** Puts what an earlier run has written in its place, as far as that run didn't. */
    void commit() throws BatchOutputException {
        for (Path file : output.parts()) {
            Path part = OutputFile.part(file);
            if (Files.exists(part)) {
                try (OutputFile written = OutputFile.resume(file, replacing, Files.size(part))) {
                    written.commit();
                } catch (RefusedFileException e) {
                    throw refused(file, e);
                } catch (IOException e) {
                    throw BatchOutputException.of(file.toString(), e);
                }
            }
        }
    }

    /** What may be replaced. */
    Replacing replacing() {
        return replacing;
    }

    /** Why a file isn't written. */
    static BatchRefusedException refused(Path file, RefusedFileException e) {
        return new BatchRefusedException(REFUSED.fill(Map.of("file", file, "why", FileProblems.whyNotWritten(e))));
    }

    @Override
    public void close() {
        locks.forEach(OutputLock::close);
    }
}
