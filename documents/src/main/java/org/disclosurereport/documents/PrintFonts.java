package org.disclosurereport.documents;

import java.nio.file.Path;
import java.util.Objects;
import org.disclosurereport.documents.writing.font.FontLibrary;

/**
 * Where the fonts of printed documents come from: PDF and OFD. This library has none of its own: the typefaces of official documents aren't free to give away.
 *
 * <p>Each typeface of {@link Typeface} is looked up by its names, in Chinese and English, in the folders given here and then on the
 * host. Where it isn't found, Source Han or Noto CJK is taken for it, which {@link PrintedFile#getFonts()} tells. Fonts that forbid
 * embedding are passed over. For example:
 *
 * <pre>{@code
 * PrintFonts fonts = PrintFonts.ofHost().with(Typeface.BODY, Path.of("fonts/FangSong_GB2312.ttf"));
 * PrintedFile pdf = ReportWriter.of(report).withFonts(fonts).toPdf();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PrintFonts {
    private static final PrintFonts HOST = new PrintFonts(FontLibrary.ofHost());

    private final FontLibrary library;

    private PrintFonts(FontLibrary library) {
        this.library = library;
    }

    /** {@return the fonts that are installed; they are looked up when the first document is printed, and then kept} */
    public static PrintFonts ofHost() {
        return HOST;
    }

    /**
     * Gives the fonts of a folder alone, whatever the host has, so that every host prints the same.
     *
     * @param folder the folder, read with those in it; looked up now
     * @return the fonts, none if there is no such folder
     */
    public static PrintFonts ofFolder(Path folder) {
        return new PrintFonts(FontLibrary.ofFolder(Objects.requireNonNull(folder, "folder")));
    }

    /**
     * Gives fonts that are looked up in a folder first.
     *
     * @param folder the folder, read with those in it; looked up now
     * @return these and those
     */
    public PrintFonts withFolder(Path folder) {
        return new PrintFonts(library.withFolder(Objects.requireNonNull(folder, "folder")));
    }

    /**
     * Gives fonts with one for a typeface, whatever its name is.
     *
     * @param typeface the typeface
     * @param file the font, as TTF, OTF or a collection of them, whose first one is taken
     * @return these, and that one
     * @throws FontException if the file isn't a font, or one that forbids embedding
     */
    public PrintFonts with(Typeface typeface, Path file) {
        return new PrintFonts(
                library.with(Objects.requireNonNull(typeface, "typeface"), Objects.requireNonNull(file, "file")));
    }

    /** {@return whether there is a font for each typeface of Chinese, of its name or another one, so that documents can be printed} */
    public boolean canPrint() {
        return library.canPrint();
    }

    FontLibrary library() {
        return library;
    }
}
