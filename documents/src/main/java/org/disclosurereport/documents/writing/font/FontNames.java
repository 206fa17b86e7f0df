package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.documents.Typeface;

/** Which fonts are which typeface, and which others come closest: data, in {@code fonts.txt}. */
final class FontNames {
    private static final char IS = '=';
    private static final char INSTEAD = '~';
    private static final String ANY = "ANY";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private static final Map<String, List<String>> NAMES = read();

    private FontNames() {}

    /** The names of a typeface's fonts, by maker, the first the best. */
    static List<String> of(Typeface typeface) {
        return NAMES.getOrDefault(key(typeface.name(), IS), List.of());
    }

    /** The names of fonts to take where there is none of a typeface. */
    static List<String> instead(Typeface typeface) {
        List<String> close = NAMES.getOrDefault(key(typeface.name(), INSTEAD), List.of());
        return typeface == Typeface.LATIN
                ? close
                : Stream.concat(close.stream(), NAMES.getOrDefault(key(ANY, INSTEAD), List.of()).stream())
                        .toList();
    }

    private static String key(String typeface, char kind) {
        return typeface + ' ' + kind;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(FontNames.class.getResourceAsStream("fonts.txt"), "fonts.txt")) {
            Map<String, List<String>> names = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> {
                        int at = Math.max(line.indexOf(IS), line.indexOf(INSTEAD));
                        names.put(
                                key(line.substring(0, at).strip(), line.charAt(at)),
                                List.of(BAR.split(line.substring(at + 1).strip())));
                    });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
