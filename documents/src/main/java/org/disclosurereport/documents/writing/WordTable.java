package org.disclosurereport.documents.writing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Remark;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Adds tables to a Word document. A cell with a remark is shaded, bold, and has a comment. Not thread-safe. */
final class WordTable {
    private static final String BLOCK_FILL = "DCE6F2";

    /** Space between line and text at the sides of a cell, in twentieths of a point. */
    private static final int PADDING = 20;

    /** A Chinese character in a table. */
    private static final int CHARACTER_WIDTH = WordStyles.SIZE_5 * 10;

    private static final int MIN_ROW_HEIGHT = 320;

    private final XWPFDocument document;
    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final int width;
    private @Nullable XWPFComments comments;
    private long nextComment;
    private boolean blocks;

    WordTable(XWPFDocument document, PrintedReport report, RemarkedCells remarks, int width) {
        this.document = document;
        this.report = report;
        this.remarks = remarks;
        this.width = width;
    }

    void add(TableLayout layout) {
        blocks = layout.headRows() == 0;
        XWPFTable made = document.createTable();
        CTTbl table = made.getCTTbl();
        made.removeRow(0);
        addProperties(made);
        int[] widths = addGrid(table, layout);
        for (int row = 0; row < layout.rowCount(); row++) {
            CTRow line = table.addNewTr();
            CTTrPr properties = line.addNewTrPr();
            properties.addNewCantSplit();
            properties.addNewTrHeight().setVal(BigInteger.valueOf(MIN_ROW_HEIGHT));
            if (row < layout.headRows()) {
                properties.addNewTblHeader();
            }
            for (LaidCell laid : inRow(layout, row)) {
                addCell(line.addNewTc(), laid, row, widths);
            }
        }
    }

    /** The cells that cover a row, from the left: Word wants those that began above, too. */
    private static List<LaidCell> inRow(TableLayout layout, int row) {
        return layout.cells().stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rows())
                .sorted(Comparator.comparingInt(LaidCell::column))
                .toList();
    }

    private void addProperties(XWPFTable made) {
        CTTbl table = made.getCTTbl();
        CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(width));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setCellMargins(0, PADDING, 0, PADDING);
    }

    private int[] addGrid(CTTbl table, TableLayout layout) {
        int whole = layout.shares().stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        int[] widths = new int[layout.columnCount()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width * layout.shares().get(column) / whole;
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
        }
        return widths;
    }

    private void addCell(CTTc target, LaidCell laid, int row, int[] widths) {
        CTTcPr properties = target.addNewTcPr();
        int cellWidth = 0;
        for (int column = laid.column(); column < laid.column() + laid.columns(); column++) {
            cellWidth += widths[column];
        }
        CTTblWidth tableWidth = properties.addNewTcW();
        tableWidth.setType(STTblWidth.DXA);
        tableWidth.setW(BigInteger.valueOf(cellWidth));
        if (laid.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(laid.columns()));
        }
        if (laid.rows() > 1) {
            properties.addNewVMerge().setVal(row == laid.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        CTP paragraph = target.addNewP();
        CTPPr style = paragraph.addNewPPr();
        style.addNewPStyle().setVal(laid.cell() == null ? WordStyles.LABEL : WordStyles.VALUE);
        if (row == laid.row()) {
            Cell cell = laid.cell();
            if (cell == null) {
                addLabel(paragraph, properties, laid, cellWidth - 2 * PADDING);
            } else {
                addValue(paragraph, properties, cell);
            }
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private void addLabel(CTP paragraph, CTTcPr properties, LaidCell laid, int room) {
        if (laid.role() == LaidCell.Role.BLOCK) {
            shade(properties, BLOCK_FILL);
        } else if (laid.role() == LaidCell.Role.HEAD || blocks) {
            paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
            balance(paragraph, laid.label().length(), room);
        }
        paragraph.addNewR().addNewT().setStringValue(laid.label());
    }

    /** Breaks a narrow label into lines of the same length, 商业 over 企业, as the form has them. */
    private static void balance(CTP paragraph, int characters, int room) {
        int perLine = Math.max(1, room / CHARACTER_WIDTH);
        int lines = (characters + perLine - 1) / perLine;
        if (lines > 1) {
            int margin = (room - (characters + lines - 1) / lines * CHARACTER_WIDTH) / 2 - 1;
            CTInd indent = paragraph.getPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(Math.max(0, margin)));
            indent.setRight(BigInteger.valueOf(Math.max(0, margin)));
        }
    }

    private void addValue(CTP paragraph, CTTcPr properties, Cell cell) {
        Remark.@Nullable Tone tone = remarks.tone(cell).orElse(null);
        String text = report.text(cell);
        if (tone == null) {
            if (!text.isEmpty()) {
                paragraph.addNewR().addNewT().setStringValue(text);
            }
            return;
        }
        shade(properties, RemarkedCells.fill(tone));
        BigInteger id = addComment(cell);
        paragraph.addNewCommentRangeStart().setId(id);
        if (!text.isEmpty()) {
            var run = paragraph.addNewR();
            if (tone != Remark.Tone.RELATED) {
                run.addNewRPr().addNewB();
            }
            run.addNewT().setStringValue(text);
        }
        CTMarkupRange end = paragraph.addNewCommentRangeEnd();
        end.setId(id);
        paragraph.addNewR().addNewCommentReference().setId(id);
    }

    private static void shade(CTTcPr properties, String fill) {
        CTShd shading = properties.addNewShd();
        shading.setVal(STShd.CLEAR);
        shading.setColor("auto");
        shading.setFill(fill);
    }

    private BigInteger addComment(Cell cell) {
        if (comments == null) {
            comments = document.createComments();
        }
        BigInteger id = BigInteger.valueOf(nextComment++);
        XWPFComment comment = Objects.requireNonNull(comments).createComment(id);
        comment.setAuthor(remarks.heading());
        remarks.messages(cell)
                .lines()
                .forEach(line -> comment.createParagraph().createRun().setText(line));
        return id;
    }
}
