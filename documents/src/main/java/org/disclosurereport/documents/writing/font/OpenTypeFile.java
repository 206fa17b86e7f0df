package org.disclosurereport.documents.writing.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a font that a document needs, as a font file of its own (ISO/IEC 14496-22, OpenType).
 *
 * <p>A PDF has the outlines alone and says itself which code is which character. Other formats leave that to the font's own map of
 * characters, so this one has a map of exactly those that were printed, two to a glyph where they look the same. Its outlines are always in
 * the manner of TrueType, because some viewers of OFD draw no others.
 */
public final class OpenTypeFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int MAGIC_SUM = 0xB1B0AFBA;
    private static final int SUM_IN_HEAD = 8;
    private static final int LONG_PLACES_IN_HEAD = 50;
    private static final int LAST_OF_FIRST_PLANE = 0xFFFF;
    private static final int WINDOWS = 3;
    private static final int AMERICAN = 0x0409;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private OpenTypeFile() {}

    /**
     * {@return a font file}
     *
     * @param font what was used of a font
     * @throws IOException if the font is damaged
     */
    public static byte[] of(FontPart font) throws IOException {
        OpenTypeFile file = new OpenTypeFile();
        List<Integer> places = new ArrayList<>();
        if (font.isPostScript()) {
            file.addPostScript(font);
            for (int code = 0; code < font.widths().size(); code++) {
                places.add(code);
            }
        } else {
            FontPart.TrueType outlines = font.trueType();
            file.addTables(outlines.program());
            places.addAll(outlines.places());
        }
        Map<Integer, Integer> characters = new TreeMap<>();
        font.codes().forEach((character, code) -> characters.put(character, places.get(code)));
        file.tables.put("cmap", map(characters));
        file.tables.put("name", names(font));
        file.tables.put("post", post());
        // It has the rights to embed, and how a program is to place its lines.
        if (font.file().has("OS/2")) {
            file.tables.put("OS/2", bytes(font.file().table("OS/2")));
        }
        return file.toBytes();
    }

    private void addPostScript(FontPart font) throws IOException {
        List<Integer> widths = font.widths();
        QuadraticOutlines outlines = QuadraticOutlines.of(font.postScript(), widths.size());
        tables.put("glyf", outlines.glyphs());
        tables.put("loca", outlines.places());
        tables.put("maxp", outlines.limits());
        byte[] head = bytes(font.file().table("head"));
        ByteBuffer.wrap(head).putShort(LONG_PLACES_IN_HEAD, (short) 1);
        tables.put("head", head);
        byte[] horizontal = bytes(font.file().table("hhea"));
        ByteBuffer.wrap(horizontal).putShort(34, (short) widths.size());
        tables.put("hhea", horizontal);
        ByteBuffer metrics = ByteBuffer.allocate(4 * widths.size());
        for (int code = 0; code < widths.size(); code++) {
            metrics.putShort(widths.get(code).shortValue()).putShort((short) font.bearing(code));
        }
        tables.put("hmtx", metrics.array());
    }

    private void addTables(byte[] program) {
        ByteBuffer file = ByteBuffer.wrap(program);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            String tag = new String(program, record, 4, StandardCharsets.US_ASCII);
            int start = file.getInt(record + 8);
            tables.put(tag, Arrays.copyOfRange(program, start, start + file.getInt(record + 12)));
        }
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.remaining()];
        table.duplicate().get(bytes);
        return bytes;
    }

    /** The map of characters in both of its usual forms: the first plane in segments, for old programs, and all in groups. */
    private static byte[] map(Map<Integer, Integer> characters) {
        byte[] segments = segments(characters);
        byte[] groups = groups(characters);
        int first = 4 + 2 * 8;
        return ByteBuffer.allocate(first + segments.length + groups.length)
                .putShort((short) 0)
                .putShort((short) 2)
                .putShort((short) WINDOWS)
                .putShort((short) 1)
                .putInt(first)
                .putShort((short) WINDOWS)
                .putShort((short) 10)
                .putInt(first + segments.length)
                .put(segments)
                .put(groups)
                .array();
    }

    /** A segment for each character: what was printed is nowhere near in order. */
    private static byte[] segments(Map<Integer, Integer> characters) {
        Map<Integer, Integer> plane = new TreeMap<>(characters);
        plane.keySet().removeIf(character -> character >= LAST_OF_FIRST_PLANE);
        int count = plane.size() + 1;
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4)
                .putShort((short) table.capacity())
                .putShort((short) 0)
                .putShort((short) (2 * count))
                .putShort((short) (2 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (2 * (count - power)));
        plane.keySet().forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) LAST_OF_FIRST_PLANE).putShort((short) 0);
        plane.keySet().forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) LAST_OF_FIRST_PLANE);
        plane.forEach((character, glyph) -> table.putShort((short) (glyph - character)));
        // The last segment is the one that no character has; the offsets of ranges, of which there are none, are left
        // 0.
        table.putShort((short) 1);
        return table.array();
    }

    private static byte[] groups(Map<Integer, Integer> characters) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * characters.size());
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(table.capacity())
                .putInt(0)
                .putInt(characters.size());
        characters.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    private static byte[] names(FontPart font) {
        String[] names = {font.fullName(), "Regular", font.name(), font.name(), "", font.name()};
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        int count = (int) Arrays.stream(names).filter(name -> !name.isEmpty()).count();
        ByteBuffer records = ByteBuffer.allocate(6 + 12 * count);
        records.putShort((short) 0).putShort((short) count).putShort((short) records.capacity());
        for (int i = 0; i < names.length; i++) {
            byte[] text = names[i].getBytes(StandardCharsets.UTF_16BE);
            if (text.length > 0) {
                records.putShort((short) WINDOWS)
                        .putShort((short) 1)
                        .putShort((short) AMERICAN)
                        .putShort((short) (i + 1))
                        .putShort((short) text.length)
                        .putShort((short) strings.size());
                strings.writeBytes(text);
            }
        }
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(records.array());
        table.writeBytes(strings.toByteArray());
        return table.toByteArray();
    }

    /** Version 3: glyphs have no names. */
    private static byte[] post() {
        return ByteBuffer.allocate(32).putInt(0x00030000).array();
    }

    private byte[] toBytes() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * count);
        directory
                .putInt(TRUE_TYPE)
                .putShort((short) count)
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (count - power)));
        byte[] head = tables.getOrDefault("head", new byte[SUM_IN_HEAD + 4]);
        ByteBuffer.wrap(head).putInt(SUM_IN_HEAD, 0);
        int place = directory.capacity();
        int headAt = 0;
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] padded = Arrays.copyOf(table.getValue(), table.getValue().length + 3 & ~3);
            directory
                    .put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(padded))
                    .putInt(place)
                    .putInt(table.getValue().length);
            headAt = table.getKey().equals("head") ? place : headAt;
            contents.writeBytes(padded);
            place += padded.length;
        }
        ByteBuffer file = ByteBuffer.allocate(place);
        file.put(directory.array()).put(contents.toByteArray());
        return file.putInt(headAt + SUM_IN_HEAD, MAGIC_SUM - sum(file.array())).array();
    }

    private static int sum(byte[] padded) {
        ByteBuffer words = ByteBuffer.wrap(padded);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
