package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.TableText;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

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

    @Property(tries = 60)
    void aPdfReadsBack(@ForAll("reports") DisclosureReport report) {
        Printing.assumeFonts();
        assertReadsBack(ReportWriter.of(report).toPdf().getBytes(), report);
    }

    @Property(tries = 60)
    void anOfdReadsBack(@ForAll("reports") DisclosureReport report) {
        Printing.assumeFonts();
        assertReadsBack(ReportWriter.of(report).toOfd().getBytes(), report);
    }

    @Property(tries = 50)
    void aRowQuotedInTheNarrativeReadsBackAsText(
            @ForAll("reports") DisclosureReport report, @ForAll @IntRange(max = 4) int kind, @ForAll int chosen) {
        List<Row> rows = Form.of(report).getTable(Section.REQUESTS).getRows();
        Row row = rows.get(Math.floorMod(chosen, rows.size()));
        DisclosureReport blank = report;
        for (Cell cell : row.getCells()) {
            blank = cell.with(blank, cell.getKind().getBlank());
        }
        String label = row.getLabelPath().get(row.getLabelPath().size() - 1);
        DisclosureReport quoting = blank.withOverview(Overview.builder()
                .text("主动公开信息90条。\n" + label + "\t5\t6\t7\t0\t0\t0\t18\n本年度工作平稳有序。")
                .build());
        ReportWriter writer = ReportWriter.of(quoting);
        byte[] file = switch (kind) {
            case 0 -> writer.toHtml().getBytes(StandardCharsets.UTF_8);
            case 1 -> writer.toDocx();
            case 2 -> {
                Printing.assumeFonts();
                yield writer.toPdf().getBytes();
            }
            case 3 -> {
                Printing.assumeFonts();
                yield writer.toOfd().getBytes();
            }
            default -> writer.toXlsx();
        };
        assertReadsBack(file, quoting);
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
