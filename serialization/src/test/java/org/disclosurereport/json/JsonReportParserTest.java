package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.ReportParser;
import org.disclosurereport.input.UnreadableInputException;
import org.junit.jupiter.api.Test;

class JsonReportParserTest {
    private static final ReportParser PARSER = new JsonReportParser();

    private static final Consumer<LocalizedText> NONE = note -> {
        throw new AssertionError(note);
    };

    @Test
    void whatIsPassedOverIsANote() {
        List<LocalizedText> notes = new ArrayList<>();
        String later = ReportJson.write(SampleReports.least())
                .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.2\", \"seal\": true");
        assertThat(PARSER.parse(later.getBytes(StandardCharsets.UTF_8), notes::add))
                .isEqualTo(SampleReports.least());
        assertThat(notes)
                .extracting(LocalizedText::getEnglish)
                .containsExactly(
                        "line 2, column 27, /seal: key \"seal\" was passed over; it belongs to the later schema version 1.2");
    }

    @Test
    void readsWhatIsWritten() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .build();
        assertThat(PARSER.getFormat()).isEqualTo("JSON");
        assertThat(PARSER.parse(ReportJson.write(report).getBytes(StandardCharsets.UTF_8), NONE))
                .isEqualTo(report);
    }

    @Test
    void givesAllReasonsInBothLanguages() {
        assertThatThrownBy(() -> PARSER.parse("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), NONE))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        thrown -> assertThat(thrown.getReasons())
                                .isNotEmpty()
                                .allSatisfy(reason ->
                                        assertThat(reason.getChinese()).isNotEqualTo(reason.getEnglish())));
    }
}
