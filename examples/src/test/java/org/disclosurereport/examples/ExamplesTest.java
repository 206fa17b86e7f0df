package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    @TempDir
    private Path folder;

    static String outputOf(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void buildAndValidateTellsTheForgottenTotal() {
        assertThat(outputOf(() -> BuildAndValidate.main(new String[0]))).isEqualTo("""
                not valid
                NOTICE 总体情况未写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障
                  section 一 does not cover 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障
                  at /overview
                ERROR 行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                  challenges › reconsideration: the total is 0, the results add up to 11, difference −11
                  at /challenges/reconsideration
                """);
    }

    @Test
    void customRulesRunBesideTheConfiguredOnes() {
        assertThat(outputOf(() -> CustomRule.main(new String[0]))).isEqualTo("""
                valid
                NOTICE 总体情况未写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障
                  section 一 does not cover 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障
                  at /overview
                NOTICE 总体情况只有9字
                  section 一 has 9 characters
                  at /overview
                ERROR 行政复议：总计填0，分项合计11，相差11，请核对总计和分项
                  challenges › reconsideration: the total is 0, the results add up to 11, difference −11
                  at /challenges/reconsideration
                """);
    }

    @Test
    void aRequestObjectIsCheckedByBeanValidation() {
        assertThat(outputOf(() -> ValidateRequest.main(new String[0])))
                .isEqualTo("report.challenges.reconsideration: 行政复议：总计填0，分项合计11，相差11，请核对总计和分项\n");
    }

    @Test
    void theRoundTripIsEqualAndABrokenTextTellsAllProblems() {
        assertThat(outputOf(() -> RoundTripAndDigest.main(new String[0])))
                .startsWith("equal: true\ndigest: " + ReportJson.digest(BuildAndValidate.report()) + "\n")
                .contains("isued", "issued")
                .hasLineCount(4);
    }

    @Test
    void twoVersionsAreComparedForPeopleAndAsAPatch() {
        assertThat(outputOf(() -> CompareVersions.main(new String[0]))).isEqualTo("""
                /overview/text 一、总体情况：将“全年收到申请95件，”改为“全年收到申请97件，”
                /challenges/reconsideration/total 行政复议 · 总计：由0改为11
                [
                  {"op":"test","path":"/overview/text","value":"全年收到申请95件，均已办结。"},
                  {"op":"replace","path":"/overview/text","value":"全年收到申请97件，均已办结。"},
                  {"op":"test","path":"/challenges/reconsideration/total","value":0},
                  {"op":"replace","path":"/challenges/reconsideration/total","value":11}
                ]
                """);
    }

    @Test
    void theReadmesExampleTellsWhatDoesNotHoldAndReadsBackTheSame() {
        assertThat(outputOf(() -> ReadmeExample.main(new String[0])))
                .contains("requests · column total: rows 三 and 四 add up to 22, rows 一 and 二 to 23, difference −1"
                        + " at /requests/carriedForward/total\n")
                .endsWith("read back the same: true\n");
    }

    @Test
    void aDocumentIsReadCheckedAndWrittenAsAMarkedPage() throws IOException {
        Path document = folder.resolve("report.docx");
        Path page = folder.resolve("page.html");
        ReportWriter.of(ReportJson.read(Path.of("reports", "hongze-2023.json")).orElseThrow())
                .write(document, ReportFormat.DOCX);
        assertThat(outputOf(() -> readDocument(document, page))).isEqualTo("""
                challenges › reconsideration: the total is 0, the results add up to 11, difference −11
                  table 3, line 4, cell 5 has "0"
                challenges › litigation after reconsideration: the total is 0, the results add up to 5, difference −5
                  table 3, line 4, cell 15 has "0"
                """);
        assertThat(page).content().contains("data-mark=\"※1\"", "data-mark=\"※2\"");
    }

    @Test
    void aDocumentThatIsNoReportIsTold() throws IOException {
        Path document = Files.writeString(folder.resolve("letter.txt"), "来信收到。");
        Path page = folder.resolve("page.html");
        assertThat(outputOf(() -> readDocument(document, page)))
                .isEqualTo("no form found: has no table of the annual report\n");
        assertThat(page).doesNotExist();
    }

    @Test
    void wrongCellsOfAReportAreTold() {
        assertThat(outputOf(() -> diagnose("hongze-2023.json"))).isEqualTo("""
                RANKED, rules broken: 2
                sure, as likely: 0
                  challenges › reconsideration · total: 11 instead of 0, total-left-at-zero
                  challenges › litigation after reconsideration · total: 5 instead of 0, total-left-at-zero
                not sure, as likely: 0
                  challenges › reconsideration · total: 11 instead of 0, total-left-at-zero
                  challenges › litigation after reconsideration · upheld: 0 instead of 5, digit-replaced
                blanks that can be one number only: 14
                the corrected copy is valid: true
                """);
    }

    @Test
    void cellsThatAreRightForCertainAreNotTouched() {
        assertThat(outputOf(() -> diagnose("hongze-2023.json", "challenges.litigationAfterReconsideration.upheld")))
                .startsWith("UNIQUE, rules broken: 2\nsure, as likely: 0\n")
                .doesNotContain("not sure")
                .endsWith("the corrected copy is valid: true\n");
    }

    @Test
    void consistentReportHasNothingToCorrect() {
        assertThat(outputOf(() -> diagnose("huaian-2024.json")))
                .isEqualTo("CONSISTENT, rules broken: 0\nblanks that can be one number only: 0\n");
    }

    @Test
    void theReadmesDiagnosisTellsTheForgottenTotals() {
        String report = Path.of("reports", "hongze-2023.json").toString();
        assertThat(outputOf(() -> run(() -> ReadmeDiagnosisExample.main(new String[] {report}))))
                .startsWith("""
                sure
                  challenges › reconsideration · total: 11 instead of 0
                  challenges › litigation after reconsideration · total: 5 instead of 0
                as likely: 0
                """);
    }

    private static void diagnose(String report, String... trusted) {
        List<String> args = new ArrayList<>(List.of(trusted));
        args.add(0, Path.of("reports", report).toString());
        run(() -> DiagnoseReport.main(args.toArray(String[]::new)));
    }

    private static void readDocument(Path document, Path page) {
        run(() -> ReadDocument.main(new String[] {document.toString(), page.toString()}));
    }

    /** A program that reads files. */
    private interface Program {
        void run() throws IOException;
    }

    private static void run(Program program) {
        try {
            program.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReadmesDocumentExampleRunsInTheProjectsFolder() throws Exception {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        Path page = folder.resolve("page.html");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        path + File.pathSeparator + Path.of("target", "classes").toAbsolutePath(),
                        ReadmeDocumentExample.class.getName(),
                        page.toString())
                .directory(Path.of("..").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        assertThat(program.start().waitFor()).isZero();
        assertThat(Files.readString(output)).isEqualTo("金山办事处 2023: true\n");
        assertThat(page).content().contains("金山办事处2023年政府信息公开工作年度报告");
    }
}
