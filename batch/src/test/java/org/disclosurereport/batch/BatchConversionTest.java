package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.data.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many reports as data: in order, with failures apart, resumable. */
class BatchConversionTest {
    @TempDir
    private Path folder;

    private byte[] convert(BatchConversion conversion, BatchInput input, String name) throws IOException {
        Path file = folder.resolve(name);
        conversion.run(input, BatchOutput.toFile(file).withFailures(folder.resolve(name + ".failures")));
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void theNumberOfJobsDoesNotMatter(DataFormat format) throws IOException {
        Path input = folder.resolve("in.ndjson");
        Files.writeString(input, (Samples.line(Samples.valid("青山县人民政府")) + "\n").repeat(500));
        BatchConversion conversion = BatchConversion.of(format).withLocale(Locale.ENGLISH);
        byte[] one = convert(conversion.withJobs(1), BatchInput.of(input), "one");
        assertThat(convert(conversion.withJobs(3), BatchInput.of(input), "three"))
                .isEqualTo(one);
        assertThat(new String(one, StandardCharsets.UTF_8).lines()).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void aFinishedRunIsNotRunAgain() throws IOException {
        Path input = folder.resolve("in.ndjson");
        Files.writeString(input, "7\n");
        BatchOutput output = BatchOutput.toFile(folder.resolve("out"));
        BatchConversion conversion = BatchConversion.of(DataFormat.NDJSON);
        BatchResult result = conversion.run(BatchInput.of(input), output);
        assertThat(result.getCounts().getUnreadable()).isOne();
        assertThat(conversion.run(BatchInput.of(input), output.resuming()).isFinishedBefore())
                .isTrue();
        assertThatThrownBy(() -> BatchConversion.of(DataFormat.CSV_LONG).run(BatchInput.of(input), output.resuming()))
                .isInstanceOf(BatchRefusedException.class);
    }

    @Test
    void failuresNeedAPlaceOfTheirOwn() {
        BatchOutput stream = BatchOutput.toStream(new ByteArrayOutputStream());
        BatchInput input = BatchInput.ofNames(List.of("x.ndjson"));
        assertThatThrownBy(() -> BatchConversion.of(DataFormat.NDJSON).run(input, stream))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("output must have a file for failures (withFailures), had none");
    }
}
