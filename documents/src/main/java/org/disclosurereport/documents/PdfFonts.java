package org.disclosurereport.documents;

import java.nio.file.Path;
import java.util.Objects;
import org.disclosurereport.documents.writing.pdf.FontLibrary;

/**
 * Where a PDF's fonts come from. This library has none of its own: the typefaces of official documents aren't free to give away.
 *
 * <p>Each typeface of {@link PdfTypeface} is looked up by its names, in Chinese and English, in the folders given here and then on the
 * host. Where it isn't found, Source Han or Noto CJK is taken for it, which {@link PrintedPdf#getFonts()} tells. Fonts that forbid
 * embedding are passed over. For example:
 *
 * <pre>{@code
 * PdfFonts fonts = PdfFonts.ofHost().with(PdfTypeface.BODY, Path.of("fonts/FangSong_GB2312.ttf"));
 * PrintedPdf pdf = ReportWriter.of(report).withFonts(fonts).toPdf();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PdfFonts {
    private static final PdfFonts HOST = new PdfFonts(FontLibrary.ofHost());

    private final FontLibrary library;

    private PdfFonts(FontLibrary library) {
        this.library = library;
    }

    /** {@return the fonts that are installed; they are looked up when the first PDF is printed, and then kept} */
    public static PdfFonts ofHost() {
        return HOST;
    }

    /**
     * Gives the fonts of a folder alone, whatever the host has, so that every host prints the same.
     *
     * @param folder the folder, read with those in it; looked up now
     * @return the fonts, none if there is no such folder
     */
    public static PdfFonts ofFolder(Path folder) {
        return new PdfFonts(FontLibrary.ofFolder(Objects.requireNonNull(folder, "folder")));
    }

    /**
     * Gives fonts that are looked up in a folder first.
     *
     * @param folder the folder, read with those in it; looked up now
     * @return these and those
     */
    public PdfFonts withFolder(Path folder) {
        return new PdfFonts(library.withFolder(Objects.requireNonNull(folder, "folder")));
    }

    /**
     * Gives fonts with one for a typeface, whatever its name is.
     *
     * @param typeface the typeface
     * @param file the font, as TTF, OTF or a collection of them, whose first one is taken
     * @return these, and that one
     * @throws PdfFontException if the file isn't a font, or one that forbids embedding
     */
    public PdfFonts with(PdfTypeface typeface, Path file) {
        return new PdfFonts(
                library.with(Objects.requireNonNull(typeface, "typeface"), Objects.requireNonNull(file, "file")));
    }

    /** {@return whether there is a font for each typeface of Chinese, of its name or another one, so that a PDF can be printed} */
    public boolean canPrint() {
        return library.canPrint();
    }

    FontLibrary library() {
        return library;
    }
}
