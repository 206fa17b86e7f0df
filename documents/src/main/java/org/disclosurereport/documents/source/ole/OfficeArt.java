package org.disclosurereport.documents.source.ole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.image.PassedOver;

/**
 * Drawings of Office before 2007 ([MS-ODRAW]): records, some of which hold others. Stateless.
 *
 * <p>A record that holds others is entered, not skipped: so all are met in order, one after another, without anything that nests.
 */
public final class OfficeArt {
    /** A record of a picture and what is said about it. */
    public static final int PICTURE_ENTRY = 0xF007;
    /** The record that a shape begins with. */
    public static final int SHAPE = 0xF004;
    /** The record of a shape's properties. */
    public static final int PROPERTIES = 0xF00B;
    /** The record of a shape's place on a sheet. */
    public static final int ANCHOR = 0xF010;

    private static final int HEADER_BYTES = 8;
    private static final int HOLDER = 0xF;
    private static final int ENTRY_BYTES = 36;
    private static final int NAME_LENGTH_AT = 33;
    private static final int FIRST_PICTURE = 0xF018;
    private static final int LAST_PICTURE = 0xF117;
    private static final int JPEG = 0xF01D;
    private static final int PNG = 0xF01E;
    private static final int JPEG_OF_PRINTERS = 0xF02A;
    private static final int DIGEST_BYTES = 16;

    private OfficeArt() {}

    /** What takes each record. */
    public interface Visitor {
        /**
         * Takes a record.
         *
         * @param type its type
         * @param instance a number whose sense depends on the type
         * @param at where its content begins
         * @param length how long that is
         */
        void record(int type, int instance, long at, long length);
    }

    /**
     * Goes over records.
     *
     * @param bytes where they are
     * @param from where the first one begins
     * @param until where they end
     * @param budget what that may use; charged
     * @param visitor takes each
     */
    public static void each(Bytes bytes, long from, long until, Budget budget, Visitor visitor) {
        long end = Math.min(bytes.length(), until);
        long at = from;
        while (at + HEADER_BYTES <= end) {
            budget.useSteps(1);
            int version = bytes.unsignedShort(at) & 0xF;
            int instance = bytes.unsignedShort(at) >> 4;
            long length = Math.min(bytes.unsignedInt(at + 4), end - at - HEADER_BYTES);
            visitor.record(bytes.unsignedShort(at + 2), instance, at + HEADER_BYTES, length);
            at += HEADER_BYTES + (version == HOLDER ? 0 : length);
        }
    }

    /**
     * {@return the pictures among records, each as an entry says or by itself; one that isn't stored there has no bytes}
     *
     * @param bytes where they are; kept
     * @param from where the first one begins
     * @param until where they end
     * @param budget what that may use; charged
     */
    public static List<PictureSource> pictures(Bytes bytes, long from, long until, Budget budget) {
        List<PictureSource> pictures = new ArrayList<>();
        each(bytes, from, until, budget, (type, instance, at, length) -> {
            if (type == PICTURE_ENTRY) {
                budget.useMemory(2L * Budget.OBJECT_BYTES);
                long picture = at + ENTRY_BYTES + bytes.unsignedByte(at + NAME_LENGTH_AT);
                pictures.add(picture(bytes, picture, at + length));
            } else if (isPicture(type)) {
                budget.useMemory(2L * Budget.OBJECT_BYTES);
                pictures.add(picture(bytes, at - HEADER_BYTES, at + length));
            }
        });
        return pictures;
    }

    private static boolean isPicture(int type) {
        return type >= FIRST_PICTURE && type <= LAST_PICTURE;
    }

    /** A picture whose record begins at a place. Before its bytes are one digest or, if the instance is odd, two, and one more byte. */
    private static PictureSource picture(Bytes bytes, long at, long end) {
        int type = bytes.unsignedShort(at + 2);
        int digests = (bytes.unsignedShort(at) >> 4 & 1) + 1;
        long start = at + HEADER_BYTES + (long) DIGEST_BYTES * digests + 1;
        long until = Math.min(end, at + HEADER_BYTES + bytes.unsignedInt(at + 4));
        boolean read = type == JPEG || type == PNG || type == JPEG_OF_PRINTERS;
        return (folder, budget) -> {
            if (!read || start >= until || until > bytes.length()) {
                return new PictureSource.Bytes.Left(PassedOver.UNDECODED);
            }
            budget.useSteps(until - start);
            budget.useMemory(until - start);
            return new PictureSource.Bytes.Found(Arrays.copyOfRange(bytes.all(), (int) start, (int) until));
        };
    }
}
