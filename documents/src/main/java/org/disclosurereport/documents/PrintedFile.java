package org.disclosurereport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;

/**
 * A PDF or OFD, and what is to be known about its fonts.
 *
 * <p>The bytes are the same whenever the same report is printed with the same fonts on the same Java: they have no time and no random
 * identity. Immutable and thread-safe.
 */
public final class PrintedFile {
    private static final LocalizedText SUBSTITUTE =
            LocalizedText.of("未找到以下字体，已代替：{fonts}", "fonts that were not found, and what is used instead: {fonts}");
    private static final LocalizedText UNPRINTABLE = LocalizedText.of(
            "以下文字在所有字体中都没有字形，印作〓：{characters}", "no font has these characters, they are printed as 〓: {characters}");

    private final byte[] bytes;
    private final List<FontUse> fonts;
    private final List<String> unprintable;

    PrintedFile(byte[] bytes, List<FontUse> fonts, List<String> unprintable) {
        this.bytes = bytes;
        this.fonts = List.copyOf(fonts);
        this.unprintable = List.copyOf(unprintable);
    }

    /** {@return the file; a copy} */
    public byte[] getBytes() {
        return bytes.clone();
    }

    /** {@return the fonts that were used, by typeface} */
    public List<FontUse> getFonts() {
        return fonts;
    }

    /** {@return the characters for which no font has a glyph, in the order of the text; each is printed as 〓} */
    public List<String> getUnprintable() {
        return unprintable;
    }

    /** {@return what to tell whoever asked for it: typefaces that were replaced, characters that couldn't be printed} */
    public List<LocalizedText> getNotes() {
        List<LocalizedText> notes = new ArrayList<>();
        String substitutes = fonts.stream()
                .filter(FontUse::substitute)
                .map(use -> use.typeface().getLabel() + " → " + use.font())
                .collect(Collectors.joining("；"));
        if (!substitutes.isEmpty()) {
            notes.add(SUBSTITUTE.fill(Map.of("fonts", substitutes)));
        }
        if (!unprintable.isEmpty()) {
            String characters = unprintable.stream()
                    .map(each -> each + String.format(java.util.Locale.ROOT, "（U+%04X）", each.codePointAt(0)))
                    .collect(Collectors.joining("、"));
            notes.add(UNPRINTABLE.fill(Map.of("characters", characters)));
        }
        return notes;
    }
}
