package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP archive is read as a folder is. */
class ArchivesTest {
    private static final BatchValidation VALIDATION = BatchValidation.of(
                    RuleSet.standard().matching(rule -> rule.getInfo().getId().equals("challenges.total")))
            .withLocale(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] report(String agency) {
        return utf8(Samples.line(Samples.invalid(agency)));
    }

    private BatchCounts run(Path input) throws IOException {
        return VALIDATION
                .run(BatchInput.of(input), BatchOutput.toStreams(results, failures))
                .getCounts();
    }

    private List<String> files(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace(folder + "/", "").replaceAll("^\\{\"file\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesWhateverTheirEncoding() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("乙县/年报.json", report("乙县人民政府"));
        files.put("甲县/年报.html", utf8(ReportWriter.of(Samples.invalid("甲县人民政府")).toHtml()));
        files.put("甲县/.隐藏.json", utf8("{"));
        files.put("__MACOSX/年报.json", utf8("{"));
        files.put("行.ndjson", utf8(Samples.line(Samples.valid("丙")) + "\n" + Samples.line(Samples.valid("丁"))));
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            results.reset();
            Files.write(folder.resolve("2023.ZIP"), zip(files, names));
            BatchCounts counts = run(folder);
            assertThat(files(results))
                    .containsExactly(
                            "2023.ZIP/乙县/年报.json", "2023.ZIP/甲县/年报.html", "2023.ZIP/行.ndjson", "2023.ZIP/行.ndjson");
            assertThat(counts.getInvalid()).isEqualTo(2);
            assertThat(counts.getValid()).isEqualTo(2);
            assertThat(failures.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    @Test
    void whatIsNotReadIsReportedByName() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("../a.json", report("甲"));
        files.put("/b.json", report("甲"));
        files.put("c.zip", zip(Map.of("d.json", report("甲")), StandardCharsets.UTF_8));
        files.put("e.json", report("戊"));
        Path archive = Files.write(folder.resolve("a.zip"), zip(files, StandardCharsets.UTF_8));
        BatchCounts counts = run(archive);
        assertThat(files(results)).containsExactly("a.zip/e.json");
        assertThat(files(failures)).containsExactly("a.zip/../a.json", "a.zip//b.json", "a.zip/c.zip");
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("its name within the archive is invalid")
                .contains("an archive within an archive is not opened; unpack it first");
        assertThat(counts.getUnreadable()).isEqualTo(3);
    }

    @Test
    void aDocumentThatIsCalledAnArchiveIsADocument() throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, ReportWriter.of(Samples.invalid("甲县人民政府")).toDocx());
        run(file);
        assertThat(files(results)).containsExactly("a.zip");
    }

    @Test
    void aDamagedArchiveIsOneFailure() throws IOException {
        byte[] sound = zip(Map.of("a.json", report("甲")), StandardCharsets.UTF_8);
        int end = sound.length - 22;
        Map<String, byte[]> damaged = new TreeMap<>();
        damaged.put("1.zip", Arrays.copyOf(sound, sound.length - 30));
        damaged.put("2.zip", changed(sound, end + 16, Integer.MAX_VALUE));
        damaged.put("3.zip", changed(sound, end + 12, -1));
        damaged.put("4.zip", changed(sound, 14, 1));
        damaged.put("5.zip", zip(Map.of(), StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : damaged.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        // The checksum of the directory is what counts.
        byte[] content = sound.clone();
        int checksum = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16) + 16;
        Files.write(folder.resolve("6.zip"), changed(content, checksum, 7));
        run(folder);
        assertThat(files(failures)).containsExactly("1.zip", "2.zip", "3.zip", "5.zip", "6.zip/a.json");
        assertThat(files(results)).containsExactly("4.zip/a.json");
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("the archive is damaged or truncated")
                .contains("the archive holds too many files (at most 100000)")
                .contains("holds no report");
    }

    private static byte[] changed(byte[] archive, int at, int number) {
        byte[] bytes = archive.clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
        return bytes;
    }

    /** Each counts as a file of the input, for progress and for resuming. */
    @Test
    void manyFilesAreManyReports() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] report = utf8(Samples.line(Samples.valid("甲")));
        for (int i = 0; i < 500; i++) {
            files.put(String.format(Locale.ROOT, "%03d.json", i), report);
        }
        Path archive = Files.write(folder.resolve("a.zip"), zip(files, StandardCharsets.UTF_8));
        BatchProgress[] last = new BatchProgress[1];
        BatchCounts counts = VALIDATION
                .withJobs(2)
                .withListener(progress -> last[0] = progress)
                .run(
                        BatchInput.of(archive),
                        BatchOutput.toFile(folder.resolve("results")).resuming())
                .getCounts();
        assertThat(counts.getValid()).isEqualTo(500);
        assertThat(last[0].getFiles()).isEqualTo(500);
        assertThat(Files.readAllLines(folder.resolve("results"))).hasSize(500);
    }
}
