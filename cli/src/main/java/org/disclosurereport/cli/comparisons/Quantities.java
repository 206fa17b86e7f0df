package org.disclosurereport.cli.comparisons;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;

/** The few cells by which a report is shown in a line; every form has them. Stateless and thread-safe. */
final class Quantities {
    private static final List<String> CELLS = cells();

    private Quantities() {}

    private static List<String> cells() {
        Form form = Form.of(FormVersion.latest());
        return List.of(
                form.getCell(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL).getName(),
                form.getCell(RequestRow.TOTAL, RequestColumn.TOTAL).getName(),
                form.getCell(RequestRow.CARRIED_FORWARD, RequestColumn.TOTAL).getName(),
                form.getCell(ChallengeBlock.RECONSIDERATION, ChallengeColumn.TOTAL)
                        .getName());
    }

    /** The cells in a form, in form order. */
    static List<Cell> in(FormVersion version) {
        return CELLS.stream().map(Form.of(version)::getCell).toList();
    }

    /** What people call a cell's row, which is a total. */
    static String label(Cell cell, Locale locale) {
        return LocalizedText.of(cell.getRow().getLabel(), cell.getRow().getEnglishLabel())
                .get(locale);
    }

    static OptionalLong value(Cell cell, DisclosureReport report) {
        return cell.getCount(report).toOptional();
    }
}
