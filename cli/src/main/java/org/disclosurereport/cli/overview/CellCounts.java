package org.disclosurereport.cli.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disclosurereport.FormVersion;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.Severity;

/** In how many reports each cell of table 三 is wrong or may be, by version of the form. Not thread-safe. */
final class CellCounts {
    private final Map<FormVersion, long[]> likely = new TreeMap<>();
    private final Map<FormVersion, long[]> possible = new TreeMap<>();

    /**
     * The cells of a report that count.
     *
     * @param version its form
     * @param likely those that are likely wrong, by a diagnosis of high confidence
     * @param possible those of broken relations of which it isn't known which is wrong
     */
    record Marked(FormVersion version, Set<Integer> likely, Set<Integer> possible) {
        static Marked of(FormVersion version, ReportReview review) {
            Set<Integer> likely = new HashSet<>();
            Set<Integer> possible = new HashSet<>();
            for (Opinion opinion : review.getOpinions()) {
                if (!opinion.isWaived()
                        && opinion.getSeverity()
                                .filter(severity -> severity == Severity.ERROR)
                                .isPresent()) {
                    opinion.getCorrections().forEach(each -> add(each.getCell(), likely));
                    opinion.getMarked().forEach(cell -> add(cell, possible));
                }
            }
            possible.removeAll(likely);
            return new Marked(version, likely, possible);
        }

        private static void add(Cell cell, Set<Integer> cells) {
            if (cell.getRow().getTable().getSection() == Section.REQUESTS) {
                cells.add(cell.getIndex());
            }
        }
    }

    void add(Marked marked) {
        count(marked.version(), marked.likely(), likely);
        count(marked.version(), marked.possible(), possible);
    }

    private static void count(FormVersion version, Set<Integer> cells, Map<FormVersion, long[]> counts) {
        long[] ofForm = counts.computeIfAbsent(
                version, any -> new long[Form.of(version).getCells().size()]);
        cells.forEach(index -> ofForm[index]++);
    }

    /** The versions of the form that reports have, the earliest first. */
    List<FormVersion> versions() {
        return List.copyOf(likely.keySet());
    }

    long likely(Cell cell) {
        return likely.get(cell.getFormVersion())[cell.getIndex()];
    }

    long possible(Cell cell) {
        return possible.get(cell.getFormVersion())[cell.getIndex()];
    }

    long any(Cell cell) {
        return likely(cell) + possible(cell);
    }
}
