package org.disclosurereport.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/** Reports for the tests of this module: two by hand, and any at all. */
final class SampleReports extends DomainContextBase {
    private static final String LAST = "\uD83D\uDE00é\u20AC\"\\/\n\r\t\u2028";

    /** A small report of each form in which every optional part is present. */
    static DisclosureReport of(FormVersion version) {
        Form form = Form.of(version);
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            int n = cell.getIndex();
            values.add(
                    n % 7 == 3
                            ? cell.getKind().getBlank()
                            : switch (cell.getKind()) {
                                case COUNT -> Count.of(n % 50 == 49 ? Count.MAX : n);
                                case CHANGE -> Change.of(-n);
                                case AMOUNT -> Amount.parse("96171.6");
                            });
        }
        DisclosureReport report = form.withValues(
                DisclosureReport.builder()
                        .agency(Agency.builder()
                                .name("洪泽区人民政府")
                                .unifiedSocialCreditCode("91350100M000100Y43")
                                .regionCode("320813")
                                .level(AgencyLevel.COUNTY)
                                .kind(AgencyKind.GOVERNMENT)
                                .build())
                        .year(version == FormVersion.V2019 ? 2020 : 2023)
                        .title("洪泽区政府信息公开工作年度报告")
                        .period(ReportPeriod.ofYear(2023))
                        .publicationDate(LocalDate.of(2024, 2, 29))
                        .coverage(Coverage.AREA)
                        .overview(Overview.builder()
                                .text("总体情况。" + LAST)
                                .putTopics(OverviewTopic.PROACTIVE_DISCLOSURE, "主动公开信息90条")
                                .putTopics(OverviewTopic.SUPERVISION, "")
                                .addBreakdowns(Breakdown.builder()
                                        .subject("主动公开政府信息")
                                        .unit("条")
                                        .statedTotal(Count.of(90))
                                        .kind(BreakdownKind.OPEN)
                                        .addCategories(Category.of("政务要闻", 15))
                                        .addCategories(
                                                Category.builder().name("其他").build())
                                        .build())
                                .addStatedFigures(StatedFigure.builder()
                                        .quantity(StatedQuantity.REQUESTS_RECEIVED)
                                        .value(Count.of(3119))
                                        .scope(FigureScope.AREA)
                                        .rounded(true)
                                        .quote("共收到申请 3119 余件")
                                        .build())
                                .build())
                        .proactiveDisclosure(ProactiveDisclosure.blank(version))
                        .problemsAndImprovements(ProblemsAndImprovements.builder()
                                .problems("存在")
                                .improvements("改进")
                                .build())
                        .otherMatters(OtherMatters.builder()
                                .text("无")
                                .processingFee(Amount.of(new BigDecimal("0.000001")))
                                .build())
                        .build(),
                values);
        for (Cell cell : form.getCells()) {
            if (cell.getUnitName().isPresent()) {
                report = cell.withUnit(report, Optional.of(MoneyUnit.WAN_YUAN));
            }
        }
        return report;
    }

    /** The least a report can have. */
    static DisclosureReport least() {
        return DisclosureReport.builder()
                .agency(Agency.of("淮安市人民政府"))
                .year(2023)
                .build();
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.anyReports();
    }
}
