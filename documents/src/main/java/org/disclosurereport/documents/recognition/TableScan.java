package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.recognition.FormLabels.Prefix;
import org.disclosurereport.documents.recognition.Label.BlockLabel;
import org.disclosurereport.documents.recognition.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.Label.GroupLabel;
import org.disclosurereport.documents.recognition.Label.Heading;
import org.disclosurereport.documents.recognition.Label.ResultLabel;
import org.disclosurereport.documents.recognition.Label.RowLabel;
import org.disclosurereport.documents.recognition.Placement.Printed;
import org.disclosurereport.documents.recognition.RowReading.Match;
import org.disclosurereport.documents.recognition.Token.Shape;
import org.disclosurereport.documents.sections.SectionHeadings;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over the tokens of a document and finds the rows of the three tables.
 *
 * <p>It knows which table it is in and which row was opened last. A label opens a row, values after it belong to it.
 * Text that is no label is kept until it, or it and what follows, is one: labels wrap. In a real table the bounds of a
 * row are known; in lines of text a row ends where the next label begins.
 */
final class TableScan {
    /** So many characters of a row's first label can't stand by chance at the beginning of a line. */
    private static final int TELLING = 8;

    private static final int MAX_PENDING = 8;
    /** The heads of table 三 in the form's order, without those above several. */
    private static final List<String> REQUEST_HEADS =
            Form.of(FormVersion.V2021).getTable(Section.REQUESTS).getRows().get(0).getCells().stream()
                    .map(Cell::getColumnLabel)
                    .toList();

    private static final int CHALLENGE_CELLS =
            Form.of(FormVersion.V2021).getTable(Section.CHALLENGES).getRows().stream()
                    .mapToInt(row -> row.getCells().size())
                    .sum();

    /** The labels of all blocks of table 四 side by side are shorter. */
    private static final int BLOCK_HEADS = 30;

    private final FormLabels labels = FormLabels.get();
    private final List<TablePart> parts = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final Set<String> requestHeads = new LinkedHashSet<>();
    private final Map<String, Integer> requestHeadColumns = new LinkedHashMap<>();
    private final Set<BlockLabel> blocksSeen = new LinkedHashSet<>();
    /** Whether the heading of section 四 was seen and its table wasn't. */
    private boolean challengesAhead;

    private int requestHeadBlock = -1;
    private int splitHeadColumn = -1;
    private final List<Token> pending = new ArrayList<>();

    private @Nullable Section table;
    private @Nullable TablePart part;
    /** The section whose heading was met last. */
    private @Nullable Section headed;

    private TableParts judged = TableParts.of(List.of());
    private @Nullable RowReading row;
    private @Nullable ChallengeReading challenge;
    private @Nullable BlockLabel block;
    private @Nullable ResultLabel result;
    private @Nullable FormVersion headVersion;

    private TableScan() {}

    static TableScan of(List<Token> tokens) {
        TableScan scan = new TableScan();
        int i = 0;
        int blanksEnd = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.shape() == Shape.CELL) {
                int end = i;
                while (end < tokens.size() && tokens.get(end).line() == token.line()) {
                    end++;
                }
                scan.tableRow(tokens.subList(i, end));
                i = end;
            } else {
                int end = i + 1;
                if (token.isEmpty() && i >= blanksEnd) {
                    blanksEnd = afterBlanks(tokens, i);
                    if (blanksEnd < tokens.size()
                            && tokens.get(blanksEnd).line() == token.line()
                            && tokens.get(blanksEnd).isText()) {
                        // What stands before a label is no value of the row above.
                        i = blanksEnd;
                        continue;
                    }
                }
                if (!token.isText() && scan.table == null && scan.isBareChallenges(tokens.subList(i, tokens.size()))) {
                    scan.enter(Section.CHALLENGES);
                }
                scan.token(token, next(tokens, end));
                i = end;
            }
        }
        scan.judged = TableParts.of(scan.parts);
        return scan;
    }

    /** The rows of tables 二 and 三 in document order, those that aren't the form's too. */
    List<RowReading> rows() {
        return judged.rows();
    }

    /** What looks like rows of the tables and stands outside of them. */
    List<TableParts.Quotation> quotations() {
        return judged.quotations();
    }

    /** The groups of values of table 四 in document order. */
    List<ChallengeReading> challenges() {
        return judged.challenges();
    }

    /** The heads of table 二 as printed. */
    List<String> heads() {
        return heads;
    }

    /** How many labels of blocks of table 四 were seen, 行政诉讼 above two of them among them. */
    int blocksSeen() {
        return blocksSeen.size();
    }

    /** The column of the second half of a head of table 三 that stands in two cells; -1 when none does. */
    int splitHeadColumn() {
        return splitHeadColumn;
    }

    /** Whether each head of table 三 stands in one cell. */
    boolean hasWholeRequestHeads() {
        return requestHeads.containsAll(REQUEST_HEADS);
    }

    /** The columns of a real table in which the heads of table 三 stand, in the form's order; empty when one is missing. */
    List<Integer> requestHeadColumns() {
        List<Integer> columns = new ArrayList<>();
        for (String head : REQUEST_HEADS) {
            Integer column = requestHeadColumns.get(head);
            if (column == null || !columns.isEmpty() && column <= columns.get(columns.size() - 1)) {
                return List.of();
            }
            columns.add(column);
        }
        return columns;
    }

    /** The block in which the last of those heads stands, or -1. */
    int requestHeadBlock() {
        return requestHeadBlock;
    }

    /** From which block to which a table goes; empty when it isn't there. */
    Optional<BlockRange> range(Section section) {
        return judged.range(section);
    }

    /**
     * The blocks of a table.
     *
     * @param first the index of the first
     * @param last the index of the last
     */
    record BlockRange(int first, int last) {}

    /**
     * Whether values are those of table 四 without its heads: the first thing below its heading that is no text, and as
     * many as one block has at least. Where they are fewer than its cells, nobody knows which they are, but they are told.
     */
    private boolean isBareChallenges(List<Token> tokens) {
        if (!challengesAhead) {
            return false;
        }
        int end = 0;
        while (end < tokens.size() && !tokens.get(end).isText() && end <= 2 * CHALLENGE_CELLS) {
            end++;
        }
        return Printed.of(tokens.subList(0, end)).core().size() >= ChallengeColumn.values().length;
    }

    /** Where empty tokens on one line end. */
    private static int afterBlanks(List<Token> tokens, int from) {
        int line = tokens.get(from).line();
        int i = from;
        while (i < tokens.size()
                && tokens.get(i).line() == line
                && tokens.get(i).isEmpty()) {
            i++;
        }
        return i;
    }

    private static @Nullable Token next(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 4; i++) {
            if (!tokens.get(i).isEmpty()) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static boolean isValue(@Nullable Token token) {
        return token != null && !token.isText();
    }

    // Lines of text

    private void token(Token token, @Nullable Token next) {
        if (!token.isText()) {
            if (table != null) {
                value(token);
            }
            return;
        }
        if (token.shape() == Shape.PROSE) {
            prose();
            return;
        }
        if (heading(token, next)) {
            return;
        }
        if (table == null && !enters(token, next)) {
            return;
        }
        text(token, next);
    }

    /** Whether a line is the heads of several blocks of table 四, side by side. */
    private boolean blockHeads(Token token) {
        if (token.folded().length() > BLOCK_HEADS) {
            return false;
        }
        List<BlockLabel> blocks = labels.blocksIn(token.folded());
        if (blocks.size() < 2) {
            return false;
        }
        enter(Section.CHALLENGES);
        touch(token);
        blocks.forEach(this::block);
        challenge = null;
        return true;
    }

    /** What follows belongs to a block of table 四, until another label says otherwise. */
    private void block(BlockLabel label) {
        block = label;
        blocksSeen.add(label);
        result = null;
    }

    /** A paragraph ends table 四, and whatever was begun. */
    private void prose() {
        pending.clear();
        row = null;
        if (table == Section.CHALLENGES && challenge != null) {
            leave();
        }
    }

    /** Whether a text is the heading of a section after the table that is open; ends the table. */
    private boolean heading(Token token, @Nullable Token next) {
        boolean valued = isValue(next) && next.line() == token.line();
        if (valued || isLabel(token)) {
            return false;
        }
        Optional<Section> section = SectionHeadings.section(token.text(), token.folded());
        if (section.isEmpty()
                || section.get() == Section.CHALLENGES
                        && (labels.blocksIn(token.folded()).size() > 1
                                || table == Section.CHALLENGES
                                        && labels.nearBlock(token.folded()).isPresent())) {
            return false;
        }
        if (table != null && section.get() != table) {
            leave();
        }
        challengesAhead = section.get() == Section.CHALLENGES && table == null;
        headed = section.get();
        part = null;
        pending.clear();
        row = null;
        return true;
    }

    private static boolean isLabel(Token token) {
        for (Label label : token.labels()) {
            if (!(label instanceof Heading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text opens a table. */
    private boolean enters(Token token, @Nullable Token next) {
        for (Label label : token.labels()) {
            boolean valued = isValue(next);
            if (label instanceof GroupLabel group && group.section() == Section.PROACTIVE_DISCLOSURE
                    || label instanceof RowLabel && label.section() == Section.PROACTIVE_DISCLOSURE && valued
                    || label instanceof ColumnLabel
                            && label.section() == Section.REQUESTS
                            && token.folded().length() > 2
                    || label instanceof RowLabel
                            && label.section() == Section.REQUESTS
                            && token.folded().length() >= TELLING
                            && valued
                    || label instanceof BlockLabel b
                            && (b.block() == null
                                    || token.folded().length() > 4
                                    || next != null && isChallengeHead(next))) {
                enter(label.section());
                return true;
            }
        }
        if (isGlued(token)) {
            enter(Section.REQUESTS);
            return true;
        }
        if (token.shape() == Shape.PIECE || isValue(next)) {
            Optional<RowLabel> near = token.folded().length() >= TELLING
                    ? labels.near(Section.REQUESTS, token.folded())
                    : Optional.empty();
            if (near.isPresent()) {
                enter(Section.REQUESTS);
                return true;
            }
        }
        return blockHeads(token);
    }

    private boolean isChallengeHead(Token token) {
        return token.labels().stream()
                .anyMatch(label -> label.section() == Section.CHALLENGES && !(label instanceof Heading));
    }

    private void enter(Section section) {
        if (table != section) {
            leave();
            table = section;
        }
        challengesAhead = false;
    }

    private void leave() {
        table = null;
        part = null;
        row = null;
        challenge = null;
        block = null;
        result = null;
        headVersion = null;
        pending.clear();
    }

    private void text(Token token, @Nullable Token next) {
        touch(token);
        if (row != null && !row.rest().isEmpty() && continues(row, token)) {
            return;
        }
        if (row != null && row.match() == Match.UNKNOWN && namesLate(row, token)) {
            return;
        }
        List<Label> found = List.of();
        for (int start = 0; start < pending.size() && found.isEmpty(); start++) {
            found = labels.exact(joined(start, token));
            if (found.isEmpty()) {
                found = labels.exact(bare(start, token));
            }
        }
        if (found.isEmpty()) {
            found = token.labels();
        }
        if (!pending.isEmpty() && token.labels().isEmpty()) {
            noteSplitHead(pending.get(pending.size() - 1), token);
        }
        found = longerHead(found, token);
        boolean valued = isValue(next);
        if (!pending.isEmpty() && found.stream().anyMatch(RowLabel.class::isInstance) && found.equals(token.labels())) {
            openMisprinted();
        }
        if (!found.isEmpty() && label(found, token, valued)) {
            pending.clear();
            return;
        }
        if (found.isEmpty() && blockHeads(token) || glued(token) || !valued && found.isEmpty() && nearHead(token)) {
            pending.clear();
            return;
        }
        if (row != null && !row.isEmpty() && token.shape() == Shape.PIECE && lastLine(row) == token.line()) {
            // Text in a number cell.
            row.add(token);
            return;
        }
        if (isFragmentOfGroup(token)) {
            return;
        }
        if (table == Section.CHALLENGES && block != null && hasDigit(token.text())) {
            // Values that can't be parted: nobody knows what they are, but they are there.
            challenge(token);
            return;
        }
        pending.add(token);
        if (pending.size() > MAX_PENDING) {
            pending.remove(0);
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static int lastLine(RowReading row) {
        return row.lastLine();
    }

    /** The rest of a label may follow its values: labels wrap above and below the line of numbers. */
    private static boolean continues(RowReading row, Token token) {
        String folded = token.folded();
        if (folded.isEmpty() || !row.rest().startsWith(folded)) {
            return false;
        }
        row.setRest(row.rest().substring(folded.length()));
        return true;
    }

    /** Vertical labels dissolve into single characters between the rows. */
    private boolean isFragmentOfGroup(Token token) {
        return table == Section.REQUESTS && token.folded().length() <= 2 && labels.isInGroup(token.folded());
    }

    /** Two cells side by side that make up one head of table 三: 商业 | 企业. */
    private void noteSplitHead(Token first, Token second) {
        if (first.line() == second.line() && second.shape() != Shape.LINE) {
            for (Label label : labels.exact(first.folded() + second.folded())) {
                if (label instanceof ColumnLabel column && column.section() == Section.REQUESTS) {
                    splitHeadColumn = second.column();
                }
            }
        }
    }

    /** A head that is another's end may be that other's second line: 本年 / 处理决定数量. */
    private List<Label> longerHead(List<Label> found, Token token) {
        if (pending.isEmpty() || found.isEmpty() || !(found.get(0) instanceof ColumnLabel head)) {
            return found;
        }
        List<ColumnLabel> heads = labels.columnsIn(head.section(), joined(pending.size() - 1, token));
        ColumnLabel last = heads.isEmpty() ? head : heads.get(heads.size() - 1);
        return last.text().length() > head.text().length() && last.text().endsWith(head.text()) ? List.of(last) : found;
    }

    /** What is pending from a place on and the next token, without notes in brackets, which go over lines, too; "" without such. */
    private String bare(int start, @Nullable Token next) {
        String joined = next == null ? printed(start) : printed(start) + next.text();
        String bare = Folding.withoutNotes(joined);
        return bare.length() == joined.length() ? "" : Folding.fold(bare);
    }

    private String printed(int start) {
        StringBuilder text = new StringBuilder();
        pending.subList(start, pending.size()).forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private String joined(int start) {
        StringBuilder text = new StringBuilder();
        pending.subList(start, pending.size()).forEach(part -> text.append(part.folded()));
        return text.toString();
    }

    private String joined(int start, Token token) {
        return joined(start) + token.folded();
    }

    /** A row's first line of label stood beside its values; this is the next line, and now it is known. */
    private boolean namesLate(RowReading unknown, Token token) {
        for (Label label : labels.exact(Folding.fold(unknown.printedLabel()) + token.folded())) {
            if (label instanceof RowLabel found && found.section() == unknown.section()) {
                unknown.name(found.name());
                unknown.setHeadVersion(headVersion);
                pending.clear();
                return true;
            }
        }
        return false;
    }

    /** Takes a text that is a label; false when none of its meanings can be meant here. */
    private boolean label(List<Label> found, Token token, boolean valued) {
        // A row when values follow; else a head or a group where the text can be both.
        RowLabel rowLabel = null;
        for (Label label : found) {
            if (label instanceof RowLabel candidate && (candidate.section() == table || valued && isTelling(token))) {
                rowLabel = candidate;
            }
        }
        if (rowLabel != null && (valued || found.size() == 1)) {
            open(rowLabel, token, Match.EXACT, null);
            return true;
        }
        for (Label label : found) {
            if (label instanceof GroupLabel group) {
                group(group, token);
                return true;
            }
            if (label instanceof ColumnLabel column && (column.section() == table || table == null)) {
                column(column, token);
                return true;
            }
            if (label instanceof BlockLabel blockLabel) {
                enter(Section.CHALLENGES);
                touch(token);
                block(blockLabel);
                challenge = null;
                return true;
            }
            if (label instanceof ResultLabel resultLabel && table == Section.CHALLENGES) {
                result = resultLabel;
                challenge = null;
                return true;
            }
        }
        return rowLabel != null || found.stream().anyMatch(label -> label.section() == table);
    }

    private static boolean isTelling(Token token) {
        return token.folded().length() >= TELLING;
    }

    private void group(GroupLabel group, Token token) {
        enter(group.section());
        partOpen().head();
        touch(token);
        if (group.section() == Section.PROACTIVE_DISCLOSURE) {
            headVersion = null;
            row = null;
            return;
        }
        row = new RowReading(group.section(), null, Match.BY_ORDER, group.text(), token, token.shape() == Shape.CELL);
        add(row);
    }

    private void column(ColumnLabel column, Token token) {
        row = null;
        if (table == column.section()) {
            partOpen().head();
        }
        if (column.section() == Section.REQUESTS && token.labels().contains(column)) {
            requestHeads.add(column.text());
            if (token.shape() == Shape.CELL) {
                requestHeadColumns.putIfAbsent(column.text(), token.column());
                requestHeadBlock = token.block();
            }
        }
        if (column.section() == Section.PROACTIVE_DISCLOSURE) {
            if (column.versions().size() == 1) {
                headVersion = column.versions().iterator().next();
            }
            heads.add(token.text());
        }
    }

    private void open(RowLabel label, Token token, Match match, @Nullable String rest) {
        enter(label.section());
        touch(token);
        row = new RowReading(label.section(), label.name(), match, token.text(), token, false, label.single());
        row.setHeadVersion(headVersion);
        row.setRest(rest);
        add(row);
    }

    /** Whether a telling label of table 三 has its values stuck to it. */
    private boolean isGlued(Token token) {
        int end = beforeValues(token.text());
        return end >= TELLING
                && labels.exact(Folding.fold(token.text().substring(0, end))).stream()
                        .anyMatch(label -> label instanceof RowLabel && label.section() == Section.REQUESTS);
    }

    /** Where the values begin that stand stuck to a label, after its own number; 0 when none do. */
    private static int beforeValues(String text) {
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && text.charAt(i - 1) > '\u4dff' && text.charAt(i - 2) > '\u2000') {
                return "减增".indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : i;
            }
        }
        return 0;
    }

    /** A label with its values stuck to it: 规章000. */
    private boolean glued(Token token) {
        String text = token.text();
        int end = beforeValues(text);
        if (end == text.length() || end == 0 || table == null) {
            return false;
        }
        for (Label label : labels.exact(Folding.fold(text.substring(0, end)))) {
            if (label instanceof RowLabel found && found.section() == table) {
                open(found, token, Match.EXACT, null);
                rowOpen()
                        .add(new Token(
                                text.substring(end),
                                token.place(),
                                token.block(),
                                token.line(),
                                Shape.LINE,
                                PrintedValue.read(text.substring(end)),
                                0));
                return true;
            }
        }
        return false;
    }

    private void value(Token token) {
        touch(token);
        if (table == Section.CHALLENGES) {
            challenge(token);
            return;
        }
        if (!token.isEmpty()) {
            resolvePending();
        }
        if (row == null) {
            if (token.isEmpty()) {
                return;
            }
            anonymous(token);
        } else if (!token.isEmpty() && startsAnother(row, token)) {
            anonymous(token);
        }
        rowOpen().add(token);
    }

    private RowReading rowOpen() {
        if (row == null) {
            throw new IllegalStateException("no row is open");
        }
        return row;
    }

    /** A row without a label: its values stand on a line of their own after a line of values. */
    private void anonymous(Token token) {
        row = new RowReading(tableOpen(), null, Match.BY_ORDER, "", token, false);
        add(row);
    }

    private Section tableOpen() {
        if (table == null) {
            throw new IllegalStateException("no table is open");
        }
        return table;
    }

    /**
     * Whether a value on another line begins another row. Values one a line go on; but a line of several values is a row
     * of its own.
     */
    private static boolean startsAnother(RowReading row, Token token) {
        if (row.isEmpty()) {
            return false;
        }
        int last = row.lastLine();
        if (last == token.line()) {
            return false;
        }
        boolean line = row.firstLine() == last && row.tokens().size() > 1;
        return (line || row.startsBesideItsLabel()) && row.firstLine() != token.line() || row.hasLineOfSeveral();
    }

    /** Values come: the text before them was a label, or is none of the form's. */
    private void resolvePending() {
        if (pending.isEmpty()) {
            return;
        }
        Section section = tableOpen();
        if (row != null && row.isEmpty() && isNote()) {
            // It stands behind the label, on lines of its own.
            pending.clear();
            return;
        }
        for (int start = 0; start < pending.size(); start++) {
            String bare = bare(start, null);
            if (match(section, joined(start), pending.get(start))
                    || !bare.isEmpty() && match(section, bare, pending.get(start))) {
                pending.clear();
                return;
            }
        }
        Token first = pending.get(0);
        String printed = printed(0);
        pending.clear();
        row = new RowReading(section, null, Match.UNKNOWN, printed, first, false);
        add(row);
    }

    /** What is pending before the label of another row may be a misprinted label that waits for its values. */
    private void openMisprinted() {
        if (table == Section.PROACTIVE_DISCLOSURE || table == Section.REQUESTS) {
            String folded = joined(0);
            if (folded.length() >= TELLING && !labels.endsLabel(table, folded)) {
                labels.near(table, folded).ifPresent(label -> open(label, pending.get(0), Match.NEAR, null));
            }
        }
    }

    private boolean isNote() {
        return Folding.withoutNotes(printed(0)).isBlank();
    }

    private boolean match(Section section, String folded, Token first) {
        for (Label label : labels.exact(folded)) {
            if (label instanceof RowLabel found && found.section() == section) {
                open(found, first, Match.EXACT, null);
                return true;
            }
        }
        Optional<Prefix> prefix = labels.prefix(section, folded);
        if (prefix.isPresent()) {
            open(prefix.get().label(), first, Match.BEGUN, prefix.get().rest());
            return true;
        }
        Optional<RowLabel> near = labels.endsLabel(section, folded) ? Optional.empty() : labels.near(section, folded);
        near.ifPresent(label -> open(label, first, Match.NEAR, null));
        return near.isPresent();
    }

    private void challenge(Token token) {
        if (challenge == null) {
            if (token.isEmpty() && block == null) {
                return;
            }
            challenge = challengeAt(token, false);
        }
        challenge.tokens().add(token);
    }

    /** Begins a group of values of table 四, below the labels seen last. */
    private ChallengeReading challengeAt(Token first, boolean solid) {
        ChallengeReading reading = new ChallengeReading(
                block == null ? null : block.block(), result == null ? null : result.column(), first.place(), solid);
        partOpen().challenges().add(reading);
        return reading;
    }

    /** The part of the table that is open. */
    private TablePart partOpen() {
        if (part == null) {
            Section section = tableOpen();
            part = new TablePart(section, headed == section);
            parts.add(part);
        }
        return part;
    }

    /** Adds a row; one that stands before the first row of its part begins the table once more. */
    private void add(RowReading reading) {
        TablePart open = partOpen();
        if (reading.name() != null
                && !open.rows().isEmpty()
                && open.rows().get(0).name() != null
                && labels.rank(reading.name()) <= labels.rank(open.rows().get(0).name())) {
            part = new TablePart(open.section(), open.isHeaded());
            part.touch(open.last());
            parts.add(part);
        }
        partOpen().rows().add(reading);
    }

    private void touch(Token token) {
        if (table != null) {
            partOpen().touch(token.block());
        }
    }

    // Rows of real tables

    private void tableRow(List<Token> cells) {
        pending.clear();
        RowLabel found = null;
        Match match = Match.EXACT;
        int labelled = lastLabelled(cells);
        if (labelled >= 0) {
            found = rowLabel(cells, labelled);
        }
        int last = found == null ? lastText(cells) : labelled;
        if (found == null && last >= 0 && last + 1 < cells.size() && table != null && table != Section.CHALLENGES) {
            for (int i = last; i >= 0 && found == null; i--) {
                if (cells.get(i).isText() && cells.get(i).labels().isEmpty()) {
                    Section open = table;
                    Token cell = cells.get(i);
                    Optional<Prefix> prefix =
                            labels.prefix(open, cell.folded()).or(() -> labels.prefix(open, cell.bare()));
                    Optional<RowLabel> near = prefix.isPresent()
                            ? Optional.empty()
                            : labels.near(open, cell.folded()).or(() -> labels.near(open, cell.bare()));
                    if (prefix.isPresent()) {
                        found = prefix.get().label();
                        match = Match.BEGUN;
                        last = i;
                    } else if (near.isPresent()) {
                        found = near.get();
                        match = Match.NEAR;
                        last = i;
                    }
                }
            }
        }
        if (found != null && last + 1 < cells.size()) {
            enter(found.section());
            touch(cells.get(last));
            row = new RowReading(
                    found.section(),
                    found.name(),
                    match,
                    cells.get(last).text(),
                    cells.get(last),
                    true,
                    found.single());
            row.setHeadVersion(headVersion);
            row.tokens().addAll(cells.subList(last + 1, cells.size()));
            add(row);
            row = null;
            return;
        }
        headRow(cells);
    }

    private static int lastText(List<Token> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).isText()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Token cell) {
        for (Label label : cell.labels()) {
            if (label instanceof ColumnLabel column && column.section() == Section.REQUESTS) {
                return true;
            }
        }
        return false;
    }

    /** The last cell that is a label of the form; -1 when none is. */
    private static int lastLabelled(List<Token> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).isText() && !cells.get(i).labels().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The row that the last label of a row stands for: cells follow, and no head stands before. */
    private @Nullable RowLabel rowLabel(List<Token> cells, int i) {
        Token cell = cells.get(i);
        if (i + 1 == cells.size() || cells.subList(0, i).stream().anyMatch(TableScan::isHead)) {
            // 其他 and 总计 are heads, too.
            return null;
        }
        for (Label label : cell.labels()) {
            if (label instanceof RowLabel found && (found.section() == table || isTelling(cell))) {
                return found;
            }
        }
        return null;
    }

    /** A row of a real table that has no label of a row: heads, values without labels, or something else. */
    private void headRow(List<Token> cells) {
        if (table == null && cells.stream().noneMatch(Token::isText) && isBareChallenges(cells)) {
            enter(Section.CHALLENGES);
        }
        String unknown = "";
        int values = 0;
        for (int i = 0; i < cells.size(); i++) {
            Token cell = cells.get(i);
            if (!cell.isText()) {
                values++;
                continue;
            }
            List<Label> found = cell.labels();
            if (table == null && found.isEmpty()) {
                continue;
            }
            if (!found.isEmpty() ? headCell(found, cell) : nearHead(cell)) {
                continue;
            }
            if (i > 0 && cells.get(i - 1).isText()) {
                noteSplitHead(cells.get(i - 1), cell);
            }
            if (unknown.isEmpty()) {
                unknown = cell.text();
            }
        }
        if (table == null || values == 0) {
            return;
        }
        List<Token> tokens = cells.subList(valuesFrom(cells), cells.size());
        if (table == Section.CHALLENGES) {
            challengeAt(cells.get(0), true).tokens().addAll(tokens);
            touch(cells.get(0));
        } else if (tokens.stream().anyMatch(token -> !token.isEmpty())) {
            valuesWithoutLabel(cells, tokens, unknown);
        }
    }

    /** Where the values of a row begin: after its labels, known or leading. Text among numbers is no label. */
    private static int valuesFrom(List<Token> cells) {
        int from = 0;
        boolean leading = true;
        for (int i = 0; i < cells.size(); i++) {
            Token cell = cells.get(i);
            if (!cell.isText()) {
                leading &= cell.isEmpty();
            } else if (leading || !cell.labels().isEmpty()) {
                from = i + 1;
            }
        }
        return from;
    }

    private void valuesWithoutLabel(List<Token> cells, List<Token> tokens, String unknown) {
        Section section = tableOpen();
        if (row != null && row.isEmpty() && unknown.isEmpty()) {
            row.tokens().addAll(tokens);
            row = null;
            return;
        }
        RowReading reading = new RowReading(
                section, null, unknown.isEmpty() ? Match.BY_ORDER : Match.UNKNOWN, unknown, cells.get(0), true);
        reading.tokens().addAll(tokens);
        add(reading);
        touch(cells.get(0));
    }

    private boolean nearHead(Token cell) {
        if (table == null) {
            return false;
        }
        if (table == Section.CHALLENGES) {
            Optional<BlockLabel> near = labels.nearBlock(cell.folded());
            near.ifPresent(label -> {
                block(label);
                challenge = null;
            });
            return near.isPresent();
        }
        if (!pending.isEmpty()) {
            String joined = joined(pending.size() - 1, cell);
            List<ColumnLabel> across = labels.columnsIn(table, joined);
            ColumnLabel last = across.isEmpty() ? null : across.get(across.size() - 1);
            if (last != null
                    && joined.endsWith(Folding.fold(last.text()))
                    && Folding.fold(last.text()).length() > cell.folded().length()) {
                column(last, cell);
                return true;
            }
        }
        Section section = table;
        Optional<ColumnLabel> near = labels.nearColumn(section, cell.folded());
        if (near.isEmpty()) {
            near = labels.nearColumn(section, cell.bare());
        }
        List<ColumnLabel> columns = near.isPresent() ? List.of(near.get()) : labels.columnsIn(table, cell.folded());
        if (columns.stream().mapToInt(column -> column.text().length()).sum() * 2
                < cell.folded().length()) {
            return false;
        }
        columns.forEach(column -> column(column, cell));
        return !columns.isEmpty();
    }

    private boolean headCell(List<Label> found, Token cell) {
        for (Label label : found) {
            if (label instanceof GroupLabel group) {
                enter(group.section());
                partOpen().head();
                touch(cell);
                if (group.section() == Section.PROACTIVE_DISCLOSURE) {
                    headVersion = null;
                }
                return true;
            }
            if (label instanceof ColumnLabel column) {
                if (table == null && cell.folded().length() > 2) {
                    enter(column.section());
                }
                if (column.section() == table) {
                    touch(cell);
                    column(column, cell);
                    return true;
                }
            }
            if (label instanceof BlockLabel blockLabel) {
                enter(Section.CHALLENGES);
                touch(cell);
                block(blockLabel);
                return true;
            }
            if (label instanceof ResultLabel resultLabel
                    && (table == Section.CHALLENGES || cell.folded().length() > 2)) {
                enter(Section.CHALLENGES);
                touch(cell);
                result = resultLabel;
                return true;
            }
        }
        return found.stream().anyMatch(label -> label.section() == table);
    }
}
