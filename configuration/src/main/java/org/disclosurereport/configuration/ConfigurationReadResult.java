package org.disclosurereport.configuration;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A configuration, or every mistake of the file, such as "line 4: there is no rule "challenges.totl"; the nearest is
 * "challenges.total"".
 *
 * <p>Nothing is passed over: with one mistake there is no configuration. Immutable and thread-safe.
 */
public final class ConfigurationReadResult {
    private final @Nullable Configuration configuration;
    private final List<Problem> problems;

    ConfigurationReadResult(@Nullable Configuration configuration, List<Problem> problems) {
        this.configuration = problems.isEmpty() ? configuration : null;
        this.problems = List.copyOf(problems);
    }

    /**
     * A mistake of the file.
     *
     * @param line the line, from 1
     * @param message what is wrong and what is allowed
     */
    public record Problem(int line, LocalizedText message) {}

    /** {@return the configuration; empty if there is any problem} */
    public Optional<Configuration> getConfiguration() {
        return Optional.ofNullable(configuration);
    }

    /** {@return what is wrong, in the order of the file} */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * {@return the configuration}
     *
     * @throws IllegalArgumentException if there is any problem; the message tells all of them
     */
    public Configuration orElseThrow() {
        return getConfiguration()
                .orElseThrow(() -> new IllegalArgumentException(String.join(
                        "; ",
                        problems.stream()
                                .map(problem -> "line " + problem.line() + ": "
                                        + problem.message().getEnglish())
                                .toList())));
    }
}
