package org.disclosurereport.documents.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.disclosurereport.documents.PdfFontUse;
import org.disclosurereport.documents.PdfTypeface;

/**
 * The fonts of one document: each character is printed in the typeface wanted; where that lacks it, in another one; where all lack it, as
 * 〓, the sign of printers for a missing type. Not thread-safe.
 */
final class Fonts {
    /** What a missing character is printed as. */
    private static final int MISSING = 0x3013;

    private static final int INSTEAD = '?';
    private static final int LAST_LATIN = 0x24F;
    private static final int FIRST_PUNCTUATION = 0xA0;
    private static final int FIRST_LETTER = 0xC0;

    private final Map<PdfTypeface, FontLibrary.Choice> choices = new EnumMap<>(PdfTypeface.class);
    private final Map<FontFile, EmbeddedFont> opened = new LinkedHashMap<>();
    private final Map<EmbeddedFont, String> names = new LinkedHashMap<>();
    private final Set<PdfTypeface> used = new LinkedHashSet<>();
    private final Set<Integer> missing = new LinkedHashSet<>();

    /**
     * A character as it is printed.
     *
     * @param font the font
     * @param character the character, which is what is copied or read aloud
     * @param shown whose glyph is seen: its own, or the sign for a missing one
     */
    record Glyph(EmbeddedFont font, int character, int shown) {
        double width() {
            return font.width(shown);
        }

        int code() {
            return font.code(character, shown);
        }
    }

    Fonts(FontLibrary library) throws IOException {
        for (PdfTypeface typeface : PdfTypeface.values()) {
            Optional<FontLibrary.Choice> choice = library.choose(typeface);
            if (choice.isPresent()) {
                choices.put(typeface, choice.get());
                if (!opened.containsKey(choice.get().font())) {
                    opened.put(choice.get().font(), EmbeddedFont.of(choice.get().font()));
                }
            } else if (typeface != PdfTypeface.LATIN) {
                throw FontLibrary.none();
            }
        }
    }

    /** How a character is printed. */
    Glyph glyph(PdfTypeface wanted, int character) {
        PdfTypeface typeface =
                isLatin(character) && choices.containsKey(PdfTypeface.LATIN) ? PdfTypeface.LATIN : wanted;
        EmbeddedFont font = font(typeface);
        if (font.has(character)) {
            used.add(typeface);
            return new Glyph(font, character, character);
        }
        for (EmbeddedFont other : opened.values()) {
            if (other.has(character)) {
                return new Glyph(other, character, character);
            }
        }
        missing.add(character);
        return new Glyph(font(wanted), character, font(wanted).has(MISSING) ? MISSING : INSTEAD);
    }

    private EmbeddedFont font(PdfTypeface typeface) {
        FontLibrary.Choice choice = choices.get(typeface);
        if (choice == null) {
            throw new IllegalStateException("every typeface has a font, " + typeface + " had none");
        }
        return java.util.Objects.requireNonNull(opened.get(choice.font()));
    }

    /** Chinese fonts have Latin letters, too; marks that both scripts have are printed as wide as Chinese ones. */
    private static boolean isLatin(int character) {
        return character < FIRST_PUNCTUATION || character >= FIRST_LETTER && character <= LAST_LATIN;
    }

    /** The name by which pages refer to a font. */
    String name(EmbeddedFont font) {
        return names.computeIfAbsent(font, any -> "F" + names.size());
    }

    /** Adds all that was used to a document: a dictionary of resources. */
    COSDictionary embed(PDDocument document) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<EmbeddedFont, String> each : names.entrySet()) {
            fonts.setItem(COSName.getPDFName(each.getValue()), each.getKey().embed(document));
        }
        return fonts;
    }

    List<PdfFontUse> uses() {
        List<PdfFontUse> uses = new ArrayList<>();
        choices.forEach((typeface, choice) -> {
            if (used.contains(typeface)) {
                uses.add(new PdfFontUse(typeface, choice.font().name(), choice.substitute()));
            }
        });
        return uses;
    }

    List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }
}
