package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);
    private static final Remark REMARK =
            Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.ERROR, "总计应为11", "must be 11");

    @ParameterizedTest
    @CsvSource({"HTML, <!DOCTYPE html>", "DOCX, PK", "XLSX, PK", "PDF, %PDF-1.6", "TEXT, 青山县人民政府2023年政府信息公开工作年度报告"})
    void writesFilesOfEveryFormat(ReportFormat format, String start, @TempDir Path folder) throws IOException {
        Printing.assumeFonts(format);
        Path file = folder.resolve("report");
        Files.writeString(file, "what was there before".repeat(10_000));
        ReportWriter.of(REPORT).write(file, format);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith(start);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamStaysOpen(ReportFormat format) throws IOException {
        Printing.assumeFonts(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream is its owner's to close");
            }
        };
        ReportWriter.of(REPORT).write(out, format);
        assertThat(out.size()).isPositive();
        assertThat(format.getLabel()).isNotBlank();
    }

    @Test
    void textIsProseAndRowsWithTabs() {
        assertThat(ReportWriter.of(REPORT).toText().lines())
                .startsWith("青山县人民政府2023年政府信息公开工作年度报告", "", "一、总体情况", "", "全县各级行政机关认真推进政府信息公开。")
                .contains(
                        "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                        "规章\t0\t1\t2",
                        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况",
                        "行政复议\t行政诉讼")
                .endsWith("六、其他需要报告的事项", "", "本年度未收取信息处理费。");
        assertThat(ReportWriter.of(Samples.blank(2023)).toText()).contains("行政许可\t\n");
    }

    @Test
    void aTitleThatIsToldIsPrintedAsItIs() {
        assertThat(ReportWriter.of(REPORT.withTitle("2023年年报")).toText()).startsWith("2023年年报\n");
    }

    @Test
    void aWriterIsNeverChanged() {
        ReportWriter plain = ReportWriter.of(REPORT);
        String page = plain.toHtml();
        ReportWriter remarked = plain.withRemarks(List.of(REMARK));
        assertThat(remarked.toHtml()).isNotEqualTo(page).contains("总计应为11");
        assertThat(remarked.withRemarks(List.of()).toHtml()).isEqualTo(page);
        assertThat(plain.toHtml()).isEqualTo(page);
    }

    @Test
    void remarksMustBeOnTheReportsForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportWriter.of(Samples.filled(2020)).withRemarks(List.of(REMARK)))
                .withMessage(
                        "remarks must be on cells of the 2019 form, one was on challenges.reconsideration.total of the"
                                + " 2021 form");
    }

    @Test
    void nullsAreRefusedByName() {
        ReportWriter writer = ReportWriter.of(REPORT);
        assertThatNullPointerException().isThrownBy(() -> ReportWriter.of(null)).withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.withRemarks(null))
                .withMessage("remarks");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.withLocale(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write((Path) null, ReportFormat.HTML))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(new ByteArrayOutputStream(), null))
                .withMessage("format");
    }
}
