package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.Label;
import org.disclosurereport.documents.recognition.words.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** The heads of columns that a document prints: of which form they are, and in which columns those of table 三 stand. */
final class ColumnHeads {
    /** The heads of table 三 in the form's order, without those above several. All forms have them. */
    private static final List<String> OF_REQUESTS =
            Form.of(FormVersion.latest()).getTable(Section.REQUESTS).getRows().get(0).getCells().stream()
                    .map(Cell::getColumnLabel)
                    .toList();

    /** More than a block of any form has. */
    private static final int MOST_HEADS = 12;

    private final List<String> printed = new ArrayList<>();
    private final Set<String> ofRequests = new LinkedHashSet<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int block = -1;
    private int splitColumn = -1;
    private final List<ColumnLabel> above = new ArrayList<>();
    private @Nullable FormVersion version;
    private boolean rowFollowed;

    /** Notes a head. */
    void met(ColumnLabel head, Token token) {
        if (head.section() == Section.REQUESTS && token.labels().contains(head)) {
            ofRequests.add(head.text());
            if (token.shape() == Shape.CELL) {
                columns.putIfAbsent(head.text(), token.column());
                block = token.block();
            }
        }
        if (head.section() == Section.PROACTIVE_DISCLOSURE) {
            if (rowFollowed) {
                // Other heads, whether or not the caption above them is known.
                end();
                rowFollowed = false;
            }
            if (head.versions().size() == 1) {
                version = head.versions().iterator().next();
            }
            if (above.size() < MOST_HEADS) {
                above.add(head);
            }
            printed.add(token.text());
        }
    }

    /** Two cells side by side that make up one head of table 三: 商业 | 企业. */
    void noteSplit(Token first, Token second) {
        boolean both = !first.bare().isEmpty() && !second.bare().isEmpty();
        if (both && first.line() == second.line() && second.shape() != Shape.LINE) {
            for (Label label : FormLabels.get().exact(first.bare() + second.bare())) {
                if (label instanceof ColumnLabel head && head.section() == Section.REQUESTS) {
                    splitColumn = second.column();
                }
            }
        }
    }

    /** New heads follow: those above tell nothing about what stands below. */
    void end() {
        version = null;
        above.clear();
    }

    /** The heads that stand above a row which follows. */
    Above above() {
        rowFollowed = true;
        return new Above(version, above);
    }

    /** The heads of table 二 as printed. */
    List<String> printed() {
        return printed;
    }

    /** The column of the second half of a head of table 三 that stands in two cells; -1 when none does. */
    int splitColumn() {
        return splitColumn;
    }

    /** Whether each head of table 三 stands in one cell. */
    boolean hasAllOfRequests() {
        return ofRequests.containsAll(OF_REQUESTS);
    }

    /** The columns of a real table in which the heads of table 三 stand, in the form's order; empty when one is missing. */
    List<Integer> columnsOfRequests() {
        List<Integer> inOrder = new ArrayList<>();
        for (String head : OF_REQUESTS) {
            Integer column = columns.get(head);
            if (column == null || !inOrder.isEmpty() && column <= inOrder.get(inOrder.size() - 1)) {
                return List.of();
            }
            inOrder.add(column);
        }
        return inOrder;
    }

    /** The block in which the last of those heads stands, or -1. */
    int blockOfRequests() {
        return block;
    }

    /**
     * The heads above a row of table 二.
     *
     * @param only the form that alone has one of them, the last if there are several; null when each is in several forms
     * @param heads the heads, from the left
     */
    record Above(@Nullable FormVersion only, List<ColumnLabel> heads) {
        static final Above NONE = new Above(null, List.of());

        Above {
            heads = List.copyOf(heads);
        }

        /**
         * The forms that print these heads above a row, in this order. A head that is the end of another's, 处理决定数量, may be
         * either and tells nothing.
         *
         * @param name the row
         * @return the forms; empty when no head tells
         */
        Set<FormVersion> versions(@Nullable String name) {
            if (only != null) {
                return Set.of(only);
            }
            List<String> telling = heads.stream()
                    .filter(head -> !FormLabels.get().isCut(head))
                    .map(ColumnLabel::text)
                    .toList();
            Set<FormVersion> found = EnumSet.noneOf(FormVersion.class);
            for (FormVersion version : FormVersion.values()) {
                Form.of(version).getTable(Section.PROACTIVE_DISCLOSURE).getRows().stream()
                        .filter(row -> row.getName().equals(name) && isAbove(row, telling))
                        .forEach(row -> found.add(version));
            }
            return found;
        }

        private static boolean isAbove(Row row, List<String> heads) {
            int next = 0;
            for (Cell cell : row.getCells()) {
                if (next < heads.size() && cell.getColumnLabel().equals(heads.get(next))) {
                    next++;
                }
            }
            return next > 0 && next == heads.size();
        }
    }
}
