package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OverviewTopic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row of a table that the prose quotes never ends in the table, where the file knows its tables. */
class QuotedRowsTest {
    private static final String QUOTE = "全年主动公开信息90条。\n三、本年度办理结果 \t(一)予以公开\t5\t6\t7\t0\t0\t0\t18\t\n另见附件。";

    @ParameterizedTest
    @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void aBlankRowStaysBlank(ReportFormat format) {
        DisclosureReport report = Samples.filled(2023);
        for (String column : new String[] {
            "naturalPersons",
            "commercialEnterprises",
            "researchInstitutions",
            "publicWelfareOrganizations",
            "legalServiceInstitutions",
            "otherOrganizations",
            "total"
        }) {
            report = Samples.with(report, "requests.outcomes.granted." + column, "");
        }
        DisclosureReport quoting =
                report.withOverview(report.getOverview().withTopics(Map.of(OverviewTopic.PROACTIVE_DISCLOSURE, QUOTE)));
        byte[] file = switch (format) {
            case HTML -> ReportWriter.of(quoting).toHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case DOCX -> ReportWriter.of(quoting).toDocx();
            default -> ReportWriter.of(quoting).toXlsx();
        };
        assertThat(ReportReader.read(file).getReport()).contains(quoting);
    }
}
