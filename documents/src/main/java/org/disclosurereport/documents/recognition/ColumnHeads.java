package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
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
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** The heads of columns that a document prints: of which form they are, and in which columns those of table 三 stand. */
final class ColumnHeads {
    /** The heads of table 三 in the form's order, without those above several. All forms have them. */
    private static final List<String> OF_REQUESTS =
            Form.of(FormLabels.latest()).getTable(Section.REQUESTS).getRows().get(0).getCells().stream()
                    .map(Cell::getColumnLabel)
                    .toList();

    private final List<String> printed = new ArrayList<>();
    private final Set<String> ofRequests = new LinkedHashSet<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int block = -1;
    private int splitColumn = -1;
    private @Nullable FormVersion version;

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
            if (head.versions().size() == 1) {
                version = head.versions().iterator().next();
            }
            printed.add(token.text());
        }
    }

    /** Two cells side by side that make up one head of table 三: 商业 | 企业. */
    void noteSplit(Token first, Token second) {
        if (first.line() == second.line() && second.shape() != Shape.LINE) {
            for (Label label : FormLabels.get().exact(first.folded() + second.folded())) {
                if (label instanceof ColumnLabel head && head.section() == Section.REQUESTS) {
                    splitColumn = second.column();
                }
            }
        }
    }

    /** New heads follow: those above tell nothing about what stands below. */
    void end() {
        version = null;
    }

    /** The form whose heads stand above what follows; null when no head tells. */
    @Nullable
    FormVersion version() {
        return version;
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
}
