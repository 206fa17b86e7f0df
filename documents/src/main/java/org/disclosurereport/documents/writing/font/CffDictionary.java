package org.disclosurereport.documents.writing.font;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary of the Compact Font Format (Adobe Technical Note 5176): operands, then their operator. Entries are kept as the bytes
 * they are, so that what is copied is exact.
 */
final class CffDictionary {
    /** Operators of two bytes are their second one on top of this. */
    static final int ESCAPE = 12 << 8;

    static final int FONT_BOX = 5;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBROUTINES = 19;
    static final int FONT_MATRIX = ESCAPE | 7;
    static final int ROS = ESCAPE | 30;
    static final int FONTS = ESCAPE | 36;
    static final int SELECT = ESCAPE | 37;

    private final Map<Integer, byte[]> entries = new LinkedHashMap<>();

    private CffDictionary() {}

    static CffDictionary of(ByteBuffer bytes) {
        CffDictionary dictionary = new CffDictionary();
        int start = bytes.position();
        while (bytes.hasRemaining()) {
            int at = bytes.position();
            int first = bytes.get() & 0xFF;
            if (first <= 21) {
                int operator = first == 12 ? ESCAPE | bytes.get() & 0xFF : first;
                byte[] operands = new byte[at - start];
                bytes.get(start, operands);
                dictionary.entries.put(operator, operands);
                start = bytes.position();
            } else {
                skip(bytes, first);
            }
        }
        return dictionary;
    }

    private static void skip(ByteBuffer bytes, int first) {
        if (first == 30) {
            int two = 0;
            while ((two & 0x0F) != 0x0F && (two & 0xF0) != 0xF0) {
                two = bytes.get();
            }
        } else {
            int more = first == 28 ? 2 : first == 29 ? 4 : first >= 247 ? 1 : 0;
            bytes.position(bytes.position() + more);
        }
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** The whole number that is one of an entry's operands, 0 if there is no such entry. */
    int number(int operator, int place) {
        ByteBuffer bytes = ByteBuffer.wrap(entries.getOrDefault(operator, new byte[0]));
        int number = 0;
        for (int i = 0; i <= place && bytes.hasRemaining(); i++) {
            int first = bytes.get() & 0xFF;
            if (first == 28) {
                number = bytes.getShort();
            } else if (first == 29) {
                number = bytes.getInt();
            } else if (first < 247) {
                number = first - 139;
            } else if (first < 251) {
                number = (first - 247) * 256 + (bytes.get() & 0xFF) + 108;
            } else {
                number = -(first - 251) * 256 - (bytes.get() & 0xFF) - 108;
            }
        }
        return number;
    }

    /** Copies entries, in their order, as they are. */
    void copyTo(CffBytes target, Set<Integer> operators) {
        entries.forEach((operator, operands) -> {
            if (operators.contains(operator)) {
                target.entry(operands, operator);
            }
        });
    }

    /** Copies all entries but one, in their order, as they are. */
    void copyWithout(int left, CffBytes target) {
        entries.forEach((operator, operands) -> {
            if (operator != left) {
                target.entry(operands, operator);
            }
        });
    }
}
