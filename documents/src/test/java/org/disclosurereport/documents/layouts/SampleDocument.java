package org.disclosurereport.documents.layouts;

import java.nio.charset.Charset;
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
    private static final Charset GB = Charset.forName("GB18030");

    /** The document of a seed, with the accidents that the seed draws. */
    static SampleDocument of(Layout layout, long seed) {
        return make(layout, seed, Accidents.drawn(mixed(layout, seed), layout.accidents()));
    }

    /** The document of a seed with exactly the given accidents. */
    static SampleDocument of(Layout layout, long seed, Set<Accident> accidents) {
        return make(layout, seed, Accidents.of(mixed(layout, seed), accidents));
    }

    /** Other reports for other layouts, so that as many are tried as there are documents. */
    private static long mixed(Layout layout, long seed) {
        return seed * 31 + layout.id().hashCode();
    }

    private static SampleDocument make(Layout layout, long seed, Accidents accidents) {
        ReportPrint print = new ReportPrint(accidents);
        byte[] bytes = layout.printer().print(print.report(), accidents);
        return new SampleDocument(
                layout, seed, accidents.present(), layout.isText() ? encode(bytes, accidents) : bytes, print.truth());
    }

    private static byte[] encode(byte[] bytes, Accidents accidents) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (accidents.has(Accident.WINDOWS_LINES)) {
            text = text.replace("\n", "\r\n");
        }
        if (accidents.has(Accident.GB_ENCODING)) {
            return text.replace("charset=\"utf-8\"", "charset=\"gb2312\"").getBytes(GB);
        }
        return ((accidents.has(Accident.BYTE_ORDER_MARK) ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The characters of a document that is text. */
    String text() {
        return new String(bytes, accidents.contains(Accident.GB_ENCODING) ? GB : StandardCharsets.UTF_8);
    }
}
