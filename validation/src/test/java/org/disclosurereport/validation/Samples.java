package org.disclosurereport.validation;

import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;

/** Reports for tests to start from. */
public final class Samples {
    /** A text that covers every topic of section 一, too short to be compared with other texts. */
    public static final String OVERVIEW = "主动公开、依申请公开、信息管理、平台建设、监督保障。";

    private Samples() {}

    /** A report in which every rule holds and every cell is 0. */
    public static DisclosureReport zero(int year) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("甲县人民政府"))
                .year(year)
                .title("甲县人民政府" + year + "年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(year))
                .overview(Overview.builder().text(OVERVIEW).build())
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
                report, form.getCells().stream().map(Samples::zero).toList());
    }

    public static DisclosureReport zero(FormVersion version) {
        return zero(version.getFirstYear());
    }

    /** Replaces a cell by its name; the text is plain digits or empty for blank. */
    public static DisclosureReport with(DisclosureReport report, String cell, String text) {
        Cell place = Form.of(report).getCell(cell);
        return place.with(report, place.getKind().parse(text));
    }

    private static CellValue zero(Cell cell) {
        return switch (cell.getKind()) {
            case COUNT -> Count.zero();
            case CHANGE -> Change.zero();
            case AMOUNT -> Amount.zero();
        };
    }
}
