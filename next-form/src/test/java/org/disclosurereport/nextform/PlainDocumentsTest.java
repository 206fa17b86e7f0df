package org.disclosurereport.nextform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that don't say their form, but print it, are read as the form that they print. */
class PlainDocumentsTest {
    /** How a table gets lost on its way to us. */
    enum Print {
        PAGE(writer -> page(writer).outerHtml()),
        TEXT(ReportWriter::toText),
        LINES(writer -> text(page(writer), " ", "\n")),
        TABS(writer -> text(page(writer), "\t", "\n")),
        ONE_CELL_A_LINE(writer -> text(page(writer), "\n", "\n")),
        MARKDOWN(writer -> text(page(writer), " | ", " |\n| "));

        private final Function<ReportWriter, String> print;

        Print(Function<ReportWriter, String> print) {
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
            assertReadsBack(report(Form.of(version), inForce.getFirstYear(), cell -> 100 + cell.getIndex()), print);
        }
        assertReadsBack(report(Form.of(version), FormVersion.latest().getFirstYear(), cell -> 0), print);
    }

    /** Without the rows that only this form has, the order of the heads tells it. */
    @Test
    void theHeadsTellTheFormWhereItsOwnRowsAreLeftOut() {
        DisclosureReport report = report(Form.of(FormVersion.V2027), 2023, cell -> 100 + cell.getIndex());
        Document page = page(ReportWriter.of(report));
        page.select("tr:contains(应急预案), tr:contains(政府集中采购)").remove();

        DisclosureReport read = read(page);

        assertThat(read.getFormVersion()).isEqualTo(FormVersion.V2027);
        assertThat(Form.of(report)
                        .getCell("proactiveDisclosure.regulations.inForce")
                        .getCount(read)
                        .getValue())
                .isEqualTo(100);
    }

    /** A row of another form makes no other form of it. */
    @Test
    void aSingleRowOfTheNextFormMakesNoNextForm() {
        Document next = page(ReportWriter.of(report(Form.of(FormVersion.V2027), 2027, cell -> 1)));
        DisclosureReport report = report(Form.of(FormVersion.V2021), 2027, cell -> 100 + cell.getIndex());
        Document page = page(ReportWriter.of(report));
        page.select("tr:contains(行政事业性收费)")
                .first()
                .after(next.select("tr:contains(应急预案)").first());

        assertThat(read(page).getProactiveDisclosure()).isEqualTo(report.getProactiveDisclosure());
    }

    private static DisclosureReport read(Document page) {
        return ReportReader.read(page.outerHtml().getBytes(StandardCharsets.UTF_8))
                .getReport()
                .orElseThrow();
    }

    private static void assertReadsBack(DisclosureReport report, Print print) {
        FormVersion version = report.getFormVersion();
        String printed = print.print.apply(ReportWriter.of(report));
        ReadResult result = ReportReader.read(printed.getBytes(StandardCharsets.UTF_8));
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

    private static DisclosureReport report(Form form, int year, ToIntFunction<Cell> number) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(year)
                .title("青山县人民政府" + year + "年政府信息公开工作年度报告")
                .proactiveDisclosure(ProactiveDisclosure.blank(form.getVersion()))
                .build();
        for (Cell cell : form.getCells()) {
            CellValue value = cell.getKind().parse(Integer.toString(number.applyAsInt(cell)));
            report = cell.with(report, value);
            if (cell.getUnitName().isPresent()) {
                report = cell.withUnit(report, Optional.of(MoneyUnit.WAN_YUAN));
            }
        }
        return report;
    }

    /** Without what says the form. */
    private static Document page(ReportWriter writer) {
        Document page = Jsoup.parse(writer.toHtml());
        page.select("script").remove();
        return page;
    }

    private static String text(Document page, String betweenCells, String betweenRows) {
        StringBuilder text = new StringBuilder();
        for (Element element : page.body().select("h1, h2, p, tr")) {
            if (element.normalName().equals("tr")) {
                text.append(
                        element.select("th, td").stream().map(Element::text).collect(Collectors.joining(betweenCells)));
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
