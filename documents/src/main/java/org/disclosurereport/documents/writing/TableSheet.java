package org.disclosurereport.documents.writing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.disclosurereport.form.Total;
import org.jspecify.annotations.Nullable;

/**
 * Fills a sheet with a table of the form: merged labels, values, formulas, what may be typed, what turns red.
 *
 * <p>A spreadsheet holds numbers as doubles and shows 15 digits, so numbers with more digits are texts. Such a text counts
 * as unknown in the conditional formats, as a blank does; so they turn a cell red only when it can't be right, which is
 * what the validator says, too.
 */
final class TableSheet {
    /** Tables with more columns are printed on paper laid across. */
    static final int PORTRAIT_COLUMNS = 12;

    private static final int MAX_DIGITS = 15;
    private static final int COLUMN_UNIT = 256;
    private static final int LINE_POINTS = 15;

    /** No row is lower, so that a hand finds it. */
    private static final int MIN_ROW_POINTS = 20;

    /** How many digits wide a table is, without and for each of its columns. */
    private static final int BASE_WIDTH = 90;

    private static final int WIDTH_PER_COLUMN = 2;

    private final XSSFSheet sheet;
    private final TableLayout layout;
    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final SheetStyles styles;
    private final CellAddresses addresses = new CellAddresses();
    private final Map<Cell, Total> totals = new HashMap<>();
    private final int top;

    TableSheet(XSSFSheet sheet, TableLayout layout, PrintedReport report, RemarkedCells remarks, SheetStyles styles) {
        this.sheet = sheet;
        this.layout = layout;
        this.report = report;
        this.remarks = remarks;
        this.styles = styles;
        this.top = sheet.getPhysicalNumberOfRows();
        for (Total total : Form.of(report.report()).getTotals()) {
            // 总计 of row （七） is two totals; the sum of its row comes first and is the formula.
            totals.putIfAbsent(total.getCell(), total);
        }
    }

    void fill() {
        int[] widths = setWidths();
        for (int row = 0; row < layout.rowCount(); row++) {
            sheet.createRow(top + row).setHeightInPoints(MIN_ROW_POINTS);
        }
        for (LaidCell laid : layout.cells()) {
            if (laid.cell() != null) {
                addresses.put(laid.cell(), top + laid.row(), laid.column());
            }
        }
        for (LaidCell laid : layout.cells()) {
            addCell(laid, widths);
        }
        addValidations();
        addFormats();
        int left = layout.cells().stream()
                .filter(laid -> laid.role() == LaidCell.Role.ROW)
                .mapToInt(laid -> laid.column() + laid.columns())
                .max()
                .orElse(0);
        sheet.createFreezePane(left, top + layout.headRows());
        if (layout.headRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(top, top + layout.headRows() - 1, -1, -1));
        }
    }

    private int[] setWidths() {
        int whole = layout.shares().stream().mapToInt(Integer::intValue).sum();
        int digits = BASE_WIDTH + WIDTH_PER_COLUMN * layout.columnCount();
        int[] widths = new int[layout.columnCount()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(1, digits * layout.shares().get(column) / whole);
            sheet.setColumnWidth(column, widths[column] * COLUMN_UNIT);
        }
        return widths;
    }

    private void addCell(LaidCell laid, int[] widths) {
        Cell cell = laid.cell();
        XSSFCell first = at(laid.row(), laid.column());
        if (cell == null) {
            boolean left =
                    laid.role() == LaidCell.Role.BLOCK || layout.headRows() > 0 && laid.role() != LaidCell.Role.HEAD;
            first.setCellStyle(styles.label(laid.role(), left));
            first.setCellValue(laid.label());
            int width = 0;
            for (int column = laid.column(); column < laid.column() + laid.columns(); column++) {
                width += widths[column];
            }
            XSSFRow row = first.getRow();
            // A label over several rows has room enough.
            float height = laid.rows() > 1 ? 0 : SheetText.lines(laid.label(), width - 1) * LINE_POINTS + 5;
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
        } else {
            addValue(first, cell);
        }
        if (laid.rows() > 1 || laid.columns() > 1) {
            for (int row = laid.row(); row < laid.row() + laid.rows(); row++) {
                for (int column = laid.column(); column < laid.column() + laid.columns(); column++) {
                    at(row, column).setCellStyle(first.getCellStyle());
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(
                    top + laid.row(),
                    top + laid.row() + laid.rows() - 1,
                    laid.column(),
                    laid.column() + laid.columns() - 1));
        }
    }

    private XSSFCell at(int row, int column) {
        XSSFRow sheetRow = sheet.getRow(top + row);
        XSSFCell cell = sheetRow.getCell(column);
        return cell == null ? sheetRow.createCell(column) : cell;
    }

    private void addValue(XSSFCell target, Cell cell) {
        CellValue value = cell.get(report.report());
        Remark.@Nullable Tone tone = remarks.tone(cell).orElse(null);
        Total total = totals.get(cell);
        boolean live = total != null && addsUp(total);
        String format = SheetStyles.WHOLE;
        if (live) {
            String parts = addresses.ranges(total.getParts());
            target.setCellFormula("IF(COUNT(" + parts + ")=0,\"\",SUM(" + parts + "))");
        }
        if (value.isBlank()) {
            if (live) {
                target.setCellValue("");
            }
        } else if (isNumber(cell)) {
            BigDecimal number = new BigDecimal(value.toString());
            target.setCellValue(number.doubleValue());
            format = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : format;
        } else {
            target.setCellValue(report.text(cell));
            format = SheetStyles.TEXT;
        }
        target.setCellStyle(styles.value(format, !live, tone));
        if (tone != null) {
            addComment(target, cell);
        }
    }

    /** Whether a value is kept exactly as a number; a blank is. */
    private boolean isNumber(Cell cell) {
        CellValue value = cell.get(report.report());
        boolean printedPlain = report.text(cell).equals(value.toString());
        return printedPlain
                && value.toString().chars().filter(Character::isDigit).count() <= MAX_DIGITS;
    }

    /** Whether a formula gives what is printed: the sum of the parts that are filled, or blank where none is. */
    private boolean addsUp(Total total) {
        List<Cell> parts = total.getParts();
        if (!isNumber(total.getCell()) || !parts.stream().allMatch(this::isNumber)) {
            return false;
        }
        List<Count> filled = parts.stream()
                .map(part -> part.getCount(report.report()))
                .filter(count -> !count.isBlank())
                .toList();
        Count printed = total.getCell().getCount(report.report());
        return filled.isEmpty()
                ? printed.isBlank()
                : printed.orElse(-1)
                        == filled.stream().mapToLong(Count::getValue).sum();
    }

    private void addComment(XSSFCell target, Cell cell) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                target.getColumnIndex() + 1,
                target.getRowIndex(),
                target.getColumnIndex() + 6,
                target.getRowIndex() + 5);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAuthor(remarks.heading());
        comment.setString(SheetText.pieces(remarks.messages(cell)).get(0));
        target.setCellComment(comment);
    }

    private void addValidations() {
        Map<CellKind, CellRangeAddressList> regions = new EnumMap<>(CellKind.class);
        for (LaidCell laid : layout.cells()) {
            Cell cell = laid.cell();
            // An amount with a unit of its own is a text.
            if (cell != null && cell.getUnitName().isEmpty()) {
                CellReference place = addresses.get(cell);
                regions.computeIfAbsent(cell.getKind(), kind -> new CellRangeAddressList())
                        .addCellRangeAddress(place.getRow(), place.getCol(), place.getRow(), place.getCol());
            }
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        regions.forEach((kind, cells) -> {
            DataValidation validation = helper.createValidation(
                    switch (kind) {
                        case COUNT -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "" + Count.MAX);
                        case CHANGE ->
                            helper.createIntegerConstraint(OperatorType.BETWEEN, "-" + Count.MAX, "" + Count.MAX);
                        case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                    },
                    cells);
            validation.setEmptyCellAllowed(true);
            validation.setShowErrorBox(true);
            validation.createErrorBox(
                    layout.table().getSection().getHeading(),
                    switch (kind) {
                        case COUNT -> "请填写0至" + Count.MAX + "的整数，或者留空";
                        case CHANGE -> "请填写整数，减少的为负数，或者留空";
                        case AMOUNT -> "请填写金额，最多" + Amount.MAX_DECIMALS + "位小数，或者留空";
                    });
            sheet.addValidationData(validation);
        });
    }

    /** Red where a relation can't hold whatever the blanks stand for; amber where a total is blank and its parts aren't. */
    private void addFormats() {
        for (SumRelation relation : SumRelation.of(Form.of(report.report()))) {
            if (addresses.hasAll(relation.cells().toList())) {
                String judged = addresses.ranges(relation.judged());
                String added = addresses.ranges(relation.added());
                String broken =
                        "OR(AND(COUNT(" + added + ")=" + relation.added().size() + ",SUM(" + judged + ")>SUM("
                                + added + ")),AND(COUNT(" + judged + ")="
                                + relation.judged().size() + ",SUM(" + judged
                                + ")<SUM(" + added + ")))";
                relation.judged().forEach(cell -> addFormat(cell, broken, SheetStyles.RED_FILL, SheetStyles.RED));
                if (relation.judged().size() == 1) {
                    String blank = "AND(LEN(" + judged + ")=0,COUNT(" + added + ")>0)";
                    addFormat(relation.judged().get(0), blank, SheetStyles.AMBER_FILL, SheetStyles.AMBER);
                }
            }
        }
    }

    private void addFormat(Cell cell, String formula, XSSFColor fill, XSSFColor text) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill);
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setUnderlineType(Font.U_DOUBLE);
        font.setFontColor(text);
        CellReference place = addresses.get(cell);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(place.getRow(), place.getRow(), place.getCol(), place.getCol())
                },
                rule);
    }
}
