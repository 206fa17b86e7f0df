package org.disclosurereport.batch.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of the files that this program wrote into a folder, in a hidden file of that folder, {@code .disclosure-report.sha256}.
 *
 * <p>A mark inside each file would be no proof: JSON and CSV have no room for one, and it stays when a person edits the file. A file
 * is this program's as long as its bytes are; changed by anybody, it is somebody else's. The record has the lines of {@code sha256sum},
 * so {@code sha256sum -c} checks a folder.
 *
 * <p>A digest is recorded before its file is moved into place, so a process killed between the two leaves a file that is still known: the
 * one before. Of each name the last few digests count; {@link #compact} drops earlier ones. Several processes may add at a time. Not
 * thread-safe.
 */
final class WrittenFiles {
    static final String NAME = ".disclosure-report.sha256";

    private static final Pattern LINE = Pattern.compile("\\\\?([0-9a-f]{64})  (.+)");

    /** More would be no record of ours; a million files take 150 MB. */
    private static final long MAX_BYTES = 1L << 28;

    /** One for all folders: a process can't lock a file twice. */
    private static final Object MUTEX = new Object();

    private final Path record;
    private final Map<String, List<String>> digests = new LinkedHashMap<>();
    private int superseded;

    private WrittenFiles(Path folder) {
        this.record = folder.resolve(NAME);
    }

    /** Reads what is recorded of a folder. */
    static WrittenFiles of(Path folder) throws IOException {
        WrittenFiles written = new WrittenFiles(folder);
        if (Files.isRegularFile(written.record, LinkOption.NOFOLLOW_LINKS) && Files.size(written.record) <= MAX_BYTES) {
            written.read(Files.readAllBytes(written.record));
        }
        return written;
    }

    private void read(byte[] bytes) {
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            // A line that was cut off by a break is none.
            if (matcher.matches()) {
                String name = matcher.group(2);
                note(line.startsWith("\\") ? unescape(name) : name, matcher.group(1));
            }
        });
    }

    private void note(String name, String digest) {
        List<String> known = digests.computeIfAbsent(name, any -> new ArrayList<>(1));
        superseded += known.isEmpty() ? 0 : 1;
        known.remove(digest);
        known.add(digest);
    }

    /** Whether a file of the folder is as this program wrote it. */
    boolean isOwn(Path file) throws IOException {
        List<String> known = digests.getOrDefault(file.getFileName().toString(), List.of());
        return !known.isEmpty() && known.contains(Digest.of(file));
    }

    /** Whether some bytes are those that this program last wrote to a name, whatever is there now. */
    boolean isLast(String name, String digest) {
        List<String> known = digests.getOrDefault(name, List.of());
        return !known.isEmpty() && known.get(known.size() - 1).equals(digest);
    }

    /** Records what is about to be moved into place. */
    void add(String name, String digest) throws IOException {
        note(name, digest);
        byte[] line = line(name, digest).getBytes(StandardCharsets.UTF_8);
        locked(channel -> {
            channel.position(channel.size());
            OutputFile.writeAll(channel, line);
        });
    }

    /** The names of all files that are recorded. */
    Set<String> names() {
        return Set.copyOf(digests.keySet());
    }

    /** Drops what is recorded of files that are gone. Nothing may be half written at that time. */
    void remove(Set<String> names) throws IOException {
        digests.keySet().removeAll(names);
        rewrite(names);
    }

    /** Drops digests that newer ones replaced, if there are many. Nothing may be half written at that time. */
    void compact() throws IOException {
        if (superseded > digests.size()) {
            rewrite(Set.of());
        }
    }

    private void rewrite(Set<String> without) throws IOException {
        locked(channel -> {
            WrittenFiles now = new WrittenFiles(record.getParent());
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size(), MAX_BYTES)));
            channel.position(0);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            now.read(bytes.array());
            StringBuilder lines = new StringBuilder();
            now.digests.keySet().removeAll(without);
            now.digests.forEach((name, known) -> lines.append(line(name, known.get(known.size() - 1))));
            // It is shorter than what was there: what a break leaves after it are old lines, which do no harm.
            channel.position(0);
            OutputFile.writeAll(channel, lines.toString().getBytes(StandardCharsets.UTF_8));
            channel.truncate(channel.position());
        });
        superseded = 0;
    }

    private interface Change {
        void on(FileChannel channel) throws IOException;
    }

    private void locked(Change change) throws IOException {
        synchronized (MUTEX) {
            try (FileChannel channel = FileChannel.open(
                            record,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                change.on(channel);
            }
        }
    }

    /** As sha256sum writes it: a backslash first where the name has a line end or a backslash. */
    private static String line(String name, String digest) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + digest + "  " + escaped + "\n";
    }

    private static String unescape(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character == '\\' && i + 1 < name.length()) {
                i++;
                char next = name.charAt(i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }
}
