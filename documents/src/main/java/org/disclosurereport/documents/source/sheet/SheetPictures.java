package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/** The pictures that lie on a sheet, from the top: those of its drawing, each anchored to a row. */
final class SheetPictures {
    private SheetPictures() {}

    private record Anchored(int row, String part) {}

    /** The names of their parts, empty for those that are only linked. */
    static List<String> of(OfficeParts parts, String sheet, Budget budget) {
        List<Anchored> pictures = new ArrayList<>();
        for (OfficeParts.Relationship drawing :
                parts.relationships(sheet, budget).values()) {
            if (drawing.type().endsWith("/drawing") && parts.has(drawing.target())) {
                read(parts, drawing.target(), budget, pictures);
            }
        }
        return pictures.stream()
                .sorted(Comparator.comparingInt(Anchored::row))
                .map(Anchored::part)
                .toList();
    }

    private static void read(OfficeParts parts, String drawing, Budget budget, List<Anchored> pictures) {
        Map<String, OfficeParts.Relationship> relationships = parts.relationships(drawing, budget);
        XmlEvents events = parts.read(drawing, budget);
        boolean inFrom = false;
        boolean inRow = false;
        int row = 0;
        while (events.advance()) {
            String name = events.isStart() || events.isEnd() ? events.name() : "";
            if (events.isStart()) {
                inFrom |= name.equals("from");
                inRow = inFrom && name.equals("row");
                if (name.equals("blip")) {
                    OfficeParts.Relationship picture = relationships.get(events.attribute("embed"));
                    budget.useMemory(Budget.OBJECT_BYTES);
                    pictures.add(new Anchored(row, picture == null ? "" : picture.target()));
                }
            } else if (events.isEnd()) {
                inFrom &= !name.equals("from");
                inRow = false;
            } else if (inRow) {
                row = number(events.text());
            }
        }
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
