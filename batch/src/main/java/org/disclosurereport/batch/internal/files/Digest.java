package org.disclosurereport.batch.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is written so far; it can be asked at any time. Not thread-safe. */
public final class Digest {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();

    /** Begins with no bytes. */
    public Digest() {
        // nothing to add yet
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds bytes.
     *
     * @param bytes the bytes
     * @return this
     */
    public Digest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /**
     * Adds the first bytes of a file.
     *
     * @param file the file
     * @param length how many bytes, or fewer if the file is shorter
     * @return this
     * @throws IOException if the file can't be read
     */
    public Digest addStart(Path file, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream source = Files.newInputStream(file)) {
            long left = length;
            int read = source.read(buffer, 0, (int) Math.min(BUFFER, left));
            while (left > 0 && read >= 0) {
                digest.update(buffer, 0, read);
                left -= read;
                read = source.read(buffer, 0, (int) Math.min(BUFFER, left));
            }
        }
        return this;
    }

    /** {@return the digest of all bytes so far, 64 hexadecimal digits; more may be added afterwards} */
    public String toHex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be cloned", e);
        }
    }

    /**
     * {@return the digest of a text in UTF-8}
     *
     * @param text the text
     */
    public static String of(String text) {
        return new Digest()
                .add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toHex();
    }

    /**
     * {@return the digest of a whole file}
     *
     * @param file the file
     * @throws IOException if it can't be read
     */
    public static String of(Path file) throws IOException {
        return new Digest().addStart(file, Long.MAX_VALUE).toHex();
    }
}
