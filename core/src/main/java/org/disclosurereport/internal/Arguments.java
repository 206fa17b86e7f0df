package org.disclosurereport.internal;

import java.util.HexFormat;
import java.util.Optional;
import org.disclosurereport.PlainText;

/** Checks of arguments that name the argument, quote the value and say what is allowed. */
public final class Arguments {
    private Arguments() {}

    /**
     * Refuses a value that isn't allowed.
     *
     * @param allowed whether the value is allowed
     * @param argument the argument's name
     * @param rule what is allowed, such as "2019 or later"
     * @param value the value
     */
    public static void require(boolean allowed, String argument, String rule, Object value) {
        if (!allowed) {
            throw new IllegalArgumentException(argument + " must be " + rule + ", was " + value);
        }
    }

    /**
     * Refuses what is no text: halves of surrogate pairs, which UTF-8 can't hold, and control characters other than line
     * breaks and tabs, which XML and HTML can't hold and nobody sees.
     *
     * @param argument the argument's name
     * @param text the text
     */
    public static void requireText(String argument, String text) {
        int index = PlainText.indexOfRefused(text);
        if (index >= 0) {
            throw new IllegalArgumentException(
                    argument + " must be text without control characters and lone surrogates, had " + "U+"
                            + HexFormat.of().withUpperCase().toHexDigits(text.charAt(index)) + " at index " + index);
        }
    }

    /**
     * Refuses what is no text, where there is any.
     *
     * @param argument the argument's name
     * @param text the text
     */
    public static void requireText(String argument, Optional<String> text) {
        if (text.isPresent()) {
            requireText(argument, text.get());
        }
    }
}
