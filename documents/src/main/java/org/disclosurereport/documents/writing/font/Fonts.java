package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.FontUse;
import org.disclosurereport.documents.Typeface;

/**
 * The fonts of one document: each character is printed in the typeface wanted; where that lacks it, in another one; where all lack it, as
 * 〓, the sign of printers for a missing type. Not thread-safe.
 */
public final class Fonts {
    private static final LocalizedText UNREADABLE =
            LocalizedText.of("字体文件有误，无法使用：{why}", "a font can't be used: {why}");

    /** What a missing character is printed as. */
    private static final int MISSING = 0x3013;

    private static final int INSTEAD = '?';
    private static final int LAST_LATIN = 0x24F;
    private static final int FIRST_PUNCTUATION = 0xA0;
    private static final int FIRST_LETTER = 0xC0;

    private final Map<Typeface, FontLibrary.Choice> choices = new EnumMap<>(Typeface.class);
    private final Map<FontFile, FontPart> opened = new LinkedHashMap<>();
    private final Map<FontPart, Integer> numbers = new LinkedHashMap<>();
    private final Set<Typeface> used = new LinkedHashSet<>();
    private final Set<Integer> missing = new LinkedHashSet<>();

    /**
     * A character as it is printed.
     *
     * @param font the font
     * @param character the character, which is what is copied or read aloud
     * @param shown whose glyph is seen: its own, or the sign for a missing one
     */
    public record Glyph(FontPart font, int character, int shown) {
        /** {@return how wide it is, in parts of its size} */
        public double width() {
            return font.width(shown);
        }

        /** {@return the code by which its font has it from now on} */
        public int code() {
            return font.code(character, shown);
        }
    }

    private Fonts() {}

    /**
     * {@return the fonts of a document, of which nothing has been used yet}
     *
     * @param library the fonts to choose from
     * @throws FontException if there is no font for Chinese, or one that is damaged
     */
    public static Fonts of(FontLibrary library) {
        try {
            Fonts fonts = new Fonts();
            fonts.choose(library);
            return fonts;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * {@return the exception for a font that turned out to be damaged}
     *
     * @param why what is wrong
     */
    public static FontException unusable(IOException why) {
        return new FontException(UNREADABLE.fill(Map.of("why", String.valueOf(why.getMessage()))));
    }

    private void choose(FontLibrary library) throws IOException {
        for (Typeface typeface : Typeface.values()) {
            Optional<FontLibrary.Choice> choice = library.choose(typeface);
            if (choice.isPresent()) {
                choices.put(typeface, choice.get());
                if (!opened.containsKey(choice.get().font())) {
                    opened.put(choice.get().font(), FontPart.of(choice.get().font()));
                }
            } else if (typeface != Typeface.LATIN) {
                throw FontLibrary.none();
            }
        }
    }

    /**
     * {@return how a character is printed}
     *
     * @param wanted its typeface
     * @param character the character
     */
    public Glyph glyph(Typeface wanted, int character) {
        Typeface typeface = isLatin(character) && choices.containsKey(Typeface.LATIN) ? Typeface.LATIN : wanted;
        FontPart font = font(typeface);
        if (font.has(character)) {
            used.add(typeface);
            return new Glyph(font, character, character);
        }
        for (FontPart other : opened.values()) {
            if (other.has(character)) {
                return new Glyph(other, character, character);
            }
        }
        missing.add(character);
        return new Glyph(font(wanted), character, font(wanted).has(MISSING) ? MISSING : INSTEAD);
    }

    private FontPart font(Typeface typeface) {
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

    /**
     * {@return how wide a text is}
     *
     * @param text the text
     * @param typeface its typeface
     * @param size its size
     * @param spacing how much room there is after each character
     */
    public double width(String text, Typeface typeface, double size, double spacing) {
        return text.codePoints()
                .mapToDouble(character -> glyph(typeface, character).width() * size + spacing)
                .sum();
    }

    /**
     * {@return the number by which pages refer to a font, from 0 on in the order in which they do}
     *
     * @param font the font
     */
    public int number(FontPart font) {
        return numbers.computeIfAbsent(font, any -> numbers.size());
    }

    /** {@return the fonts that pages refer to, by number} */
    public List<FontPart> numbered() {
        return List.copyOf(numbers.keySet());
    }

    /** {@return which fonts were used, by typeface} */
    public List<FontUse> uses() {
        List<FontUse> uses = new ArrayList<>();
        choices.forEach((typeface, choice) -> {
            if (used.contains(typeface)) {
                uses.add(new FontUse(typeface, choice.font().name(), choice.substitute()));
            }
        });
        return uses;
    }

    /** {@return the characters that no font has, in the order of the text} */
    public List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }
}
