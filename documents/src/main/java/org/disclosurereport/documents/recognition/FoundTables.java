package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.Label.BlockLabel;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** The tables of a document while they are found: which one is open, its parts so far, the heads met, the text pending. */
final class FoundTables {
    private static final int CHALLENGE_CELLS =
            Form.of(FormVersion.latest()).getTable(Section.CHALLENGES).getRows().stream()
                    .mapToInt(row -> row.getCells().size())
                    .sum();

    private static final OpenTable OUTSIDE = new OpenTable.Outside();

    private final PendingText pending = new PendingText();
    private final ColumnHeads heads = new ColumnHeads();
    private final Set<BlockLabel> blocks = new LinkedHashSet<>();
    private final List<TablePart> parts = new ArrayList<>();
    private OpenTable open = OUTSIDE;
    private @Nullable TablePart part;
    /** The section whose heading was met last. */
    private @Nullable Section headed;
    /** Whether the heading of section 四 was seen and its table wasn't. */
    private boolean challengesAhead;

    PendingText pending() {
        return pending;
    }

    ColumnHeads heads() {
        return heads;
    }

    /** The labels of blocks of table 四 that were seen. */
    Set<BlockLabel> blocks() {
        return blocks;
    }

    List<TablePart> parts() {
        return parts;
    }

    OpenTable open() {
        return open;
    }

    boolean isOpen(Section section) {
        return open.section() == section;
    }

    boolean isOutside() {
        return open.section() == null;
    }

    /** Opens a table, unless it is open. */
    OpenTable enter(Section section) {
        if (!isOpen(section)) {
            leave();
            open = section == Section.CHALLENGES ? new OpenChallenges(this) : new OpenRows(section, this);
        }
        challengesAhead = false;
        return open;
    }

    /** Opens tables 二 or 三. */
    OpenRows enterRows(Section section) {
        if (enter(section) instanceof OpenRows rows) {
            return rows;
        }
        throw new IllegalArgumentException("section must be one with a table of rows, was " + section);
    }

    /** Opens table 四. */
    OpenChallenges enterChallenges() {
        if (enter(Section.CHALLENGES) instanceof OpenChallenges challenges) {
            return challenges;
        }
        throw new IllegalStateException("table 四 did not open");
    }

    void leave() {
        open = OUTSIDE;
        part = null;
        heads.end();
        pending.clear();
    }

    /** A heading was met: the table of another section ends, that of its own may begin once more. */
    void heading(Section section) {
        if (!isOutside() && !isOpen(section)) {
            leave();
        }
        challengesAhead = section == Section.CHALLENGES && isOutside();
        headed = section;
        part = null;
        pending.clear();
        open.interrupt();
    }

    /** A paragraph was met. */
    void prose() {
        pending.clear();
        open.interrupt();
        if (open.endsAtProse()) {
            leave();
        }
    }

    /** A caption or the head of a column was met in the table that is open. */
    void headOpen() {
        partOpen().head();
    }

    /** The table that is open reaches to a token; outside, nothing is. */
    void touch(Token token) {
        if (!isOutside()) {
            partOpen().touch(token.block());
        }
    }

    /** Adds a row; one that stands before the first row of its part begins the table once more. */
    void add(RowReading reading) {
        TablePart before = partOpen();
        FormLabels labels = FormLabels.get();
        if (reading.name() != null
                && !before.rows().isEmpty()
                && before.rows().get(0).name() != null
                && labels.rank(reading.name())
                        <= labels.rank(before.rows().get(0).name())) {
            part = new TablePart(before.section(), before.isHeaded());
            part.touch(before.last());
            parts.add(part);
        }
        partOpen().rows().add(reading);
    }

    /** Adds values of table 四. */
    void add(ChallengeReading reading) {
        partOpen().challenges().add(reading);
    }

    private TablePart partOpen() {
        if (part == null) {
            Section section = open.section();
            if (section == null) {
                throw new IllegalStateException("no table is open");
            }
            part = new TablePart(section, headed == section);
            parts.add(part);
        }
        return part;
    }

    /**
     * Opens table 四 where values are those of it without heads: the first thing below its heading that is no text, and as
     * many as one block has at least. Where they are fewer than its cells, nobody knows which they are, but they are told.
     */
    void enterBareChallenges(List<Token> tokens) {
        if (!challengesAhead || !isOutside()) {
            return;
        }
        int end = 0;
        while (end < tokens.size() && !tokens.get(end).isText() && end <= 2 * CHALLENGE_CELLS) {
            end++;
        }
        if (Printed.of(tokens.subList(0, end)).core().size() >= ChallengeColumn.values().length) {
            enter(Section.CHALLENGES);
        }
    }
}
