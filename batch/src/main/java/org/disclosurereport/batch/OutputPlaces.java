package org.disclosurereport.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;

/**
 * Sees to it that no run writes over what it reads.
 *
 * <p>Files of an earlier run may lie in a folder of the input; they are told by the checkpoint beside them, and are no input.
 * Stateless and thread-safe.
 */
final class OutputPlaces {
    private static final LocalizedText IS_INPUT =
            LocalizedText.of("{file}：既是输入又是输出，未作任何改动", "{file}: is both input and output; nothing was changed");
    private static final LocalizedText SAME =
            LocalizedText.of("{file}：结果和失败记录不能写入同一文件", "{file}: results and failures can't go into the same file");

    private OutputPlaces() {}

    /**
     * Refuses a run that would write over one of its inputs.
     *
     * @throws BatchRefusedException if so
     */
    static void requireApart(BatchInput input, BatchOutput output) {
        List<Path> files = output.files();
        for (int i = 0; i < files.size(); i++) {
            for (Path other : files.subList(i + 1, files.size())) {
                refuseIf(ReportFiles.isSame(files.get(i), other), SAME, other);
            }
        }
        for (String name : input.getNames()) {
            Optional<Path> path = path(name);
            for (Path file : path.isPresent() ? files : List.<Path>of()) {
                refuseIf(ReportFiles.isSame(path.get(), file), IS_INPUT, file);
                refuseIf(
                        BatchInput.isFolder(name) && isWithin(file, path.get()) && !isOfEarlierRun(file, output),
                        IS_INPUT,
                        file);
            }
        }
    }

    /** Whether an earlier run into the same results wrote a file, so that it may be written again. */
    private static boolean isOfEarlierRun(Path file, BatchOutput output) {
        Optional<Path> checkpoint = output.getCheckpoint().filter(Files::exists);
        if (checkpoint.isEmpty()) {
            return false;
        }
        Optional<Path> failures = output.getFailures();
        if (failures.filter(file::equals).isEmpty()) {
            return true;
        }
        try {
            return Checkpoint.read(checkpoint.get()).failuresFile().equals(Checkpoint.name(failures));
        } catch (BatchRefusedException e) {
            return false; // nobody knows any more what wrote it
        }
    }

    private static void refuseIf(boolean wrong, LocalizedText why, Path file) {
        if (wrong) {
            throw new BatchRefusedException(why.fill(Map.of("file", file)));
        }
    }

    private static Optional<Path> path(String name) {
        try {
            return name.equals(BatchInput.STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file with something in it lies in a folder or in a folder of that. */
    private static boolean isWithin(Path file, Path folder) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) > 0
                    && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // told when it is read or written
        }
    }
}
