package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.TableText;
import org.disclosurereport.arbitraries.ReportArbitraries;

/** Files that this library wrote read back to the value they were written from, whatever it is. */
class RoundTripProperties {
    @Property(tries = 150)
    void aPageReadsBack(@ForAll("reports") DisclosureReport report) {
        assertReadsBack(ReportWriter.of(report).toHtml().getBytes(StandardCharsets.UTF_8), report);
    }

    @Property(tries = 25)
    void aWordDocumentReadsBack(@ForAll("reports") DisclosureReport report) {
        assertReadsBack(ReportWriter.of(report).toDocx(), report);
    }

    @Property(tries = 25)
    void aWorkbookReadsBack(@ForAll("reports") DisclosureReport report) {
        assertReadsBack(ReportWriter.of(report).toXlsx(), report);
    }

    private static void assertReadsBack(byte[] file, DisclosureReport report) {
        ReadResult result = ReportReader.read(file);
        assertThat(result.getReport())
                .as(() -> String.join(
                        "; ",
                        result.getIssues().stream()
                                .map(issue -> issue.getMessage(Locale.ENGLISH))
                                .toList()))
                .contains(report);
        assertThat(result.getIssues(ReadIssueKind.Weight.DOUBT)).isEmpty();
        assertThat(result.getSources()).allMatch(source -> source.getCertainty() == Certainty.SURE);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.anyReports()
                .map(report -> report.withAccompanyingText(report.getAccompanyingText()
                        .withProactiveDisclosure(
                                sentences(report.getAccompanyingText().getProactiveDisclosure()))
                        .withRequests(sentences(report.getAccompanyingText().getRequests()))
                        .withChallenges(sentences(report.getAccompanyingText().getChallenges()))));
    }

    /** A line beside a table that is nothing but a number or a stroke may be one of its cells; a sentence can't. */
    private static TableText sentences(TableText text) {
        return text.withBefore(sentences(text.getBefore())).withAfter(sentences(text.getAfter()));
    }

    private static String sentences(String text) {
        return text.lines().map(line -> "说明：" + line).collect(Collectors.joining("\n"));
    }
}
