package org.disclosurereport.documents.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts paragraphs together by what they are about, joined with line breaks.
 *
 * @param <K> what they can be about
 */
final class Passages<K> {
    private final StringBuilder before = new StringBuilder();
    private final Map<K, StringBuilder> texts;
    private StringBuilder current = before;

    /**
     * Begins with nothing.
     *
     * @param texts an empty map that keeps the order wanted
     */
    Passages(Map<K, StringBuilder> texts) {
        this.texts = texts;
    }

    /** Begins a passage with the rest of its heading's line; goes on with an earlier one about the same. */
    void begin(K about, String rest) {
        current = texts.computeIfAbsent(about, key -> new StringBuilder());
        if (!rest.isEmpty()) {
            add(rest);
        }
    }

    /** Adds a paragraph to the passage begun last. */
    void add(String paragraph) {
        if (current.length() > 0) {
            current.append('\n');
        }
        current.append(paragraph);
    }

    /** {@return what stands before the first passage} */
    String before() {
        return before.toString();
    }

    /** {@return the text of one passage, empty when there is none} */
    String text(K about) {
        StringBuilder text = texts.get(about);
        return text == null ? "" : text.toString();
    }

    /** {@return the passages, in the order of the map} */
    Map<K, String> texts() {
        Map<K, String> read = new LinkedHashMap<>();
        texts.forEach((about, text) -> read.put(about, text.toString()));
        return read;
    }
}
