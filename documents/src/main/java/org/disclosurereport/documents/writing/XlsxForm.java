package org.disclosurereport.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.documents.fields.HiddenFields;

/**
 * Writes the form as a workbook: a sheet a section, one for the text around a table where there is some, and one that no menu shows for what the form doesn't show.
 *
 * <p>Everything that people fill in is unlocked, labels and formulas are protected, without a password: the protection is
 * against slips of the hand. Texts are cells of text, whatever they begin with; none is ever a formula.
 */
public final class XlsxForm {
    /** How many digits wide the column of prose is. */
    private static final int PROSE_WIDTH = 76;

    private static final int PROSE_LINE_POINTS = 18;

    /** No row may be higher. */
    private static final int MAX_ROW_POINTS = 409;

    private static final double SIDE_MARGIN_INCHES = 0.5;

    private static final int COLUMN_UNIT = 256;

    private XlsxForm() {}

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @return the bytes of the file
     */
    public static byte[] write(PrintedReport report, RemarkedCells remarks) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(workbook);
            boolean first = true;
            for (PrintedSection section : report.sections()) {
                XSSFSheet sheet = workbook.createSheet(section.heading());
                if (first) {
                    addTitle(sheet, report.title(), styles);
                    addProse(sheet, report.introduction(), styles);
                    first = false;
                }
                addHeading(sheet, section, styles);
                if (section.table().isPresent()) {
                    new TableSheet(sheet, section.table().get(), report, remarks, styles).fill();
                } else {
                    addProse(sheet, section.text(), styles);
                }
                setUp(sheet, section.table().filter(XlsxForm::isWide).isPresent());
                if (section.table().isPresent() && !section.text().isEmpty()) {
                    XSSFSheet text = workbook.createSheet(section.heading() + HiddenFields.TEXT_SHEET);
                    addProse(text, section.text(), styles);
                    setUp(text, false);
                }
            }
            addFields(workbook, report);
            workbook.getProperties().getCoreProperties().setTitle(report.shortTitle());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTitle(XSSFSheet sheet, String title, SheetStyles styles) {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(40);
        addPieces(row, 0, title, styles.title());
    }

    private static void addHeading(XSSFSheet sheet, PrintedSection section, SheetStyles styles) {
        XSSFRow heading = sheet.createRow(sheet.getPhysicalNumberOfRows());
        heading.setHeightInPoints(30);
        heading.createCell(0).setCellValue(section.heading());
        heading.getCell(0).setCellStyle(styles.heading());
    }

    private static void addProse(XSSFSheet sheet, List<Paragraph> paragraphs, SheetStyles styles) {
        sheet.setColumnWidth(0, PROSE_WIDTH * COLUMN_UNIT);
        sheet.setDefaultColumnStyle(0, styles.prose(false));
        for (Paragraph paragraph : paragraphs) {
            for (String piece : SheetText.pieces(paragraph.text())) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.setHeightInPoints(
                        Math.min(MAX_ROW_POINTS, SheetText.lines(piece, PROSE_WIDTH) * PROSE_LINE_POINTS));
                row.createCell(0).setCellValue(piece);
                row.getCell(0).setCellStyle(styles.prose(paragraph.heading()));
            }
        }
        // Who writes the report here may add paragraphs.
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
    }

    private static boolean isWide(TableLayout layout) {
        return layout.columnCount() > TableSheet.PORTRAIT_COLUMNS;
    }

    private static void setUp(XSSFSheet sheet, boolean wide) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setLandscape(wide);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.enableLocking();
    }

    private static void addFields(XSSFWorkbook workbook, PrintedReport report) {
        XSSFSheet sheet = workbook.createSheet(HiddenFields.SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat(SheetStyles.TEXT));
        HiddenFields.encode(report.hiddenFields()).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            addPieces(row, 0, line.substring(0, tab), text);
            addPieces(row, 1, line.substring(tab + 1), text);
        });
    }

    private static void addPieces(XSSFRow row, int firstColumn, String text, CellStyle style) {
        int column = firstColumn;
        for (String piece : SheetText.pieces(text)) {
            row.createCell(column).setCellValue(piece);
            row.getCell(column++).setCellStyle(style);
        }
    }
}
