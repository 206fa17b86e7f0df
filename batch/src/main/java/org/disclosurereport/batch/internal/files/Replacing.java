package org.disclosurereport.batch.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.LocalizedText;

/**
 * What may be written over: only what this program wrote, and never an input.
 *
 * <p>An empty file holds nothing to lose. Immutable and thread-safe.
 *
 * @param inputs what the run reads
 * @param force whether files of somebody else may be replaced also; inputs never
 */
public record Replacing(InputFiles inputs, boolean force) {
    static final LocalizedText IS_INPUT =
            LocalizedText.of("既是输入又是输出，未作任何改动", "is both input and output; nothing was changed");
    private static final LocalizedText FOREIGN = LocalizedText.of(
            "文件已存在，且不是本程序写入的（或写入后有改动），未替换；确要替换请用 --force",
            "it exists and was not written by this program, or was changed since; it is replaced only with --force");

    /**
     * Refuses to have a file written over, before anything else is done.
     *
     * @param target the file, which need not exist
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be written
     */
    public void require(Path target) throws IOException {
        Path place = OutputFile.place(target);
        require(place, WrittenFiles.of(place.getParent()));
    }

    /** Refuses a file that the run reads. */
    void requireNoInput(Path place) throws IOException {
        if (inputs.contains(place)) {
            throw new RefusedFileException(place, IS_INPUT);
        }
    }

    /** Refuses to have a file replaced, if so. */
    void require(Path place, WrittenFiles written) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        requireNoInput(place);
        if (Files.size(place) == 0 || written.isOwn(place)) {
            return;
        }
        if (inputs.hold(place)) {
            throw new RefusedFileException(place, IS_INPUT);
        }
        if (!force) {
            throw new RefusedFileException(place, FOREIGN);
        }
    }
}
