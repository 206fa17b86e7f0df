package org.disclosurereport.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names in ZIP files. A ZIP says that a name is in UTF-8 or says nothing; then it is in UTF-8 still, or as Chinese Windows writes it, in
 * GB 18030. Stateless and thread-safe.
 */
final class ZipNames {
    private static final List<Charset> WRITTEN = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private ZipNames() {}

    /**
     * The name as it was meant.
     *
     * @param read the name as it was read: in UTF-8 where the ZIP says so, else a character per byte
     */
    static String of(String read) {
        if (read.chars().anyMatch(character -> character > 0xFF)) {
            return read;
        }
        byte[] bytes = read.getBytes(StandardCharsets.ISO_8859_1);
        for (Charset charset : WRITTEN) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // then as the next has it
            }
        }
        return read;
    }

    /** Whether it is no document, but what a system or a person's desktop leaves in a ZIP. */
    static boolean isOfSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.equals(".DS_Store") || last.equals("Thumbs.db");
    }
}
