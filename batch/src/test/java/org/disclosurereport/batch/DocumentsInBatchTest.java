package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents among JSON: their results tell how they were read. */
class DocumentsInBatchTest {
    private static final RuleSet RULES =
            RuleSet.standard().matching(rule -> rule.getInfo().getId().equals("challenges.total"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();

    @BeforeEach
    void writeDocuments() throws IOException {
        Path page = folder.resolve("in/a.html");
        Files.createDirectories(page.getParent());
        ReportWriter.of(Samples.invalid("甲县人民政府")).write(page, ReportFormat.TEXT);
        // With a number that is none.
        Path doubtful = folder.resolve("in/b.txt");
        ReportWriter.of(Samples.invalid("乙县人民政府")).write(doubtful, ReportFormat.TEXT);
        Files.writeString(doubtful, Files.readString(doubtful).replaceFirst("\\b11\\b", "1.5"));
        Samples.file(folder, "in/c.json", "<p>no report</p>");
        Samples.file(folder, "in/d.txt", "no report");
        Samples.file(folder, "in/e.txt", "{\"year\": 7}" + " ".repeat(9000));
        Samples.file(folder, "in/f.json", "[ {} ]");
        Samples.file(folder, "in/g.md", "{");
        Samples.file(folder, "in/h.rtf", "{\\rtf1}");
        Samples.file(folder, "in/i.json", "\uFEFF" + Samples.line(Samples.valid("丙")));
        Samples.file(folder, "in/j.json", "");
    }

    @Test
    void resultsTellWhereCellsWereReadAndWhatIsDoubtful() throws IOException {
        BatchCounts counts = BatchValidation.of(RULES)
                .withJobs(2)
                .withLocale(Locale.ENGLISH)
                .run(BatchInput.of(folder.resolve("in")), BatchOutput.toStreams(results, failures))
                .getCounts();
        List<String> lines = results.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("a.html\",\"line\":1,\"agency\":\"甲县人民政府\",\"year\":2023,\"valid\":false")
                .contains("{\"cell\":\"challenges.reconsideration.upheld\",\"value\":11,\"source\":{\"page\":null,")
                .contains("\"printed\":\"11\",\"certainty\":")
                .contains("\"reading\":{\"kind\":\"text\",\"issues\":[");
        assertThat(lines.get(1)).contains("\"weight\":\"DOUBT\",\"place\":{", "\"message\":\"");
        assertThat(counts.getDoubts()).isPositive();
        assertThat(counts.getUnreadable()).isEqualTo(8);
        assertThat(failures.toString(StandardCharsets.UTF_8)
                        .replace(folder + "/in/", "")
                        .lines()
                        .map(line -> line.substring(9, 10)
                                + line.substring(line.indexOf("\"kind\":") + 7, line.indexOf(",\"line\":", 40))))
                .containsExactly(
                        "c\"syntax\"",
                        "d\"no-form\"",
                        "e\"missing-key\"",
                        "f\"wrong-type\"",
                        "g\"syntax\"",
                        "h\"old-format\"",
                        "i\"byte-order-mark\"",
                        "j\"empty\"");
    }

    @Test
    void readReportsGiveTheSourcesOfWhatIsShown() throws IOException {
        List<ReadReport> all = new ArrayList<>();
        BatchReader.of(BatchInput.of(folder.resolve("in/a.html"), Samples.file(folder, "z.json", line())))
                .withJobs(1)
                .read(read -> read, new BatchVisitor<ReadReport>() {
                    @Override
                    public void report(ReadReport read, ReadReport same) {
                        all.add(same);
                    }

                    @Override
                    public void unreadable(ReadFailure failure) {
                        throw new AssertionError(failure);
                    }
                });
        ReadReport document = all.get(0);
        ValidationResult result = ReportValidator.validate(document.getReport(), RULES);
        Violation violation = result.getViolations().get(0);
        CellReading upheld = violation.getCells().get(0);
        assertThat(document.findSource(upheld)).map(CellSource::getPrinted).contains("11");
        assertThat(document.getJudged(violation))
                .singleElement()
                .satisfies(source -> assertThat(source.getPrinted()).isEqualTo("0"));
        assertThat(document.getDoubtful(violation)).isEmpty();
        assertThat(document.getDoubts())
                .hasSizeLessThanOrEqualTo(document.getIssues().size());
        assertThat(document).hasToString(folder.resolve("in/a.html") + ":1 甲县人民政府 2023");
        ReadReport json = all.get(1);
        assertThat(json.findSource(upheld)).isEmpty();
        assertThat(json.getJudged(violation)).isEmpty();
        assertThat(json.getDoubtful(violation)).isEmpty();
        assertThat(json.getIssues()).isEmpty();
        assertThat(json.getDoubts()).isEmpty();
    }

    private static String line() {
        DisclosureReport report = Samples.valid("丁");
        return Samples.line(report);
    }
}
