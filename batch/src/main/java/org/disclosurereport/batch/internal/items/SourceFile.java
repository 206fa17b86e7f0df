package org.disclosurereport.batch.internal.items;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.internal.files.OutputFile;

/** Opens what reports are read from. Stateless and thread-safe. */
public final class SourceFile {
    private SourceFile() {}

    /** Opens a file, a pipe or a device of this name, or standard input, which closing leaves open. */
    public static InputStream open(String name) throws IOException {
        if (name.equals(BatchInput.STANDARD_INPUT)) {
            return new StandardInput();
        }
        Path path = Path.of(name);
        // What Files opens asks for its position before it reads, and so does FileInputStream; a pipe has none.
        return OutputFile.isStream(path)
                ? new BufferedInputStream(new FileInputStream(path.toFile()), 1 << 16)
                : Files.newInputStream(path);
    }

    /** Standard input, which isn't this run's to close. */
    private static final class StandardInput extends FilterInputStream {
        StandardInput() {
            super(System.in);
        }

        @Override
        public void close() {
            // stays open
        }
    }
}
