package org.disclosurereport.batch.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A folder into which one run writes many files, each as a whole; made when it isn't there.
 *
 * <p>Files aren't forced to the disk one by one, as single files are: what a failure of power costs is made again by the next run, and
 * forcing would take longer than making them. Not thread-safe.
 */
public final class OutputFolder implements Closeable {
    private final Path folder;
    private final Replacing replacing;
    private final OutputLock lock;
    private final WrittenFiles written;
    private final Set<String> fresh = new HashSet<>();

    private OutputFolder(Path folder, Replacing replacing, OutputLock lock) throws IOException {
        this.folder = folder.toRealPath();
        this.replacing = replacing;
        this.lock = lock;
        this.written = WrittenFiles.of(this.folder);
    }

    /**
     * Makes a folder, if need be, and keeps other runs out until it is closed.
     *
     * @param folder the folder
     * @param replacing what may be replaced in it
     * @return the folder
     * @throws RefusedFileException if another run writes into it
     * @throws IOException if it can't be made
     */
    public static OutputFolder open(Path folder, Replacing replacing) throws IOException {
        Files.createDirectories(Files.exists(folder) ? folder.toRealPath() : folder);
        if (replacing.inputs().containFolder(folder)) {
            throw new RefusedFileException(folder, Replacing.IS_INPUT);
        }
        OutputLock lock = OutputLock.ofFolder(folder);
        try {
            return new OutputFolder(folder, replacing, lock);
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Refuses a file of which it is known that it is going to be written, before others are.
     *
     * @param name the file's name
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be looked at
     */
    public void require(String name) throws IOException {
        replacing.require(folder.resolve(name), written);
    }

    /**
     * Writes a file. One that this program wrote before and that would become what it is stays untouched, so that a run which changes
     * little costs little, and copying the folder on costs no more than what did change.
     *
     * @param name the file's name
     * @param bytes all that is in it
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be written
     */
    public void write(String name, byte[] bytes) throws IOException {
        // A link in the folder is replaced itself, never followed.
        Path place = folder.resolve(name);
        String digest = new Digest().add(bytes).toHex();
        if (written.isLast(name, digest) && holds(place, bytes)) {
            replacing.requireNoInput(place);
            fresh.add(name);
            return;
        }
        replacing.require(place, written);
        Path temporary = OutputFile.beside(place, ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS)) {
                OutputFile.writeAll(channel, bytes);
            }
            fresh.add(name);
            written.add(name, digest);
            OutputFile.replace(temporary, place);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean holds(Path place, byte[] bytes) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == bytes.length
                && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    /**
     * Removes files that an earlier run wrote and this one didn't, as long as they are as that run left them.
     *
     * @param isOfThisKind says by its name whether a file is of a kind that this run writes; all others stay
     * @throws IOException if one can't be removed
     */
    public void removeStale(Predicate<String> isOfThisKind) throws IOException {
        Set<String> removed = new HashSet<>();
        for (String name : written.names()) {
            Path file = folder.resolve(name);
            if (!fresh.contains(name) && isOfThisKind.test(name)) {
                boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                if (exists && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && written.isOwn(file)) {
                    Files.delete(file);
                    exists = false;
                }
                if (!exists) {
                    removed.add(name);
                }
            }
        }
        if (!removed.isEmpty()) {
            written.remove(removed);
        }
    }

    /** Lets other runs in. */
    @Override
    public void close() throws IOException {
        try {
            written.compact();
        } finally {
            lock.close();
        }
    }
}
