package org.disclosurereport.documents.prose;

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

/** Reads the tables of this package: words by sense, and statements. */
final class Words {
    private static final String WORDS = "words.txt";

    private Words() {}

    /** {@return the lines of a table that are neither empty nor comments} */
    static List<String> lines(String table) {
        InputStream in = Words.class.getResourceAsStream(table);
        if (in == null) {
            throw new IllegalStateException("table " + table + " is missing beside " + Words.class.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + table + " can't be read", e);
        }
    }

    /** {@return each word with its sense: the words of {@code words.txt}, and the words that name senses} */
    static Map<String, Sense> bySense() {
        Map<String, Sense> named = named();
        Map<String, Sense> words = new HashMap<>(named);
        for (String line : lines(WORDS)) {
            int colon = line.indexOf(": ");
            String name = colon < 0 ? line.substring(0, line.length() - 1) : line.substring(0, colon);
            Sense sense = name.equals("-") ? Sense.TEXT : named.get(name);
            if (sense == null) {
                throw new IllegalStateException(WORDS + ": no sense is named " + name);
            }
            List<String> listed =
                    colon < 0 ? List.of() : List.of(line.substring(colon + 2).split(" "));
            for (String word : listed) {
                Sense other = words.put(word, sense);
                if (other != null) {
                    throw new IllegalStateException(
                            WORDS + ": " + word + " is listed under " + sense + " and under " + other);
                }
            }
        }
        return words;
    }

    /** {@return the senses by the words that name them} */
    static Map<String, Sense> named() {
        Map<String, Sense> named = new HashMap<>();
        for (Sense sense : Sense.values()) {
            if (!sense.word().isEmpty()) {
                named.put(sense.word(), sense);
            }
        }
        return named;
    }

    /** {@return what a line of a table holds between its bars} */
    static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        for (String column : line.split("\\|", -1)) {
            columns.add(column.strip());
        }
        return columns;
    }
}
