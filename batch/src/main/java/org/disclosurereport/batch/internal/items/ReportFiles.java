package org.disclosurereport.batch.internal.items;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that names stand for, one after another: a file for itself, a folder for every file in it and in its folders, by
 * name, and so a ZIP archive.
 *
 * <p>Only the names in the folder at hand and in those around it are held. Not thread-safe.
 */
public final class ReportFiles {
    static final String LOCK_FILE = "~$";

    private final Iterator<String> names;
    private final List<Path> skipped;
    private final boolean single;
    private final Deque<Folder> open = new ArrayDeque<>();
    private String name = "";
    private boolean anyFound;
    private Iterator<Archive.Listed> archived = Collections.emptyIterator();

    /**
     * Begins before the first file.
     *
     * @param names names of files and folders
     * @param skipped what is passed over within the folders
     * @param single whether each name stands for one report: then an archive is not looked into
     */
    public ReportFiles(List<String> names, List<Path> skipped, boolean single) {
        this.names = names.iterator();
        this.single = single;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * A file to read, or what can't be read.
     *
     * @param name the name
     * @param whyNotRead why there is nothing to read, or null
     * @param member the file within an archive, or null
     */
    public record Entry(String name, @Nullable LocalizedText whyNotRead, Archive.@Nullable Member member) {
        Entry(String name, @Nullable LocalizedText whyNotRead) {
            this(name, whyNotRead, null);
        }

        /** Opens the file. */
        public InputStream open() throws IOException {
            return member == null ? SourceFile.open(name) : member.open();
        }

        /** The folder that it is in; none for a stream or a file within an archive. */
        public Optional<Path> folder() {
            return member != null || isStream()
                    ? Optional.empty()
                    : Optional.ofNullable(Path.of(name).toAbsolutePath().getParent());
        }

        /** Whether it can be read only once, such as a pipe. */
        public boolean isStream() {
            return member == null && (name.equals(BatchInput.STANDARD_INPUT) || OutputFile.isStream(Path.of(name)));
        }
    }

    /** A folder and how far it is read. */
    private static final class Folder {
        private final Path path;
        private final String[] names;
        private int next;

        Folder(Path path, String[] names) {
            this.path = path;
            this.names = names;
        }
    }

    /** The next file, or null after the last. */
    @Nullable
    public Entry next() {
        while (true) {
            if (archived.hasNext()) {
                Archive.Listed listed = archived.next();
                return new Entry(listed.name(), listed.whyNotRead(), listed.member());
            }
            Folder folder = open.peek();
            if (folder == null) {
                if (!names.hasNext()) {
                    return null;
                }
                name = names.next();
                if (!BatchInput.isFolder(name)) {
                    Entry file = file(name);
                    if (file == null) {
                        continue;
                    }
                    return file;
                }
                anyFound = false;
                Entry unreadable = enter(Path.of(name));
                if (unreadable != null) {
                    return unreadable;
                }
            } else if (folder.next < folder.names.length) {
                Entry found = look(folder.path, folder.names[folder.next++]);
                if (found != null) {
                    anyFound = true;
                    return found;
                }
            } else {
                open.pop();
                if (open.isEmpty() && !anyFound) {
                    return new Entry(name, FileProblems.NO_REPORT);
                }
            }
        }
    }

    /** A file, or a folder that can't be read; null if it is a folder to read next or one not to follow. */
    private @Nullable Entry look(Path folder, String inside) {
        Path path;
        try {
            path = folder.resolve(inside);
        } catch (InvalidPathException e) { // a name that this machine's encoding of names doesn't have
            return new Entry(folder + "/" + inside, FileProblems.whyNotRead(e));
        }
        if (isSkipped(path)) {
            return null;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return enter(path);
        }
        if (OutputFile.isStream(path)) {
            return new Entry(path.toString(), FileProblems.NOT_REGULAR);
        }
        if (Files.isDirectory(path)) {
            return null;
        }
        Entry file = file(path.toString());
        anyFound |= file == null;
        return file;
    }

    /** A file, or null when it is an archive whose files come next. */
    private @Nullable Entry file(String file) {
        if (single || !Archive.isNamed(file)) {
            return new Entry(file, null);
        }
        try {
            Path path = Path.of(file);
            List<Archive.Listed> listed = Files.isRegularFile(path) ? Archive.list(path) : null;
            if (listed == null) {
                return new Entry(file, null);
            }
            if (listed.isEmpty()) {
                return new Entry(file, FileProblems.NO_REPORT);
            }
            archived = listed.iterator();
            return null;
        } catch (IOException | InvalidPathException e) {
            return new Entry(file, FileProblems.whyNotRead(e));
        }
    }

    private @Nullable Entry enter(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            open.push(new Folder(
                    folder,
                    listed.filter(ReportFiles::isShown)
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toArray(String[]::new)));
            return null;
        } catch (IOException e) {
            return new Entry(folder.toString(), FileProblems.whyNotRead(e));
        } catch (UncheckedIOException e) {
            return new Entry(folder.toString(), FileProblems.whyNotRead(e.getCause()));
        }
    }

    private static boolean isShown(Path path) {
        String name = path.getFileName().toString();
        try {
            return !name.startsWith(".") && !name.startsWith(LOCK_FILE) && !Files.isHidden(path);
        } catch (IOException e) {
            return true;
        }
    }

    private boolean isSkipped(Path path) {
        for (Path each : skipped) {
            if (path.getFileName().equals(each.getFileName()) && isSame(path, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two paths lead to one file. */
    public static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them isn't there
        }
    }
}
