package org.disclosurereport.documents.writing.font;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Bytes in the Compact Font Format. Numbers that are offsets take five bytes whatever they are, so that sizes are known before. */
final class CffBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CffBytes one(int value) {
        bytes.write(value);
        return this;
    }

    CffBytes two(int value) {
        return one(value >> 8).one(value);
    }

    CffBytes all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** An operand of five bytes. */
    CffBytes number(int value) {
        return one(29).two(value >> 16).two(value);
    }

    /** An operator. */
    CffBytes operator(int operator) {
        return operator >= CffDictionary.ESCAPE ? one(12).one(operator) : one(operator);
    }

    /** Operands that are bytes already, and their operator. */
    CffBytes entry(byte[] operands, int operator) {
        return all(operands).operator(operator);
    }

    /** A list of objects, each found by its offset. */
    CffBytes index(List<byte[]> objects) {
        two(objects.size());
        if (objects.isEmpty()) {
            return this;
        }
        one(4);
        int offset = 1;
        two(offset >> 16).two(offset);
        for (byte[] object : objects) {
            offset += object.length;
            two(offset >> 16).two(offset);
        }
        objects.forEach(this::all);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
