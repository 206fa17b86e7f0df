package org.disclosurereport.documents.source.office;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What a ZIP archive says it holds, from its directory alone; nothing is inflated.
 *
 * @param names the names of its entries
 * @param complete whether the directory is there; the names of a truncated archive come from its entries
 * @param encrypted whether an entry asks for a password
 */
public record ZipListing(Set<String> names, boolean complete, boolean encrypted) {
    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int DIRECTORY_HEADER = 0x02014B50;
    private static final int DIRECTORY_END = 0x06054B50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int DIRECTORY_HEADER_BYTES = 46;
    private static final int DIRECTORY_END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xFFFF;

    /**
     * {@return what an archive says it holds}
     *
     * @param bytes the whole archive
     */
    public static ZipListing of(byte[] bytes) {
        int end = directoryEnd(bytes);
        if (end < 0) {
            return ofEntries(bytes);
        }
        Set<String> names = new HashSet<>();
        boolean encrypted = false;
        long at = number(bytes, end + 16, 4);
        while (at + DIRECTORY_HEADER_BYTES <= end && number(bytes, (int) at, 4) == DIRECTORY_HEADER) {
            int header = (int) at;
            int length = (int) number(bytes, header + 28, 2);
            names.add(name(bytes, header + DIRECTORY_HEADER_BYTES, length));
            encrypted |= (number(bytes, header + 8, 2) & 1) != 0;
            at += DIRECTORY_HEADER_BYTES + length + number(bytes, header + 30, 2) + number(bytes, header + 32, 2);
        }
        return names.isEmpty() ? ofEntries(bytes) : new ZipListing(names, true, encrypted);
    }

    private static ZipListing ofEntries(byte[] bytes) {
        Set<String> names = new HashSet<>();
        boolean encrypted = false;
        for (int at = 0; at + LOCAL_HEADER_BYTES <= bytes.length; at++) {
            if (bytes[at] == 'P' && number(bytes, at, 4) == LOCAL_HEADER) {
                names.add(name(bytes, at + LOCAL_HEADER_BYTES, (int) number(bytes, at + 26, 2)));
                encrypted |= (number(bytes, at + 6, 2) & 1) != 0;
            }
        }
        return new ZipListing(names, false, encrypted);
    }

    private static int directoryEnd(byte[] bytes) {
        int last = bytes.length - DIRECTORY_END_BYTES;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
            if (bytes[at] == 'P' && number(bytes, at, 4) == DIRECTORY_END) {
                return at;
            }
        }
        return -1;
    }

    private static String name(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        return new String(bytes, Math.min(from, to), Math.max(0, to - from), StandardCharsets.UTF_8);
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = Math.min(bytes.length, from + length) - 1; i >= from; i--) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }
}
