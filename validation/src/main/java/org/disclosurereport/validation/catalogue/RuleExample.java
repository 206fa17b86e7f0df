package org.disclosurereport.validation.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;

/**
 * Why a rule of this library is there, and an example that violates it beside one that doesn't.
 *
 * <p>For example that of {@code requests.row-total} sets the total of a row to 2 beside parts of 3. Examples are JSON merge patches (RFC
 * 7396) of a lawful report: one, or for a rule across years those of {@code last} and {@code now}, or for a rule across bodies those of
 * the {@code government} and its {@code bodies}, and who is {@code expected} to report; a null stays, since a blank cell is null. A test evaluates each: the one violates its rule at its place
 * and nothing else is found, of the other nothing is. Immutable and thread-safe.
 */
public final class RuleExample {
    private static final String FILE = "examples.txt";
    private static final Map<String, RuleExample> ALL = read();

    private final Map<String, String> entries;

    private RuleExample(Map<String, String> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * {@return the example of a rule; empty for one of somebody else's}
     *
     * @param ruleId the rule's id
     */
    public static Optional<RuleExample> find(String ruleId) {
        return Optional.ofNullable(ALL.get(Objects.requireNonNull(ruleId, "ruleId")));
    }

    /** {@return what the rule guards against} */
    public LocalizedText getWhy() {
        return LocalizedText.of(get("why"), get("because"));
    }

    /** {@return the form of the report that the examples change} */
    public FormVersion getForm() {
        return Stream.of(FormVersion.values())
                .filter(form -> form.getName().equals(get("form")))
                .findFirst()
                .orElse(FormVersion.V2021);
    }

    /** {@return the name of the place at which the rule is violated; empty for the whole report} */
    public String getPlace() {
        return get("place");
    }

    /** {@return the rule that sees the same mistake, where another does} */
    public Optional<String> getAlso() {
        return Optional.ofNullable(entries.get("also"));
    }

    /** {@return the changes that violate the rule} */
    public String getViolated() {
        return get("violated");
    }

    /** {@return changes much like these that don't} */
    public String getLawful() {
        return get("lawful");
    }

    private String get(String key) {
        return entries.getOrDefault(key, "");
    }

    /** Blocks parted by blank lines: the id, then a word and what it is on each line. */
    private static Map<String, RuleExample> read() {
        Map<String, RuleExample> examples = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(RuleExample.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    add(block, examples);
                } else if (!line.startsWith("#")) {
                    block.add(line);
                }
            }
            add(block, examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(examples);
    }

    private static void add(List<String> block, Map<String, RuleExample> examples) {
        if (!block.isEmpty()) {
            Map<String, String> entries = new HashMap<>();
            for (String line : block.subList(1, block.size())) {
                int blank = line.indexOf(' ');
                entries.put(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
            }
            examples.put(block.get(0), new RuleExample(entries));
            block.clear();
        }
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
