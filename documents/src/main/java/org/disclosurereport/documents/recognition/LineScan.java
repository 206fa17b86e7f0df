package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.Label;
import org.disclosurereport.documents.recognition.words.Label.BlockLabel;
import org.disclosurereport.documents.recognition.words.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.words.Label.GroupLabel;
import org.disclosurereport.documents.recognition.words.Label.Heading;
import org.disclosurereport.documents.recognition.words.Label.ResultLabel;
import org.disclosurereport.documents.recognition.words.Label.RowLabel;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.documents.sections.SectionHeadings;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * Goes over lines of text, in which a row ends where the next label begins.
 *
 * <p>What a token means is asked once, in this order: a value; a paragraph; a heading; outside of the tables, whether it
 * opens one; the rest of the label that is open; a label, alone or with the text pending; heads of blocks in one line; a
 * label with its values stuck to it; a misprinted head; what stands in the place of a value; else it is pending.
 */
final class LineScan {
    /** So many characters of a row's first label can't stand by chance at the beginning of a line. */
    static final int TELLING = 8;

    /** The labels of all blocks of table 四 side by side are shorter. */
    private static final int BLOCK_HEADS = 30;

    private final FormLabels labels = FormLabels.get();
    private final FoundTables tables;

    LineScan(FoundTables tables) {
        this.tables = tables;
    }

    /**
     * Takes a token.
     *
     * @param token the token
     * @param next the next one that isn't empty, if it is near
     */
    void token(Token token, @Nullable Token next) {
        if (!token.isText()) {
            tables.touch(token);
            tables.open().value(token);
        } else if (token.shape() == Shape.PROSE) {
            tables.prose();
        } else if (!isHeading(token, next) && (!tables.isOutside() || opensTable(token, next))) {
            text(token, isValue(next));
        }
    }

    private void text(Token token, boolean valued) {
        PendingText pending = tables.pending();
        tables.touch(token);
        if (tables.open().continuesLabel(token)) {
            return;
        }
        List<Label> found = labelsOf(token);
        if (!pending.isEmpty()
                && found.equals(token.labels())
                && found.stream().anyMatch(RowLabel.class::isInstance)
                && tables.open() instanceof OpenRows rows) {
            rows.openMisprinted();
        }
        if (!found.isEmpty() && isMeant(found, token, valued)
                || found.isEmpty() && isBlockHeads(token)
                || tables.open().isGlued(token)
                || !valued && found.isEmpty() && tables.open().isNearHead(token)) {
            pending.clear();
        } else if (!tables.open().takesText(token)) {
            pending.add(token);
        }
    }

    private static boolean isValue(@Nullable Token token) {
        return token != null && !token.isText();
    }

    // Headings, and where tables begin

    /** Whether a text is the heading of a section after the table that is open; ends the table. */
    private boolean isHeading(Token token, @Nullable Token next) {
        boolean valued = isValue(next) && next.line() == token.line();
        if (valued || token.labels().stream().anyMatch(label -> !(label instanceof Heading))) {
            return false;
        }
        Optional<Section> section = SectionHeadings.section(token.text(), token.folded());
        if (section.isEmpty()
                || section.get() == Section.CHALLENGES
                        && (labels.blocksIn(token.folded()).size() > 1
                                || tables.isOpen(Section.CHALLENGES)
                                        && labels.nearBlock(token.folded()).isPresent())) {
            return false;
        }
        tables.heading(section.get());
        return true;
    }

    /** Whether a text opens a table. */
    private boolean opensTable(Token token, @Nullable Token next) {
        for (Label label : token.labels()) {
            if (opensTable(label, token, next)) {
                tables.enter(label.section());
                return true;
            }
        }
        boolean near = token.shape() == Shape.PIECE || isValue(next);
        if (isGluedRequest(token)
                || near
                        && isTelling(token)
                        && labels.near(Section.REQUESTS, token.folded()).isPresent()) {
            tables.enter(Section.REQUESTS);
            return true;
        }
        return isBlockHeads(token);
    }

    private static boolean opensTable(Label label, Token token, @Nullable Token next) {
        int length = token.folded().length();
        if (label instanceof GroupLabel) {
            return label.section() == Section.PROACTIVE_DISCLOSURE;
        }
        if (label instanceof RowLabel) {
            return isValue(next) && (label.section() == Section.PROACTIVE_DISCLOSURE || isTelling(token));
        }
        if (label instanceof ColumnLabel) {
            return label.section() == Section.REQUESTS && length > 2;
        }
        return label instanceof BlockLabel block
                && (block.block() == null || length > 4 || next != null && isOfChallenges(next));
    }

    private static boolean isOfChallenges(Token token) {
        return token.labels().stream()
                .anyMatch(label -> label.section() == Section.CHALLENGES && !(label instanceof Heading));
    }

    private static boolean isTelling(Token token) {
        return token.labelLength() >= TELLING;
    }

    /** Whether a telling label of table 三 has its values stuck to it. */
    private boolean isGluedRequest(Token token) {
        String text = withoutNote(token.text());
        int end = beforeValues(text);
        return end >= TELLING
                && labels.exact(Folding.fold(text.substring(0, end))).stream()
                        .anyMatch(label -> label instanceof RowLabel && label.section() == Section.REQUESTS);
    }

    /** 行政许可（含变更）010: the text without a note between label and values; with its notes where others are among the values. */
    static String withoutNote(String text) {
        String bare = Folding.withoutNotes(text);
        return text.endsWith(bare.substring(beforeValues(bare))) ? bare : text;
    }

    /** Where the values begin that stand stuck to a label, after its own number; 0 when none do. */
    static int beforeValues(String text) {
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && text.charAt(i - 1) > '\u4dff' && text.charAt(i - 2) > '\u2000') {
                return "减增".indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : i;
            }
        }
        return 0;
    }

    // Labels

    /** The labels that a text is: with the text pending before it, from the longest on, or by itself. */
    private List<Label> labelsOf(Token token) {
        PendingText pending = tables.pending();
        List<Label> found = List.of();
        for (int start = 0; start < pending.size() && found.isEmpty(); start++) {
            found = labels.exact(pending.folded(start) + token.folded());
            if (found.isEmpty()) {
                found = labels.exact(pending.bare(start, token));
            }
        }
        if (found.isEmpty()) {
            found = token.labels();
        }
        if (!pending.isEmpty() && token.labels().isEmpty()) {
            tables.heads().noteSplit(pending.last(), token);
        }
        return longerHead(found, token);
    }

    /** A head that is another's end may be that other's second line: 本年 / 处理决定数量. */
    private List<Label> longerHead(List<Label> found, Token token) {
        if (tables.pending().isEmpty() || found.isEmpty() || !(found.get(0) instanceof ColumnLabel head)) {
            return found;
        }
        List<ColumnLabel> heads =
                labels.columnsIn(head.section(), tables.pending().foldedWith(token));
        ColumnLabel last = heads.isEmpty() ? head : heads.get(heads.size() - 1);
        return last.text().length() > head.text().length() && last.text().endsWith(head.text()) ? List.of(last) : found;
    }

    /** Takes a text that is a label; false when none of its meanings can be meant here. */
    private boolean isMeant(List<Label> found, Token token, boolean valued) {
        // A row when values follow; else a head or a group where the text can be both.
        RowLabel row = null;
        for (Label label : found) {
            if (label instanceof RowLabel candidate
                    && (tables.isOpen(candidate.section()) || valued && isTelling(token))) {
                row = candidate;
            }
        }
        if (row != null && (valued || found.size() == 1)) {
            tables.enterRows(row.section()).open(row, token, Match.EXACT, null);
            return true;
        }
        for (Label label : found) {
            if (label instanceof GroupLabel group) {
                tables.enterRows(group.section()).group(group, token);
                return true;
            }
            if (label instanceof ColumnLabel column
                    && tables.open() instanceof OpenRows rows
                    && rows.section() == column.section()) {
                rows.column(column, token);
                return true;
            }
            if (label instanceof BlockLabel block) {
                OpenChallenges challenges = tables.enterChallenges();
                tables.touch(token);
                challenges.block(block);
                challenges.end();
                return true;
            }
            if (label instanceof ResultLabel result && tables.open() instanceof OpenChallenges challenges) {
                challenges.result(result);
                challenges.end();
                return true;
            }
        }
        return row != null || found.stream().anyMatch(label -> tables.isOpen(label.section()));
    }

    /** Whether a line is the heads of several blocks of table 四, side by side. */
    private boolean isBlockHeads(Token token) {
        if (token.folded().length() > BLOCK_HEADS) {
            return false;
        }
        List<BlockLabel> blocks = labels.blocksIn(token.folded());
        if (blocks.size() < 2) {
            return false;
        }
        OpenChallenges challenges = tables.enterChallenges();
        tables.touch(token);
        blocks.forEach(challenges::block);
        challenges.end();
        return true;
    }
}
