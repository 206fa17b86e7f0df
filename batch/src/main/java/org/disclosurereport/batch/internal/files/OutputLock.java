package org.disclosurereport.batch.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other runs from an output while one writes it, and tells them which run that is.
 *
 * <p>A hidden file beside the output holds process, host and time, and the system's lock on it ends with the process, so that no run is
 * kept out by one that was killed. Thread-safe.
 */
public final class OutputLock implements Closeable {
    private static final LocalizedText IN_USE = LocalizedText.of(
            "另一次运行正在写入（{holder}），请等它结束或另选输出",
            "another run is writing it ({holder}); wait for it or choose another output");
    private static final LocalizedText NOBODY_KNOWS = LocalizedText.of("未知进程", "process unknown");

    /** The locks of this process: the system's are for others, and opening a locked file here could end its lock. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private static final int ATTEMPTS = 100;
    private static final int MAX_HOLDER = 200;

    /** Where no text is, so that others may read while it is locked, on Windows also. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a file.
     *
     * @param target the file that is going to be written; its folder must exist
     * @return the lock, to be closed after the run
     * @throws RefusedFileException if another run has it
     * @throws IOException if there can be no lock
     */
    public static OutputLock ofFile(Path target) throws IOException {
        Path place = OutputFile.place(target);
        return take(OutputFile.beside(place, ".lock"), target);
    }

    /** Takes the lock of a folder. */
    static OutputLock ofFolder(Path folder) throws IOException {
        return take(folder.toRealPath().resolve(".disclosure-report.lock"), folder);
    }

    private static OutputLock take(Path file, Path output) throws IOException {
        String holder = ProcessHandle.current().pid() + " @ " + host() + ", "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String other = HELD.putIfAbsent(file, holder);
        if (other != null) {
            throw refused(output, other);
        }
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                OutputLock lock = attempt(file, output, holder);
                if (lock != null) {
                    return lock;
                }
            }
            throw refused(output, "");
        } catch (IOException | RuntimeException | Error e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** The lock, or null if the file was taken away meanwhile by the run that had it. */
    private static @Nullable OutputLock attempt(Path file, Path output, String holder) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw refused(output, read(channel));
            }
            // Java can't ask whether a name still leads to an open file. Its length tells: nobody else has this one.
            int length = MAX_HOLDER + ThreadLocalRandom.current().nextInt(1 << 16);
            String text = holder + " ".repeat(length);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            if (Files.exists(file) && Files.size(file) == channel.size()) {
                return new OutputLock(file, channel);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) { // this class was loaded twice
            channel.close();
            throw refused(output, "");
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MAX_HOLDER);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static RefusedFileException refused(Path output, String holder) {
        LocalizedText named = holder.isEmpty() ? NOBODY_KNOWS : LocalizedText.of("进程 " + holder, "process " + holder);
        return new RefusedFileException(output, IN_USE.fill(Map.of("holder", named)));
    }

    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            String name = System.getenv("COMPUTERNAME"); // Windows
            return name == null ? "localhost" : name;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it may stay: only the system's lock counts
        }
        try {
            channel.close();
        } catch (IOException e) {
            // the process's end closes it
        }
        HELD.remove(file);
    }
}
