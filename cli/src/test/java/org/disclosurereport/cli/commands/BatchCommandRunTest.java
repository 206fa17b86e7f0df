package org.disclosurereport.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchCommandRunTest {
    private static final Path REPORT = Path.of("..", "examples", "reports", "hongze-2023.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(BatchFormat.class)
    void aReportIsToBeCheckedWhenARuleFailed(BatchFormat format) throws IOException {
        ReportRule failing = ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new IllegalStateException("no database");
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(out, out);
        BatchCommandRun.Ended ended = new BatchCommandRun(console, Locale.ENGLISH)
                .over(
                        BatchValidation.of(RuleSet.of(List.of(failing))).withFormat(format),
                        BatchInput.of(REPORT),
                        BatchOutput.toFile(folder.resolve("results")));
        console.flush();

        assertThat(ended.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
        assertThat(ended.counts().getIncomplete()).isEqualTo(1);
        assertThat(ended.counts().getReports()).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 checked: 0 with errors, 1 to check, 0 without problems");
    }
}
