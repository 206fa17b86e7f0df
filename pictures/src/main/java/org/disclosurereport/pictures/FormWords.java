package org.disclosurereport.pictures;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;

/**
 * The labels, heads and headings of the form, for text that is read badly: what a table of the form says beside its numbers is
 * known beforehand. Where the model is sure, it may still have taken one character for another that looks like it.
 */
final class FormWords {
    /** So much of a label may be misread. */
    private static final double MISREAD = 0.4;

    /** So much of it may be misread where the model is sure. */
    private static final double SLIP = 0.15;

    private static final Set<String> WORDS = words();

    private FormWords() {}

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (FormVersion version : FormVersion.values()) {
            Form form = Form.of(version);
            for (Table table : form.getTables()) {
                words.add(table.getCornerLabel());
            }
            for (Cell cell : form.getCells()) {
                words.addAll(cell.getLabelPath());
            }
        }
        for (Section section : Section.values()) {
            words.add(section.getTitle().getChinese());
        }
        words.remove("");
        return words;
    }

    /**
     * {@return the one word of the form that a text must be, if there is one}
     *
     * @param text the text as it was read
     * @param clear whether the model is sure of it
     */
    static Optional<String> nearest(String text, boolean clear) {
        String squeezed = squeezed(text);
        String best = "";
        double least = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (String word : WORDS) {
            double distance = distance(squeezed, squeezed(word))
                    / (double) Math.max(1, squeezed(word).length());
            if (distance < least) {
                second = least;
                least = distance;
                best = word;
            } else {
                second = Math.min(second, distance);
            }
        }
        return least <= (clear ? SLIP : MISREAD) && second - least > 0.12 ? Optional.of(best) : Optional.empty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）');
    }

    /** Insertions, deletions and replacements (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
