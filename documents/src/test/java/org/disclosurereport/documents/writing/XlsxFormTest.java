package org.disclosurereport.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.disclosurereport.form.Table;
import org.disclosurereport.form.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFormTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);
    private static final String TOTAL = "challenges.reconsideration.total";

    private static XSSFWorkbook workbook(DisclosureReport report, Remark... remarks) throws IOException {
        byte[] file = ReportWriter.of(report).withRemarks(List.of(remarks)).toXlsx();
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** Where a cell of the form stands: the table begins under the heading of its sheet. */
    private static XSSFCell find(XSSFWorkbook workbook, DisclosureReport report, String name) {
        Cell cell = Form.of(report).getCell(name);
        Table table = cell.getRow().getTable();
        LaidCell laid = TableLayout.of(table).cells().stream()
                .filter(each -> each.cell() == cell)
                .findFirst()
                .orElseThrow();
        XSSFSheet sheet = workbook.getSheet(table.getSection().getTitle().getChinese());
        return sheet.getRow(laid.row() + 1).getCell(laid.column());
    }

    @Test
    void aSheetASectionAndOneThatNoMenuShows() throws IOException {
        try (XSSFWorkbook workbook = workbook(REPORT)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
            assertThat(workbook.getSheetName(0)).isEqualTo("一、总体情况");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("青山县人民政府2023年政府信息公开工作年度报告");
            assertThat(workbook.getSheetVisibility(6)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2023})
    void everyRightTotalIsALiveSumThatShowsThePrintedNumber(int year) throws IOException {
        DisclosureReport report = Samples.filled(year);
        try (XSSFWorkbook workbook = workbook(report)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Total total : Form.of(report).getTotals()) {
                XSSFCell cell = find(workbook, report, total.getCell().getName());
                long printed = total.getCell().getCount(report).getValue();
                assertThat(cell.getCellType()).as(total.toString()).isEqualTo(CellType.FORMULA);
                assertThat(cell.getNumericCellValue()).as("cached").isEqualTo(printed);
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as("computed")
                        .isEqualTo(printed);
            }
            assertThat(find(workbook, report, TOTAL).getCellFormula()).isEqualTo("IF(COUNT(A5:D5)=0,\"\",SUM(A5:D5))");
        }
    }

    @Test
    void inABlankFormTotalsAreLiveAndShowNothing() throws IOException {
        DisclosureReport blank = Samples.blank(2023);
        try (XSSFWorkbook workbook = workbook(blank)) {
            XSSFCell cell = find(workbook, blank, TOTAL);
            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(cell.getStringCellValue()).isEmpty();
            find(workbook, blank, "challenges.reconsideration.upheld").setCellValue(3);
            assertThat(workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(cell)
                            .getNumberValue())
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, NUMERIC", "'', BLANK", "9007199254740991, STRING"})
    void aWrongTotalStaysAsItIsPrinted(String printed, CellType type) throws IOException {
        DisclosureReport report = Samples.with(REPORT, TOTAL, printed);
        try (XSSFWorkbook workbook = workbook(report)) {
            XSSFCell cell = find(workbook, report, TOTAL);
            assertThat(cell.getCellType()).isEqualTo(type);
            assertThat(cell.getCellStyle().getLocked()).as("locked").isFalse();
        }
    }

    @Test
    void numbersThatSpreadsheetsDoNotKeepAreTextsAndAreNotAddedUp() throws IOException {
        DisclosureReport report = Samples.with(
                Samples.with(Samples.blank(2023), "challenges.reconsideration.upheld", "9007199254740991"),
                TOTAL,
                "9007199254740991");
        report = Samples.with(report, "proactiveDisclosure.administrativeFees", "123456789012345678.123456");
        report = Samples.with(report, "proactiveDisclosure.licensing", "999999999999999");
        try (XSSFWorkbook workbook = workbook(report)) {
            assertThat(find(workbook, report, TOTAL).getStringCellValue()).isEqualTo("9007199254740991");
            assertThat(find(workbook, report, "proactiveDisclosure.administrativeFees")
                            .getStringCellValue())
                    .isEqualTo("123456789012345678.123456");
            assertThat(find(workbook, report, "proactiveDisclosure.licensing").getNumericCellValue())
                    .isEqualTo(999_999_999_999_999.0);
        }
    }

    @Test
    void whatIsFilledInIsUnlockedAndLabelsAndFormulasAreProtectedWithoutAPassword() throws IOException {
        try (XSSFWorkbook workbook = workbook(REPORT)) {
            for (int sheet = 0; sheet < 6; sheet++) {
                assertThat(workbook.getSheetAt(sheet).getProtect()).isTrue();
                assertThat(workbook.getSheetAt(sheet)
                                .getCTWorksheet()
                                .getSheetProtection()
                                .isSetPassword())
                        .isFalse();
            }
            assertThat(find(workbook, REPORT, TOTAL).getCellStyle().getLocked()).isTrue();
            assertThat(find(workbook, REPORT, "challenges.reconsideration.upheld")
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(workbook.getSheetAt(0)
                            .getRow(2)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(workbook.getSheetAt(3)
                            .getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
        }
    }

    @Test
    void onlyCountsMayBeTypedWhereCountsStand() throws IOException {
        try (XSSFWorkbook workbook = workbook(REPORT)) {
            assertThat(workbook.getSheetAt(2).getDataValidations())
                    .singleElement()
                    .satisfies(validation -> {
                        assertThat(validation.getValidationConstraint().getFormula1())
                                .isEqualTo("0");
                        assertThat(validation.getValidationConstraint().getFormula2())
                                .isEqualTo("9007199254740991");
                    });
            List<XSSFDataValidation> validations = workbook.getSheetAt(1).getDataValidations();
            assertThat(validations).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a total that is too small or too large, alone
        "challenges.reconsideration.total, 0, challenges.reconsideration.total",
        "requests.newlyReceived.total, 1000, requests.newlyReceived.total",
        // every part is needed to say that a total is too large
        "challenges.reconsideration.upheld, '', ",
        "challenges.reconsideration.total, '', challenges.reconsideration.total"
    })
    void aTotalThatCanNotBeTurnsRed(String changed, String text, String marked) throws IOException {
        DisclosureReport flat = Samples.with(REPORT, changed, text);
        try (XSSFWorkbook workbook = workbook(flat)) {
            List<String> red = red(workbook, flat, changed);
            assertThat(red).isEqualTo(marked == null ? List.of() : List.of(marked));
        }
    }

    @Test
    void aBalanceThatCanNotBeTurnsTheRowsRedThatItJudges() throws IOException {
        DisclosureReport report = Samples.blank(2023);
        String column = ".naturalPersons";
        report = Samples.with(report, "requests.newlyReceived" + column, "5");
        report = Samples.with(report, "requests.carriedOver" + column, "1");
        report = Samples.with(report, "requests.carriedForward" + column, "7");
        try (XSSFWorkbook workbook = workbook(report)) {
            assertThat(red(workbook, report, "requests.carriedForward" + column))
                    .hasSize(1);
            assertThat(red(workbook, report, "requests.newlyReceived" + column)).isEmpty();
        }
        report = Samples.with(report, "requests.carriedForward" + column, "6");
        try (XSSFWorkbook workbook = workbook(report)) {
            assertThat(red(workbook, report, "requests.carriedForward" + column))
                    .as("（七） may be 0")
                    .isEmpty();
        }
    }

    /** The cell, if any of its formats applies. */
    private static List<String> red(XSSFWorkbook workbook, DisclosureReport report, String name) {
        WorkbookEvaluatorProvider provider =
                (WorkbookEvaluatorProvider) workbook.getCreationHelper().createFormulaEvaluator();
        ConditionalFormattingEvaluator formats = new ConditionalFormattingEvaluator(workbook, provider);
        List<String> red = new ArrayList<>();
        XSSFCell cell = find(workbook, report, name);
        List<EvaluationConditionalFormatRule> rules = formats.getConditionalFormattingForCell(new CellReference(
                cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), false, false));
        if (rules != null && !rules.isEmpty()) {
            red.add(name);
        }
        return red;
    }

    @Test
    void aRemarkFillsItsCellAndIsAComment() throws IOException {
        try (XSSFWorkbook workbook =
                workbook(REPORT, Samples.remark(REPORT, TOTAL, Remark.Tone.ERROR, "总计应为11", "x"))) {
            XSSFCell cell = find(workbook, REPORT, TOTAL);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("【错误】总计应为11");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            XSSFColor fill = cell.getCellStyle().getFillForegroundColorColor();
            assertThat(fill.getARGBHex()).isEqualTo("FFFBD5D5");
        }
    }

    @Test
    void textsAreNeverFormulas() throws IOException {
        DisclosureReport report = REPORT.withTitle("=1+1")
                .withOverview(REPORT.getOverview().withText("=HYPERLINK(\"x\")\n+1\n@SUM(A1)\n_x0041_"));
        try (XSSFWorkbook workbook = workbook(report)) {
            List<String> texts = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        texts.add(cell.getStringCellValue());
                    }));
            assertThat(texts).startsWith("=1+1", "一、总体情况", "=HYPERLINK(\"x\")", "+1", "@SUM(A1)", "_x0041_");
        }
    }

    @Test
    void sheetsPrintOnePageWideOnA4() throws IOException {
        try (XSSFWorkbook workbook = workbook(REPORT)) {
            for (int sheet = 0; sheet < 6; sheet++) {
                assertThat(workbook.getSheetAt(sheet).getFitToPage()).isTrue();
                assertThat(workbook.getSheetAt(sheet).getPrintSetup().getPaperSize())
                        .isEqualTo((short) 9);
                assertThat(workbook.getSheetAt(sheet).getPrintSetup().getFitHeight())
                        .isZero();
            }
            assertThat(workbook.getSheetAt(2).getRepeatingRows().formatAsString())
                    .isEqualTo("2:4");
            assertThat(workbook.getSheetAt(2).getPaneInformation().getVerticalSplitPosition())
                    .isEqualTo((short) 3);
        }
    }
}
