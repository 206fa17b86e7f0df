package org.disclosurereport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.disclosurereport.internal.Totals;

/** Reports for tests to start from. */
public final class Samples {
    private Samples() {}

    /** A report with prose in every section, every cell filled and every total right. */
    public static DisclosureReport filled(int year) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(year)
                .overview(Overview.builder()
                        .text("全县各级行政机关认真推进政府信息公开。")
                        .putTopics(OverviewTopic.PROACTIVE_DISCLOSURE, "公开信息1234条。\n其中政策文件234条。")
                        .putTopics(OverviewTopic.SUPERVISION, "组织培训两次。")
                        .build())
                .problemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems("解读形式单一。")
                        .improvements("丰富解读形式。")
                        .build())
                .otherMatters(OtherMatters.builder().text("本年度未收取信息处理费。").build())
                .build();
        Form form = Form.of(report);
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            int number = cell.getIndex() % 7;
            values.add(
                    switch (cell.getKind()) {
                        case COUNT -> Count.of(number);
                        case CHANGE -> Change.of(number - 3L);
                        case AMOUNT -> Amount.parse("96171.6");
                    });
        }
        DisclosureReport filled = form.withValues(report, values);
        return filled.withRequests(Totals.of(filled.getRequests())).withChallenges(Totals.of(filled.getChallenges()));
    }

    /** A report that says nothing but who and when. */
    public static DisclosureReport blank(int year) {
        return DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(year)
                .build();
    }

    /** Replaces a cell by its name; the text is plain digits or empty for blank. */
    public static DisclosureReport with(DisclosureReport report, String cell, String text) {
        Cell place = Form.of(report).getCell(cell);
        return place.with(report, place.getKind().parse(text));
    }

    /** A remark on a cell by its name. */
    public static Remark remark(
            DisclosureReport report, String cell, Remark.Tone tone, String chinese, String english) {
        return Remark.of(Form.of(report).getCell(cell), tone, LocalizedText.of(chinese, english));
    }

    /**
     * A report of the cells alone, as they are read from the visible tables: all else is another's, and the unit of a
     * blank amount isn't known.
     */
    public static DisclosureReport cellsOf(DisclosureReport report) {
        DisclosureReport cells = DisclosureReport.builder()
                .agency(Agency.of("某机关").withRegionCode("320813"))
                .year(2030)
                .title("某机关2030年政府信息公开工作年度报告")
                .overview(Overview.builder()
                        .text("读到的文字")
                        .topics(Map.of(OverviewTopic.SUPERVISION, "读到的"))
                        .build())
                .proactiveDisclosure(report.getProactiveDisclosure())
                .requests(report.getRequests())
                .challenges(report.getChallenges())
                .build();
        for (Cell cell : Form.of(report).getCells()) {
            if (cell.getUnitName().isPresent() && cell.get(report).isBlank()) {
                cells = cell.withUnit(cells, Optional.empty());
            }
        }
        return cells;
    }
}
