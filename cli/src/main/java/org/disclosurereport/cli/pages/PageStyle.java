package org.disclosurereport.cli.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The styles of pages and the language they declare. Stateless and thread-safe. */
public final class PageStyle {
    private PageStyle() {}

    /** A style sheet that stands beside this class. */
    public static String of(String name) {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name), name)) {
            // A page's policy holds the digest of what a browser sees, and a browser sees no carriage returns.
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language tag of texts in a locale. */
    public static String language(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }
}
