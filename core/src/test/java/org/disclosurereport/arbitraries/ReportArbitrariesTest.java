package org.disclosurereport.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.Requests;
import org.disclosurereport.ServiceItems;
import org.disclosurereport.constraints.ValidUnifiedSocialCreditCode;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.Total;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;

class ReportArbitrariesTest {
    @Property(tries = 300)
    void consistentReportsHoldNoBlank(@ForAll("consistent") DisclosureReport report) {
        assertThat(Form.of(report).readValues(report)).noneMatch(CellValue::isBlank);
    }

    @Property(tries = 300)
    void consistentReportsAddUp(@ForAll("consistent") DisclosureReport report) {
        for (Total total : Form.of(report).getTotals()) {
            long sum = total.getParts().stream()
                    .mapToLong(part -> part.getCount(report).getValue())
                    .sum();
            assertThat(total.getCell().getCount(report)).as(total.toString()).isEqualTo(Count.of(sum));
        }
    }

    @Property(tries = 300)
    void consistentReportsBalance(@ForAll("consistent") DisclosureReport report) {
        Requests requests = report.getRequests();
        for (RequestColumn column : RequestColumn.values()) {
            assertThat(column.get(requests.getNewlyReceived()).plus(column.get(requests.getCarriedOver())))
                    .as(column.getName())
                    .isEqualTo(column.get(requests.getOutcomes().getTotal())
                            .plus(column.get(requests.getCarriedForward())));
        }
    }

    @Property(tries = 300)
    void consistentReportsHaveAPlausibleTable2(@ForAll("consistent") DisclosureReport report) {
        if (report.getProactiveDisclosure() instanceof ProactiveDisclosure2021 table) {
            for (var row : List.of(table.getRegulations(), table.getNormativeDocuments())) {
                assertThat(row.getInForce().getValue())
                        .isGreaterThanOrEqualTo(
                                row.getIssued().getValue() - row.getRepealed().getValue());
            }
        } else if (report.getProactiveDisclosure() instanceof ProactiveDisclosure2019 table) {
            for (var row : List.of(table.getRegulations(), table.getNormativeDocuments())) {
                assertThat(row.getTotalPublished().getValue())
                        .isGreaterThanOrEqualTo(row.getNewlyPublished().getValue());
            }
            for (ServiceItems row : List.of(table.getLicensing(), table.getPenalties())) {
                assertThat(row.getItemsLastYear().getValue() + row.getChange().getValue())
                        .isNotNegative();
            }
        }
    }

    @Property(tries = 300)
    void consistentReportsTellTheirHeaderAndSections(@ForAll("consistent") DisclosureReport report) {
        assertThat(report.getFormVersion()).isEqualTo(FormVersion.inForce(report.getYear()));
        assertThat(report.getTitle().orElseThrow())
                .contains(report.getAgency().getName(), Integer.toString(report.getYear()));
        assertThat(report.getPeriod().orElseThrow().getStart().getDayOfYear()).isEqualTo(1);
        report.getPublicationDate().ifPresent(date -> {
            assertThat(date.getYear()).isEqualTo(report.getYear() + 1);
            assertThat(date.getMonthValue()).isLessThanOrEqualTo(3);
        });
        assertThat(report.getOverview().getText()
                        + report.getOverview().getTopics().values())
                .isNotBlank();
        assertThat(report.getProblemsAndImprovements().getProblems()).isNotBlank();
        assertThat(report.getOtherMatters().getText()).contains("信息处理费");
        assertThat(report.getOtherMatters().getProcessingFee()).isNotEqualTo(Amount.blank());
        for (Breakdown breakdown : report.getOverview().getBreakdowns()) {
            Count sum =
                    breakdown.getCategories().stream().map(Category::getCount).reduce(Count.zero(), Count::plus);
            if (breakdown.getKind() == BreakdownKind.CLOSED) {
                assertThat(breakdown.getStatedTotal()).isEqualTo(sum);
            } else {
                assertThat(breakdown.getStatedTotal().getValue()).isGreaterThanOrEqualTo(sum.getValue());
            }
        }
    }

    @Property(tries = 300)
    void blankedReportsKeepTheirOtherCells(@ForAll("withBlanks") DisclosureReport report) {
        Form form = Form.of(report);
        for (Total total : form.getTotals()) {
            Count printed = total.getCell().getCount(report);
            long atLeast = total.getParts().stream()
                    .mapToLong(part -> part.getCount(report).orElse(0))
                    .sum();
            assertThat(printed.orElse(Count.MAX)).as(total.toString()).isGreaterThanOrEqualTo(atLeast);
        }
    }

    @Property(tries = 300)
    void anyReportsAreWellFormedText(@ForAll("any") DisclosureReport report) {
        String text = report.toString();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Property
    void creditCodesAreValid(@ForAll("creditCodes") String code) {
        assertThat(new ValidUnifiedSocialCreditCode.Validator().isValid(code, null))
                .as(code)
                .isTrue();
    }

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return ReportArbitraries.consistentReports();
    }

    @Provide
    Arbitrary<DisclosureReport> withBlanks() {
        return ReportArbitraries.reportsWithBlanks();
    }

    @Provide
    Arbitrary<DisclosureReport> any() {
        return ReportArbitraries.anyReports();
    }

    @Provide
    Arbitrary<String> creditCodes() {
        return ReportArbitraries.unifiedSocialCreditCodes();
    }
}
