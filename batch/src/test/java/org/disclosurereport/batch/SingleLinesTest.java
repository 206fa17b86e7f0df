package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.internal.items.LineBlocks;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What engines that read lines by themselves are given is what a run writes. */
class SingleLinesTest {
    private static final String VALID = Samples.line(Samples.valid("甲"));

    @TempDir
    private Path folder;

    private static byte[] run(BatchValidation validation, Path file) throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        validation.run(BatchInput.of(file), BatchOutput.toStream(results));
        return results.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(BatchFormat.class)
    void linesOneByOneGiveWhatARunWrites(BatchFormat format) throws IOException {
        List<String> lines = List.of(
                VALID,
                "",
                " \t\r",
                Samples.line(Samples.invalid("乙")),
                VALID.substring(0, 60),
                "\uFEFF" + VALID,
                " ".repeat(LineBlocks.LONGEST + 1),
                "[]\r",
                VALID);
        Path file = Samples.file(folder, "lines.ndjson", String.join("\n", lines));
        BatchValidation validation = BatchValidation.of(RuleSet.standard()).withFormat(format);

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.writeBytes(ResultFormatter.of(format, Locale.CHINESE).header());
        for (int i = 0; i < lines.size(); i++) {
            written.writeBytes(
                    validation.result(file.toString(), i + 1, lines.get(i).getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(written.toByteArray()).isEqualTo(run(validation, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t"})
    void emptyFileIsToldAsARunTellsIt(String text) throws IOException {
        Path file = Samples.file(folder, "none.ndjson", text);
        BatchValidation validation = BatchValidation.of(RuleSet.standard());

        assertThat(validation.emptyFile(file.toString())).isNotEmpty().isEqualTo(run(validation, file));
    }

    @Test
    void blankLineGivesNothing() {
        assertThat(BatchValidation.of(RuleSet.standard()).result("a.ndjson", 1, new byte[] {' ', '\r'}))
                .isEmpty();
    }
}
