package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.Test;

/** Where both libraries are, the reader of documents finds the reader of JSON by itself. */
class JsonThroughReaderTest {
    @Test
    void jsonIsReadAsOneMoreKind() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .build();
        ReadResult result = ReportReader.read(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
        assertThat(result.getKind()).contains(DocumentKind.JSON);
        assertThat(result.getReport()).contains(report);
        assertThat(result.getIssues()).isEmpty();
        assertThat(result.getSources()).hasSize(Form.of(report).getCells().size());
    }

    @Test
    void jsonThatIsNoReportSaysWhy() {
        ReadResult result = ReportReader.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getIssues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.getKind()).isEqualTo(ReadIssueKind.NOT_A_REPORT);
            assertThat(issue.getMessage(Locale.ENGLISH)).startsWith("is not a report: ");
        });
    }
}
