package org.disclosurereport.documents.layouts;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A generated document with what is true of it.
 *
 * @param layout its layout
 * @param seed what it was drawn from
 * @param accidents what went wrong in it
 * @param bytes the document
 * @param truth what a careful person reads from it
 */
record SampleDocument(Layout layout, long seed, Set<Accident> accidents, byte[] bytes, Truth truth) {

    /** The document of a seed, with the accidents that the seed draws. */
    static SampleDocument of(Layout layout, long seed) {
        return make(layout, seed, Accidents.drawn(seed, layout.accidents()));
    }

    /** The document of a seed with exactly the given accidents. */
    static SampleDocument of(Layout layout, long seed, Set<Accident> accidents) {
        return make(layout, seed, Accidents.of(seed, accidents));
    }

    private static SampleDocument make(Layout layout, long seed, Accidents accidents) {
        ReportPrint print = new ReportPrint(accidents);
        byte[] bytes = layout.printer().print(print.report(), accidents);
        return new SampleDocument(layout, seed, accidents.present(), bytes, print.truth());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
