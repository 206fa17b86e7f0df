package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Refusal;

/** Reads the cells of one sheet of a workbook before 2007. Not thread-safe. */
final class BiffSheet {
    private static final int BEGIN = 0x809;
    private static final int END = 0xA;
    private static final int FORMULA = 0x6;
    private static final int TEXT_OF_FORMULA = 0x207;
    private static final int SHARED_TEXT = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27E;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int FLAG = 0x205;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xD6;
    private static final int BLANK = 0x201;
    private static final int BLANKS = 0xBE;
    private static final int MERGED = 0xE5;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final List<String> texts;
    private final CellStyles styles;
    private final Budget budget;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    // The formula whose text comes in a record of its own.
    private int formulaRow;
    private int formulaColumn;
    private int formulaStyle;

    BiffSheet(List<String> texts, CellStyles styles, Budget budget) {
        this.texts = texts;
        this.styles = styles;
        this.budget = budget;
    }

    List<SheetCell> cells() {
        return cells;
    }

    List<CellRange> merged() {
        return merged;
    }

    /** Reads the records of the sheet; what is within another beginning and end, such as a chart, is passed over. */
    void read(BiffRecords records) {
        int depth = 0;
        while (records.advance()) {
            if (records.type() == BEGIN) {
                depth++;
            } else if (records.type() == END) {
                depth--;
                if (depth <= 0) {
                    return;
                }
            } else if (depth == 1) {
                read(records, records.unsignedShort(0), records.unsignedShort(2), records.unsignedShort(4));
            }
        }
    }

    private void read(BiffRecords record, int row, int column, int style) {
        switch (record.type()) {
            case SHARED_TEXT -> add(row, column, style, shared(record.signedInt(6)));
            case TEXT, RICH_TEXT -> add(row, column, style, record.text(6));
            case NUMBER -> add(row, column, style, show(record.real(6), style));
            case SHORT_NUMBER -> add(row, column, style, show(number(record.signedInt(6)), style));
            case SHORT_NUMBERS -> {
                for (int at = 4; at + 8 <= record.length(); at += 6) {
                    int own = record.unsignedShort(at);
                    add(row, column + (at - 4) / 6, own, show(number(record.signedInt(at + 2)), own));
                }
            }
            case FLAG -> add(row, column, style, flag(record.unsignedByte(6), record.unsignedByte(7) != 0));
            case FORMULA -> formula(record, row, column, style);
            case TEXT_OF_FORMULA -> add(formulaRow, formulaColumn, formulaStyle, record.text(0));
            case BLANK -> add(row, column, style, "");
            case BLANKS -> {
                for (int at = 4; at + 4 <= record.length(); at += 2) {
                    add(row, column + (at - 4) / 2, record.unsignedShort(at), "");
                }
            }
            case MERGED -> {
                for (int at = 2; at + 8 <= record.length(); at += 8) {
                    merge(record, at);
                }
            }
            default -> {}
        }
    }

    private void merge(BiffRecords record, int at) {
        CellRange range = new CellRange(
                record.unsignedShort(at) + 1,
                record.unsignedShort(at + 4),
                record.unsignedShort(at + 2) + 1,
                record.unsignedShort(at + 6));
        if (range.firstRow() <= range.lastRow() && range.firstColumn() <= range.lastColumn()) {
            budget.useMemory(Budget.OBJECT_BYTES);
            merged.add(range);
        }
    }

    /** The value stored with a formula: a number, or in place of its last bytes a mark of what it is else. */
    private void formula(BiffRecords record, int row, int column, int style) {
        if (record.unsignedShort(12) != 0xFFFF) {
            add(row, column, style, show(record.real(6), style));
            return;
        }
        switch (record.unsignedByte(6)) {
            case 0 -> {
                formulaRow = row;
                formulaColumn = column;
                formulaStyle = style;
            }
            case 1 -> add(row, column, style, flag(record.unsignedByte(8), false));
            case 2 -> add(row, column, style, flag(record.unsignedByte(8), true));
            default -> add(row, column, style, "");
        }
    }

    private static String flag(int value, boolean error) {
        return error ? ERRORS.getOrDefault(value, "#N/A") : value == 1 ? "TRUE" : "FALSE";
    }

    /** A number of four bytes: whole or the upper half of a fraction, and maybe a hundredth of that. */
    private static double number(int bits) {
        double value =
                (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & 0xFFFFFFFC) << Integer.SIZE);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    private String show(double value, int style) {
        return styles.show(Double.toString(value), style);
    }

    private String shared(int number) {
        if (number < 0 || number >= texts.size()) {
            throw Refusal.broken("单元格指向不存在的文本", "a cell refers to a text that isn't there");
        }
        String text = texts.get(number);
        budget.useCharacters(text.length()); // a long one may be referred to by every cell
        return text;
    }

    private void add(int row, int column, int style, String text) {
        boolean filled = !Characters.isBlank(text);
        if (filled || styles.isBordered(style)) {
            budget.useCells(1);
            cells.add(new SheetCell(row + 1, column, filled ? text : ""));
        }
    }
}
