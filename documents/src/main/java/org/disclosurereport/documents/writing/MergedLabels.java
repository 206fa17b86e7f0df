package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels along one side of a table: outer labels merged over the lines that share them, and the innermost label of
 * each line stretched to where the values begin.
 *
 * <p>It doesn't matter which side: for heads, levels are rows and lines are columns; for the labels of rows it is the
 * other way round.
 */
final class MergedLabels {
    private MergedLabels() {}

    /**
     * A label and what it covers.
     *
     * @param text the label
     * @param level the outermost level it covers, from 0
     * @param levels how many levels it covers
     * @param line the first line it covers, from 0
     * @param lines how many lines it covers
     */
    record Span(String text, int level, int levels, int line, int lines) {}

    /** How many levels the longest path has. */
    static int depth(List<List<String>> paths) {
        return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The labels of lines whose paths go from the outside in, in the order in which they stand. */
    static List<Span> of(List<List<String>> paths) {
        int depth = depth(paths);
        List<Span> spans = new ArrayList<>();
        for (int line = 0; line < paths.size(); line++) {
            List<String> path = paths.get(line);
            for (int level = 0; level < path.size(); level++) {
                if (line == 0 || !shares(paths.get(line - 1), path, level)) {
                    int lines = 1;
                    while (line + lines < paths.size() && shares(path, paths.get(line + lines), level)) {
                        lines++;
                    }
                    int levels = level == path.size() - 1 ? depth - level : 1;
                    spans.add(new Span(path.get(level), level, levels, line, lines));
                }
            }
        }
        return spans;
    }

    /** Whether two lines have the same labels down to a level, and neither ends there: the last label is a line's own. */
    private static boolean shares(List<String> one, List<String> other, int level) {
        return one.size() > level + 1
                && other.size() > level + 1
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }
}
