package org.disclosurereport.documents;

import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;

/** Reports for tests to start from. */
public final class Samples {
    private Samples() {}

    /** A report of the cells alone, as they are read from the visible tables: all else is another's, the unit of a blank amount unknown. */
    public static DisclosureReport cellsOf(DisclosureReport report) {
        DisclosureReport cells = DisclosureReport.builder()
                .agency(Agency.of("某机关"))
                .year(2030)
                .title("某机关2030年政府信息公开工作年度报告")
                .proactiveDisclosure(report.getProactiveDisclosure())
                .requests(report.getRequests())
                .challenges(report.getChallenges())
                .build();
        for (Cell cell : Form.of(report).getCells()) {
            if (cell.getUnitName().isPresent() && cell.get(report).equals(Amount.blank())) {
                cells = cell.withUnit(cells, java.util.Optional.empty());
            }
        }
        return cells;
    }
}
