package org.disclosurereport.validation;

import java.util.List;
import java.util.Map;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;

/** The place of every cell, made once: rules across reports tell of each of them, over and over. */
final class CellPlaces {
    private static final Map<FormVersion, List<Place>> PLACES =
            TableRules.byForm(form -> form.getCells().stream().map(Place::of).toList());

    private CellPlaces() {}

    static Place of(Cell cell) {
        return PLACES.get(cell.getFormVersion()).get(cell.getIndex());
    }
}
