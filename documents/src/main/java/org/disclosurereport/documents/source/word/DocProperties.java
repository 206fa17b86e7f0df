package org.disclosurereport.documents.source.word;

import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;

/** Goes over the changes of properties ([MS-DOC] Prl) that a paragraph, a run of characters or a row of a table carries. */
final class DocProperties {
    private static final int TABLE_DEFINITION = 0xD608;
    private static final int TABS = 0xC615;
    private static final int[] OPERAND_BYTES = {1, 1, 2, 4, 2, 2, -1, 3};

    private DocProperties() {}

    /** What takes each change. */
    interface Visitor {
        /**
         * Takes a change.
         *
         * @param property the number of the property
         * @param bytes the stream that holds it
         * @param at where its operand begins
         * @param length how long that is
         */
        void property(int property, Bytes bytes, long at, int length);
    }

    static void each(Bytes bytes, long from, int length, Budget budget, Visitor visitor) {
        long end = Math.min(bytes.length(), from + length);
        long at = from;
        while (at + 2 < end) {
            budget.useSteps(1);
            int property = bytes.unsignedShort(at);
            at += 2;
            int size = OPERAND_BYTES[property >> 13];
            int skipped = 0;
            if (property == TABLE_DEFINITION) {
                size = bytes.unsignedShort(at) + 1;
            } else if (size < 0) {
                size = bytes.unsignedByte(at);
                skipped = 1;
                if (property == TABS && size == 0xFF) {
                    return; // so long that its length has to be counted; nothing of interest comes after it
                }
            }
            at += skipped;
            visitor.property(property, bytes, at, (int) Math.min(size, end - at));
            at += size;
        }
    }
}
