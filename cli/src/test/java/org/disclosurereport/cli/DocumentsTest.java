package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.cli.commands.Target;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and folders of them, checked and converted. */
class DocumentsTest {
    /** Short and always the same, since long lines are wrapped; emptied before each test. */
    private final Path folder = Path.of("target", "d");

    @BeforeEach
    void emptyFolder() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private Ran run(String... args) {
        return Ran.of(args).without(folder);
    }

    private String document(String name, DisclosureReport report, ReportFormat format) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ReportWriter.of(report).write(file, format);
        return file.toString();
    }

    /** A page of somebody else's in which a row is missing and a cell holds no number. */
    private String doubtful(String name) throws IOException {
        String page = ReportWriter.of(Samples.broken())
                .toHtml()
                .replaceFirst("(?s)<script.*</script>", "")
                .replaceFirst("(<td id=\"challenges.reconsideration.corrected\"[^>]*>)1", "$11.5")
                .replaceFirst("<tr>(?:(?!</tr>).)*行政许可.*</tr>", "");
        Path file = folder.resolve(name);
        Files.writeString(file, page);
        return file.toString();
    }

    private static void assumeFonts(boolean printed) {
        assumeTrue(!printed || PrintFonts.ofHost().canPrint(), "no Chinese font on this host: nothing is printed");
    }

    @Test
    void fontsAreForWhatIsPrintedAndThoseNotFoundAreNamed() throws IOException {
        assumeFonts(true);
        String source = Samples.file(folder, "a.json", Samples.clean());
        Path empty = Files.createDirectory(folder.resolve("fonts"));
        String to = folder.resolve("a.PDF").toString();
        Ran ran = run("convert", source, "-o", to, "--fonts", empty.toString(), "--lang", "en");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).matches("(a\\.json: note: fonts that were not found, and what is used instead: .*\n)?");
        assertThat(ReportReader.read(Path.of(to)).getReport()).contains(Samples.clean());
        assertThat(run("convert", source, "--to", "html", "--fonts", empty.toString())
                        .err())
                .startsWith("--fonts 只与 --to pdf、ofd 同用\n");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyKindOfDocumentIsCheckedAndItsCellsAreFound(ReportFormat format) throws IOException {
        assumeFonts(format.isPrinted());
        Ran ran = run("validate", document("r.bin", Samples.broken(), format));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("r.bin：甲县人民政府 2023年，有错误（错误 1")
                .contains("  错误  行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）\n        原文第")
                .contains("格为“0”\n        行政复议：总计填0，分项合计11，相差11，请核对总计和分项\n"
                        + "        结果维持 10 + 结果纠正 1 = 11\n        规则 challenges.total\n");
    }

    @Test
    void whatBeginsAsJsonIsJsonWhateverItsName() {
        String report = Samples.file(folder, "report.docx", " \n" + ReportJson.write(Samples.clean()));
        assertThat(run("validate", report)).isEqualTo(new Ran(0, "report.docx：甲县人民政府 2023年，无问题\n", ""));
        String array = Samples.file(folder, "array.txt", "[ {}]");
        assertThat(run("validate", array).err()).startsWith("array.txt：第1行第1列：应为对象，实为数组");
    }

    @Test
    void documentCalledJsonIsReadAsWhatItIs() throws IOException {
        assertThat(run("validate", document("r.json", Samples.clean(), ReportFormat.DOCX)))
                .isEqualTo(new Ran(0, "r.json：甲县人民政府 2023年，无问题\n", ""));
        assertThat(run("validate", Samples.file(folder, "no.json", "null")).err())
                .startsWith("no.json：第1行第1列：");
    }

    @Test
    void markdownThatBeginsWithABracketIsNoJson() {
        String text = "[首页](index)\n\n" + ReportWriter.of(Samples.clean()).toText();
        Ran ran = run("validate", Samples.file(folder, "a.md", text));
        assertThat(ran.out()).startsWith("a.md：甲县人民政府 2023年，无问题");
    }

    @Test
    void standardInputMayBeADocument() {
        String page = ReportWriter.of(Samples.clean()).toHtml();
        assertThat(Samples.withInput(page, () -> run("validate", "-")))
                .isEqualTo(new Ran(0, "-：甲县人民政府 2023年，无问题\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void doubtsAreToldBesideTheViolationsThatRestOnThem(String language) throws IOException {
        Ran ran = run("validate", "--lang", language, doubtful("r.html"));
        assertThat(ran.out()).isEqualTo(golden("doubtful." + language + ".txt"));
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(80));
        Ran verbose = run("validate", "-v", "--lang", language, doubtful("r.html"));
        assertThat(verbose.out().lines())
                .hasSizeGreaterThan((int) ran.out().lines().count());
        assertThat(verbose.out().lines())
                .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void reportOfNobodyKnownIsToldByItsYear() throws IOException {
        DisclosureReport nobody = Samples.clean().withTitle("2023年政府信息公开工作年度报告").withAgency(Agency.of(" "));
        assertThat(run("validate", Samples.file(folder, "a.json", nobody)).out())
                .startsWith("a.json：2023年，");
    }

    @Test
    void quietStillTellsOfDoubts() throws IOException {
        String sound = document("a.html", Samples.clean(), ReportFormat.HTML);
        assertThat(run("validate", "--quiet", sound).out()).isEmpty();
        assertThat(run("validate", "--quiet", doubtful("r.html"), "--without", "challenges.total")
                        .out())
                .contains("识别存疑");
    }

    @Test
    void sourcesAndIssuesAreToldInJson() throws IOException {
        Ran ran = run("validate", "--format", "json", doubtful("r.html")).withoutReview();
        assertThat(ran.out()).isEqualTo(golden("doubtful.json"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DocumentsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void foldersAreReadInOrderWithoutWhatIsHidden() throws IOException {
        document("in/b/2.html", Samples.clean(), ReportFormat.HTML);
        document("in/b/1.xlsx", Samples.broken(), ReportFormat.XLSX);
        document("in/b/.hidden.html", Samples.broken(), ReportFormat.HTML);
        document("in/b/~$1.xlsx", Samples.broken(), ReportFormat.HTML);
        document("in/.git/1.html", Samples.broken(), ReportFormat.HTML);
        Samples.file(folder.resolve("in"), "c.json", Samples.clean());
        Samples.file(folder.resolve("in"), "a.txt", "说明文件");
        Ran ran = run("validate", folder + "/in");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("in/a.txt：没有找到年度报告的表格\n");
        assertThat(ran.out().lines().filter(line -> line.startsWith("in/")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("in/b/1.xlsx："),
                        line -> assertThat(line).startsWith("in/b/2.html："),
                        line -> assertThat(line).startsWith("in/c.json："));
        assertThat(ran.out()).endsWith("共检查 4 份：有错误 1，需核对 0，无问题 2，无法读取 1；错误 1\n按规则：challenges.total 1\n");
    }

    @Test
    void folderWithoutFilesHoldsNoReport() throws IOException {
        Files.createDirectories(folder.resolve("empty/inside"));
        assertThat(run("validate", folder + "/empty")).isEqualTo(new Ran(2, "", "empty：没有报告\n"));
    }

    @Test
    void badInputIsToldAndTheOthersStillRun() throws IOException {
        Files.createFile(folder.resolve("empty.docx"));
        byte[] docx = ReportWriter.of(Samples.clean()).toDocx();
        Files.write(folder.resolve("broken.docx"), Arrays.copyOf(docx, docx.length / 2));
        fixture("old.doc");
        fixture("locked.xlsx");
        document("sound.pdf", Samples.clean(), ReportFormat.HTML);
        Ran ran = run("validate", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo("sound.pdf：甲县人民政府 2023年，无问题\n共检查 5 份：有错误 0，需核对 0，无问题 1，无法读取 4\n");
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("broken.docx：文件已损坏或不完整："),
                        line -> assertThat(line).isEqualTo("empty.docx：文件是空的"),
                        line -> assertThat(line).isEqualTo("locked.xlsx：文件已加密，需要密码"),
                        line -> assertThat(line).isEqualTo("old.doc：文件已损坏或不完整：文档的文件头有误"));
        assertThat(run("validate", "--format", "json", "--lang", "en", folder + "/locked.xlsx"))
                .isEqualTo(new Ran(2, """
                        {"file":"locked.xlsx","line":1,"valid":null,"problems":[{"kind":"encrypted","line":null,"column":null,"pointer":null,"message":"is encrypted and asks for a password"}]}
                        """, ""));
    }

    private void fixture(String name) throws IOException {
        try (InputStream in = DocumentsTest.class.getResourceAsStream(name)) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Target.class,
            names = {"NDJSON", "CSV"},
            mode = EnumSource.Mode.EXCLUDE)
    void documentIsConvertedToEveryFormatAndReadsBack(Target target) throws IOException {
        assumeFonts(target.isPrinted());
        DisclosureReport report = target == Target.TEXT
                ? Samples.broken()
                : Samples.messy().withTitle(Samples.clean().getTitle());
        String source = document("r.docx", report, ReportFormat.DOCX);
        Path to = folder.resolve("out");
        String name = target.name().toLowerCase(Locale.ROOT);
        Ran ran = run("convert", source, "--to", name, "-o", to.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        // Which fonts were used instead of those of official documents depends on the host.
        assertThat(ran.err()).matches(target.isPrinted() ? "(r\\.docx：说明：未找到以下字体，已代替：.*\n)?" : "");
        byte[] bytes = Files.readAllBytes(to);
        DisclosureReport back = target == Target.JSON || target == Target.CANONICAL
                ? ReportJson.read(bytes).orElseThrow()
                : ReportReader.read(bytes).orElseThrow();
        if (target == Target.TEXT) {
            assertThat(back.getRequests()).isEqualTo(report.getRequests());
        } else {
            assertThat(back).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "ofd"})
    void filesThatAreNoTextNeedAName(String target) throws IOException {
        String source = Samples.file(folder, "a.json", Samples.clean());
        assertThat(run("convert", source, "--to", target, "--lang", "en"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        target + " is not text: name a file with -o FILE, or -o - for standard output\n"
                                + "For usage see: disclosure-report convert --help\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(DisclosureReportCommand.run(
                        out, new ByteArrayOutputStream(), "convert", source, "--to", target, "-o", "-"))
                .isZero();
        assertThat(ReportReader.read(out.toByteArray()).orElseThrow()).isEqualTo(Samples.clean());
    }

    @Test
    void doubtsAreCountedWhereReportsAreCompared() throws IOException {
        assertThat(run("series", doubtful("r.html"), "--lang", "en").err())
                .contains("r.html: doubts about the reading: ", "; validate lists them\n");
    }

    @Test
    void doubtsAreToldWhenConverting() throws IOException {
        Ran ran = run("convert", doubtful("r.html"), "--to", "json", "--lang", "en");
        assertThat(ran.code()).isZero();
        assertThat(ReportJson.read(ran.out()).getReport()).isPresent();
        assertThat(ran.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("r.html: doubt: "));
        assertThat(run("convert", doubtful("r.html"), "--to", "text").err()).startsWith("r.html：存疑：");
    }

    @Test
    void convertTellsWhatIsNoReport() throws IOException {
        Files.write(folder.resolve("gbk.txt"), "说明文件，没有表格。".getBytes(Charset.forName("GB18030")));
        assertThat(run("convert", folder + "/gbk.txt", "--to", "json"))
                .isEqualTo(new Ran(2, "", "gbk.txt：没有找到年度报告的表格\n"));
        assertThat(Ran.of("convert", folder.toString(), "--to", "json"))
                .isEqualTo(new Ran(2, "", folder + "：这是文件夹，不是文件\n"));
    }

    @ParameterizedTest
    @CsvSource({"validate, text", "diagnose, text", "diagnose, json"})
    void nothingThatReadsDocumentsIsLoadedForJson(String what, String format) throws Exception {
        String report = Samples.file(folder, "broken.json", Samples.broken());
        Path log = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                ProcessTest.classPath(),
                DisclosureReportCommand.class.getName(),
                what,
                "--format",
                format,
                report));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        assertThat(builder.start().waitFor()).isEqualTo(1);
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(line -> line.contains(" org.disclosurereport.documents.")
                            || line.contains(" org.apache.")
                            || line.contains(" org.jsoup.")))
                    .isEmpty();
        }
    }
}
