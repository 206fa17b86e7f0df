package org.disclosurereport.documents.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSourceTest {
    @Test
    void rowsOfOneCellAreLinesAndOthersAreTables() {
        Document document = written(book -> {
            XSSFSheet sheet = book.createSheet("年报");
            row(sheet, 0, "甲局2023年政府信息公开工作年度报告");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 2, "二、主动公开政府信息情况");
            row(sheet, 3, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
            row(sheet, 4, "规章", "", "", "");
            row(sheet, 5, "规范性\n文件", 6, 1, 32);
            row(sheet, 6, "五、问题\n\n第二行");
        });
        assertThat(Outline.of(document))
                .containsExactly(
                        "甲局2023年政府信息公开工作年度报告",
                        "二、主动公开政府信息情况",
                        "|0:信息内容|1:本年制发件数|2:本年废止件数|3:现行有效件数|",
                        "|0:规章|1:|2:|3:|",
                        "|0:规范性/文件|1:6|2:1|3:32|",
                        "--",
                        "五、问题",
                        "第二行");
        assertThat(((TextBlock) document.blocks().get(1)).place()).isEqualTo(SourcePlace.of(1, 0, 3, 0));
        assertThat(((TableBlock) document.blocks().get(2))
                        .rows()
                        .get(2)
                        .cells()
                        .get(3)
                        .place())
                .isEqualTo(SourcePlace.of(1, 1, 3, 4));
    }

    @Test
    void mergedCellsAreLaidOutWithoutUnusedColumns() {
        assertThat(read(book -> {
                    XSSFSheet sheet = book.createSheet();
                    row(sheet, 0, "行政复议", "", "", "", "总计");
                    row(sheet, 1, "维持", "", "纠正", "", "covered");
                    row(sheet, 2, 1, "", 2, "", 3);
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
                }))
                .containsExactly("|0:2x1 行政复议|2:1x2 总计|", "|0:维持|1:纠正|", "|0:1|1:2|2:3|", "--");
    }

    @Test
    void aMergedRowInsideATableBelongsToIt() {
        assertThat(read(book -> {
                    XSSFSheet sheet = book.createSheet();
                    row(sheet, 0, "规章", 1);
                    row(sheet, 1, "第二十条第（五）项");
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
                    row(sheet, 2, "许可", 2);
                    row(sheet, 3, "说明".repeat(60));
                    row(sheet, 4, "处罚", 3);
                }))
                .containsExactly(
                        "|0:规章|1:1|", "|0:2x1 第二十条第（五）项|", "|0:许可|1:2|", "--", "说明".repeat(60), "|0:处罚|1:3|", "--");
    }

    @Test
    void aRowOfBorderedBlankCellsIsARowOfATable() {
        assertThat(read(book -> {
                    XSSFSheet sheet = book.createSheet();
                    CellStyle bordered = book.createCellStyle();
                    bordered.setBorderLeft(BorderStyle.THIN);
                    row(sheet, 0, "项", "数");
                    row(sheet, 1, "规章").createCell(1).setCellStyle(bordered);
                }))
                .containsExactly("|0:项|1:数|", "|0:规章|1:|", "--");
    }

    @ParameterizedTest
    @CsvSource({
        "7730.28, 7730.28",
        "7730.2799999999997, 7730.28",
        "0.30000000000000004, 0.3",
        "1.0E7, 10000000",
        "9.007199254740991E15, 9007199254740991",
        "9007199254740991, 9007199254740991",
        "38.441094, 38.441094",
        "1.0E-6, 0.000001",
        "-0.0, 0",
        "-3, -3",
        "1E400, 1E400",
        "x, x"
    })
    void numbersArePlainAndExact(String stored, String shown) {
        byte[] file = OfficeFiles.xlsx("<row r=\"1\"><c r=\"A1\"><v>" + stored + "</v></c></row>", "");
        assertThat(Outline.of(Outline.read(new XlsxSource(), file))).containsExactly(shown);
    }

    @Test
    void everyTypeOfCellIsShownAsText() {
        assertThat(read(book -> {
                    XSSFRow row = row(book.createSheet(), 0, "文", true);
                    row.createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                    styled(book, row, 3, "0.0%").setCellValue(0.339);
                    styled(book, row, 4, "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2024, 1, 31));
                    styled(book, row, 5, "yyyy-mm-dd hh:mm")
                            .setCellValue(LocalDate.of(2024, 1, 31).atTime(10, 30));
                    styled(book, row, 6, "0.00\"%件\"").setCellValue(3);
                    styled(book, row, 7, "@").setCellValue(12);
                }))
                .containsExactly("|0:文|1:TRUE|2:#REF!|3:33.9%|4:2024-01-31|5:2024-01-31T10:30|6:3|7:12|", "--");
    }

    @Test
    void formulasCountByTheirStoredValueAndOthersAreTold() {
        Document document = Outline.read(
                new XlsxSource(),
                OfficeFiles.xlsx(
                        "<row r=\"1\"><c r=\"A1\"><f>SUM(C1:D1)</f><v>5</v></c>"
                                + "<c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c><c r=\"AA1\"><f>SUM(A1:B1)</f></c></row>",
                        ""));
        assertThat(Outline.of(document)).containsExactly("|0:5|1:a|", "--");
        assertThat(document.issues())
                .extracting(issue -> issue.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "page 1, line 1: cell AA1 has a formula (SUM(A1:B1)) and no stored value; read as blank");
    }

    @Test
    void textsComeInRunsInlineAndEscaped() {
        assertThat(Outline.of(Outline.read(
                        new XlsxSource(),
                        OfficeFiles.xlsx(
                                "<row><c t=\"inlineStr\"><is><r><t>规</t></r>"
                                        + "<r><t>章</t></r><rPh><t>guī</t></rPh></is></c><c t=\"inlineStr\"><is><t>a_x000A_b_x00_</t></is></c></row>",
                                ""))))
                .containsExactly("|0:规章|1:a/b_x00_|", "--");
    }

    @Test
    void hiddenSheetsAreNotBlocksAndPagesCountAllSheets() {
        Document document = written(book -> {
            row(book.createSheet("隐"), 0, "hidden");
            row(book.createSheet("深"), 0, "very hidden");
            row(book.createSheet("见"), 0, "正文");
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.setActiveSheet(2);
        });
        assertThat(document.blocks()).containsExactly(new TextBlock("正文", false, SourcePlace.of(3, 0, 1, 0)));
    }

    @Test
    void cellsFarOutCostNoMoreThanOthers() {
        assertThat(read(book -> {
                    XSSFSheet sheet = book.createSheet();
                    row(sheet, 0, "规章", 1).createCell(16_383).setCellValue("远");
                    row(sheet, 1, "许可", 2);
                    row(sheet, 1_000_000, "盖", "底");
                    sheet.addMergedRegion(new CellRangeAddress(1, 1_048_575, 0, 0));
                }))
                .containsExactly("|0:规章|1:1|2:远|", "|0:1x2 许可|1:2|2:|", "|1:底|2:|", "--");
    }

    private static org.apache.poi.ss.usermodel.Cell styled(XSSFWorkbook book, XSSFRow row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static XSSFRow row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Integer whole) {
                row.createCell(column).setCellValue(whole);
            } else if (values[column] instanceof Boolean truth) {
                row.createCell(column).setCellValue(truth);
            } else {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }

    private static List<String> read(Consumer<XSSFWorkbook> content) {
        return Outline.of(written(content));
    }

    private static Document written(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return Outline.read(new XlsxSource(), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
