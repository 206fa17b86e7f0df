package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Map;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.Place;

/** The place of every cell, made once: rules across reports refer to each of them, over and over. */
public final class CellPlaces {
    private static final Map<FormVersion, List<Place>> PLACES =
            FormRelations.byForm(form -> form.getCells().stream().map(Place::of).toList());

    private CellPlaces() {}

    /**
     * {@return the place of a cell}
     *
     * @param cell the cell
     */
    public static Place of(Cell cell) {
        return PLACES.get(cell.getFormVersion()).get(cell.getIndex());
    }
}
