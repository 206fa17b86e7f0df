package org.disclosurereport.documents.source.word;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.ole.Bytes;

/** Where in a Word document before 2007 its text is, piece by piece, and how it is written there. */
final class DocPieces {
    private static final int PROPERTIES = 1;
    private static final int TABLE = 2;
    private static final int PIECE_BYTES = 8;
    private static final long NARROW = 0x40000000L;
    private static final String NARROW_CHARACTERS = narrowCharacters();

    /** Takes each character. */
    interface Visitor {
        /**
         * Takes a character.
         *
         * @param character the character
         * @param place where it is in the main stream
         * @param width how many bytes it has there
         */
        void character(char character, long place, int width);
    }

    private record Piece(long start, long end, long place, boolean narrow) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Bytes main;
    private final Budget budget;

    DocPieces(Bytes main, Bytes table, long from, long length, Budget budget) {
        this.main = main;
        this.budget = budget;
        long at = from;
        long end = Math.min(table.length(), from + length);
        while (at < end && table.unsignedByte(at) == PROPERTIES) {
            at += 3 + table.unsignedShort(at + 1);
            budget.useSteps(1);
        }
        if (at < end && table.unsignedByte(at) == TABLE) {
            long count = Math.max(0, Math.min(table.unsignedInt(at + 1), end - at - 5) - 4) / (4 + PIECE_BYTES);
            long ends = at + 5;
            long places = ends + 4 * (count + 1);
            for (long i = 0; i < count; i++) {
                budget.useMemory(Budget.OBJECT_BYTES);
                long place = table.unsignedInt(places + PIECE_BYTES * i + 2);
                boolean narrow = (place & NARROW) != 0;
                pieces.add(new Piece(
                        table.unsignedInt(ends + 4 * i),
                        table.unsignedInt(ends + 4 * i + 4),
                        narrow ? (place & ~NARROW) / 2 : place,
                        narrow));
            }
        }
    }

    /** Goes over the characters from one number to another. */
    void each(long from, long to, Visitor visitor) {
        for (Piece piece : pieces) {
            int width = piece.narrow() ? 1 : 2;
            long first = Math.max(from, piece.start());
            long last = Math.min(to, piece.end());
            for (long i = first; i < last; i++) {
                long place = piece.place() + (i - piece.start()) * width;
                if (place + width > main.length()) {
                    break;
                }
                budget.useSteps(1);
                visitor.character(
                        piece.narrow()
                                ? NARROW_CHARACTERS.charAt(main.unsignedByte(place))
                                : (char) main.unsignedShort(place),
                        place,
                        width);
            }
        }
    }

    private static String narrowCharacters() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName("windows-1252"));
    }
}
