package org.disclosurereport.documents.fields;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Text as it is visible on a page: what remains of a text that went through a word processor or a browser.
 *
 * <p>Two texts are the same to the eye when they are the same without blanks, line breaks and characters without a shape,
 * and that is what {@link #digest} compares. A file keeps the digest of what it printed, not a second copy, so that a
 * later version of this library which prints differently still knows that an older file wasn't edited.
 */
public final class VisibleText {
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /**
     * Makes a text fit to be printed: blanks of all kinds become plain ones, what only steers the layout is left out,
     * and what else has no shape becomes U+FFFD, for XML and HTML allow little of it.
     *
     * @param text any text, even with lone surrogates
     * @return a text that XML and HTML allow
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(character -> character == ' ' || hasShape(character))) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> isBlank(character) ? ' ' : hasShape(character) ? character : REPLACEMENT)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /**
     * {@return the SHA-256 digest, in hexadecimal digits, of what is visible of a text}
     *
     * @param text any text
     */
    public static String digest(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> hasShape(character) && character != REPLACEMENT)
                .forEach(visible::appendCodePoint);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(visible.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a character is one, and neither blank nor invisible. */
    static boolean hasShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Characters that Unicode will never have; those it has got since this Java was made have a shape.
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
        };
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
