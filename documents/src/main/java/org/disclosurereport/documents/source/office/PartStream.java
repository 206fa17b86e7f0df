package org.disclosurereport.documents.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.disclosurereport.documents.source.Budget;

/**
 * The content of one part of an archive, inflated as it is read and never kept.
 *
 * <p>Each byte is charged. So is how far a reader gets without coming to the end of an element, a text or an attribute: a
 * parser must keep such a thing whole, whatever its length. The checksum is compared at the end.
 */
final class PartStream extends InputStream {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** No name, value or comment of a document is longer; what has no end would fill the memory of the parser. */
    private static final int MAX_TOKEN_BYTES = 1 << 20;

    /** No element declares more namespaces; a parser compares each with all before it. */
    private static final int MAX_NAMESPACES = 2000;

    private static final byte[] DECLARATION = {'x', 'm', 'l', 'n', 's'};

    private static final int BUFFER_BYTES = 8192;

    private final InputStream content;
    private final Inflater inflater = new Inflater(true);
    private final long checksum;
    private final CRC32 sum = new CRC32();
    private final Budget budget;
    private long sinceToken;
    private int matched;
    private int namespaces;
    private boolean overlong;

    private PartStream(byte[] bytes, int start, ZipEntryPlace place, Budget budget) throws IOException {
        int length = (int) Math.min(place.compressed(), bytes.length - start);
        InputStream raw = new ByteArrayInputStream(bytes, start, length);
        this.content = switch (place.method()) {
            case STORED -> raw;
            case DEFLATED -> new InflaterInputStream(raw, inflater, BUFFER_BYTES);
            default -> throw new ZipException("unknown method " + place.method());
        };
        this.checksum = place.checksum();
        this.budget = budget;
    }

    static PartStream of(byte[] bytes, ZipEntryPlace place, Budget budget) throws IOException {
        int start = ZipListing.contentStart(bytes, place);
        if (start < 0) {
            throw new ZipException("no entry at " + place.header());
        }
        return new PartStream(bytes, start, place, budget);
    }

    /** Counts where namespaces are declared; bytes of 0 are those of UTF-16. */
    private void countNamespaces(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == DECLARATION[matched]) {
                matched++;
                if (matched == DECLARATION.length) {
                    namespaces++;
                    matched = 0;
                }
            } else if (b != 0) {
                matched = b == DECLARATION[0] ? 1 : 0;
            }
        }
    }

    /** Says that the reader came to the end of something. */
    void endToken() {
        sinceToken = 0;
        namespaces = 0;
    }

    /** {@return whether reading stopped because something had no end} */
    boolean isOverlong() {
        return overlong;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = content.read(buffer, offset, Math.min(length, BUFFER_BYTES));
        if (read < 0) {
            if (sum.getValue() != checksum) {
                throw new ZipException("the checksum is " + sum.getValue() + ", must be " + checksum);
            }
            return read;
        }
        sum.update(buffer, offset, read);
        budget.useInflated(read);
        sinceToken += read;
        countNamespaces(buffer, offset, offset + read);
        if (sinceToken > MAX_TOKEN_BYTES + 2L * BUFFER_BYTES || namespaces > MAX_NAMESPACES) {
            overlong = true;
            throw new ZipException("something has no end");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }
}
