package org.disclosurereport.service;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamSource;

/**
 * A document that was sent. Larger ones are in a temporary file until it is closed.
 *
 * @param name what to call it
 * @param source gives its bytes
 * @param temporary what to delete; a path that doesn't exist where there is nothing to delete
 */
record Upload(String name, InputStreamSource source, Path temporary) implements Closeable {
    private static final Path NONE = Path.of("");

    static Upload of(String name, InputStreamSource source) {
        return new Upload(name, source, NONE);
    }

    static Upload of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    byte[] bytes() throws IOException {
        try (InputStream in = source.getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        if (!temporary.equals(NONE)) {
            Files.deleteIfExists(temporary);
        }
    }
}
