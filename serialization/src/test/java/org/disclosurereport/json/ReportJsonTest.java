package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    /** Set this system property to the resources' folder to write what is generated anew. */
    private static final String REGENERATE = "regenerate";

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReportJsonTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGoldenFilesAreWrittenAndRead(FormVersion version) throws IOException {
        DisclosureReport report = SampleReports.of(version);
        String name = "report-" + version.getName();
        byte[] indented = resource("1.0/" + name + ".json");
        byte[] canonical = resource(name + ".canonical.json");
        assertThat(ReportJson.write(report)).isEqualTo(new String(indented, UTF_8));
        assertThat(ReportJson.canonicalBytes(report)).isEqualTo(canonical);
        assertThat(ReportJson.digest(report) + "\n").isEqualTo(new String(resource(name + ".sha256"), UTF_8));
        assertThat(ReportJson.read(indented).orElseThrow()).isEqualTo(report);
        assertThat(ReportJson.read(canonical).orElseThrow()).isEqualTo(report);
    }

    /** They were written before documents said their version: they stay as they are and stay readable, and so do their digests. */
    @ParameterizedTest
    @EnumSource
    void theGoldenFilesWithoutAVersionAreStillRead(FormVersion version) throws IOException {
        byte[] old = resource("report-" + version.getName() + ".json");
        assertThat(new String(old, UTF_8)).doesNotContain("schemaVersion");
        assertThat(ReportJson.read(old).orElseThrow()).isEqualTo(SampleReports.of(version));
    }

    @Test
    void theSchemaInTheJarIsUpToDate() throws IOException {
        String folder = System.getProperty(REGENERATE);
        if (folder != null) {
            Files.writeString(Path.of(folder).resolve(ReportSchema.RESOURCE), ReportSchema.text());
        }
        String shipped = new String(resource("/" + ReportSchema.RESOURCE), UTF_8);
        assertThat(folder == null ? shipped : ReportSchema.text())
                .as("run: mvn -pl serialization -am test -Dregenerate=src/main/resources")
                .isEqualTo(ReportSchema.text());
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsAtItsPointer(FormVersion version) {
        DisclosureReport report = SampleReports.of(version);
        JsonNode json = JsonMapper.shared().readTree(ReportJson.write(report));
        for (Cell cell : Form.of(version).getCells()) {
            JsonNode value = json.at(cell.getPointer());
            assertThat(value.isMissingNode()).as(cell.getPointer()).isFalse();
            assertThat(value.isNull() ? "" : value.asString())
                    .isEqualTo(cell.get(report).toString());
        }
    }

    @Test
    void whatIsAbsentIsLeftOutAndWhatIsBlankIsNull() {
        JsonNode json = JsonMapper.shared().readTree(ReportJson.write(SampleReports.least()));
        assertThat(json.propertyNames())
                .containsExactly(
                        "schemaVersion",
                        "formVersion",
                        "agency",
                        "year",
                        "overview",
                        "proactiveDisclosure",
                        "requests",
                        "challenges",
                        "problemsAndImprovements",
                        "otherMatters");
        assertThat(json.get("agency").toString()).isEqualTo("{\"name\":\"淮安市人民政府\"}");
        assertThat(json.get("overview").toString()).isEqualTo("{\"text\":\"\",\"breakdowns\":[],\"statedFigures\":[]}");
        assertThat(json.get("otherMatters").toString()).isEqualTo("{\"text\":\"\",\"processingFee\":null}");
        assertThat(ReportJson.write(SampleReports.least())).contains("\"breakdowns\": [],");
    }

    @Test
    void streamsAndFilesHoldTheSame(@TempDir Path folder) throws IOException {
        DisclosureReport report = SampleReports.of(FormVersion.V2021);
        Path file = folder.resolve("report.json");
        ReportJson.write(report, file);
        assertThat(file).hasContent(ReportJson.write(report));
        assertThat(ReportJson.read(file).orElseThrow()).isEqualTo(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        assertThat(out.toString(UTF_8)).isEqualTo(ReportJson.write(report));
        assertThat(ReportJson.read(new ByteArrayInputStream(out.toByteArray())).orElseThrow())
                .isEqualTo(report);
    }

    @Test
    void whatJsonCannotHoldIsNotWritten() {
        for (LocalDate date : new LocalDate[] {LocalDate.of(-1, 1, 1), LocalDate.of(10000, 1, 1)}) {
            assertThatThrownBy(() -> ReportJson.write(SampleReports.least().withPublicationDate(date)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("publicationDate must be in the years 0 … 9999, was " + date);
        }
    }

    @Test
    void nullIsRefusedByName() {
        DisclosureReport report = SampleReports.least();
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.write(null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.canonicalBytes(null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.write(report, (Path) null))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.write(report, (OutputStream) null))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.read((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.read((InputStream) null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.read("", null))
                .withMessage("limits");
    }

    @Test
    void minusZeroIsZero() {
        String json = ReportJson.write(SampleReports.of(FormVersion.V2021));
        assertThat(ReportJson.read(json.replace("\"issued\": 0", "\"issued\": -0")))
                .isEqualTo(ReportJson.read(json));
    }
}
