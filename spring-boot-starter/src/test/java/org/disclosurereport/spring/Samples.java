package org.disclosurereport.spring;

import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;

/** Reports for tests. */
final class Samples {
    /** No rule finds an error. */
    static final DisclosureReport CLEAN = clean();

    /** One total is wrong: 7 instead of 10. */
    static final DisclosureReport BROKEN =
            with(with(CLEAN, "challenges.reconsideration.upheld", 10), "challenges.reconsideration.total", 7);

    private Samples() {}

    private static DisclosureReport clean() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("甲县人民政府"))
                .year(2023)
                .title("甲县人民政府2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(2023))
                .overview(Overview.builder()
                        .text("主动公开、依申请公开、政府信息管理、平台建设、监督保障等工作有序推进。")
                        .build())
                .problemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems("公开不够及时。")
                        .improvements("加强培训。")
                        .build())
                .otherMatters(OtherMatters.builder()
                        .text("本年度未收取信息处理费。")
                        .processingFee(Amount.zero())
                        .build())
                .build();
        Form form = Form.of(report);
        return form.withValues(
                report,
                form.getCells().stream()
                        .<CellValue>map(cell -> cell.getKind() == CellKind.AMOUNT ? Amount.zero() : Count.zero())
                        .toList());
    }

    static DisclosureReport with(DisclosureReport report, String cell, long count) {
        return Form.of(report).getCell(cell).with(report, Count.of(count));
    }
}
