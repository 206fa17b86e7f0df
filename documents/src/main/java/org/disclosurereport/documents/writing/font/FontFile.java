package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A font of the host: its names, whether it may be embedded, and where its tables are. A collection ({@code .ttc}) has several.
 *
 * <p>Only what is asked for is read: a host has hundreds of fonts, and a Chinese one has twenty megabytes. FontBox parses a font whole,
 * which takes most of a second for each. Immutable.
 */
public final class FontFile {
    private static final int COLLECTION = 0x74746366;
    private static final int MAX_TABLES = 64;
    private static final int MAX_FONTS = 64;
    private static final int TABLE_RECORD = 16;
    private static final int NAME_RECORD = 12;
    /** OS/2: where the rights to embed are, and which of them forbid a subset. */
    private static final int RIGHTS_AT = 8;

    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final Path path;
    private final Map<String, Range> tables;
    private final Map<NameKind, Set<String>> names;
    private final boolean embeddable;

    private enum NameKind {
        FAMILY,
        FULL,
        POST_SCRIPT
    }

    private record Range(long start, int length) {}

    private FontFile(Path path, Map<String, Range> tables, Map<NameKind, Set<String>> names, boolean embeddable) {
        this.path = path;
        this.tables = tables;
        this.names = names;
        this.embeddable = embeddable;
    }

    /**
     * {@return the fonts of a file that have outlines this can embed; none if the file is something else or is damaged}
     *
     * @param path the file
     */
    public static List<FontFile> in(Path path) {
        List<FontFile> fonts = new ArrayList<>();
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer head = read(channel, 0, 12);
            if (head.getInt() == COLLECTION) {
                int count = Math.min(head.getInt(8), MAX_FONTS);
                ByteBuffer starts = read(channel, 12, 4 * count);
                while (starts.hasRemaining()) {
                    add(fonts, path, channel, Integer.toUnsignedLong(starts.getInt()));
                }
            } else {
                add(fonts, path, channel, 0);
            }
            return fonts;
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
            return fonts;
        }
    }

    private static void add(List<FontFile> fonts, Path path, SeekableByteChannel channel, long start)
            throws IOException {
        int count = read(channel, start, 6).getShort(4) & 0xFFFF;
        if (count > MAX_TABLES) {
            return;
        }
        ByteBuffer records = read(channel, start + 12, TABLE_RECORD * count);
        Map<String, Range> tables = new HashMap<>();
        while (records.hasRemaining()) {
            byte[] tag = new byte[4];
            records.get(tag);
            records.getInt();
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new Range(Integer.toUnsignedLong(records.getInt()), records.getInt()));
        }
        Range name = tables.get("name");
        Range rights = tables.get("OS/2");
        boolean outlines = tables.containsKey("CFF ") || tables.containsKey("glyf");
        if (name == null || !outlines || !tables.keySet().containsAll(Set.of("cmap", "head", "hhea", "hmtx", "maxp"))) {
            return;
        }
        int type = rights == null
                ? 0
                : read(channel, rights.start(), rights.length()).getShort(RIGHTS_AT);
        fonts.add(new FontFile(
                path,
                tables,
                names(read(channel, name.start(), name.length())),
                (type & 0x000F) != NO_EMBEDDING && (type & (NO_SUBSETS | BITMAPS_ONLY)) == 0));
    }

    private static Map<NameKind, Set<String>> names(ByteBuffer table) {
        Map<NameKind, Set<String>> names = new LinkedHashMap<>();
        int count = table.getShort(2) & 0xFFFF;
        int strings = table.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int record = 6 + NAME_RECORD * i;
            Optional<Charset> charset = charset(table.getShort(record), table.getShort(record + 2));
            Optional<NameKind> kind = kind(table.getShort(record + 6));
            if (charset.isPresent() && kind.isPresent()) {
                byte[] name = new byte[table.getShort(record + 8) & 0xFFFF];
                table.get(strings + (table.getShort(record + 10) & 0xFFFF), name);
                names.computeIfAbsent(kind.get(), any -> new LinkedHashSet<>())
                        .add(new String(name, charset.get()).strip());
            }
        }
        return names;
    }

    private static Optional<Charset> charset(int platform, int encoding) {
        return switch (platform) {
            case 0, 3 -> Optional.of(StandardCharsets.UTF_16BE);
            case 1 -> encoding == 0 ? Optional.of(StandardCharsets.US_ASCII) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<NameKind> kind(int id) {
        return switch (id) {
            case 1 -> Optional.of(NameKind.FAMILY);
            case 4 -> Optional.of(NameKind.FULL);
            case 6 -> Optional.of(NameKind.POST_SCRIPT);
            default -> Optional.empty();
        };
    }

    private static ByteBuffer read(SeekableByteChannel channel, long start, int length) throws IOException {
        if (length < 0 || start + length > channel.size()) {
            throw new IOException("a font's table must end before its file");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(start);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("a font's table must end before its file");
            }
        }
        return bytes.flip();
    }

    /** {@return the bytes of a table}
     *
     * @param tag its four characters
     * @throws IOException if there is none, or the file can't be read
     */
    ByteBuffer table(String tag) throws IOException {
        Range range = tables.get(tag);
        if (range == null) {
            throw new IOException("a font must have a table " + tag);
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            return read(channel, range.start(), range.length());
        }
    }

    /** {@return whether it has a table}
     *
     * @param tag its four characters
     */
    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** {@return whether its outlines are in the manner of PostScript, else of TrueType} */
    boolean isPostScript() {
        return tables.containsKey("CFF ");
    }

    /** {@return whether it allows that a subset of it is embedded in documents} */
    public boolean isEmbeddable() {
        return embeddable;
    }

    /**
     * {@return whether this is the font of a name: its full name or that in PostScript, in any language; not its family, which
     * bold and italic fonts share}
     *
     * @param name the name, in lower or upper case
     */
    boolean isNamed(String name) {
        return names(NameKind.FULL).anyMatch(name::equalsIgnoreCase)
                || names(NameKind.POST_SCRIPT).anyMatch(name::equalsIgnoreCase);
    }

    private java.util.stream.Stream<String> names(NameKind kind) {
        return names.getOrDefault(kind, Set.of()).stream();
    }

    /** {@return its name for people: the full name, such as Noto Serif CJK SC; else that of its file} */
    public String name() {
        return names(NameKind.FULL)
                .findFirst()
                .orElseGet(() -> path.getFileName().toString());
    }

    /** {@return its name in PostScript, in the characters that names of fonts have in every format} */
    String postScriptName() {
        String name = names(NameKind.POST_SCRIPT).findFirst().orElseGet(this::name);
        String plain = name.replaceAll("[^A-Za-z0-9-]", "");
        return plain.isEmpty() ? "Font" : plain;
    }

    /** {@return its file} */
    Path path() {
        return path;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s)", name(), path.getFileName());
    }
}
