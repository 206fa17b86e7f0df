package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.bodies.BodyTreeReadResult;
import org.disclosurereport.batch.bodies.BodyTreeReader;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.series.BodyTree;

/**
 * A list of bodies: who covers whom, and what each was before.
 *
 * @param name the file it was read from
 * @param tree what it says
 * @param problems what is wrong with its lines
 */
record BodyList(String name, BodyTree tree, List<BodyTreeReadResult.Problem> problems) {
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final LocalizedText BAD_LINE =
            LocalizedText.of("{file} 第{line}行：{why}", "{file} line {line}: {why}");

    /**
     * Reads a file.
     *
     * @throws UsageException if it can't be read
     */
    static BodyList read(String file) {
        try {
            BodyTreeReadResult read = BodyTreeReader.read(Path.of(file));
            return new BodyList(file, read.getTree(), read.getProblems());
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(UNREADABLE.fill(Map.of("file", file, "why", FileProblems.whyNotRead(e))));
        }
    }

    /** {@return the list of the configuration, if it holds one} */
    static Optional<BodyList> of(RuleOptions options) {
        return options.bodies()
                .map(tree -> new BodyList(options.configurationFile().orElse(""), tree, List.of()));
    }

    /** Says what is wrong with its lines. */
    void tellProblems(AcrossReportsCommand.Telling<?> telling) {
        problemTexts().forEach(telling::unusable);
    }

    /** What is wrong with its lines, in words. */
    List<LocalizedText> problemTexts() {
        return problems.stream()
                .map(problem -> BAD_LINE.fill(Map.of("file", name, "line", problem.line(), "why", problem.message())))
                .toList();
    }
}
