package org.disclosurereport.batch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which reports to read: files and folders in their order.
 *
 * <p>For example {@code BatchInput.of(Path.of("2024.ndjson"), Path.of("reports"))}. A file holds one report, as JSON or as a
 * document of any kind that is read, told by its content; or, if its name ends in {@code .ndjson} or {@code .jsonl}, one
 * report a line in JSON. A folder stands for every file in it and in its folders, by name, and so does a ZIP archive, whose name ends in {@code .zip}; what is hidden is left out there,
 * and so is what Word and Excel put beside a file that is open; what is no regular file there, such as a named pipe, is
 * reported and never opened; links to folders aren't followed there, since they may lead
 * in a circle. The name {@code -} stands for standard input, with one report.
 *
 * <p>Nothing is opened or looked up before a run. Immutable and thread-safe; equality covers the names and what is left out.
 */
public final class BatchInput {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final boolean single;
    private final Optional<Path> skipped;

    private BatchInput(List<String> names, boolean single, Optional<Path> skipped) {
        this.names = List.copyOf(names);
        this.single = single;
        this.skipped = skipped;
    }

    /**
     * Gives files and folders.
     *
     * @param paths the files and folders in their order
     * @return the input
     */
    public static BatchInput of(Path... paths) {
        return ofNames(Stream.of(paths).map(Path::toString).toList());
    }

    /**
     * Gives files and folders by name. What can't be a name is told in the run, as a file that isn't there is.
     *
     * @param names the names in their order; {@code -} is standard input
     * @return the input
     * @throws IllegalArgumentException if a name is empty
     */
    public static BatchInput ofNames(List<String> names) {
        Objects.requireNonNull(names, "names").forEach(BatchInput::requireName);
        return new BatchInput(new ArrayList<>(names), false, Optional.empty());
    }

    /**
     * Gives a file with one report, whatever its name ends in.
     *
     * @param name the file's name; {@code -} is standard input
     * @return the input
     * @throws IllegalArgumentException if the name is empty
     */
    public static BatchInput ofSingle(String name) {
        return new BatchInput(List.of(requireName(name)), true, Optional.empty());
    }

    /** An empty one would be the folder at hand, which nobody means. */
    private static String requireName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty, was \"\"; \".\" is the folder at hand");
        }
        return name;
    }

    /**
     * Leaves out a file or a folder where it lies within a folder of the input, such as the one that results are written to.
     *
     * @param path the file or folder
     * @return an input without it
     */
    public BatchInput without(Path path) {
        return new BatchInput(names, single, Optional.of(path));
    }

    /**
     * {@return whether a file of that name holds one report a line}
     *
     * @param name a file's name
     */
    public static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    /**
     * {@return whether there is a folder of that name}
     *
     * @param name a name, which need not be a good one
     */
    public static boolean isFolder(String name) {
        try {
            return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@return the names in their order} */
    public List<String> getNames() {
        return names;
    }

    /** {@return whether it is one report, whatever the name} */
    public boolean isSingle() {
        return single;
    }

    /** What is left out. */
    Optional<Path> getSkipped() {
        return skipped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BatchInput input
                && names.equals(input.names)
                && single == input.single
                && skipped.equals(input.skipped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, single, skipped);
    }

    /** {@return the names as text} */
    @Override
    public String toString() {
        return names.toString();
    }
}
