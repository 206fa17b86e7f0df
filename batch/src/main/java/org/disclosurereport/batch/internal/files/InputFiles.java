package org.disclosurereport.batch.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run reads, by identity: whatever name, link or capital letters lead to one of them, it is known.
 *
 * <p>A folder stands for all that lies in it. Files are looked up when this is made. Immutable and thread-safe.
 */
public final class InputFiles {
    private final Set<Object> files = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();
    private final @Nullable Path leftOut;

    private InputFiles(Collection<String> names, Optional<Path> leftOut) {
        for (String name : names) {
            add(name);
        }
        this.leftOut = leftOut.map(InputFiles::real).orElse(null);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // not there yet
        }
    }

    /**
     * Looks up files and folders. What can't be a name, isn't there or is no file, such as standard input, can't be written over.
     *
     * @param names names of files and folders
     * @param leftOut what is passed over within those folders
     * @return what they lead to
     */
    public static InputFiles of(Collection<String> names, Optional<Path> leftOut) {
        return new InputFiles(names, leftOut);
    }

    private void add(String name) {
        try {
            Path real = Path.of(name).toRealPath();
            if (Files.isDirectory(real)) {
                folders.add(real);
            } else if (Files.isRegularFile(real)) {
                files.add(identity(real));
            }
        } catch (IOException | InvalidPathException e) {
            // reported by what reads it
        }
    }

    private static Object identity(Path real) throws IOException {
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        return key == null ? real : key; // Windows has no keys; there the real path is one
    }

    /** Whether a file was named itself. */
    boolean contains(Path file) throws IOException {
        return Files.isRegularFile(file) && files.contains(identity(file.toRealPath()));
    }

    /** Whether a file lies in a folder that was named, or in a folder of that, and is read there. */
    boolean hold(Path file) throws IOException {
        Path real = file.toRealPath();
        return folders.stream().anyMatch(folder -> real.startsWith(folder) && !isLeftOut(real, folder));
    }

    /** Whether a folder was named itself. */
    boolean containFolder(Path folder) throws IOException {
        return folders.contains(folder.toRealPath());
    }

    private boolean isLeftOut(Path real, Path folder) {
        return leftOut != null && real.startsWith(leftOut) && leftOut.startsWith(folder) && !leftOut.equals(folder);
    }
}
