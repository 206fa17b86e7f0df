package org.disclosurereport.batch.internal;

/**
 * Makes text from outside harmless to look at: whatever would move the cursor, color the terminal, begin a line or turn the direction of
 * writing is shown by its code point, such as {@code \u202E}.
 *
 * <p>The one escaper for terminals, CSV and pages. Shown, not dropped: a name with such a character is itself a finding. Stateless and
 * thread-safe.
 */
public final class VisibleText {
    private VisibleText() {}

    /**
     * {@return the text on one line, with all that can't be seen written out; the same object if there is nothing of the kind}
     *
     * @param text any text, unpaired surrogates included
     */
    public static String of(String text) {
        int at = firstHidden(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, at);
        int codePoint;
        for (int i = at; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isHidden(codePoint)) {
                visible.append(
                        String.format(java.util.Locale.ROOT, codePoint < 0x10000 ? "\\u%04X" : "\\u{%X}", codePoint));
            } else {
                visible.appendCodePoint(codePoint);
            }
        }
        return visible.toString();
    }

    /**
     * {@return the visible text, cut off with a mark that counts what is left out, such as {@code 甲甲…[+199998]}}
     *
     * @param text any text
     * @param most how many code points of it are shown, 1 or more
     */
    public static String of(String text, int most) {
        // Most texts are short, and need not be counted.
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return of(text);
        }
        int end = text.offsetByCodePoints(0, most);
        return of(text.substring(0, end)) + "…[+" + text.codePointCount(end, text.length()) + "]";
    }

    private static int firstHidden(String text) {
        int at = 0;
        while (at < text.length() && !isHidden(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
