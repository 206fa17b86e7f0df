package org.disclosurereport.batch.internal.files;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written: under another name beside its target until {@link #commit} moves it there in one step.
 *
 * <p>Whoever reads the target finds the earlier file or the whole new one, also after a full disk or a lost process. Not thread-safe.
 */
public final class OutputFile implements Closeable {
    private static final LocalizedText DANGLING =
            LocalizedText.of("这是指向不存在文件的链接", "it is a link to a file that does not exist");
    private static final LocalizedText APPEARED = LocalizedText.of(
            "写入期间该文件被其他程序改动，未替换", "it was changed by another program in the meantime, and was not replaced");

    /** A name longer than that leaves no room for an ending in most file systems. */
    private static final int LONGEST_NAME = 200;

    private final Path target;
    private final Path place;
    private final Path temporary;
    private final boolean lasting;
    private final @Nullable OutputLock lock;
    private final WrittenFiles written;
    private final String before;
    private final FileChannel channel;
    private final Digest digest = new Digest();
    private long size;
    private boolean committed;

    private OutputFile(
            Path target, Path place, Path temporary, boolean lasting, @Nullable OutputLock lock, Replacing replacing)
            throws IOException {
        this.target = target;
        this.place = place;
        this.temporary = temporary;
        this.lasting = lasting;
        this.lock = lock;
        this.written = WrittenFiles.of(place.getParent());
        this.before = state(place);
        replacing.require(place, written);
        this.channel = openNew(temporary);
    }

    /**
     * Begins a file that is written as a whole or not at all; other runs are kept out until it is closed.
     *
     * @param target the file
     * @param replacing what it may replace
     * @return the file, to be committed and closed
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be written
     */
    public static OutputFile create(Path target, Replacing replacing) throws IOException {
        Path place = place(target);
        OutputLock lock = OutputLock.ofFile(target);
        try {
            OutputFile file = new OutputFile(target, place, beside(place, ".tmp"), false, lock, replacing);
            file.channel.truncate(0);
            return file;
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Goes on with a file of which a run before wrote the beginning; what is not committed stays for the next one. The caller has the
     * lock.
     *
     * @param target the file
     * @param replacing what it may replace
     * @param kept how many bytes are kept, the rest is cut off; 0 begins anew
     * @return the file, to be committed and closed
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be written
     */
    public static OutputFile resume(Path target, Replacing replacing, long kept) throws IOException {
        Path place = place(target);
        OutputFile file = new OutputFile(target, place, part(place), true, null, replacing);
        try {
            file.channel.truncate(kept);
            file.channel.position(kept);
            file.size = kept;
            if (kept > 0) {
                file.digest.addStart(file.temporary, kept);
            }
            return file;
        } catch (IOException | RuntimeException | Error e) {
            file.channel.close();
            throw e;
        }
    }

    /**
     * Writes a whole file; what is no regular file, such as a pipe, is written directly.
     *
     * @param target the file
     * @param bytes all that is in it
     * @param replacing what it may replace
     * @throws RefusedFileException if it must not be written
     * @throws IOException if it can't be written
     */
    public static void write(Path target, byte[] bytes, Replacing replacing) throws IOException {
        if (isStream(target)) {
            try (OutputStream stream = new FileOutputStream(target.toFile())) {
                stream.write(bytes);
            }
            return;
        }
        try (OutputFile file = create(target, replacing)) {
            file.write(bytes);
            file.commit();
        }
    }

    /**
     * {@return where a file is written until it is complete, if it may be gone on with}
     *
     * @param target the file
     */
    public static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /**
     * {@return whether it is a pipe or a device}
     *
     * @param path a path
     */
    public static boolean isStream(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** The file itself, whatever links lead to it. */
    static Path place(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        if (Files.exists(target)) {
            return target.toRealPath();
        }
        if (Files.isSymbolicLink(target)) {
            throw new RefusedFileException(target, DANGLING);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || target.getFileName().toString().isEmpty()) {
            throw new NoSuchFileException(target.toString());
        }
        return folder.toRealPath().resolve(target.getFileName());
    }

    /** A hidden file beside another. */
    static Path beside(Path place, String ending) {
        String name = place.getFileName().toString();
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return place.resolveSibling("." + (fits ? name : Digest.of(name).substring(0, 16)) + ending);
    }

    /**
     * Writes a file that knows itself by what is in it, in one step. The caller has seen to it that it may be replaced.
     *
     * @param file the file
     * @param bytes all that is in it
     * @throws IOException if it can't be written; then the earlier one stays
     */
    public static void swap(Path file, byte[] bytes) throws IOException {
        Path temporary = beside(file, ".tmp");
        try {
            try (FileChannel channel = openNew(temporary)) {
                channel.truncate(0);
                writeAll(channel, bytes);
                channel.force(false);
            }
            move(temporary, file);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static FileChannel openNew(Path temporary) throws IOException {
        return FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    static int writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        return bytes.length;
    }

    /** Enough of a file to see that somebody else wrote it. */
    private static String state(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.fileKey() + " " + now.size() + " " + now.lastModifiedTime();
    }

    /**
     * Writes bytes at the end.
     *
     * @param bytes the bytes
     * @throws IOException if they can't be written
     */
    public void write(byte[] bytes) throws IOException {
        size += writeAll(channel, bytes);
        digest.add(bytes);
    }

    /**
     * Forces what was written to the disk.
     *
     * @throws IOException if it can't be
     */
    public void save() throws IOException {
        channel.force(false);
    }

    /** {@return how many bytes were written, those that were kept included} */
    public long size() {
        return size;
    }

    /** {@return SHA-256 of all bytes so far} */
    public String digest() {
        return digest.toHex();
    }

    /**
     * Moves it into place.
     *
     * @throws RefusedFileException if somebody else wrote the target in the meantime
     * @throws IOException if it can't be moved
     */
    public void commit() throws IOException {
        save();
        channel.close();
        if (!state(place).equals(before)) {
            throw new RefusedFileException(target, APPEARED);
        }
        keepPermissions();
        written.add(place.getFileName().toString(), digest());
        move(temporary, place);
        committed = true;
        written.compact();
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (!before.isEmpty() && old != null) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    /** Moves a file in one step, wherever the file system can. */
    static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        replace(from, to);
        // The name is in the folder; where a folder can't be forced, as on Windows, the move is lasting by itself.
        try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** Ends without the file, unless it was committed. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
            if (!committed && !lasting) {
                Files.deleteIfExists(temporary);
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
