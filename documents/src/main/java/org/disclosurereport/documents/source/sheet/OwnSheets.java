package org.disclosurereport.documents.source.sheet;

import java.util.List;
import org.disclosurereport.documents.fields.FieldGroup;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.VisibleSections;
import org.disclosurereport.form.Section;

/**
 * What a workbook that this library wrote holds beside what it shows: a hidden sheet of names and texts. The visible texts
 * are gathered for its digests. Not thread-safe.
 */
final class OwnSheets {
    private final boolean own;
    private final VisibleSections visible = new VisibleSections();
    private final StringBuilder hidden = new StringBuilder();
    private boolean found;

    /** Begins; files of others hold nothing, and nothing is gathered of them. */
    OwnSheets(boolean own) {
        this.own = own;
    }

    /** Takes the cells of a sheet that is shown. */
    void show(String name, List<SheetCell> cells) {
        if (!own) {
            return;
        }
        for (Section section : Section.values()) {
            String title = section.getTitle().getChinese();
            if (name.equals(title + HiddenFields.TEXT_SHEET)) {
                cells.forEach(cell -> visible.add(section, cell.text()));
            } else if (name.equals(title) && !section.hasTable()) {
                showProse(section, title, cells);
            }
        }
    }

    /** Before the heading of the first section stand the title and what introduces the report. */
    private void showProse(Section section, String title, List<SheetCell> cells) {
        boolean begun = false;
        for (SheetCell cell : cells) {
            if (begun) {
                visible.add(section, cell.text());
            } else if (cell.column() == 0 && cell.text().equals(title)) {
                begun = true;
            } else if (section == Section.OVERVIEW) {
                visible.add(FieldGroup.HEADER, cell.text());
            }
        }
    }

    /** Takes the cells of the hidden sheet: a field a row, its name and then its text, a long one over several cells. */
    void hide(List<SheetCell> cells) {
        found = true;
        int row = 0;
        for (SheetCell cell : cells) {
            if (cell.row() != row) {
                hidden.append(row == 0 ? "" : "\n");
                row = cell.row();
            }
            hidden.append(cell.text()).append(cell.column() == 0 ? "\t" : "");
        }
    }

    /** {@return the fields; none in files of others} */
    HiddenFields fields() {
        return found ? HiddenFields.of(hidden.toString(), visible) : HiddenFields.none();
    }
}
