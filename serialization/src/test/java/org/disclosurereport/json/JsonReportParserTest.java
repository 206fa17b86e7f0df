package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.input.ReportParser;
import org.disclosurereport.input.UnreadableInputException;
import org.junit.jupiter.api.Test;

class JsonReportParserTest {
    private static final ReportParser PARSER = new JsonReportParser();

    @Test
    void readsWhatIsWritten() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .build();
        assertThat(PARSER.getFormat()).isEqualTo("JSON");
        assertThat(PARSER.parse(ReportJson.write(report).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(report);
    }

    @Test
    void givesAllReasonsInBothLanguages() {
        assertThatThrownBy(() -> PARSER.parse("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        thrown -> assertThat(thrown.getReasons())
                                .isNotEmpty()
                                .allSatisfy(reason ->
                                        assertThat(reason.getChinese()).isNotEqualTo(reason.getEnglish())));
    }
}
