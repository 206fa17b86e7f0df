package org.disclosurereport.documents.layouts;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.CellValue;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;

/** What is to be read, while a document is made: the values drawn, less what the document turns out not to hold. */
final class Answers {
    private final Form form;
    private final List<CellValue> values;
    private final Set<Cell> absent = new HashSet<>();

    Answers(Form form, List<CellValue> values) {
        this.form = form;
        this.values = values;
    }

    Form form() {
        return form;
    }

    CellValue of(Cell cell) {
        return values.get(cell.getIndex());
    }

    void set(Cell cell, CellValue value) {
        values.set(cell.getIndex(), value);
    }

    /** A cell that the document doesn't have, or that holds something else than a value. */
    void remove(Cell cell) {
        set(cell, cell.getKind().getBlank());
        absent.add(cell);
    }

    List<CellValue> values() {
        return Collections.unmodifiableList(values);
    }

    Set<Cell> absent() {
        return Collections.unmodifiableSet(absent);
    }
}
