package org.disclosurereport.documents.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells the encoding of a text from its bytes and decodes it.
 *
 * <p>A byte order mark decides. Bytes that are UTF-8 without a fault are UTF-8, whatever a page declares: Chinese in
 * another encoding is never that by chance. Else it is what the page declares, else GB18030. A text that has only a few
 * faults as UTF-8 is a damaged UTF-8 text: as GB18030 every one of its characters would be another.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** So many good characters for a bad one make a damaged text; fewer make a wrong guess. */
    private static final int GOOD_FOR_BAD = 8;

    private static final int DECLARATION_BYTES = 4096;

    private TextDecoder() {}

    /**
     * {@return a text without a declaration, decoded}
     *
     * @param bytes the whole document
     */
    public static DecodedText decode(byte[] bytes) {
        return decode(bytes, GB18030);
    }

    /**
     * {@return a page decoded, which may declare its encoding in a meta element or an XML declaration}
     *
     * @param bytes the whole document
     */
    public static DecodedText decodeHtml(byte[] bytes) {
        return decode(bytes, declared(bytes));
    }

    private static DecodedText decode(byte[] bytes, Charset otherwise) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0) {
            return new DecodedText(utf8, "UTF-8", 0);
        }
        DecodedText first = replacing(bytes, 0, StandardCharsets.UTF_8);
        if (first.replaced() == 0 || isDamagedOnly(first)) {
            return first;
        }
        DecodedText second = replacing(bytes, 0, otherwise);
        return second.replaced() <= first.replaced() ? second : first;
    }

    /** Whether the faults are few among the characters beyond ASCII. */
    private static boolean isDamagedOnly(DecodedText decoded) {
        long beyond = decoded.text().chars().filter(c -> c > 0x7F).count() - decoded.replaced();
        return beyond > GOOD_FOR_BAD * decoded.replaced();
    }

    private static DecodedText marked(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf('\uFFFD') < 0 ? new DecodedText(text, charset.name(), 0) : replacing(bytes, from, charset);
    }

    private static DecodedText replacing(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length / 2);
        long replaced = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                text.append('\uFFFD');
                replaced++;
            } else if (result.isUnderflow()) {
                decoder.flush(out);
                text.append(out.flip());
                return new DecodedText(text.toString(), charset.name(), replaced);
            }
        }
    }

    /** Reads {@code charset=…} or {@code encoding="…"} in the first bytes; the GB encodings are parts of GB18030. */
    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset=");
        int from = at < 0 ? start.indexOf("encoding=") + "encoding=".length() : at + "charset=".length();
        if (at < 0 && from < "encoding=".length()) {
            return GB18030;
        }
        while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < start.length() && isNameCharacter(start.charAt(to))) {
            to++;
        }
        String name = start.substring(from, to);
        return name.startsWith("big5") && Charset.isSupported("Big5") ? Charset.forName("Big5") : GB18030;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
