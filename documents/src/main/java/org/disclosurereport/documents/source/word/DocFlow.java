package org.disclosurereport.documents.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.flow.FlowBuilder;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.ole.Bytes;
import org.jspecify.annotations.Nullable;

/** Walks over the characters of a Word document before 2007 and builds its lines and tables. Not thread-safe. */
final class DocFlow implements DocPieces.Visitor {
    private static final char PICTURE = 1;
    private static final char CELL_END = 7;
    private static final char LINE_BREAK = 0xB;
    private static final char PAGE_BREAK = 0xC;
    private static final char PARAGRAPH_END = 0xD;
    private static final char COLUMN_BREAK = 0xE;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char FIXED_HYPHEN = 0x1E;

    private static final int DELETED = 0x800;
    private static final int HIDDEN = 0x83C;
    private static final int PICTURE_PLACE = 0x6A03;

    private final Bytes main;
    private final Bytes data;
    private final DocRuns paragraphs;
    private final DocRuns characters;
    private final Budget budget;
    private final FlowBuilder flow;
    private final StringBuilder text = new StringBuilder();
    private final Deque<DocTable> tables = new ArrayDeque<>();
    /** For each field begun whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** The pictures since the last paragraph outside of tables: those of a table come after it. */
    private final List<String> shown = new ArrayList<>();

    private int instructions;
    private int pictures;
    private DocRuns.@Nullable Run run;
    private boolean unseen;

    DocFlow(Bytes main, Bytes data, DocRuns paragraphs, DocRuns characters, Budget budget) {
        this.main = main;
        this.data = data;
        this.paragraphs = paragraphs;
        this.characters = characters;
        this.budget = budget;
        this.flow = new FlowBuilder(budget, WordLayout::new);
    }

    @Override
    public void character(char character, long place, int width) {
        switch (character) {
            case PARAGRAPH_END, CELL_END -> endParagraph(character, place);
            case PAGE_BREAK -> {
                DocRuns.Run paragraph = paragraphs.at(place);
                if (paragraph != null && paragraph.end() == place + width) {
                    endParagraph(character, place);
                } else {
                    append('\n', place);
                }
            }
            case FIELD -> {
                budget.useMemory(Budget.OBJECT_BYTES);
                fields.push(false);
                instructions++;
            }
            case FIELD_RESULT -> {
                if (!fields.isEmpty() && !fields.peek()) {
                    fields.pop();
                    fields.push(true);
                    instructions--;
                }
            }
            case FIELD_END -> instructions -= !fields.isEmpty() && !fields.pop() ? 1 : 0;
            case LINE_BREAK, COLUMN_BREAK -> append('\n', place);
            case FIXED_HYPHEN -> append('-', place);
            case PICTURE -> addPicture(place);
            default -> {
                if (character >= ' ' || character == '\t') {
                    append(character, place);
                }
            }
        }
    }

    /** A picture is where the properties of its character say, which otherwise stands for something else. */
    private void addPicture(long place) {
        pictures++;
        DocRuns.Run found = characters.at(place);
        if (found != null && instructions == 0 && !isUnseen(place)) {
            DocProperties.each(main, found.at(), found.length(), budget, (property, bytes, at, length) -> {
                if (property == PICTURE_PLACE) {
                    budget.useMemory(2L * Budget.OBJECT_BYTES);
                    shown.add(Long.toString(bytes.unsignedInt(at)));
                }
            });
        }
    }

    private void append(char character, long place) {
        if (instructions == 0 && !isUnseen(place)) {
            budget.useCharacters(1);
            text.append(character);
        }
    }

    /** Whether a character is hidden, or its deletion is tracked. */
    private boolean isUnseen(long place) {
        DocRuns.Run found = characters.at(place);
        if (found != run) {
            run = found;
            unseen = false;
            if (found != null) {
                DocProperties.each(main, found.at(), found.length(), budget, (property, bytes, at, length) -> {
                    if (property == DELETED || property == HIDDEN) {
                        unseen |= bytes.unsignedByte(at) == 1;
                    }
                });
            }
        }
        return unseen;
    }

    private void endParagraph(char mark, long place) {
        DocParagraph paragraph = DocParagraph.of(paragraphs.at(place), main, data, budget);
        String line = text.toString();
        text.setLength(0);
        budget.requireDepth(paragraph.depth());
        open(paragraph.depth());
        DocTable table = tables.peek();
        if (table == null) {
            flow.paragraph(line, paragraph.isHeading());
            showPictures();
            return;
        }
        budget.useMemory(Budget.OBJECT_BYTES);
        if (paragraph.endsRow()) {
            budget.useMemory((long) Budget.OBJECT_BYTES * paragraph.row().size());
            table.endRow(paragraph.row());
            return;
        }
        table.add(line, paragraph.isHeading());
        if (mark == CELL_END || paragraph.endsInnerCell()) {
            table.endCell();
        }
    }

    /** Ends tables or begins them until so many are open. */
    private void open(int depth) {
        while (tables.size() > depth) {
            DocTable ended = tables.pop();
            DocTable around = tables.peek();
            if (around == null) {
                ended.writeTo(flow);
            } else {
                around.add(ended);
            }
        }
        while (tables.size() < depth) {
            budget.useMemory(Budget.OBJECT_BYTES);
            tables.push(new DocTable());
        }
    }

    /** {@return the lines and tables} */
    List<FlowItem> finish() {
        open(0);
        flow.paragraph(text, false);
        showPictures();
        return flow.finish();
    }

    private void showPictures() {
        shown.forEach(flow::picture);
        shown.clear();
    }

    int pictures() {
        return pictures;
    }
}
