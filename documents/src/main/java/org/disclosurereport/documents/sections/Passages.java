package org.disclosurereport.documents.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs put together by what they are about, joined with line breaks; none is lost.
 *
 * @param <K> what they can be about; null for nothing in particular
 */
final class Passages<K> {
    private final List<String> other = new ArrayList<>();
    private final Map<K, List<String>> texts = new LinkedHashMap<>();
    private List<String> current = other;

    /** What follows is about this, or about nothing in particular. */
    void begin(@Nullable K about) {
        current = about == null ? other : texts.computeIfAbsent(about, key -> new ArrayList<>());
    }

    void add(String paragraph) {
        if (!paragraph.isEmpty()) {
            current.add(paragraph);
        }
    }

    String other() {
        return String.join("\n", other);
    }

    String text(K about) {
        return String.join("\n", texts.getOrDefault(about, List.of()));
    }

    Map<K, String> texts() {
        return texts.keySet().stream()
                .collect(Collectors.toMap(about -> about, this::text, (one, same) -> one, LinkedHashMap::new));
    }
}
