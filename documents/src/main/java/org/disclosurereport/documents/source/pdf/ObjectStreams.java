package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.disclosurereport.documents.source.Budget;

/**
 * The streams of objects in a file whose table of references is broken. PDFBox then looks for them in the bytes and
 * inflates each without a bound, so they are measured first.
 */
final class ObjectStreams {
    /** What PDFBox keeps of an object that it finds: its key and place, its dictionary, what that refers to. */
    private static final int BYTES_PER_OBJECT = 600;

    private static final byte[] MARK = ascii("/ObjStm");
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] OBJECT = ascii(" obj");
    /** Nobody writes objects with these; an escaped name (#) could hide one. */
    private static final List<byte[]> UNUSUAL = List.of(ascii("LZW"), ascii("RunLength"), ascii("RL"), ascii("#"));

    private ObjectStreams() {}

    /**
     * Charges the objects in the bytes, and what the streams of objects hold.
     *
     * @param bytes the file
     * @param budget what may be inflated
     * @throws IOException if a stream of objects is filtered by anything but Flate
     */
    static void measure(byte[] bytes, Budget budget) throws IOException {
        for (int object = find(bytes, OBJECT, 0, bytes.length);
                object >= 0;
                object = find(bytes, OBJECT, object + 1, bytes.length)) {
            budget.useMemory(BYTES_PER_OBJECT);
        }
        // However many marks come before a stream, it is one stream, and nothing before it is looked at again.
        int from = 0;
        int mark = find(bytes, MARK, from, bytes.length);
        while (mark >= 0) {
            int stream = find(bytes, STREAM, mark, bytes.length);
            budget.useSteps((stream < 0 ? bytes.length : stream) - from);
            if (stream < 0) {
                return;
            }
            int begin = Math.max(from, findLast(bytes, OBJECT, mark, from));
            for (byte[] filter : UNUSUAL) {
                if (find(bytes, filter, begin, stream) >= 0) {
                    throw new IOException("a stream of objects has an unusual filter");
                }
            }
            from = stream + STREAM.length;
            measure(bytes, afterLineEnd(bytes, from), budget);
            mark = find(bytes, MARK, from, bytes.length);
        }
    }

    private static void measure(byte[] bytes, int from, Budget budget) {
        Inflater inflater = new Inflater();
        byte[] scratch = new byte[8192];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int read;
            while ((read = inflater.inflate(scratch)) > 0) {
                budget.useInflated(read);
            }
        } catch (DataFormatException e) {
            // What came before it was measured; nothing comes after it.
        } finally {
            inflater.end();
        }
    }

    private static int afterLineEnd(byte[] bytes, int at) {
        int next = at;
        while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n')) {
            next++;
        }
        return next;
    }

    /** {@return whether the bytes hold an ASCII text} */
    static boolean contains(byte[] bytes, String text) {
        return find(bytes, ascii(text), 0, bytes.length) >= 0;
    }

    /** {@return where an ASCII text begins for the last time, −1 when it isn't there} */
    static int findLast(byte[] bytes, String text) {
        return findLast(bytes, ascii(text), bytes.length, 0);
    }

    private static int findLast(byte[] bytes, byte[] text, int from, int to) {
        for (int at = Math.min(from, bytes.length - text.length); at >= to; at--) {
            if (isAt(bytes, text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int find(byte[] bytes, byte[] text, int from, int to) {
        for (int at = from; at + text.length <= Math.min(to, bytes.length); at++) {
            if (isAt(bytes, text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] text, int at) {
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
