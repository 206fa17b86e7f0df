package org.disclosurereport.documents.source.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a ZIP archive says it holds, from its directory alone; nothing is inflated.
 *
 * <p>The time is that of one way over the bytes. A name longer than any part of a document has isn't copied: thousands
 * of headers could each claim the same 64 kB as their name.
 *
 * @param entries its entries by name, the first of each name
 * @param complete whether the directory is there; the names of a truncated archive come from its entries
 * @param encrypted whether an entry asks for a password
 * @param ambiguous whether two entries have one name
 */
public record ZipListing(Map<String, ZipEntryPlace> entries, boolean complete, boolean encrypted, boolean ambiguous) {
    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int DIRECTORY_HEADER = 0x02014B50;
    private static final int DIRECTORY_END = 0x06054B50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int DIRECTORY_HEADER_BYTES = 46;
    private static final int DIRECTORY_END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xFFFF;
    private static final int MAX_NAME_BYTES = 512;

    /**
     * {@return what an archive says it holds}
     *
     * @param bytes the whole archive
     */
    public static ZipListing of(byte[] bytes) {
        int end = directoryEnd(bytes);
        ZipListing listing = end < 0 ? ofEntries(bytes) : ofDirectory(bytes, end);
        return listing.entries.isEmpty() ? ofEntries(bytes) : listing;
    }

    /** {@return the names of its entries} */
    public Set<String> names() {
        return entries.keySet();
    }

    private static ZipListing ofDirectory(byte[] bytes, int end) {
        Map<String, ZipEntryPlace> entries = new LinkedHashMap<>();
        boolean encrypted = false;
        boolean ambiguous = false;
        long at = number(bytes, end + 16, 4);
        while (at + DIRECTORY_HEADER_BYTES <= end && number(bytes, (int) at, 4) == DIRECTORY_HEADER) {
            int header = (int) at;
            int length = (int) number(bytes, header + 28, 2);
            if (length <= MAX_NAME_BYTES) {
                ZipEntryPlace place = new ZipEntryPlace(
                        (int) number(bytes, header + 10, 2),
                        number(bytes, header + 16, 4),
                        number(bytes, header + 20, 4),
                        number(bytes, header + 42, 4));
                ambiguous |= entries.putIfAbsent(name(bytes, header + DIRECTORY_HEADER_BYTES, length), place) != null;
            }
            encrypted |= (number(bytes, header + 8, 2) & 1) != 0;
            at += DIRECTORY_HEADER_BYTES + length + number(bytes, header + 30, 2) + number(bytes, header + 32, 2);
        }
        return new ZipListing(entries, true, encrypted, ambiguous);
    }

    private static ZipListing ofEntries(byte[] bytes) {
        Map<String, ZipEntryPlace> entries = new LinkedHashMap<>();
        boolean encrypted = false;
        for (int at = 0; at + LOCAL_HEADER_BYTES <= bytes.length; at++) {
            if (bytes[at] == 'P' && number(bytes, at, 4) == LOCAL_HEADER) {
                int length = (int) number(bytes, at + 26, 2);
                if (length <= MAX_NAME_BYTES) {
                    entries.putIfAbsent(name(bytes, at + LOCAL_HEADER_BYTES, length), new ZipEntryPlace(0, 0, 0, at));
                }
                encrypted |= (number(bytes, at + 6, 2) & 1) != 0;
            }
        }
        return new ZipListing(entries, false, encrypted, false);
    }

    /** {@return where the content of an entry begins, behind its own header; -1 when there is no header} */
    static int contentStart(byte[] bytes, ZipEntryPlace place) {
        if (place.header() + LOCAL_HEADER_BYTES > bytes.length
                || number(bytes, (int) place.header(), 4) != LOCAL_HEADER) {
            return -1;
        }
        int header = (int) place.header();
        long start = header + LOCAL_HEADER_BYTES + number(bytes, header + 26, 2) + number(bytes, header + 28, 2);
        return start > bytes.length ? -1 : (int) start;
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
