package org.disclosurereport;

import java.util.Optional;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ReportProperty;
import org.disclosurereport.form.Section;

/**
 * Where two reports are compared.
 *
 * @param name the property path
 * @param label what people call it
 * @param section the section it stands in; empty for the header
 * @param cell the cell, if it is one
 */
record DifferencePlace(String name, LocalizedText label, Optional<Section> section, Optional<Cell> cell) {
    private static final LocalizedText UNIT = LocalizedText.of("单位", "unit");

    static DifferencePlace of(ReportProperty property) {
        return new DifferencePlace(property.getPath(), property.getLabel(), property.getSection(), Optional.empty());
    }

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
                within(amount.label(), UNIT),
                amount.section(),
                Optional.empty());
    }

    /** A property of the section's text, lists and their elements. */
    static DifferencePlace of(Section section, String path, LocalizedText label) {
        return new DifferencePlace(
                section.getName() + "." + path,
                within(section.getTitle(), label),
                Optional.of(section),
                Optional.empty());
    }

    /** A property of what stands here. */
    DifferencePlace property(String property, LocalizedText propertyLabel) {
        return new DifferencePlace(name + "." + property, within(label, propertyLabel), section, Optional.empty());
    }

    private static LocalizedText within(LocalizedText outer, LocalizedText inner) {
        return LocalizedText.of(
                outer.getChinese() + " · " + inner.getChinese(), outer.getEnglish() + " · " + inner.getEnglish());
    }
}
