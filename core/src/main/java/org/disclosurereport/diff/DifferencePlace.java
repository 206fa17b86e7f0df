package org.disclosurereport.diff;

import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.Property;
import org.disclosurereport.properties.ReportProperty;

/**
 * Where two reports are compared.
 *
 * @param name the property path; empty for the whole report
 * @param label what people call it
 * @param section the section it stands in; empty for the header
 * @param cell the cell, if it is one
 */
record DifferencePlace(String name, LocalizedText label, Optional<Section> section, Optional<Cell> cell) {
    /** The whole report. */
    static final DifferencePlace REPORT =
            new DifferencePlace("", LocalizedText.same(""), Optional.empty(), Optional.empty());

    private static final LocalizedText UNIT = LocalizedText.of("单位", "unit");

    static DifferencePlace of(Cell cell) {
        return new DifferencePlace(
                cell.getName(),
                LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()),
                Optional.of(cell.getRow().getTable().getSection()),
                Optional.of(cell));
    }

    /** The unit that the body prints beside an amount. */
    static DifferencePlace ofUnit(Cell cell) {
        DifferencePlace amount = of(cell);
        String row = cell.getRow().getName();
        return new DifferencePlace(
                row + "." + cell.getUnitName().orElseThrow(),
                ReportProperty.within(amount.label(), UNIT),
                amount.section(),
                Optional.empty());
    }

    /** A property of what stands here. */
    DifferencePlace property(Property<?, ?, ?> property) {
        return new DifferencePlace(
                name.isEmpty() ? property.getName() : name + "." + property.getName(),
                ReportProperty.within(label, property.getLabel()),
                property.getSection().or(() -> section),
                Optional.empty());
    }

    /** An element of the list that stands here. */
    DifferencePlace element(int index, LocalizedText elementLabel) {
        return new DifferencePlace(
                name + "[" + index + "]", ReportProperty.within(label, elementLabel), section, Optional.empty());
    }
}
