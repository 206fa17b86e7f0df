package org.disclosurereport.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.form.Cell;

/**
 * What a picture shows in a cell that isn't clear by itself.
 *
 * <p>For example {@code requests.newlyReceived.total}, which may be 3119 or 3719, with its cut-out. What was read is in the
 * report.
 *
 * <p>Immutable and thread-safe. Equality covers the cell, the other readings and the cut-out.
 */
public final class CellPicture {
    private final Cell cell;
    private final List<String> others;
    private final byte[] png;

    private CellPicture(Cell cell, List<String> others, byte[] png) {
        this.cell = Objects.requireNonNull(cell, "cell");
        this.others = List.copyOf(others);
        this.png = png.clone();
    }

    /**
     * Gives a cut-out.
     *
     * @param cell the cell of the form
     * @param others what else it may say, the most probable first
     * @param png the part of the picture, as a PNG file; copied
     * @return the cut-out
     */
    public static CellPicture of(Cell cell, List<String> others, byte[] png) {
        return new CellPicture(cell, others, png);
    }

    /** {@return the cell of the form} */
    public Cell getCell() {
        return cell;
    }

    /** {@return what else it may say than what was read, the most probable first} */
    public List<String> getOthers() {
        return others;
    }

    /** {@return the part of the picture that the cell was read from, as a PNG file; a copy} */
    public byte[] getPng() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellPicture picture
                && cell.equals(picture.cell)
                && others.equals(picture.others)
                && Arrays.equals(png, picture.png);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cell, others, Arrays.hashCode(png));
    }

    @Override
    public String toString() {
        return cell + " or " + others;
    }
}
