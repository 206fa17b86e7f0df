package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.Survey;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class ResumeTest {
    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path results = Path.of("");
    private Path checkpoint = Path.of("");

    @BeforeEach
    void writeInput() {
        input = Samples.file(
                folder,
                "in/a.ndjson",
                Samples.line(Samples.valid("甲")) + "\n{\n" + Samples.line(Samples.invalid("乙")) + "\n");
        results = folder.resolve("out.json");
        checkpoint = folder.resolve("out.json.checkpoint.json");
    }

    private static BatchValidation standard() {
        return BatchValidation.of(RuleSet.standard()).withJobs(2);
    }

    private BatchResult resume(BatchValidation validation) throws IOException {
        return validation.run(BatchInput.of(input), BatchOutput.toFile(results).resuming());
    }

    @ParameterizedTest
    @EnumSource(BatchFormat.class)
    void killedProcessIsGoneOnWith(BatchFormat format) throws Exception {
        Path large = folder.resolve("large.ndjson");
        List<String> some =
                List.of(Samples.line(Samples.valid("甲")), "{\"year\":", Samples.line(Samples.invalid("乙")), "");
        try (Writer writer = Files.newBufferedWriter(large)) {
            for (int i = 0; i < 5_000; i++) {
                writer.write(some.get(i % 7 % some.size()) + "\n");
            }
            writer.write("{\"formVersion\":");
        }
        Path undisturbed = folder.resolve("undisturbed");
        BatchCounts counts = KilledRun.run(large, undisturbed, format).getCounts();
        long whole = Files.size(undisturbed);
        Path killed = folder.resolve("killed");
        int broken = 0;
        for (int part = 0; part < 4; part++) {
            broken += startAndKill(large, killed, format, whole * part / 4) ? 1 : 0;
        }
        BatchResult last = KilledRun.run(large, killed, format);
        assertThat(broken).as("how many processes were killed").isPositive();
        assertThat(last.getCounts()).isEqualTo(counts);
        assertThat(killed).hasSameBinaryContentAs(undisturbed);
        assertThat(folder.resolve("killed.failures.ndjson"))
                .hasSameBinaryContentAs(folder.resolve("undisturbed.failures.ndjson"));
    }

    /** Kills a process once it has written so much, and tells whether it was still running. */
    private static boolean startAndKill(Path input, Path output, BatchFormat format, long size) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp", classPath()));
        command.addAll(List.of(KilledRun.class.getName(), input.toString(), output.toString(), format.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path part = OutputFile.part(output);
        while (process.isAlive() && sizeOf(part) <= size) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean running = process.isAlive();
        process.destroyForcibly().waitFor();
        return running;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // not yet there, or in its place already
        }
    }

    private static String classPath() {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        // Under the module path Surefire patches the module with the classes, so they are in neither.
        return String.join(
                File.pathSeparator,
                path,
                Path.of("target", "classes").toAbsolutePath().toString(),
                Path.of("target", "test-classes").toAbsolutePath().toString());
    }

    @Test
    void finishedRunSaysSoAndChangesNothing() throws IOException {
        BatchResult first = resume(standard());
        assertThat(first.isFinishedBefore()).isFalse();
        String before = Samples.text(results);
        BatchResult second = resume(standard().withJobs(1));
        assertThat(second.isFinishedBefore()).isTrue();
        assertThat(second.getCounts()).isEqualTo(first.getCounts());
        assertThat(results).hasContent(before);
    }

    @Test
    void countsOfWaiversOutlastABreak() throws IOException {
        Waiver waiver = Waiver.of("challenges.total", "challenges.reconsideration", "更正\"已\"公布");
        BatchValidation validation =
                BatchValidation.of(RuleSet.standard().withWaiver(waiver)).withJobs(1);
        BatchCounts counts = resume(validation).getCounts();
        assertThat(counts.getWaived()).containsEntry(waiver, 1L);
        assertThat(resume(validation).getCounts()).isEqualTo(counts);
    }

    @Test
    void waiversOfDifferentReportsAreKeptApart() throws IOException {
        Waiver waiver = Waiver.of("challenges.total", "challenges.reconsideration", "一");
        Waiver one = waiver.forReport(ReportKey.of("机关一", 2023));
        Waiver other = waiver.forReport(ReportKey.of("机关二", 2023));
        BatchCounts counts = new BatchCounts.Builder()
                .waived(waiver, 1)
                .waived(one, 2)
                .waived(other, 4)
                .build();
        assertThat(counts.getWaived()).containsExactly(entry(waiver, 1L), entry(one, 2L), entry(other, 4L));

        Path file = folder.resolve("checkpoint.json");
        Checkpoint checkpoint = new Checkpoint(
                Checkpoint.Stage.RUNNING, "", "", new Survey(List.of()), Position.START, 0, 0, "", 0, "", counts);
        checkpoint.write(file);
        assertThat(Checkpoint.read(file)).isEqualTo(checkpoint);
    }

    @Test
    void anotherFileForFailuresIsRefused() throws IOException {
        resume(standard());
        BatchOutput elsewhere = BatchOutput.toFile(results)
                .withFailures(folder.resolve("elsewhere.json"))
                .resuming();
        assertThatThrownBy(() -> standard().run(BatchInput.of(input), elsewhere))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("can't be resumed with another file");
    }

    @Test
    void withoutResumingEverythingIsDoneAnew() throws IOException {
        BatchOutput output = BatchOutput.toFile(results);
        BatchResult first = standard().run(BatchInput.of(input), output);
        String text = Samples.text(results);
        BatchResult second = standard().run(BatchInput.of(input), output);
        assertThat(second).isEqualTo(first);
        assertThat(results).hasContent(text);
    }

    @Test
    void whatAnotherWroteOrChangedIsReplacedOnRequestOnly() throws IOException {
        Files.writeString(results, "old");
        BatchOutput output = BatchOutput.toFile(results);
        assertThatThrownBy(() -> standard().run(BatchInput.of(input), output))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessage(results + ": it exists and was not written by this program, or was changed since; "
                        + "it is replaced only with --force");
        assertThat(results).hasContent("old");
        assertThat(checkpoint).doesNotExist();

        standard().run(BatchInput.of(input), output.replacing());
        String text = Samples.text(results);
        Files.writeString(results, "more", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> standard().run(BatchInput.of(input), output))
                .isInstanceOf(BatchRefusedException.class);
        standard().run(BatchInput.of(input), output.replacing());
        assertThat(results).hasContent(text);
    }

    @Test
    void resultsTakeTheirPlaceWhenAllIsDone() throws IOException {
        resume(standard());
        String text = Samples.text(results);
        List<Boolean> seen = new ArrayList<>();
        BatchListener listener =
                progress -> seen.add(Samples.text(results).equals(text) && Files.exists(OutputFile.part(results)));
        standard()
                .withListener(listener)
                .withLocale(Locale.ENGLISH)
                .run(BatchInput.of(input), BatchOutput.toFile(results));
        assertThat(seen).contains(true);
        assertThat(Samples.text(results)).isNotEqualTo(text);
        assertThat(OutputFile.part(results)).doesNotExist();
    }

    /** Killed after all was written and before both files were in their places. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void runThatWasBrokenOffWhileFilesTookTheirPlacesIsGoneOnWith(int inPlace) throws IOException {
        BatchResult whole = resume(standard());
        List<Path> files = List.of(folder.resolve("out.json.failures.ndjson"), results);
        List<String> texts = files.stream().map(Samples::text).toList();
        Checkpoint end = Checkpoint.read(checkpoint);
        new Checkpoint(
                        Checkpoint.Stage.WRITTEN,
                        end.options(),
                        end.failuresFile(),
                        end.survey(),
                        end.position(),
                        end.bytesDone(),
                        end.results(),
                        end.resultsDigest(),
                        end.failures(),
                        end.failuresDigest(),
                        end.counts())
                .write(checkpoint);
        for (Path file : files.subList(inPlace, files.size())) {
            Files.move(file, OutputFile.part(file));
        }
        assertThat(resume(standard()).getCounts()).isEqualTo(whole.getCounts());
        assertThat(files.stream().map(Samples::text)).isEqualTo(texts);
        assertThat(resume(standard()).isFinishedBefore()).isTrue();
    }

    @Test
    void secondRunIntoOneOutputIsRefusedByTheNameOfTheFirst() throws IOException {
        List<String> told = new ArrayList<>();
        BatchListener other = progress -> {
            try {
                standard().run(BatchInput.of(input), BatchOutput.toFile(results));
            } catch (BatchRefusedException e) {
                told.add(e.getMessage());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        standard().withListener(other).run(BatchInput.of(input), BatchOutput.toFile(results));
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .startsWith(results + ": another run is writing it (process "
                                + ProcessHandle.current().pid() + " @ "));
    }

    private void assertRefused(BatchValidation validation, String chinese, String english) {
        assertThatThrownBy(() -> resume(validation)).isInstanceOfSatisfying(BatchRefusedException.class, e -> {
            assertThat(e.getText().get(Locale.CHINESE)).contains(chinese);
            assertThat(e.getText().get(Locale.ENGLISH)).contains(english);
        });
    }

    @Test
    void changedInputIsRefused() throws IOException {
        resume(standard());
        FileTime time = Files.getLastModifiedTime(input);
        Files.setLastModifiedTime(input, FileTime.fromMillis(time.toMillis() - 60_000));
        assertRefused(standard(), input + "：输入在中断之后有改动", input + ": the input has changed");
        Files.setLastModifiedTime(input, time);
        assertThat(resume(standard()).isFinishedBefore()).isTrue();
        Files.writeString(input, "\n", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(input, time);
        assertRefused(standard(), "现为 1 个文件", "now 1 file(s)");
    }

    @Test
    void otherNamesAndNewFilesAreRefused() throws IOException {
        input = folder.resolve("in");
        resume(standard());
        Samples.file(folder, "in/b.json", "{}");
        assertRefused(standard(), "当时 1 个文件", "then 1 file(s)");
        input = folder.resolve("in/b.json");
        assertRefused(standard(), "使用了不同的输入：" + folder.resolve("in"), "had other input: " + folder.resolve("in"));
    }

    @Test
    void otherOptionsAreRefused() throws IOException {
        resume(standard());
        RuleSet rules = RuleSet.standard();
        List<BatchValidation> others = List.of(
                BatchValidation.of(rules.without("challenges.total")),
                BatchValidation.of(rules.withSeverity("challenges.total", Severity.NOTICE)),
                BatchValidation.of(rules.withWaiver(Waiver.of("challenges.total", "challenges.litigationDirect", "b"))),
                standard().withLocale(Locale.ENGLISH),
                standard().withFormat(BatchFormat.CSV));
        for (BatchValidation other : others) {
            assertRefused(other, "使用了不同的选项", "had other options");
        }
        assertThat(resume(standard().withJobs(5)).isFinishedBefore()).isTrue();
    }

    @Test
    void changedOutputIsRefused() throws IOException {
        resume(standard());
        Files.writeString(results, "x");
        assertRefused(standard(), "out.json：文件在中断之后有改动", "now 1 bytes");
        Files.delete(checkpoint);
        assertRefused(standard(), "没有进度文件", "no checkpoint " + checkpoint);
    }

    @Test
    void damagedCheckpointIsRefused() throws IOException {
        resume(standard());
        String good = Samples.text(checkpoint);
        for (String bad : List.of("", "{", "[]", "{\"layout\":2}", good.replace("\"counts\"", "\"count\""))) {
            Files.writeString(checkpoint, bad);
            assertRefused(standard(), "进度文件损坏或被改动", "the checkpoint is damaged or was changed");
        }
        for (int i = 0; i < good.length(); i++) {
            if (Character.isDigit(good.charAt(i))) {
                char other = good.charAt(i) == '9' ? '0' : (char) (good.charAt(i) + 1);
                Files.writeString(checkpoint, good.substring(0, i) + other + good.substring(i + 1));
                assertThatThrownBy(() -> Checkpoint.read(checkpoint))
                        .isInstanceOf(BatchRefusedException.class)
                        .hasMessageContaining("the checkpoint is damaged or was changed");
            }
        }
    }

    @Test
    void streamsCannotBeResumed() {
        assertThatThrownBy(() ->
                        BatchOutput.toStream(OutputStream.nullOutputStream()).resuming())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("results must go into a regular file to be resumed, was a stream");
        BatchInput standardInput = BatchInput.ofNames(List.of("-"));
        assertThatThrownBy(() -> standard()
                        .run(standardInput, BatchOutput.toFile(results).resuming()))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessage("-: it is not a regular file, so the run can't be resumed");
    }
}
