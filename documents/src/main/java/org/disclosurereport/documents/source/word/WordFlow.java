package org.disclosurereport.documents.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.disclosurereport.documents.fields.VisibleSections;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.flow.FlowBuilder;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.flow.SpannedCell;
import org.disclosurereport.documents.source.office.XmlEvents;
import org.jspecify.annotations.Nullable;

/** Walks over the body of a Word document and builds its lines and tables. */
final class WordFlow {
    /** What isn't text of the document: what was deleted, field codes, readings above characters, the older twin of a shape. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange",
            "sectPr");

    private final WordHeadings headings;
    private final @Nullable VisibleSections visible;
    private final Budget budget;
    private final FlowBuilder flow;
    /** The paragraphs begun and not ended: more than one where a text box stands in a paragraph. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    /** The cells begun and not ended. */
    private final Deque<Cell> cells = new ArrayDeque<>();
    /** For each content control begun whether it shows only its prompt. */
    private final Deque<Boolean> prompts = new ArrayDeque<>();

    /** For each row begun whether its deletion is tracked. */
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();

    private int promptsOpen;
    private boolean inText;
    private boolean inRowProperties;
    private int pictures;

    /**
     * Begins.
     *
     * @param headings which styles are headings
     * @param visible gathers what the paragraphs outside tables show; null when nobody asks
     * @param budget what it may use
     */
    WordFlow(WordHeadings headings, @Nullable VisibleSections visible, Budget budget) {
        this.headings = headings;
        this.visible = visible;
        this.budget = budget;
        this.flow = new FlowBuilder(budget, WordLayout::new);
    }

    /** {@return the lines and tables of a document} */
    List<FlowItem> read(XmlEvents events) {
        int unseenDepth = 0;
        while (events.advance()) {
            if (unseenDepth > 0) {
                if (events.isEnd() && events.depth() == unseenDepth) {
                    unseenDepth = 0;
                }
            } else if (events.isStart()) {
                if (inRowProperties && events.name().equals("del")) {
                    deletedRows.pop();
                    deletedRows.push(true);
                }
                if (UNSEEN.contains(events.name())) {
                    unseenDepth = events.depth();
                } else {
                    begin(events);
                }
            } else if (events.isEnd()) {
                end(events.name());
            } else if (inText) {
                append(events.text());
            }
        }
        return flow.finish();
    }

    int pictures() {
        return pictures;
    }

    private void begin(XmlEvents events) {
        switch (events.name()) {
            case "p" -> {
                beginCellText();
                paragraphs.push(new Paragraph());
            }
            case "pStyle" -> {
                String style = events.attribute("val");
                markHeading(headings.styles().contains(style));
                markSection(headings.first().contains(style));
            }
            case "outlineLvl" -> markHeading(WordHeadings.isHeadingLevel(events));
            case "r" -> setRun(true);
            case "vanish" -> {
                if (isInRun() && events.isOn()) {
                    paragraphs.peek().hidden = true;
                }
            }
            case "t" -> inText = isInRun();
            case "tab", "ptab" -> appendInRun("\t");
            case "br", "cr" -> appendInRun("\n");
            case "noBreakHyphen" -> appendInRun("-");
            case "pic" -> pictures++;
            case "blip" -> addPicture(events.attribute("embed"));
            case "imagedata" -> {
                pictures++;
                addPicture(events.attribute("id"));
            }
            case "tbl" -> {
                beginCellText();
                flow.beginTable();
            }
            case "tr" -> {
                deletedRows.push(false);
                flow.beginRow();
            }
            case "trPr" -> inRowProperties = !deletedRows.isEmpty();
            case "gridBefore" -> gap(events);
            case "tc" -> cells.push(new Cell());
            case "gridSpan" -> {
                if (!cells.isEmpty()) {
                    cells.peek().columns = Math.max(1, events.attribute("val", 1));
                }
            }
            case "vMerge" -> {
                if (!cells.isEmpty()) {
                    cells.peek().continues = !events.attribute("val").equals("restart");
                }
            }
            case "sdt" -> prompts.push(false);
            case "showingPlcHdr" -> beginPrompt(events);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    Paragraph paragraph = paragraphs.pop();
                    flow.paragraph(paragraph.text, paragraph.heading);
                    paragraph.pictures.forEach(flow::picture);
                    show(paragraph);
                }
            }
            case "r" -> setRun(false);
            case "t" -> inText = false;
            case "trPr" -> inRowProperties = false;
            case "tc" -> {
                beginCellText();
                flow.endCell();
                cells.poll();
            }
            case "tr" -> {
                if (!deletedRows.isEmpty() && deletedRows.pop()) {
                    flow.dropRow();
                }
            }
            case "tbl" -> flow.endTable();
            case "sdt" -> promptsOpen -= !prompts.isEmpty() && prompts.pop() ? 1 : 0;
            default -> {}
        }
    }

    /** Pictures come after the text of their paragraph. */
    private void addPicture(String id) {
        if (!paragraphs.isEmpty()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            paragraphs.peek().pictures.add(id);
        }
    }

    private void markSection(boolean section) {
        if (section && !paragraphs.isEmpty()) {
            paragraphs.peek().section = true;
        }
    }

    private void show(Paragraph paragraph) {
        if (visible == null || !paragraphs.isEmpty() || !cells.isEmpty()) {
            return;
        }
        if (paragraph.section) {
            visible.heading();
        } else {
            visible.paragraph(paragraph.text);
        }
    }

    /** The properties of a cell come before its text, so the cell begins when its first paragraph, table or end does. */
    private void beginCellText() {
        Cell cell = cells.peek();
        if (cell != null && !cell.begun) {
            cell.begun = true;
            flow.beginCell(cell.columns, 1, cell.continues ? SpannedCell.Role.CONTINUES : SpannedCell.Role.OWN);
        }
    }

    private void gap(XmlEvents events) {
        int columns = events.attribute("val", 0);
        if (inRowProperties && columns > 0) {
            flow.beginCell(columns, 1, SpannedCell.Role.GAP);
            flow.endCell();
        }
    }

    private void beginPrompt(XmlEvents events) {
        if (!prompts.isEmpty() && !prompts.peek() && events.isOn()) {
            prompts.pop();
            prompts.push(true);
            promptsOpen++;
        }
    }

    private void markHeading(boolean heading) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().heading |= heading;
        }
    }

    private void setRun(boolean begins) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inRun = begins;
            paragraphs.peek().hidden = false;
        }
    }

    private boolean isInRun() {
        return !paragraphs.isEmpty() && paragraphs.peek().inRun;
    }

    private void appendInRun(String text) {
        if (isInRun()) {
            append(text);
        }
    }

    /** Adds to the paragraph unless its run is hidden or belongs to a prompt. */
    private void append(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && !paragraph.hidden && promptsOpen == 0) {
            budget.useCharacters(text.length());
            paragraph.text.append(text);
        }
    }

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> pictures = new ArrayList<>();
        private boolean heading;
        private boolean section;
        private boolean inRun;
        private boolean hidden;
    }

    private static final class Cell {
        private int columns = 1;
        private boolean continues;
        private boolean begun;
    }
}
