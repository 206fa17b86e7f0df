package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.Typeface;

/** Fonts to choose from. Immutable and thread-safe; the host's fonts are looked up once, when they are first wanted. */
public final class FontLibrary {
    private static final LocalizedText NO_FONT = LocalizedText.of(
            "没有可用的中文字体，无法生成 PDF 和 OFD；请安装 Noto CJK 或思源字体（Debian：fonts-noto-cjk），或指定字体所在目录",
            "there is no Chinese font to print a PDF or OFD with; install Noto CJK or Source Han (Debian: fonts-noto-cjk), or name a folder"
                    + " of fonts");
    private static final LocalizedText NOT_USABLE =
            LocalizedText.of("{file} 不是字体文件，或不允许嵌入", "{file} is not a font, or forbids embedding");

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 8;

    private final List<FontFile> folders;
    private final Supplier<List<FontFile>> host;
    private final Map<Typeface, FontFile> named;

    /**
     * A font for a typeface.
     *
     * @param font the font
     * @param substitute whether it is another typeface
     */
    record Choice(FontFile font, boolean substitute) {}

    private FontLibrary(List<FontFile> folders, Supplier<List<FontFile>> host, Map<Typeface, FontFile> named) {
        this.folders = folders;
        this.host = host;
        this.named = named;
    }

    private static final class Host {
        static final List<FontFile> FONTS = new FontFileFinder()
                .find().stream()
                        .map(URI::getPath)
                        .sorted()
                        .flatMap(path -> fonts(Path.of(path)))
                        .toList();
    }

    /** {@return the fonts that are installed} */
    public static FontLibrary ofHost() {
        return new FontLibrary(List.of(), () -> Host.FONTS, Map.of());
    }

    /**
     * {@return the fonts of a folder alone}
     *
     * @param folder the folder
     */
    public static FontLibrary ofFolder(Path folder) {
        return new FontLibrary(inFolder(folder), List::of, Map.of());
    }

    /**
     * {@return these fonts after those of a folder}
     *
     * @param folder the folder
     */
    public FontLibrary withFolder(Path folder) {
        List<FontFile> more = new ArrayList<>(inFolder(folder));
        more.addAll(folders);
        return new FontLibrary(List.copyOf(more), host, named);
    }

    /**
     * {@return these fonts with one for a typeface}
     *
     * @param typeface the typeface
     * @param file the font's file
     * @throws FontException if the file can't be used
     */
    public FontLibrary with(Typeface typeface, Path file) {
        Map<Typeface, FontFile> more = new EnumMap<>(Typeface.class);
        more.putAll(named);
        more.put(
                typeface,
                fonts(file)
                        .findFirst()
                        .orElseThrow(() -> new FontException(NOT_USABLE.fill(Map.of("file", file.toString())))));
        return new FontLibrary(folders, host, more);
    }

    private static Stream<FontFile> fonts(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".ttf", ".otf", ".ttc", ".otc").noneMatch(name::endsWith)
                ? Stream.empty()
                : FontFile.in(path).stream().filter(FontFile::isEmbeddable);
    }

    private static List<FontFile> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
            return files.limit(MAX_FILES)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(FontLibrary::fonts)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    /** The font for a typeface: the one named for it, one of its name, or another one; none for Latin letters, which all fonts have. */
    Optional<Choice> choose(Typeface typeface) {
        FontFile own = named.get(typeface);
        if (own != null) {
            return Optional.of(new Choice(own, false));
        }
        return find(FontNames.of(typeface))
                .map(font -> new Choice(font, false))
                .or(() -> find(FontNames.instead(typeface)).map(font -> new Choice(font, true)));
    }

    /** {@return whether each typeface of Chinese has a font, its own or another one} */
    public boolean canPrint() {
        return Stream.of(Typeface.values())
                .allMatch(typeface ->
                        typeface == Typeface.LATIN || choose(typeface).isPresent());
    }

    /** The exception for when there is no font at all. */
    static FontException none() {
        return new FontException(NO_FONT);
    }

    private Optional<FontFile> find(List<String> names) {
        return Stream.of(folders, host.get())
                .flatMap(fonts -> names.stream().flatMap(name -> fonts.stream().filter(font -> font.isNamed(name))))
                .findFirst();
    }
}
