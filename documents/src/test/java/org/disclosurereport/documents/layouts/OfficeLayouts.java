package org.disclosurereport.documents.layouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The layouts of office files: a Word document and workbooks with the form's merged cells. */
final class OfficeLayouts {
    private OfficeLayouts() {}

    static List<Layout> all() {
        return List.of(
                new Layout("docx", "report.docx", Accident.everywhereAnd(), OfficeLayouts::docx),
                sheets("xlsx", "report.xlsx", XSSFWorkbook::new, false),
                sheets("xlsx-sheets", "report.xlsx", XSSFWorkbook::new, true),
                sheets("xls", "report.xls", HSSFWorkbook::new, false),
                sheets("xls-sheets", "report.xls", HSSFWorkbook::new, true));
    }

    private static Layout sheets(String id, String fileName, Supplier<Workbook> workbook, boolean several) {
        return new Layout(
                id,
                fileName,
                Accident.everywhereAnd(),
                (report, accidents) -> sheets(workbook.get(), report, accidents, several));
    }

    private static byte[] docx(PrintedReport report, Accidents accidents) {
        SplittableRandom random = accidents.random("docx");
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Part part : report.parts()) {
                if (part instanceof PrintedReport.Table table) {
                    docxTable(document, table.table(), random);
                } else {
                    write(document.createParagraph(), lineOf(part), random);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lineOf(Part part) {
        if (part instanceof Title title) {
            return title.text();
        }
        if (part instanceof Heading heading) {
            return heading.text();
        }
        return ((Paragraph) part).text();
    }

    private static void docxTable(XWPFDocument document, PrintedTable table, SplittableRandom random) {
        PrintedCell[][] grid = table.grid();
        XWPFTable made = document.createTable();
        made.removeRow(0);
        for (int r = 0; r < grid.length; r++) {
            XWPFTableRow row = made.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (int c = 0; c < grid[r].length; c += grid[r][c].columns()) {
                PrintedCell cell = grid[r][c];
                boolean begins = r == 0 || grid[r - 1][c] != cell;
                XWPFTableCell printed = row.addNewTableCell();
                spans(printed, cell, begins);
                if (begins) {
                    write(printed.getParagraphs().get(0), cell.text(), random);
                }
            }
        }
    }

    private static void spans(XWPFTableCell printed, PrintedCell cell, boolean begins) {
        CTTcPr properties = printed.getCTTc().addNewTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    /** Writes text in runs; a line break is one in the file, too. */
    private static void write(XWPFParagraph paragraph, String text, SplittableRandom random) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + 2 + random.nextInt(12));
            XWPFRun run = paragraph.createRun();
            String[] lines = text.substring(from, to).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i]);
            }
            from = to;
        }
    }

    private static byte[] sheets(Workbook made, PrintedReport report, Accidents accidents, boolean sheets) {
        SplittableRandom random = accidents.random("xlsx");
        boolean numbers = random.nextBoolean();
        boolean ruled = random.nextInt(4) > 0;
        try (Workbook workbook = made;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle style = workbook.createCellStyle();
            if (ruled) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            Sheet sheet = workbook.createSheet("年度报告");
            int next = 0;
            for (Part part : report.parts()) {
                if (part instanceof PrintedReport.Table table) {
                    next = xlsxTable(sheet, next, table.table(), numbers, style) + 1;
                } else {
                    if (sheets && part instanceof Heading heading && heading.level() == 1) {
                        sheet = workbook.createSheet("第" + (workbook.getNumberOfSheets() + 1) + "页");
                        next = 0;
                    }
                    sheet.createRow(next).createCell(0).setCellValue(lineOf(part));
                    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 9));
                    next++;
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a table and gives the row after it. */
    private static int xlsxTable(Sheet sheet, int top, PrintedTable table, boolean numbers, CellStyle style) {
        PrintedCell[][] grid = table.grid();
        for (int r = 0; r < grid.length; r++) {
            Row row = sheet.createRow(top + r);
            for (int c = 0; c < grid[r].length; c++) {
                PrintedCell cell = grid[r][c];
                Cell printed = row.createCell(c);
                printed.setCellStyle(style);
                boolean begins = (r == 0 || grid[r - 1][c] != cell) && (c == 0 || grid[r][c - 1] != cell);
                if (begins) {
                    fill(printed, cell, numbers);
                    if (cell.rows() > 1 || cell.columns() > 1) {
                        int lastRow = Math.min(top + r + cell.rows(), top + grid.length) - 1;
                        sheet.addMergedRegion(new CellRangeAddress(top + r, lastRow, c, c + cell.columns() - 1));
                    }
                }
            }
        }
        return top + grid.length;
    }

    private static void fill(Cell printed, PrintedCell cell, boolean numbers) {
        if (numbers && cell.value() != null) {
            printed.setCellValue(Double.parseDouble(cell.text()));
        } else if (!cell.text().isEmpty()) {
            printed.setCellValue(cell.text());
        }
    }
}
