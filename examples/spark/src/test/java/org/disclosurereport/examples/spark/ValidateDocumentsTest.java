package org.disclosurereport.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.cli.DisclosureReportCommand;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.Population;
import org.disclosurereport.series.ReportTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ValidateDocumentsTest {
    private static final Path SAMPLES = Path.of("..", "reports");

    private final SparkSession spark;

    @TempDir
    private Path folder;

    ValidateDocumentsTest(SparkSession spark) {
        this.spark = spark;
    }

    /** Published kinds of documents, made-up reports as pages and workbooks, and files that aren't reports. */
    private Path documents() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("文件 1%20/of 2024"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, documents.resolve(sample.getFileName()));
            }
        }
        List<DisclosureReport> reports = Population.builder()
                .seed(7)
                .errors(10)
                .build()
                .reports()
                .map(each -> each.getReport())
                .limit(20)
                .toList();
        ReportFormat[] formats = {ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.TEXT};
        for (int i = 0; i < reports.size(); i++) {
            ReportFormat format = formats[i % formats.length];
            ReportWriter.of(reports.get(i)).write(documents.resolve("made-up " + i + ".any"), format);
        }
        Files.writeString(documents.resolve("two.ndjson"), String.join("\n", Province.line(reports.get(0)), "[]", "{"));
        Files.write(documents.resolve("empty.pdf"), new byte[0]);
        Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7\n");
        Files.writeString(documents.resolve("页面.html"), "<p>没有表格");
        try (RandomAccessFile large =
                new RandomAccessFile(documents.resolve("large.docx").toFile(), "rw")) {
            large.setLength(ReadLimits.standard().getMaxBytes() + 1000);
        }
        return folder.resolve("文件 1%20");
    }

    @Test
    void everyRowIsWhatTheCommandWritesOfThatFile() throws IOException {
        Path documents = documents();
        String output = folder.resolve("results").toString();
        ValidateDocuments.check(spark, List.of(documents.toString())).write().parquet(output);

        Dataset<Row> written = spark.read().parquet(output);
        List<String> results = written.select("result").collectAsList().stream()
                .map(row -> new String((byte[]) row.get(0), StandardCharsets.UTF_8).strip())
                .sorted()
                .toList();
        assertThat(results).containsExactlyElementsOf(command(documents));
        assertThat(written.filter("verdict IS NULL").count()).isEqualTo(6);
        assertThat(written.filter("year = 2023 AND verdict = 'errors'").count()).isPositive();
    }

    @Test
    void whatWasReadAddsUpAsInOneProcess() throws IOException {
        Dataset<Row> json = ValidateDocuments.check(spark, List.of(documents().toString()))
                .filter("year = 2024 AND json IS NOT NULL")
                .select("json");
        spark.udf().register("report_totals", functions.udaf(new TotalsAggregator(), Encoders.BINARY()));
        json.createOrReplaceTempView("documents");

        ReportTotals distributed = spark.sql("SELECT report_totals(json) FROM documents")
                .as(Encoders.javaSerialization(ReportTotals.class))
                .first();

        ReportTotals here = ReportTotals.empty();
        for (Row row : json.collectAsList()) {
            here = here.add(ReportJson.read((byte[]) row.get(0)).orElseThrow());
        }
        assertThat(distributed).isEqualTo(here).isNotEqualTo(ReportTotals.empty());
    }

    private static List<String> command(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DisclosureReportCommand.run(
                out, new ByteArrayOutputStream(), "validate", "--format", "json", "--jobs", "2", folder.toString());
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }
}
