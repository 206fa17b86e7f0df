package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no character is reported and never reaches a report, so that every report read can be written. */
class NotCharactersTest {
    private static final String PAGE = ReportWriter.of(Samples.filled(2023))
            .toHtml()
            .replaceAll("(?s)<script.*?</script>", "")
            .replace("全县各级", "全县&#xD800;各级&#0;&#x1F;&#55296;&#xFFFE;机关&#x1D11E;");

    private static ReadResult read() {
        return ReportReader.read(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void halvesOfPairsAndControlsAreReported() {
        assertThat(read().getIssues()).extracting(ReadIssue::getKind).contains(ReadIssueKind.CONTROL_CHARACTERS);
        String text = read().getReport().orElseThrow().getOverview().getText();
        assertThat(text.codePoints())
                .noneMatch(
                        point -> point >= 0xD800 && point <= 0xDFFF || point < ' ' && point != '\n' || point == 0xFFFE);
        assertThat(text).contains("各级").contains("\uD834\uDD1E");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadCanBeWritten(ReportFormat format) throws java.io.IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        ReportWriter.of(read().getReport().orElseThrow()).write(out, format);
        assertThat(out.size()).isPositive();
    }

    @Test
    void controlsOfATextAreReported() {
        String text = ReportWriter.of(Samples.filled(2023)).toText().replace("各级", "各\u0001级");
        ReadResult result = ReportReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.getIssues())
                .filteredOn(issue -> issue.getKind() == ReadIssueKind.CONTROL_CHARACTERS)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage(Locale.ENGLISH))
                        .isEqualTo("has 1 control characters, which are left out"));
    }
}
