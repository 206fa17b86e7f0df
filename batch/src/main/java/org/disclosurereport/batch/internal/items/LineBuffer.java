package org.disclosurereport.batch.internal.items;

import java.io.ByteArrayOutputStream;

/** Bytes of which the last ones can be taken back. */
public final class LineBuffer extends ByteArrayOutputStream {
    public LineBuffer() {
        super(1 << 13);
    }

    public synchronized void backTo(int length) {
        count = Math.min(count, length);
    }
}
