package org.disclosurereport.cli.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.disclosurereport.batch.internal.VisibleText;

/**
 * HTML that is put together. Everything that isn't a name of an element or an attribute is escaped, and what can't be
 * seen, such as what turns the direction of writing, is written out. Not thread-safe.
 */
public final class Markup {
    private final StringBuilder html = new StringBuilder(1 << 14);

    /**
     * Begins a page up to its heading, with a policy that allows its own style and script and nothing else.
     *
     * @param title the title and heading
     * @param locale the language of the page
     * @param style the style
     * @param script the script that will stand in the page; empty for none
     */
    public Markup begin(String title, Locale locale, String style, String script) {
        return raw("<!DOCTYPE html>\n")
                .open("html", "lang", PageStyle.language(locale))
                .raw("\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src ")
                .raw(policySource(style))
                .raw(script.isEmpty() ? "" : "; script-src " + policySource(script))
                .raw("; base-uri 'none'; form-action 'none'\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .raw("\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n<main>\n")
                .element("h1", title)
                .raw("\n");
    }

    /** {@return the page that was begun, ended} */
    public String end() {
        return raw("</main>\n</body>\n</html>\n").toString();
    }

    /** Begins an element; attributes are names and values by turns. */
    public Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** Ends an element. */
    public Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** Ends an element and the line. */
    public Markup closeLine(String element) {
        close(element);
        html.append('\n');
        return this;
    }

    /** Adds text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Adds an element that holds text only. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Adds markup made elsewhere as it is. */
    public Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    private void escape(String text) {
        String clean = VisibleText.of(text);
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }

    /** The source by which a page's policy allows a style. */
    public static String policySource(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
