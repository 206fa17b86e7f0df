package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchReader;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFailureTest {
    @TempDir
    private Path folder;

    @Test
    void aReportIsToBeCheckedWhenARuleFailed() throws IOException {
        ReportRule failing = ReportRule.of(
                RuleInfo.builder()
                        .id("acme.failing")
                        .severity(Severity.ERROR)
                        .statement("一", "one")
                        .build(),
                (report, findings) -> {
                    throw new IllegalStateException("no database");
                });
        ValidationResult result = ReportValidator.validate(Samples.clean(), RuleSet.of(List.of(failing)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(out, out);
        TextResults text = new TextResults(console, Locale.ENGLISH, false, true);
        read(Samples.file(folder, "clean.json", Samples.clean()), read -> {
            ReportReview review = Reviewer.withoutDiagnosis(read, result);
            text.report(read, review, review);
        });
        console.flush();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("甲县人民政府 2023, to be checked")
                .contains("failure  rule acme.failing failed and gives no verdict:");
        assertThat(ExitCodes.of(result)).isEqualTo(ExitCodes.UNUSABLE);
    }

    private static void read(String file, Consumer<ReadReport> consumer) throws IOException {
        BatchReader.of(BatchInput.of(Path.of(file))).read(read -> read, new BatchVisitor<ReadReport>() {
            @Override
            public void report(ReadReport read, ReadReport result) {
                consumer.accept(read);
            }

            @Override
            public void unreadable(ReadFailure failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
