package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The files that names stand for: a file for itself, a folder for every file in it and in its folders, by name.
 *
 * <p>In folders, what is hidden is left out, and so is what Word and Excel put beside a file that is open. Links to
 * folders aren't followed there, since they may lead in a circle.
 */
final class ReportFiles {
    private static final String LOCK_FILE = "~$";

    private final Optional<Path> skipped;
    private final List<Entry> entries = new ArrayList<>();

    private ReportFiles(Optional<Path> skipped) {
        this.skipped = skipped.map(ReportFiles::absolute);
    }

    /**
     * A file to read, or a folder of which there is only a problem to tell.
     *
     * @param name the name
     * @param problem why there is nothing to read, or null
     */
    record Entry(String name, @Nullable LocalizedText problem) {}

    /** The files in order; a folder within others that is to be skipped is left out. */
    static List<Entry> of(List<String> names, Optional<Path> skipped) {
        ReportFiles files = new ReportFiles(skipped);
        names.forEach(files::add);
        return List.copyOf(files.entries);
    }

    private void add(String name) {
        if (!isFolder(name)) {
            entries.add(new Entry(name, null));
            return;
        }
        int before = entries.size();
        addFolder(Path.of(name));
        if (entries.size() == before) {
            entries.add(new Entry(name, ReportFile.NO_REPORT));
        }
    }

    /** Whether a name is that of a folder; what can't be a name is told where it is opened. */
    static boolean isFolder(String name) {
        try {
            return !name.equals(ReportFile.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void addFolder(Path folder) {
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.filter(ReportFiles::isShown)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            entries.add(new Entry(folder.toString(), ReportFile.why(e)));
            return;
        }
        for (Path path : inside) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (skipped.filter(absolute(path)::equals).isEmpty()) {
                    addFolder(path);
                }
            } else if (!Files.isDirectory(path)) {
                entries.add(new Entry(path.toString(), null));
            }
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

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
