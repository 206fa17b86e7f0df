package org.disclosurereport.cli.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The character set of a terminal, and text in it. Stateless and thread-safe. */
final class TerminalCharset {
    /** Where Java says what the console shows: since 19, in 17, and what the system uses. */
    private static final List<String> PROPERTIES = List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding");

    private static final char HAN = '中';

    /** What is not in GBK, and what stands for it there. */
    private static final Map<Integer, String> SUBSTITUTES =
            Map.of((int) '−', "-", (int) '›', ">", 0xA0, " ", (int) '≠', "<>");

    private TerminalCharset() {}

    /**
     * Finds the character set of the terminal. One that has no Chinese characters, such as that of the locale C, is a setting that nobody
     * made for a terminal: there UTF-8 is right.
     *
     * @param property gives a property of the system, or null
     */
    static Charset find(UnaryOperator<@Nullable String> property) {
        for (String name : PROPERTIES) {
            String value = property.apply(name);
            if (value != null && Charset.isSupported(value)) {
                Charset charset = Charset.forName(value);
                return charset.canEncode() && charset.newEncoder().canEncode(HAN) ? charset : StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The text in a character set; what it lacks is written as what is near to it, else as a question mark. */
    static byte[] encode(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            known.append(encoder.canEncode(character) ? character : SUBSTITUTES.getOrDefault(codePoint, character));
        });
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(known));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what can't be encoded is replaced", e);
        }
    }
}
