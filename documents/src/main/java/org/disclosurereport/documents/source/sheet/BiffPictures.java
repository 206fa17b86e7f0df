package org.disclosurereport.documents.source.sheet;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;
import org.disclosurereport.documents.source.ole.OfficeArt;

/** The pictures that lie on a sheet of a workbook before 2007, from the top: those of its drawing, each anchored to a row. Not thread-safe. */
final class BiffPictures {
    /** The record that holds the pictures of all sheets. */
    static final int GROUP = 0xEB;

    private static final int DRAWING = 0xEC;
    private static final int BEGIN = 0x809;
    private static final int END = 0xA;
    private static final int PROPERTY_BYTES = 6;
    private static final int PROPERTY = 0x3FFF;
    private static final int PICTURE = 0x104;
    private static final int ROW_AT = 6;

    private final List<Anchored> pictures = new ArrayList<>();
    private long picture;

    private record Anchored(int row, long picture) {}

    private BiffPictures() {}

    /** {@return the numbers of the pictures on a sheet, from 1 on in the order in which the group of all sheets has them} */
    static List<Long> of(BiffRecords records, Budget budget) {
        Bytes drawing = drawing(records, DRAWING, budget);
        BiffPictures found = new BiffPictures();
        OfficeArt.each(
                drawing,
                0,
                drawing.length(),
                budget,
                (type, instance, at, length) -> found.take(drawing, budget, type, instance, at, length));
        return found.pictures.stream()
                .sorted(Comparator.comparingInt(Anchored::row))
                .map(Anchored::picture)
                .toList();
    }

    /** Puts together what records of a type hold, with those that continue them, up to the end of the sheet or of what the sheets share. */
    static Bytes drawing(BiffRecords records, int wanted, Budget budget) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        boolean inside = false;
        int depth = 0;
        while (records.advance()) {
            int type = records.type();
            depth += type == BEGIN ? 1 : type == END ? -1 : 0;
            if (depth <= 0) {
                break;
            }
            inside = type == wanted || inside && type == BiffRecords.CONTINUE;
            if (inside && depth == 1) {
                budget.useMemory(records.length());
                records.copyTo(whole);
            }
        }
        return new Bytes(whole.toByteArray());
    }

    private void take(Bytes drawing, Budget budget, int type, int instance, long at, long length) {
        if (type == OfficeArt.SHAPE) {
            picture = 0;
        } else if (type == OfficeArt.PROPERTIES) {
            long count = Math.min(instance, length / PROPERTY_BYTES);
            budget.useSteps(count);
            for (int i = 0; i < count; i++) {
                long property = at + (long) PROPERTY_BYTES * i;
                if ((drawing.unsignedShort(property) & PROPERTY) == PICTURE) {
                    picture = drawing.unsignedInt(property + 2);
                }
            }
        } else if (type == OfficeArt.ANCHOR && picture > 0) {
            budget.useMemory(2L * Budget.OBJECT_BYTES);
            pictures.add(new Anchored(drawing.unsignedShort(at + ROW_AT), picture));
        }
    }
}
