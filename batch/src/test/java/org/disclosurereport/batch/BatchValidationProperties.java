package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.disclosurereport.validation.RuleSet;

/** What is written depends on nothing but the input. */
class BatchValidationProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("batch");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        String valid = Samples.line(Samples.valid("甲县人民政府"));
        String invalid = Samples.line(Samples.invalid("乙县人民政府"));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(valid, invalid, valid + "\r")),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "",
                                        " \t",
                                        "7",
                                        "{",
                                        valid.substring(0, 900),
                                        valid + "x",
                                        "\u0000",
                                        "{\"a\":1}")),
                        Tuple.of(1, Arbitraries.just("[" + "7,".repeat(20_000))))
                .list()
                .ofMaxSize(25);
    }

    private static BatchValidation validation(int jobs, BatchFormat format) {
        return BatchValidation.of(RuleSet.standard())
                .withJobs(jobs)
                .withFormat(format)
                .withCheckpointsEvery(Duration.ZERO)
                .withBlocksOf(4000);
    }

    private static Path input(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("in.ndjson"), String.join("\n", lines));
    }

    @Property(tries = 40)
    void jobsDoNotMatterAndNoLineIsLost(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 2, max = 5) int jobs,
            @ForAll BatchFormat format)
            throws IOException {
        BatchInput input = BatchInput.of(input(lines));
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream failures = new ByteArrayOutputStream();
        BatchCounts counts = validation(1, format)
                .run(input, BatchOutput.toStreams(results, failures))
                .getCounts();
        ByteArrayOutputStream sameResults = new ByteArrayOutputStream();
        ByteArrayOutputStream sameFailures = new ByteArrayOutputStream();
        BatchCounts sameCounts = validation(jobs, format)
                .run(input, BatchOutput.toStreams(sameResults, sameFailures))
                .getCounts();
        assertThat(sameResults.toByteArray()).isEqualTo(results.toByteArray());
        assertThat(sameFailures.toByteArray()).isEqualTo(failures.toByteArray());
        assertThat(sameCounts).isEqualTo(counts);
        long told = lines.stream().filter(line -> !line.isBlank()).count();
        assertThat(counts.getReports() + counts.getUnreadable()).isEqualTo(Math.max(1, told));
        assertThat(failures.toString(StandardCharsets.UTF_8).lines()).hasSize((int) counts.getUnreadable());
        if (format == BatchFormat.JSON) {
            assertThat(results.toString(StandardCharsets.UTF_8).lines()).hasSize((int) counts.getReports());
        }
    }

    /** Breaks a run off, after results were written and before that was recorded. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Property(tries = 40)
    void brokenOffAndResumedIsAsIfItHadNotBeen(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 4) int jobs,
            @ForAll @IntRange(min = 1, max = 6) int itemsAtOnce,
            @ForAll BatchFormat format)
            throws IOException {
        BatchInput input = BatchInput.of(input(lines));
        BatchOutput whole = BatchOutput.toFile(folder.resolve("whole"));
        BatchCounts counts = validation(jobs, format).run(input, whole).getCounts();
        Path parts = folder.resolve("parts");
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(each -> each.getFileName().toString().startsWith("parts"))
                    .toList()) {
                Files.delete(file);
            }
        }
        BatchResult result = null;
        for (int run = 0; result == null; run++) {
            assertThat(run).isLessThan(100);
            AtomicInteger items = new AtomicInteger(-1);
            try {
                result = validation(jobs, format)
                        .withListener(progress -> {
                            if (items.incrementAndGet() > itemsAtOnce) {
                                throw new Broken();
                            }
                        })
                        .run(input, BatchOutput.toFile(parts).resuming());
            } catch (Broken e) {
                // as if the process had been killed
            }
        }
        assertThat(result.getCounts()).isEqualTo(counts);
        assertThat(parts).hasSameBinaryContentAs(folder.resolve("whole"));
        assertThat(folder.resolve("parts.failures.ndjson"))
                .hasSameBinaryContentAs(folder.resolve("whole.failures.ndjson"));
        BatchResult again =
                validation(jobs, format).run(input, BatchOutput.toFile(parts).resuming());
        assertThat(again.isFinishedBefore()).isTrue();
        assertThat(again.getCounts()).isEqualTo(counts);
    }
}
