package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.disclosurereport.batch.internal.items.ReportFiles;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each told by name, the rest goes on. */
class BadInputTest {
    private static final String VALID = Samples.line(Samples.valid("甲"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();

    private static BatchValidation validation() {
        return BatchValidation.of(RuleSet.standard()).withJobs(3).withLocale(Locale.ENGLISH);
    }

    private BatchCounts run(Path... paths) throws IOException {
        return validation()
                .run(BatchInput.of(paths), BatchOutput.toStreams(results, failures))
                .getCounts();
    }

    private List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    @Test
    void truncatedLastLineIsToldByFileAndLine() throws IOException {
        BatchCounts counts = run(Samples.file(folder, "a.ndjson", VALID + "\n\n" + VALID.substring(0, 700)));
        assertThat(counts.getValid()).isEqualTo(1);
        assertThat(counts.getUnreadable()).isEqualTo(1);
        assertThat(lines(failures))
                .singleElement()
                .asString()
                .startsWith("{\"file\":\"a.ndjson\",\"line\":3,\"problems\":[{\"kind\":\"")
                .contains("\"line\":3,\"column\":");
        assertThat(lines(results)).hasSize(1);
    }

    @Test
    void lineOfAGigabyteIsToldAndTheRestGoesOn() throws IOException {
        Path file = folder.resolve("large.ndjson");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write((VALID + "\n").getBytes(StandardCharsets.UTF_8));
            sparse.seek((1L << 30) + 5000);
            sparse.write(("\n" + VALID + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(file).getValid()).isEqualTo(2);
        assertThat(lines(failures))
                .containsExactly("{\"file\":\"large.ndjson\",\"line\":2,\"problems\":[{\"kind\":\"too-big\",\"line\":2,"
                        + "\"column\":1,\"pointer\":\"\","
                        + "\"message\":\"line 2, column 1: must have at most 16777216 bytes, has more\"}]}");
        assertThat(lines(results)).hasSize(2).last().asString().contains("\"line\":3,");
    }

    @Test
    void badUtf8IsToldByFileAndLine() throws IOException {
        Path file = folder.resolve("gbk.ndjson");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((VALID + "\n").getBytes(Charset.forName("GBK")));
        bytes.writeBytes(VALID.getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes.toByteArray());
        assertThat(run(file).getValid()).isEqualTo(1);
        assertThat(lines(failures)).singleElement().asString().contains("gbk.ndjson\",\"line\":1,", "\"bad-encoding\"");
    }

    @Test
    void filesAndFoldersThatCannotBeReadAreToldInTheirPlace() throws IOException {
        Files.createDirectories(folder.resolve("in/empty"));
        Samples.file(folder, "in/b.json", VALID);
        Samples.file(folder, "in/d.ndjson", "\n \n");
        Files.createSymbolicLink(folder.resolve("in/c.json"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("in/a.json"), folder.resolve("in/a.json"));
        BatchCounts counts = run(folder.resolve("in"), folder.resolve("in/empty"), folder.resolve("absent.ndjson"));
        assertThat(counts.getValid()).isEqualTo(1);
        assertThat(counts.getUnreadable()).isEqualTo(5);
        assertThat(lines(failures))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"file\":\"in/a.json\",\"line\":null,"),
                        line -> assertThat(line).contains("\"in/c.json\"", "there is no such file"),
                        line -> assertThat(line).contains("\"in/d.ndjson\"", "holds no report"),
                        line -> assertThat(line).contains("\"in/empty\"", "holds no report"),
                        line -> assertThat(line).contains("\"absent.ndjson\"", "there is no such file"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatMayNotBeReadIsToldAndTheRestGoesOn() throws IOException {
        Samples.file(folder, "in/a/a.json", VALID);
        Samples.file(folder, "in/b.json", VALID);
        Path locked = folder.resolve("in/a");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(locked), "a superuser may read everything");
            assertThat(run(folder.resolve("in")).getValid()).isEqualTo(1);
            assertThat(lines(failures)).singleElement().asString().contains("\"in/a\"", "you may not read");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A folder that vanishes while the one before it is read can't be listed, whoever asks. */
    @Test
    void folderThatIsGoneByThenIsTold() throws IOException {
        Path first = Samples.file(folder, "in/a.ndjson", VALID);
        Files.createDirectories(folder.resolve("in/b"));
        ReportFiles files = new ReportFiles(List.of(folder.resolve("in").toString()), List.of(), false);
        assertThat(files.next().name()).isEqualTo(first.toString());
        Files.delete(folder.resolve("in/b"));
        assertThat(files.next().name()).isEqualTo(folder.resolve("in/b").toString());
        assertThat(files.next()).isNull();
    }

    /** A stream that takes so many bytes, as a disk does. */
    private static OutputStream disk(int room) {
        return new OutputStream() {
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @Test
    void streamThatIsFullEndsTheRunByName() {
        Path input = Samples.file(folder, "a.ndjson", (VALID + "\n").repeat(5000));
        assertThatThrownBy(() -> validation().run(BatchInput.of(input), BatchOutput.toStreams(disk(100_000), failures)))
                .isInstanceOfSatisfying(
                        BatchOutputException.class,
                        e -> assertThat(e.getText().get(Locale.CHINESE)).isEqualTo("无法写出结果：No space left on device"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDeviceIsToldByName() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Path input = Samples.file(folder, "a.ndjson", VALID);
        assertThatThrownBy(() -> validation().run(BatchInput.of(input), BatchOutput.toFile(Path.of("/dev/full"))))
                .isInstanceOf(BatchOutputException.class)
                .hasMessage("/dev/full: it can't be written: No space left on device");
        assertThat(Path.of("/dev/full.checkpoint.json")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onceThereIsRoomARunIsGoneOnWith() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Path input = Samples.file(folder, "a.ndjson", (VALID + "\n").repeat(400) + "{\n" + VALID);
        BatchOutput output = BatchOutput.toFile(folder.resolve("out"));
        BatchValidation often = validation().withCheckpointsEvery(Duration.ZERO).withBlocksOf(1 << 15);
        Files.createSymbolicLink(folder.resolve("out.failures.ndjson"), Path.of("/dev/full"));
        assertThatThrownBy(() -> often.run(BatchInput.of(input), output))
                .isInstanceOf(BatchOutputException.class)
                .hasMessageContaining("out.failures.ndjson: it can't be written: No space left");
        assertThat(Samples.text(folder.resolve("out.checkpoint.json"))).contains("\"stage\":\"RUNNING\"");
        Files.delete(folder.resolve("out.failures.ndjson"));
        BatchCounts counts = often.run(BatchInput.of(input), output.resuming()).getCounts();
        assertThat(counts.getValid()).isEqualTo(401);
        assertThat(counts.getUnreadable()).isEqualTo(1);
        assertThat(Samples.text(folder.resolve("out")).lines()).hasSize(401);
        assertThat(Samples.text(folder.resolve("out.failures.ndjson")).lines()).hasSize(1);
    }

    @Test
    void folderForResultsMustBeThere() {
        Path input = Samples.file(folder, "a.ndjson", VALID);
        Path absent = folder.resolve("no/out");
        assertThatThrownBy(() -> validation().run(BatchInput.of(input), BatchOutput.toFile(absent)))
                .isInstanceOf(BatchOutputException.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void outputThatIsInputIsRefusedAndStays() throws IOException {
        Path input = Samples.file(folder, "in/a.ndjson", VALID);
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        List<BatchOutput> outputs = List.of(
                BatchOutput.toFile(input),
                BatchOutput.toFile(link),
                BatchOutput.toStream(results).withFailures(input),
                BatchOutput.toFile(folder.resolve("out")).withFailures(link));
        for (BatchOutput output : outputs) {
            for (Path each : List.of(input, folder.resolve("in"))) {
                assertThatThrownBy(() -> validation().run(BatchInput.of(each), output))
                        .isInstanceOf(BatchRefusedException.class)
                        .hasMessageEndingWith(": is both input and output; nothing was changed");
            }
        }
        assertThat(input).hasContent(VALID);
        BatchOutput same = BatchOutput.toFile(folder.resolve("x")).withFailures(folder.resolve("x"));
        assertThatThrownBy(() -> validation().run(BatchInput.of(input), same))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("can't go into the same file");
    }

    @Test
    void aReportIsNotWrittenOverBecauseAnotherRunWroteBesideIt() throws IOException {
        Path report = Samples.file(folder, "in/a.json", VALID);
        BatchInput input = BatchInput.of(folder.resolve("in"));
        BatchOutput output = BatchOutput.toFile(folder.resolve("in/out.json"));
        validation().run(input, output);

        assertThatThrownBy(() -> validation().run(input, output.withFailures(report)))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageEndingWith(": is both input and output; nothing was changed");
        assertThat(report).hasContent(VALID);
    }

    @Test
    void failuresOfAnEarlierRunAreNoInput() throws IOException {
        Samples.file(folder, "in/a.ndjson", VALID + "\n7");
        BatchOutput output =
                BatchOutput.toFile(folder.resolve("in/out.json")).withFailures(folder.resolve("in/bad.json"));
        for (BatchOutput each : List.of(output, output.resuming())) {
            assertThat(validation()
                            .run(BatchInput.of(folder.resolve("in")).without(folder.resolve("in/bad.json")), each)
                            .getCounts()
                            .getUnreadable())
                    .isEqualTo(1);
        }
    }

    @Test
    void memoryThatRunsOutIsThatReportsFailureAndTheRestGoesOn() throws IOException {
        Path input = Samples.file(folder, "a.ndjson", (VALID + "\n").repeat(3));
        Path whole = Samples.file(folder, "b.json", VALID);
        List<String> told = new ArrayList<>();
        BatchReader.of(BatchInput.of(input, whole, input))
                .withJobs(3)
                .read(
                        read -> {
                            if (read.getLine() == 2 || read.getFile().equals(whole.toString())) {
                                throw new OutOfMemoryError("made up");
                            }
                            return read.getLine();
                        },
                        told(told));
        String problem = "[not enough memory to read it (the heap has "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB, and it was read alone); -Xmx gives more]";
        assertThat(told).containsExactly("1 1", "2 " + problem, "3 3", "1 " + problem, "1 1", "2 " + problem, "3 3");
    }

    /** Memory that others took is no report's fault: it is read again while nothing else is. */
    @Test
    void reportIsReadAgainAloneBeforeItFails() throws IOException {
        Path[] inputs = Stream.of("a", "b", "c", "d")
                .map(name -> Samples.file(folder, name + ".ndjson", (VALID + "\n").repeat(40)))
                .toArray(Path[]::new);
        AtomicInteger working = new AtomicInteger();
        Set<String> failed = ConcurrentHashMap.newKeySet();
        List<String> told = new ArrayList<>();
        BatchReader.of(BatchInput.of(inputs))
                .withJobs(4)
                .read(
                        read -> {
                            int others = working.getAndIncrement();
                            try {
                                boolean large = read.getLine() % 7 == 0;
                                if (large && failed.add(read.getFile() + read.getLine())) {
                                    throw new OutOfMemoryError("made up");
                                }
                                return large && others > 0 ? "beside others" : "fine";
                            } finally {
                                working.decrementAndGet();
                            }
                        },
                        told(told));
        assertThat(failed).hasSize(20);
        assertThat(told).hasSize(160).allMatch(each -> each.endsWith(" fine"));
    }

    private static BatchVisitor<Object> told(List<String> told) {
        return new BatchVisitor<>() {
            @Override
            public void report(ReadReport read, Object result) {
                told.add(read.getLine() + " " + result);
            }

            @Override
            public void unreadable(ReadFailure failure) {
                told.add(failure.getLine() + " " + failure.getProblems());
            }
        };
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void namedPipeInAFolderIsReportedAndNeverOpened() throws Exception {
        Samples.file(folder, "in/a.json", VALID);
        Samples.file(folder, "in/c.json", VALID);
        Process made = new ProcessBuilder("mkfifo", folder.resolve("in/b.json").toString()).start();
        assumeTrue(made.waitFor() == 0, "no named pipes here");
        BatchCounts counts = run(folder.resolve("in"));
        assertThat(counts.getReports()).isEqualTo(2);
        assertThat(lines(failures))
                .singleElement()
                .asString()
                .contains("in/b.json", "not a regular file (a named pipe, socket or device), passed over");
    }

    @Test
    void emptyNameIsRefused() {
        assertThatThrownBy(() -> BatchInput.ofNames(List.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name must not be empty, was \"\"; \".\" is the folder at hand");
        assertThatThrownBy(() -> BatchInput.ofSingle("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resultsOfAnEarlierRunAreNoInput() throws IOException {
        Samples.file(folder, "in/a.ndjson", VALID + "\n7");
        BatchOutput output = BatchOutput.toFile(folder.resolve("in/out.json"));
        for (BatchOutput each : List.of(output, output, output.resuming())) {
            BatchCounts counts =
                    validation().run(BatchInput.of(folder.resolve("in")), each).getCounts();
            assertThat(counts.getReports()).isEqualTo(1);
            assertThat(counts.getUnreadable()).isEqualTo(1);
        }
    }

    @Test
    void errorOfTheCallersOwnIsThatReportsFailure() throws IOException {
        Path input = Samples.file(
                folder,
                "a.ndjson",
                VALID + "\n" + Samples.line(Samples.valid("乙")) + "\n" + Samples.line(Samples.valid("丙")));
        Path whole = Samples.file(folder, "b.json", Samples.line(Samples.valid("乙")));
        List<String> told = new ArrayList<>();
        BatchReader.of(BatchInput.of(input, whole))
                .withJobs(2)
                .read(
                        read -> {
                            String name = read.getReport().getAgency().getName();
                            if (name.equals("乙")) {
                                throw new StackOverflowError("deep");
                            }
                            return name;
                        },
                        told(told));
        String problem = "[nested too deeply to be read]";
        assertThat(told).containsExactly("1 甲", "2 " + problem, "3 丙", "1 " + problem);
    }

    @Test
    void hiddenFilesLockFilesAndLinksToFoldersAreLeftOut() throws IOException {
        Samples.file(folder, "in/.hidden.json", "7");
        Samples.file(folder, "in/~$a.docx", "7");
        Samples.file(folder, "in/b/c.json", VALID);
        Samples.file(folder, "in/a.json", VALID);
        Files.createSymbolicLink(folder.resolve("in/b/circle"), folder.resolve("in"));
        assertThat(run(folder.resolve("in")).getReports()).isEqualTo(2);
        assertThat(lines(results))
                .satisfiesExactly(
                        line -> assertThat(line).contains("in/a.json"),
                        line -> assertThat(line).contains("in/b/c.json"));
    }
}
