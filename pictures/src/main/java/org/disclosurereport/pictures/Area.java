package org.disclosurereport.pictures;

import java.util.List;

/**
 * What belongs together on a page: the lines of text of a cell, or those outside of tables.
 *
 * @param box the cell, in pixels
 * @param table which table of the page the cell is in, from 0; -1 outside of tables
 * @param bands its lines of text, from the top
 * @param underSeal whether a seal may hide something of what it says
 */
record Area(TextBand box, int table, List<TextBand> bands, boolean underSeal) {
    boolean isCell() {
        return table >= 0;
    }

    /** {@return whether two cells are side by side} */
    boolean isBeside(Area other) {
        int middle = (box.top() + box.bottom()) / 2;
        return other != this
                && table == other.table
                && other.box.top() <= middle
                && middle < other.box.bottom()
                && other.box.height() < 1.5 * box.height() + 2;
    }

    /** {@return whether each line but the last goes to the cell's edges, so that it is broken for want of room} */
    boolean isWrapped() {
        return bands.size() > 1
                && bands.subList(0, bands.size() - 1).stream().allMatch(band -> band.width() > 0.5 * box.width());
    }

    /** {@return the rectangle of all lines} */
    TextBand ink() {
        return ink(bands);
    }

    /** {@return the rectangle of some lines, from the top} */
    static TextBand ink(List<TextBand> bands) {
        return new TextBand(
                bands.stream().mapToInt(TextBand::left).min().orElseThrow(),
                bands.get(0).top(),
                bands.stream().mapToInt(TextBand::right).max().orElseThrow(),
                bands.get(bands.size() - 1).bottom());
    }
}
