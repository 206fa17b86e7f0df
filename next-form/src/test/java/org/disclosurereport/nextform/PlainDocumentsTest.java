package org.disclosurereport.nextform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that don't say their form, but print it, are read as the form that they print. */
class PlainDocumentsTest {
    /** How a table gets lost on its way to us. */
    enum Print {
        PAGE(Document::outerHtml),
        LINES(page -> text(page, " ", "\n")),
        TABS(page -> text(page, "\t", "\n")),
        ONE_CELL_A_LINE(page -> text(page, "\n", "\n")),
        MARKDOWN(page -> text(page, " | ", " |\n| "));

        private final Function<Document, String> print;

        Print(Function<Document, String> print) {
            this.print = print;
        }
    }

    static Stream<Arguments> prints() {
        return Stream.of(FormVersion.values())
                .flatMap(version -> Stream.of(Print.values()).map(print -> Arguments.of(version, print)));
    }

    /** Every cell holds a number of its own, in a year whose form is another, so that nothing but the tables tells the form. */
    @ParameterizedTest
    @MethodSource("prints")
    void thePrintedFormIsRead(FormVersion version, Print print) {
        for (FormVersion inForce : FormVersion.values()) {
            DisclosureReport report = report(Form.of(version), inForce.getFirstYear());
            Document page = Jsoup.parse(ReportWriter.of(report).toHtml());
            page.select("script").remove();

            ReadResult result = ReportReader.read(print.print.apply(page).getBytes(StandardCharsets.UTF_8));

            String issues = result.getIssues().stream()
                    .map(issue -> issue.getMessage(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
            DisclosureReport read = result.getReport().orElseThrow(() -> new AssertionError(issues));
            assertThat(read.getFormVersion()).as(issues).isEqualTo(version);
            assertThat(Form.of(version).readValues(read))
                    .as(issues)
                    .isEqualTo(Form.of(version).readValues(report));
            assertThat(result.getIssues(ReadIssueKind.Weight.DOUBT))
                    .extracting(issue -> issue.getMessage(Locale.ENGLISH))
                    .isEmpty();
        }
    }

    private static DisclosureReport report(Form form, int year) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(year)
                .title("青山县人民政府" + year + "年政府信息公开工作年度报告")
                .proactiveDisclosure(ProactiveDisclosure.blank(form.getVersion()))
                .build();
        for (Cell cell : form.getCells()) {
            CellValue value = cell.getKind().parse(Integer.toString(100 + cell.getIndex()));
            report = cell.with(report, value);
            if (cell.getUnitName().isPresent()) {
                report = cell.withUnit(report, java.util.Optional.of(MoneyUnit.WAN_YUAN));
            }
        }
        return report;
    }

    private static String text(Document page, String betweenCells, String betweenRows) {
        StringBuilder text = new StringBuilder();
        for (Element element : page.body().select("h1, h2, p, tr")) {
            if (element.normalName().equals("tr")) {
                text.append(element.select("th, td").stream().map(Element::text).collect(Collectors.joining(betweenCells)));
            } else if (element.closest("table") == null) {
                text.append(element.text());
            } else {
                continue;
            }
            text.append(betweenRows);
        }
        return text.toString();
    }
}
