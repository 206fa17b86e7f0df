package org.disclosurereport.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.disclosurereport.json.JsonLimits;
import org.disclosurereport.population.ErrorKind;
import org.disclosurereport.population.Population;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LocalSpark.class)
class ValidateProvinceTest {
    private static final String SPLIT_SIZE = "mapreduce.input.fileinputformat.split.maxsize";

    private final SparkSession spark;

    @TempDir
    private Path folder;

    ValidateProvinceTest(SparkSession spark) {
        this.spark = spark;
    }

    @AfterEach
    void resetSplits() {
        spark.sparkContext().hadoopConfiguration().unset(SPLIT_SIZE);
        spark.catalog().clearCache();
    }

    private static Population.Builder population() {
        return Population.builder()
                .seed(7)
                .cities(2)
                .countiesPerCity(2)
                .departments(8, 6, 5)
                .townsPerCounty(4);
    }

    private Province run(Province province, String... files) throws IOException {
        List<String> paths = Stream.of(files).map(province::path).toList();
        ValidateProvince.run(spark, paths, province.path("bodies.csv"), province.path("out"));
        return province;
    }

    private void splitInto(int bytes) {
        spark.sparkContext().hadoopConfiguration().setInt(SPLIT_SIZE, bytes);
    }

    /** Two years with errors, and with all that can be wrong about files, lines and bodies. */
    private Province messy() {
        Population population =
                population().errors(ErrorKind.BODY_LEFT_OUT, 4).errors(20).build();
        List<String> reports = Province.reports(population);
        int half = reports.size() / 2;
        List<String> first = new ArrayList<>(reports.subList(0, half));
        List<String> second = new ArrayList<>(reports.subList(half, reports.size()));
        String government = first.stream()
                .filter(report -> report.contains("\"kind\":\"government\""))
                .reduce((before, last) -> last)
                .orElseThrow();
        first.remove(3); // a missing body
        first.add(20, first.get(10)); // one that reports twice
        first.add(30, first.get(30).substring(0, 500)); // ends too early
        first.add(40, "");
        first.add(41, " \t\r");
        first.add(42, "[]\r");
        first.add(government); // a government that reports twice
        second.remove(second.size() - 1); // a government without a report
        second.add(
                5, second.get(5).replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"某机关\"")); // one that isn't in the tree
        return new Province(folder)
                .withTree(population.getTree())
                .with("b.ndjson", first)
                .with("a.ndjson", String.join("\r\n", second).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 50_000, Integer.MAX_VALUE})
    void resultsAreThoseOfTheCommandByteForByteHoweverTheInputIsSplit(int bytes) throws IOException {
        Province province = messy();
        splitInto(bytes);
        run(province, "b.ndjson", "a.ndjson");

        assertThat(province.written("out/validation")).isEqualTo(province.validated("b.ndjson", "a.ndjson"));
        assertThat(province.written("out/consolidation")).isEqualTo(province.consolidated("b.ndjson", "a.ndjson"));
    }

    @Test
    void whatIsComparedHoldsEveryKindOfFinding() {
        String consolidated = utf8(messy().consolidated("b.ndjson", "a.ndjson"));

        assertThat(consolidated)
                .contains("可能漏计了该机关", "有不止一份报告，以最后公布的一份为准", "缺少“", "\"consolidation.sum\"", "\"valid\":null")
                .contains("\"valid\":true,\"violations\":[]");
    }

    @Test
    void aSoundProvinceIsJudgedFromTotalsAlone() throws IOException {
        Population population = population().build();
        Province province =
                new Province(folder).withTree(population.getTree()).with("all.ndjson", Province.reports(population));
        splitInto(100_000);
        run(province, "all.ndjson");

        Dataset<Row> checked =
                ValidateProvince.checkLines(spark, List.of(province.path("all.ndjson")), province.path("bodies.csv"));
        assertThat(new GovernmentCheck(checked)
                        .judgedByTotals()
                        .select("result")
                        .collectAsList())
                .hasSize(14)
                .noneMatch(row -> row.isNullAt(0));
        String consolidated = province.consolidated("all.ndjson");
        assertThat(consolidated.lines()).hasSize(14).allMatch(line -> line.contains("\"violations\":[]"));
        assertThat(province.written("out/consolidation")).isEqualTo(consolidated);
        assertThat(province.written("out/left-out")).isEmpty();
    }

    @Test
    void bothFormsAddUp() throws IOException {
        Population population = population().years(2020, 2021).errors(20).build();
        Province province =
                new Province(folder).withTree(population.getTree()).with("all.ndjson", Province.reports(population));
        run(province, "all.ndjson");

        assertThat(province.written("out/consolidation")).isEqualTo(province.consolidated("all.ndjson"));
    }

    @Test
    void linesThatAreNoReportAreToldAsTheCommandTellsThem() throws IOException {
        Population population = population().build();
        String report = Province.reports(population).get(0);
        byte[] tooLong = new byte[JsonLimits.standard().getMaxBytes() + 1];
        Arrays.fill(tooLong, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes((report + "\n" + report.replace(":", ":\r") + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(tooLong);
        bytes.writeBytes(("\n\n" + report + "\n").getBytes(StandardCharsets.UTF_8));
        // In UTF-16 some characters, such as 上, hold the byte of a line end.
        bytes.writeBytes((report.replaceAll("[^ -~]", "x") + "\n").getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(report.substring(0, report.length() - 1).getBytes(StandardCharsets.UTF_8));
        Province province = new Province(folder)
                .withTree(population.getTree())
                .with("lines.ndjson", bytes.toByteArray())
                .with("none.ndjson", new byte[0])
                .with("blank.ndjson", " \n\r\n\t".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        splitInto(4_000_000);
        String[] files = {"none.ndjson", "lines.ndjson", "blank.ndjson"};
        run(province, files);

        String validated = province.validated(files);
        assertThat(validated.lines().filter(line -> line.contains("\"valid\":null")))
                .hasSize(7);
        assertThat(province.written("out/validation")).isEqualTo(validated);
        assertThat(province.written("out/consolidation")).isEqualTo(province.consolidated(files));
    }

    @Test
    void aFolderStandsForItsFilesByName() throws IOException {
        Population population = population().build();
        List<String> reports = Province.reports(population);
        Province province = new Province(folder)
                .withTree(population.getTree())
                .with("in/2.ndjson", reports.subList(0, 10))
                .with("in/10.ndjson", reports.subList(10, 20))
                .with("in/_SUCCESS", new byte[0]);
        run(province, "in");

        assertThat(province.written("out/validation")).isEqualTo(province.validated("in/10.ndjson", "in/2.ndjson"));
    }

    @Test
    void whatIsNotComparedIsTold() throws IOException {
        Province province = run(messy(), "b.ndjson", "a.ndjson");

        assertThat(utf8(province.written("out/left-out")).lines())
                .hasSize(3)
                .anyMatch(line -> line.matches(".*/b.ndjson\",\"line\":\\d+,.*not the first report of its year.*"))
                .anyMatch(line -> line.matches(".*/a.ndjson\",\"line\":6,\"agency\":\"某机关\".*not in the tree.*"))
                .anyMatch(
                        line -> line.matches("\\{\"agency\":\"[^\"]*\",\"year\":2024,.*no report of the government.*"));
    }

    @Test
    void aFileThatIsNotThereEndsTheJobByName() {
        Province province = new Province(folder).with("bodies.csv", List.of("甲,乙"));

        assertThatThrownBy(() -> run(province, "nowhere.ndjson"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("nowhere.ndjson");
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
