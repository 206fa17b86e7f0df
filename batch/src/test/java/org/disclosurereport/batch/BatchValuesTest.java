package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchValuesTest {
    @TempDir
    private Path folder;

    private static ReadProblem problem(String json, int line) {
        return ReadProblem.ofJson(ReportJson.read(json).getProblems().get(0), line);
    }

    @Test
    void problemsAreEqualWhenEveryFieldIs() {
        ReadProblem problem = problem("7", 3);
        assertThat(problem).isEqualTo(problem("7", 3)).hasSameHashCodeAs(problem("7", 3));
        assertThat(problem)
                .isNotEqualTo(problem("7", 4))
                .isNotEqualTo(problem(" 7", 3))
                .isNotEqualTo(problem("8", 3))
                .isNotEqualTo(problem("{}", 3))
                .isNotEqualTo(ReadProblem.ofFile(LocalizedText.same("x")))
                .isNotEqualTo("7");
        assertThat(problem.getKind()).isEqualTo("wrong-type");
        assertThat(problem.getLine()).isEqualTo(3);
        assertThat(problem.getColumn()).isEqualTo(1);
        assertThat(problem.getPointer()).contains("");
        assertThat(problem).hasToString("line 3, column 1: must be an object, was the number 7");
    }

    @Test
    void failuresAreEqualWhenEveryFieldIs() {
        ReadFailure failure = new ReadFailure("a", 1, List.of(problem("7", 1)));
        assertThat(failure)
                .isEqualTo(new ReadFailure("a", 1, List.of(problem("7", 1))))
                .hasSameHashCodeAs(new ReadFailure("a", 1, List.of(problem("7", 1))))
                .isNotEqualTo(new ReadFailure("b", 1, List.of(problem("7", 1))))
                .isNotEqualTo(new ReadFailure("a", 2, List.of(problem("7", 1))))
                .isNotEqualTo(new ReadFailure("a", 1, List.of(problem("8", 1))))
                .isNotEqualTo("a")
                .hasToString("a:1 [line 1, column 1: must be an object, was the number 7]");
    }

    @Test
    void inputsAreEqualWhenTheirNamesAre() {
        BatchInput input = BatchInput.of(Path.of("a"), Path.of("b"));
        assertThat(input)
                .isEqualTo(BatchInput.ofNames(List.of("a", "b")))
                .hasSameHashCodeAs(BatchInput.ofNames(List.of("a", "b")))
                .isNotEqualTo(BatchInput.ofNames(List.of("b", "a")))
                .isNotEqualTo(input.without(Path.of("c")))
                .isNotEqualTo("a")
                .hasToString("[a, b]");
        assertThat(BatchInput.ofSingle("a")).isNotEqualTo(BatchInput.ofNames(List.of("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "A.NDJSON", "x/b.jsonl"})
    void namesTellLines(String name) {
        assertThat(BatchInput.isLines(name)).isTrue();
        assertThat(BatchInput.isLines(name + ".json")).isFalse();
    }

    @Test
    void foldersAreToldByName() {
        assertThat(BatchInput.isFolder(folder.toString())).isTrue();
        assertThat(BatchInput.isFolder(folder + "/absent")).isFalse();
        assertThat(BatchInput.isFolder("-")).isFalse();
        assertThat(BatchInput.isFolder("\0")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1025})
    void jobsAreOneOrMore(int jobs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchValidation.of(RuleSet.standard()).withJobs(jobs))
                .withMessage("jobs must be 1 … 1024, was " + jobs);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchReader.of(BatchInput.of(folder)).withJobs(jobs));
    }

    @Test
    void listenerIsToldOnceBeforeAndThenHowFarTheRunIs() throws IOException {
        Path file = Samples.file(folder, "a.ndjson", Samples.line(Samples.valid("甲")) + "\n7\n");
        Path other = Samples.file(folder, "b.json", "8");
        List<BatchProgress> told = new ArrayList<>();
        BatchValidation.of(RuleSet.standard())
                .withJobs(2)
                .withListener(told::add)
                .run(BatchInput.of(file, other), BatchOutput.toStream(new ByteArrayOutputStream()));
        long bytes = file.toFile().length();
        OptionalLong all = OptionalLong.of(bytes + 1);
        assertThat(told)
                .containsExactly(
                        ImmutableBatchProgress.of(2, all, 0, 0),
                        ImmutableBatchProgress.of(2, all, bytes, 2),
                        ImmutableBatchProgress.of(2, all, bytes + 1, 3));
    }

    @Test
    void interruptEndsARunThatCanBeResumed() throws IOException {
        Path file = Samples.file(folder, "a.ndjson", (Samples.line(Samples.valid("甲")) + "\n").repeat(300));
        BatchOutput output = BatchOutput.toFile(folder.resolve("out"));
        BatchValidation validation = BatchValidation.of(RuleSet.standard())
                .withJobs(2)
                .withLocale(Locale.ENGLISH)
                .withCheckpointsEvery(Duration.ZERO)
                .withBlocksOf(1 << 14);
        try {
            validation
                    .withListener(progress -> {
                        if (progress.getReportsDone() > 100) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .run(BatchInput.of(file), output);
            fail("must be interrupted");
        } catch (InterruptedIOException e) {
            assertThat(Thread.interrupted()).isTrue();
        }
        BatchResult result = validation.run(BatchInput.of(file), output.resuming());
        assertThat(result.getCounts().getValid()).isEqualTo(300);
        assertThat(Samples.text(folder.resolve("out")).lines()).hasSize(300);
    }

    @Test
    void optionsAreAValueAndLanguagesThatAreNotThereAreRefused() {
        BatchOptions options = BatchOptions.builder()
                .jobs(3)
                .format(BatchFormat.CSV)
                .locale(java.util.Locale.ENGLISH)
                .build();
        assertThat(BatchValidation.of(options).getOptions()).isEqualTo(options);
        assertThat(BatchValidation.of(options).withJobs(4).withJobs(3).getOptions())
                .isEqualTo(options)
                .hasSameHashCodeAs(options);
        assertThatThrownBy(() ->
                        BatchOptions.builder().locale(java.util.Locale.FRENCH).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale must be of the language zh or en, was \"fr\"");
        assertThatThrownBy(() -> BatchOptions.builder().jobs(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jobs must be 1 … 1024, was 0");
    }
}
