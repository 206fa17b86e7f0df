package org.disclosurereport.documents.recognition.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Table;

/**
 * Tells lines of the form's tables from prose: lines of labels, heads, values, corners and rulings, whether or not the
 * recognition of the tables had a use for them.
 */
public final class TableLines {
    private static final Set<String> CORNERS = Arrays.stream(FormVersion.values())
            .flatMap(version -> Form.of(version).getTables().stream())
            .map(Table::getCornerLabel)
            .map(Folding::fold)
            .filter(corner -> !corner.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /** Longer lines are prose. */
    private static final int LONGEST = 400;

    private TableLines() {}

    /**
     * {@return whether a line holds nothing but what a table of the form holds}
     *
     * @param text the line
     */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text);
        for (String corner : CORNERS) {
            folded = folded.startsWith(corner) ? folded.substring(corner.length()) : folded;
        }
        return FormLabels.get().consists(folded);
    }
}
