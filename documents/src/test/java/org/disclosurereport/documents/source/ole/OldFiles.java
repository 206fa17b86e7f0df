package org.disclosurereport.documents.source.ole;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Builds files of the formats before 2007 for tests, byte by byte; POI makes the container. Stateless. */
public final class OldFiles {
    private static final int TEXT_AT = 0x800;
    private static final int PAGE = 512;

    private OldFiles() {}

    /** {@return a compound file of some streams} */
    public static byte[] compound(Map<String, byte[]> streams) {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                file.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can't fail", e);
        }
    }

    /**
     * {@return a Word document}
     *
     * @param text its characters, marks of paragraphs and cells included
     * @param pieces how many pieces say that they are that text
     * @param pages how many entries of the table of runs say that they are the page with the properties
     * @param properties of every paragraph
     */
    public static byte[] doc(String text, int pieces, int pages, int... properties) {
        return compound(streams(text, pieces, pages, properties));
    }

    /**
     * {@return a Word document all of whose characters say that they are the first picture of its data}
     *
     * @param text its characters
     * @param data its data
     */
    public static byte[] pictured(String text, byte[] data) {
        Map<String, byte[]> streams = new HashMap<>(streams(text, 1, 1));
        byte[] main = streams.get("WordDocument");
        // A page of runs of characters: one run with the place of the picture, 0.
        byte[] pictured = Arrays.copyOf(main, main.length + PAGE);
        ByteBuffer page = ByteBuffer.wrap(pictured).order(ByteOrder.LITTLE_ENDIAN);
        page.putInt(main.length, TEXT_AT).putInt(main.length + 4, TEXT_AT + 2 * text.length());
        page.put(main.length + 8, (byte) 50).put(main.length + PAGE - 1, (byte) 1);
        page.put(main.length + 100, (byte) 6).putShort(main.length + 101, (short) 0x6A03);
        byte[] table = streams.get("1Table");
        byte[] longer = Arrays.copyOf(table, table.length + 12);
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(table.length + 8, main.length / PAGE);
        page.putInt(0xFA, table.length).putInt(0xFE, 12);
        streams.put("WordDocument", pictured);
        streams.put("1Table", longer);
        streams.put("Data", data);
        return compound(streams);
    }

    private static Map<String, byte[]> streams(String text, int pieces, int pages, int... properties) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16LE);
        int page = (TEXT_AT + characters.length + PAGE - 1) / PAGE;
        ByteBuffer main = little((page + 1) * PAGE);
        main.put(TEXT_AT, characters);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(0xA, (short) 0x200);
        main.putInt(0x4C, pieces * text.length());
        // One run on the page: all of the text, with the properties right before the page's last byte.
        int at = page * PAGE;
        main.putInt(at, TEXT_AT).putInt(at + 4, TEXT_AT + characters.length);
        int words = (properties.length + 4) / 2;
        int offset = (PAGE - 2 - 2 * words) / 2;
        main.put(at + 8, (byte) offset).put(at + 2 * offset, (byte) words);
        for (int i = 0; i < properties.length; i++) {
            main.put(at + 2 * offset + 3 + i, (byte) properties[i]);
        }
        main.put(at + PAGE - 1, (byte) 1);
        ByteBuffer table = little(4 * (pages + 1) + 4 * pages + 5 + 4 * (pieces + 1) + 8 * pieces);
        for (int i = 0; i < pages; i++) {
            table.putInt(4 * (pages + 1) + 4 * i, page);
        }
        int clx = 4 * (pages + 1) + 4 * pages;
        main.putInt(0x102, 0).putInt(0x106, clx);
        main.putInt(0x1A2, clx).putInt(0x1A6, table.capacity() - clx);
        table.put(clx, (byte) 2).putInt(clx + 1, 4 * (pieces + 1) + 8 * pieces);
        for (int i = 0; i <= pieces; i++) {
            table.putInt(clx + 5 + 4 * i, i * text.length());
        }
        for (int i = 0; i < pieces; i++) {
            table.putInt(clx + 5 + 4 * (pieces + 1) + 8 * i + 2, TEXT_AT);
        }
        return Map.of("WordDocument", main.array(), "1Table", table.array());
    }

    /**
     * {@return a workbook}
     *
     * @param sheets how many sheets say that they are the one there is
     * @param shared the records that come before the sheet
     * @param sheet the records of the sheet
     */
    public static byte[] xls(int sheets, byte[] shared, byte[] sheet) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        int start = 8 + 12 * sheets + shared.length + 4;
        book.writeBytes(record(0x809, 0, 6, 5, 0));
        for (int i = 0; i < sheets; i++) {
            ByteBuffer bound = little(12);
            bound.putShort((short) 0x85).putShort((short) 8).putInt(start).putShort((short) 0);
            book.writeBytes(bound.put((byte) 0).put((byte) 0).array());
        }
        book.writeBytes(shared);
        book.writeBytes(record(0xA));
        book.writeBytes(record(0x809, 0, 6, 16, 0));
        book.writeBytes(sheet);
        book.writeBytes(record(0xA));
        return compound(Map.of("Workbook", book.toByteArray()));
    }

    /** {@return a record} */
    public static byte[] record(int type, int... bytes) {
        ByteBuffer record = little(4 + bytes.length);
        record.putShort((short) type).putShort((short) bytes.length);
        for (int each : bytes) {
            record.put((byte) each);
        }
        return record.array();
    }

    /** {@return the same bytes again and again} */
    public static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
