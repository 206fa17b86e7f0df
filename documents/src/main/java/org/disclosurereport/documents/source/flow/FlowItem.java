package org.disclosurereport.documents.source.flow;

import java.util.List;

/** A part of a document or of a table cell in reading order, before it has a number. */
public sealed interface FlowItem {
    /**
     * A line of text.
     *
     * @param text its characters, not blank
     * @param heading whether it is marked as a heading
     */
    record Line(String text, boolean heading) implements FlowItem {}

    /**
     * A table laid out.
     *
     * @param rows for every row the cells that begin in it
     */
    record Grid(List<List<PlacedCell>> rows) implements FlowItem {}

    /**
     * A picture.
     *
     * @param reference what the document calls it: an address, the id of a part
     */
    record Picture(String reference) implements FlowItem {}
}
