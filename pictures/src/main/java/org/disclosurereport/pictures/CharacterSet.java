package org.disclosurereport.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The characters that the model knows, each at the index of its column; the first column is for nothing. */
final class CharacterSet {
    /** The column for nothing: no character, or the border between two that are the same. */
    static final int NOTHING = 0;

    private static final String FILE = "models/ppocr_keys_v1.txt";

    private final List<String> characters;
    private final Map<String, Integer> indexes = new HashMap<>();

    CharacterSet(List<String> characters) {
        this.characters = List.copyOf(characters);
        for (int i = 0; i < characters.size(); i++) {
            indexes.putIfAbsent(characters.get(i), i);
        }
    }

    /**
     * {@return the characters of the model} The model's own metadata have them as well, but the runtime's binding breaks those
     * beyond the basic plane.
     *
     * @param loader has the file
     * @throws IOException if it can't be read
     */
    static CharacterSet load(ClassLoader loader) throws IOException {
        List<String> known = new ArrayList<>();
        known.add("");
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the class path has no " + FILE);
            }
            known.addAll(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        known.add(" ");
        return new CharacterSet(known);
    }

    int size() {
        return characters.size();
    }

    String at(int index) {
        return characters.get(index);
    }

    Optional<Integer> indexOf(String character) {
        return Optional.ofNullable(indexes.get(character));
    }
}
