package org.disclosurereport.batch.internal.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.batch.Samples;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultCsvTest {
    private static final RuleSet RULES =
            RuleSet.standard().matching(rule -> rule.getInfo().getId().equals("challenges.total"));

    @TempDir
    private Path folder;

    private String csv(RuleSet rules, Locale locale, String... lines) throws IOException {
        Path input = Samples.file(folder, "=a.ndjson", String.join("\n", lines));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchValidation.of(rules)
                .withFormat(BatchFormat.CSV)
                .withLocale(locale)
                .run(BatchInput.of(input), BatchOutput.toStream(out));
        return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void headerIsInTheLanguageAskedForAfterAByteOrderMark() throws IOException {
        assertThat(csv(RULES, Locale.CHINESE, ""))
                .startsWith("\uFEFF机关,地区,地市,区县,年度,表,规则,填报值,应满足,核算值,差额,推断单元格,推断值,可能性,说明,级别,序号,"
                        + "结果,位置,位置编码,豁免理由,文件,行\r\n");
        assertThat(csv(RULES, Locale.ENGLISH, ""))
                .startsWith(
                        "\uFEFFagency,region,city,county,year,table,rule,printed,must be,computed,difference,likely cell,likely value,"
                                + "confidence,message,severity,number,verdict,place,place name,waived,file,line\r\n");
    }

    @Test
    void everyViolationIsARowAndNumbersStayNumbers() throws IOException {
        String csv = csv(
                RULES, Locale.ENGLISH, Samples.line(Samples.valid("甲")), Samples.line(Samples.invalid("乙,\"县\"\n政府")));
        assertThat(read(csv))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("file", "=a.ndjson")
                        .containsEntry("line", "2")
                        .containsEntry("agency", "乙,\"县\"\\u000A政府")
                        .containsEntry("year", "2023")
                        .containsEntry("rule", "challenges.total")
                        .containsEntry("severity", "error")
                        .containsEntry("place name", "challenges.reconsideration")
                        .containsEntry("place", "challenges › reconsideration")
                        .containsEntry("table", "challenges")
                        .containsEntry("computed", "11")
                        .containsEntry("must be", "equal to")
                        .containsEntry("printed", "0")
                        .containsEntry("likely cell", "challenges › reconsideration · total")
                        .containsEntry("likely value", "11")
                        .containsEntry("confidence", "high")
                        .containsEntry("number", "1")
                        .containsEntry("verdict", "errors found")
                        .containsEntry("difference", "-11")
                        .containsEntry(
                                "message",
                                "challenges › reconsideration: the total is 0, the results add up to 11, difference −11")
                        .containsEntry("waived", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a"})
    void textThatLooksLikeAFormulaIsGuarded(String text) throws IOException {
        RuleSet rules = RULES.withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", text));
        CSVRecord row = read(csv(rules, Locale.CHINESE, Samples.line(Samples.invalid(text))))
                .get(0);
        assertThat(row.get("机关")).isEqualTo("'" + text);
        assertThat(row.get("豁免理由")).isEqualTo("'" + text);
        assertThat(row.get("差额")).isEqualTo("-11");
    }

    /** A spreadsheet would take some for blanks, and a terminal for commands. */
    @ParameterizedTest
    @ValueSource(ints = {'\t', '\r', '\n', 0x1B, 0x202E, 0x2028, 0xD800})
    void whatCannotBeSeenIsWrittenOut(int hidden) {
        assertThat(CsvText.guard(Character.toString(hidden) + "[2J"))
                .isEqualTo(String.format(java.util.Locale.ROOT, "\\u%04X[2J", hidden));
    }

    @Test
    void nameOfTheFileIsGuardedToo() throws IOException {
        assertThat(CsvText.guard("=cmd")).isEqualTo("'=cmd");
        assertThat(CsvText.guard("a=b")).isEqualTo("a=b");
        assertThat(CsvText.guard("")).isEmpty();
    }

    @Test
    void whatIsNoReportIsARowWhereFailuresHaveNoFile() throws IOException {
        assertThat(read(csv(RULES, Locale.ENGLISH, "7")))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("line", "1")
                        .containsEntry("rule", "wrong-type")
                        .containsEntry("severity", "unreadable")
                        .containsEntry("message", "line 1, column 1: must be an object, was the number 7"));
    }

    @Test
    void aRuleThatFailedIsARowOfItsOwnAndAListInJson() throws IOException {
        RuleSet failing = RuleSet.of(List.of(ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new IllegalStateException("no database");
                })));
        String line = Samples.line(Samples.valid("甲"));
        assertThat(read(csv(failing, Locale.ENGLISH, line))).singleElement().satisfies(row -> {
            assertThat(row.get("rule")).isEqualTo("acme.failing");
            assertThat(row.get("severity")).isEqualTo("failure");
            assertThat(row.get("message"))
                    .isEqualTo(
                            "rule acme.failing failed and gives no verdict: java.lang.IllegalStateException: no database");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchValidation.of(failing)
                .withLocale(Locale.ENGLISH)
                .run(BatchInput.of(Samples.file(folder, "a.ndjson", line)), BatchOutput.toStream(out));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"valid\":true,\"violations\":[],\"undecided\":[],\"failures\":[{\"ruleId\":\"acme.failing\",\"message\":\"rule acme.failing failed and gives no verdict: java.lang.IllegalStateException: no database\"}]");
    }
}
