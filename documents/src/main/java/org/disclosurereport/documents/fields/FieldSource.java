package org.disclosurereport.documents.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields to read from, which remembers which were asked for. Not thread-safe. */
final class FieldSource {
    private final Map<String, String> fields;
    private final Set<String> taken = new HashSet<>();

    FieldSource(Map<String, String> fields) {
        this.fields = fields;
    }

    Optional<String> take(String name) {
        taken.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    int size() {
        return fields.size();
    }

    boolean hasAny(String prefix) {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** The names that nobody asked for, in their order. */
    List<String> left() {
        return fields.keySet().stream().filter(name -> !taken.contains(name)).toList();
    }
}
