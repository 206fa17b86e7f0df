package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;

/**
 * A sentence of prose, whatever lines it is broken over.
 *
 * @param printed its characters without blanks
 * @param folded its characters as they are compared, one for each printed
 * @param place where it begins
 */
record Sentence(String printed, String folded, SourcePlace place) {
    private static final String ENDS = "。;!?";

    /** {@return the sentences of lines that run on} */
    static List<Sentence> of(List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        SourcePlace place = SourcePlace.DOCUMENT;
        for (Line line : lines) {
            int from = 0;
            for (int i = 0; i < line.folded().length(); i++) {
                if (ENDS.indexOf(line.folded().charAt(i)) >= 0) {
                    place = open.isEmpty() ? line.place() : place;
                    add(open.append(line.compact(), from, i + 1), place, sentences);
                    from = i + 1;
                }
            }
            place = open.isEmpty() ? line.place() : place;
            open.append(line.compact(), from, line.compact().length());
        }
        add(open, place, sentences);
        return sentences;
    }

    private static void add(StringBuilder open, SourcePlace place, List<Sentence> sentences) {
        if (!open.isEmpty()) {
            sentences.add(new Sentence(open.toString(), Characters.fold(open.toString()), place));
            open.setLength(0);
        }
    }

    boolean saysAny(List<String> words) {
        return words.stream().anyMatch(folded::contains);
    }
}
