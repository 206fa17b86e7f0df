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
    /** The rows before the prose of a section: its heading, and the title before the first. */
    private static final int ROWS_BEFORE_PROSE = 1;

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
            if (section.getTitle().getChinese().equals(name)) {
                boolean first = section == Section.OVERVIEW;
                int before = first ? ROWS_BEFORE_PROSE + 1 : ROWS_BEFORE_PROSE;
                for (SheetCell cell : cells) {
                    if (cell.row() > before) {
                        visible.add(section, cell.text());
                    } else if (first && cell.row() == 1) {
                        visible.add(FieldGroup.HEADER, cell.text());
                    }
                }
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
