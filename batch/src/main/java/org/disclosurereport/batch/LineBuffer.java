package org.disclosurereport.batch;

import java.io.ByteArrayOutputStream;

/** Bytes of which the last ones can be taken back. */
final class LineBuffer extends ByteArrayOutputStream {
    LineBuffer() {
        super(1 << 13);
    }

    synchronized void backTo(int length) {
        count = Math.min(count, length);
    }
}
