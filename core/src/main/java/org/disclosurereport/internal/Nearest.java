package org.disclosurereport.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.LocalizedText;

/**
 * The known name that is nearest to an unknown one, for messages such as "unknown key "issed"; the
 * nearest is "issued"".
 *
 * <p>Near means few characters inserted, dropped, replaced or swapped with their neighbour; equally
 * near names are taken in alphabetical order. Of a long unknown name the first 100 characters
 * count, so that a hostile one costs no more. Stateless and thread-safe.
 */
public final class Nearest {
    private static final int MAX_LENGTH = 100;
    private static final int MOST_EDITS = 4;
    private static final LocalizedText HINT = LocalizedText.of("，最接近的是“{nearest}”", "; the nearest is \"{nearest}\"");
    private static final LocalizedText NO_HINT = LocalizedText.same("");

    private Nearest() {}

    /**
     * Finds the known name that an unknown one may be meant for.
     *
     * @param unknown the name looked for
     * @param known the names there are
     * @return the nearest, if no more than a third of its characters differ, at least one and at most four
     */
    public static Optional<String> find(String unknown, Collection<String> known) {
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(known, "known");
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String nearest = of(unknown, known);
        int allowed = Math.max(1, Math.min(MOST_EDITS, nearest.length() / 3));
        return unknown.length() <= nearest.length() + allowed && distance(unknown, nearest) <= allowed
                ? Optional.of(nearest)
                : Optional.empty();
    }

    /**
     * Says in English which known name may be meant, as the end of a message.
     *
     * @param unknown the name looked for
     * @param known the names there are
     * @return such as {@code ; the nearest is "issued"}, or nothing when none is near
     */
    public static String hint(String unknown, Collection<String> known) {
        return localizedHint(unknown, known).getEnglish();
    }

    /**
     * Says in both languages which known name may be meant, as the end of a message.
     *
     * @param unknown the name looked for
     * @param known the names there are
     * @return such as {@code ，最接近的是“issued”}, or nothing when none is near
     */
    public static LocalizedText localizedHint(String unknown, Collection<String> known) {
        return find(unknown, known)
                .map(nearest -> HINT.fill(Map.of("nearest", nearest)))
                .orElse(NO_HINT);
    }

    /** The nearest known name, however far it is. */
    static String of(String unknown, Collection<String> known) {
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(known, "known");
        String start = unknown.substring(0, Math.min(unknown.length(), MAX_LENGTH));
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(start, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalArgumentException("known must hold a name, was empty"));
    }

    private static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()];
    }
}
