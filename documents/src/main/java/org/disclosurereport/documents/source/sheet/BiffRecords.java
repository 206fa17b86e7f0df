package org.disclosurereport.documents.source.sheet;

import java.io.ByteArrayOutputStream;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;

/**
 * The records of a workbook before 2007 (BIFF 8), one after another; each is charged. What is longer than a record goes on in records of
 * the type {@link #CONTINUE}, which text reads over.
 *
 * <p>Not thread-safe.
 */
final class BiffRecords {
    static final int CONTINUE = 0x3C;

    private static final int HEADER_BYTES = 4;

    private final Bytes bytes;
    private final Budget budget;
    private int type;
    private int start;
    private int end;
    private int at;

    BiffRecords(Bytes bytes, int from, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        this.end = from;
        this.start = from;
    }

    /** Goes on to the next record; false after the last. */
    boolean advance() {
        if (end < 0 || end + HEADER_BYTES > bytes.length()) {
            return false;
        }
        type = bytes.unsignedShort(end);
        start = end + HEADER_BYTES;
        end = start + bytes.unsignedShort(end + 2);
        at = start;
        budget.useSteps(end - start + HEADER_BYTES);
        return end <= bytes.length();
    }

    int type() {
        return type;
    }

    /** How many bytes the record has. */
    int length() {
        return end - start;
    }

    /** Writes the bytes of the record. */
    void copyTo(ByteArrayOutputStream out) {
        int until = Math.min(end, bytes.length());
        if (start < until) {
            out.write(bytes.all(), start, until - start);
        }
    }

    int unsignedByte(int offset) {
        return offset < length() ? bytes.unsignedByte((long) start + offset) : 0;
    }

    int unsignedShort(int offset) {
        return unsignedByte(offset) | unsignedByte(offset + 1) << Byte.SIZE;
    }

    int signedInt(int offset) {
        return unsignedShort(offset) | unsignedShort(offset + 2) << Short.SIZE;
    }

    double real(int offset) {
        return offset + Double.BYTES <= length() ? bytes.real((long) start + offset) : 0;
    }

    /** Text with its length in two bytes before it. */
    String text(int offset) {
        at = start + offset;
        return characters(nextShort());
    }

    /** The next text of a table of texts; the first is behind two numbers of four bytes. */
    String nextText() {
        if (at == start) {
            at += 2 * Integer.BYTES;
        }
        return characters(nextShort());
    }

    /** Whether there is more in this record, or in one that continues it. */
    boolean hasMore() {
        return at < end || isContinued();
    }

    private String characters(int length) {
        int flags = nextByte();
        int runs = (flags & 8) != 0 ? nextShort() : 0;
        long extension = (flags & 4) != 0 ? nextShort() | (long) nextShort() << Short.SIZE : 0;
        budget.useCharacters(length);
        StringBuilder text = new StringBuilder(length);
        boolean wide = (flags & 1) != 0;
        while (text.length() < length && hasMore()) {
            if (at >= end) {
                enterContinuation();
                // A text that goes on in another record says anew how its characters are written.
                wide = (nextByte() & 1) != 0;
            }
            text.append((char) (wide ? nextShort() : nextByte()));
        }
        skip(4L * runs + extension);
        return text.toString();
    }

    private void skip(long count) {
        long left = count;
        while (left > 0 && hasMore()) {
            if (at >= end) {
                enterContinuation();
            }
            int here = (int) Math.min(left, end - at);
            at += here;
            left -= here;
            if (here == 0 && !isContinued()) {
                return;
            }
        }
    }

    private int nextByte() {
        if (at >= end && isContinued()) {
            enterContinuation();
        }
        return at < end ? bytes.unsignedByte(at++) : 0;
    }

    private int nextShort() {
        return nextByte() | nextByte() << Byte.SIZE;
    }

    private boolean isContinued() {
        return end + HEADER_BYTES <= bytes.length() && bytes.unsignedShort(end) == CONTINUE;
    }

    private void enterContinuation() {
        int known = type;
        advance();
        type = known;
        end = Math.min(end, bytes.length());
    }
}
