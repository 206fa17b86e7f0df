package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.disclosurereport.documents.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, letters and marked documents. */
class FindingsFilesTest {
    @TempDir
    private Path folder;

    private String broken = "";
    private String clean = "";

    @BeforeEach
    void write() {
        broken = Samples.file(folder, "broken.json", Samples.broken());
        clean = Samples.file(folder, "clean.json", Samples.clean());
    }

    private Ran run(String... args) {
        return Ran.of(args).without(folder);
    }

    @Test
    void findingsAreAWorkbook() {
        Path file = folder.resolve("f.xlsx");
        assertThat(run("validate", "--format", "xlsx", "-o", file.toString(), broken, clean))
                .isEqualTo(new Ran(1, "结果已写入 f.xlsx\n共检查 2 份：有错误 1，需核对 0，无问题 1\n", ""));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void lettersAreWrittenForReportsToBeCorrectedOnly() throws IOException {
        assertThat(run("notice", "-o", folder + "/letters", broken, clean))
                .isEqualTo(new Ran(1, "已写入 1 份退回修改通知单：letters\n", ""));
        try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("甲县人民政府-2023-退回修改通知单.docx", "甲县人民政府-2023-退回修改通知单.html");
        }
        assertThat(folder.resolve("letters/甲县人民政府-2023-退回修改通知单.html"))
                .content()
                .contains("<h1>退回修改通知单</h1>\n<p class=\"to\">甲县人民政府：</p>")
                .contains("1．行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）。");
    }

    @Test
    void aLetterAboutAReportThatIsInOrderByNowIsRemoved() {
        run("notice", "-o", folder + "/letters", broken);
        assertThat(folder.resolve("letters/甲县人民政府-2023-退回修改通知单.docx")).exists();
        Samples.file(folder, "broken.json", Samples.clean());
        assertThat(run("notice", "-o", folder + "/letters", broken).out()).startsWith("已写入 0 份");
        assertThat(folder.resolve("letters/甲县人民政府-2023-退回修改通知单.docx")).doesNotExist();
        assertThat(folder.resolve("letters/甲县人民政府-2023-退回修改通知单.html")).doesNotExist();
    }

    @Test
    void anUnknownFieldOfATemplateIsRefusedByNameBeforeAnyLetter() {
        String template = Samples.file(folder, "t.txt", "通知\n{电话}\n");
        Ran ran = run("notice", "--template", template, "-o", folder + "/letters", broken);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("t.txt：第2行：没有字段“电话”，可用的字段为{机关} {年度}");
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void markedDocumentsReadBackAsTheReport() throws IOException {
        for (String ending : new String[] {"html", "docx", "xlsx"}) {
            Path file = folder.resolve("marked." + ending);
            assertThat(run("convert", "--marked", "-o", file.toString(), broken))
                    .isEqualTo(new Ran(0, "", ""));
            assertThat(ReportReader.read(file).orElseThrow()).isEqualTo(Samples.broken());
        }
        assertThat(run("convert", "--marked", "--to", "json", broken).err())
                .startsWith("--marked 只与 html、docx、xlsx、pdf、ofd 同用，json 不能标注\n");
    }

    @Test
    void theTargetFollowsFromTheNameOfTheFile() {
        Path file = folder.resolve("r.txt");
        assertThat(run("convert", "-o", file.toString(), clean).code()).isZero();
        assertThat(file).content().startsWith("甲县人民政府2023年政府信息公开工作年度报告");
        assertThat(run("convert", "-o", folder + "/r.odt", clean).err()).startsWith("不能从 -o 的文件名得知格式");
    }

    @Test
    void missingInputIsRefusedBeforeAnyOutputIsMade() {
        for (String format : new String[] {"json", "csv", "xlsx", "html"}) {
            Path out = folder.resolve("out-" + format);
            Ran ran = run("validate", "--format", format, "-o", out.toString(), broken, folder + "/no.json");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("no.json：文件不存在\n");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void optionsThatSayNothingAreRefused() {
        assertThat(run("validate", "--all", broken).err()).startsWith("--all 只与 --format csv、xlsx 同用\n");
        assertThat(run("validate", "--pages", "x", broken).err()).startsWith("--pages 只与 --format xlsx 同用\n");
        assertThat(run("validate", "--format", "xlsx", broken).err()).startsWith("--format xlsx 须用 -o FILE 指定写入的文件\n");
        assertThat(run("validate", "--encoding", "klingon", broken).err())
                .startsWith("--encoding 应为字符编码的名称，如 UTF-8 或 GB18030，实为“klingon”\n");
    }

    @Test
    void rowsOfReportsWithoutFindingsAreWrittenOnRequest() {
        assertThat(run("validate", "--format", "csv", clean).out().lines()).hasSize(1);
        assertThat(run("validate", "--format", "csv", "--all", clean).out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("甲县人民政府,,,甲县,2023,")
                .contains(",无问题,");
    }

    @Test
    void helpAndCompletionAreCommands() {
        assertThat(run("help", "notice", "--lang", "en").out())
                .contains("Usage: disclosure-report notice", "--template=FILE");
        assertThat(run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--template");
    }
}
