package org.disclosurereport.cli.commands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.cli.terminal.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports a command reads, and how many at a time. */
final class InputOptions {
    private static final LocalizedText BAD_JOBS = LocalizedText.of(
            "--jobs 应为 1 至 1024 的整数，实为“{value}”", "--jobs must be a whole number, 1 … 1024, was \"{value}\"");
    private static final LocalizedText MISSING = LocalizedText.of("{file}：文件不存在", "{file}: there is no such file");
    private static final int MAX_JOBS = 1024;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private @Nullable String jobs;

    /** The names of files and folders, in their order. */
    List<String> names() {
        return files;
    }

    /** All of them. */
    BatchInput input() {
        return BatchInput.ofNames(files);
    }

    /**
     * Refuses what isn't there, before any output is made.
     *
     * @throws UsageException naming each file
     */
    void requireAll() {
        List<LocalizedText> missing = new ArrayList<>();
        for (String name : files) {
            if (!name.equals(BatchInput.STANDARD_INPUT) && !isThere(name)) {
                missing.add(MISSING.fill(Map.of("file", name)));
            }
        }
        if (!missing.isEmpty()) {
            throw UsageException.of(missing);
        }
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** How many jobs there are to be; by default one for each processor. */
    int jobs() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int number = Integer.parseInt(jobs);
            if (number >= 1 && number <= MAX_JOBS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, as any other number that won't do
        }
        throw new UsageException(BAD_JOBS.fill(Map.of("value", jobs)));
    }
}
