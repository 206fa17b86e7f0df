package org.disclosurereport.documents.layouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.CellValue;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;

/**
 * What a careful person reads from a generated document.
 *
 * @param form the form it uses
 * @param values the value of each cell by its index; blank where none is printed
 * @param absent the cells that the document doesn't have, or that hold something else than a value
 * @param others what a second printing of a table tells in rows that the first leaves blank: true as well
 * @param amountUnit the unit printed with the amount of which the form leaves the unit to the body
 */
record Truth(
        Form form,
        List<CellValue> values,
        Set<Cell> absent,
        Map<Cell, CellValue> others,
        Optional<MoneyUnit> amountUnit) {

    Truth {
        values = List.copyOf(values);
        absent = Set.copyOf(absent);
        others = Map.copyOf(others);
    }

    CellValue of(Cell cell) {
        return values.get(cell.getIndex());
    }

    boolean isAbsent(Cell cell) {
        return absent.contains(cell);
    }
}
