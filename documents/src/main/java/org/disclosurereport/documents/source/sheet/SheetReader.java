package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.office.XmlEvents;

/** Reads the filled and bordered cells and merged ranges of one sheet as a stream; a cell far out costs no more than any other. */
final class SheetReader {
    private final List<String> strings;
    private final CellStyles styles;
    private final Budget budget;
    private final int page;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<ReadIssue> issues = new ArrayList<>();

    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean inFormula;
    private boolean inInline;
    private boolean hasFormula;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final RichText inline = new RichText();

    SheetReader(List<String> strings, CellStyles styles, int page, Budget budget) {
        this.strings = strings;
        this.styles = styles;
        this.page = page;
        this.budget = budget;
    }

    /** Reads the sheet. */
    void read(XmlEvents events) {
        while (events.advance()) {
            if (events.isStart()) {
                begin(events);
            } else if (events.isEnd()) {
                end(events.name());
            } else if (inValue || inFormula) {
                budget.useCharacters(events.text().length());
                (inValue ? value : formula).append(events.text());
            }
            if (inInline) {
                inline.read(events, budget);
            }
        }
    }

    /** {@return the filled and the bordered cells in the order of the file} */
    List<SheetCell> cells() {
        return cells;
    }

    List<CellRange> merged() {
        return merged;
    }

    List<ReadIssue> issues() {
        return issues;
    }

    private void begin(XmlEvents events) {
        switch (events.name()) {
            case "row" -> {
                row = events.attribute("r", row + 1);
                column = -1;
            }
            case "c" -> {
                String address = events.attribute("r");
                int named = CellRange.column(address);
                column = named < 0 ? column + 1 : named;
                int namedRow = CellRange.row(address);
                row = namedRow < 1 ? row : namedRow;
                type = events.attribute("t");
                style = events.attribute("s", 0);
                hasFormula = false;
                value.setLength(0);
                formula.setLength(0);
                inline.take();
            }
            case "v" -> inValue = true;
            case "f" -> {
                inFormula = true;
                hasFormula = true;
            }
            case "is" -> inInline = true;
            case "mergeCell" -> CellRange.of(events.attribute("ref")).ifPresent(this::merge);
            default -> {}
        }
    }

    private void merge(CellRange range) {
        budget.useMemory(Budget.OBJECT_BYTES);
        merged.add(range);
    }

    private void end(String name) {
        switch (name) {
            case "v" -> inValue = false;
            case "f" -> inFormula = false;
            case "is" -> inInline = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() {
        if (hasFormula && value.isEmpty() && !type.equals("str")) {
            budget.useCells(1);
            issues.add(ReadIssue.of(
                    ReadIssueKind.FORMULA_WITHOUT_VALUE,
                    SourcePlace.of(page, 0, row, 0),
                    List.of(),
                    Map.of("cell", address(), "formula", formula.toString())));
            return;
        }
        String text = text();
        boolean filled = !Characters.isBlank(text);
        if (filled || styles.isBordered(style)) {
            budget.useCells(1);
            cells.add(new SheetCell(row, column, filled ? text : ""));
        }
    }

    private String text() {
        return switch (type) {
            case "s" -> shared(value.toString());
            case "inlineStr" -> inline.take();
            case "str", "e", "d" -> value.toString();
            case "b" -> value.toString().equals("1") ? "TRUE" : "FALSE";
            default -> value.isEmpty() ? "" : styles.show(value.toString().strip(), style);
        };
    }

    private String shared(String number) {
        try {
            String text = strings.get(Integer.parseInt(number.strip()));
            budget.useCharacters(text.length()); // a long one may be referred to by every cell
            return text;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.broken(
                    "单元格 " + address() + " 指向不存在的文本", "cell " + address() + " refers to a text that isn't there");
        }
    }

    private String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
