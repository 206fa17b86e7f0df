package org.disclosurereport.batch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.Samples;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;

class FindingsWorkbookTest {
    private static final RuleSet RULES = RuleSet.standard();

    private static XSSFWorkbook workbook(boolean every, String... agencies) throws IOException {
        Reviewer reviewer = Reviewer.of(RULES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingsWorkbook workbook = FindingsWorkbook.of(RULES, Locale.CHINESE, every)) {
            for (int i = 0; i < agencies.length; i++) {
                ReadReport read = ReadReport.of(
                        "r" + i + ".json", 1, i % 2 == 0 ? Samples.invalid(agencies[i]) : Samples.valid(agencies[i]));
                workbook.add(read, reviewer.review(read), Optional.of("pages/000" + i + ".html"));
            }
            workbook.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Row row, FindingColumn column) {
        Cell cell = row.getCell(column.ordinal());
        return cell.getCellType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    @Test
    void sheetsHaveFrozenHeadsFiltersNumbersAndLinks() throws IOException {
        try (XSSFWorkbook workbook = workbook(false, "甲县人民政府", "乙县人民政府")) {
            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("总览", "问题", "无法读取", "规则");
            XSSFSheet findings = workbook.getSheet("问题");
            assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
            assertThat(findings.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(findings.getLastRowNum()).isEqualTo(1);
            Row row = findings.getRow(1);
            assertThat(text(row, FindingColumn.AGENCY)).isEqualTo("甲县人民政府");
            assertThat(text(row, FindingColumn.COMPUTED)).isEqualTo("11.0");
            assertThat(text(row, FindingColumn.LIKELY_CELL)).isEqualTo("行政复议 · 总计");
            assertThat(text(row, FindingColumn.LIKELY_VALUE)).isEqualTo("11.0");
            assertThat(text(row, FindingColumn.CONFIDENCE)).isEqualTo("高");
            assertThat(row.getCell(FindingColumn.values().length).getHyperlink().getAddress())
                    .isEqualTo("pages/0000.html");
            assertThat(workbook.getSheet("总览").getRow(0).getCell(1).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(workbook.getSheet("规则").getLastRowNum())
                    .isEqualTo(RULES.getRules().size());
        }
    }

    @Test
    void everyReportHasARowWhereThatIsAskedFor() throws IOException {
        try (XSSFWorkbook workbook = workbook(true, "甲县人民政府", "乙县人民政府")) {
            assertThat(text(workbook.getSheet("问题").getRow(2), FindingColumn.VERDICT))
                    .isEqualTo("无问题");
        }
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook(false, "=HYPERLINK(\"http://x\")")) {
            Cell cell = workbook.getSheet("问题").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
