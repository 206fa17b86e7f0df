package org.disclosurereport.documents.source.ole;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * An OLE compound file: the streams in its root by name. Immutable as long as the bytes are.
 */
public final class CompoundFile {
    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final int TABLE_SECTORS_IN_HEADER = 109;
    private static final int ENTRY_BYTES = 128;
    private static final int ROOT = 5;
    private static final int MINI_SHIFT = 6;

    private final Bytes bytes;
    private final Budget budget;
    private final int shift;
    private final Bytes table;
    private final Bytes miniTable;
    private final Bytes miniStream;
    private final int miniLimit;
    private final Map<String, Entry> entries = new HashMap<>();

    /** A stream as the directory lists it. */
    private record Entry(int start, long size) {}

    private CompoundFile(byte[] file, Budget budget) {
        this.bytes = new Bytes(file);
        this.budget = budget;
        this.shift = bytes.unsignedShort(30);
        if (shift != 9 && shift != 12) {
            throw damaged();
        }
        this.table = allocation();
        this.miniLimit = bytes.signedInt(56);
        Bytes directory = new Bytes(chain(bytes.signedInt(48), Long.MAX_VALUE));
        Entry root = list(directory);
        this.miniTable = new Bytes(chain(bytes.signedInt(60), Long.MAX_VALUE));
        this.miniStream = new Bytes(chain(root.start(), root.size()));
    }

    /**
     * {@return whether a file is a compound one}
     *
     * @param bytes the whole file
     */
    public static boolean is(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * Opens a file.
     *
     * @param bytes the whole file; not changed
     * @param budget what it may use; charged
     * @return the file
     * @throws UnreadableDocumentException if it is damaged or over a limit
     */
    public static CompoundFile open(byte[] bytes, Budget budget) {
        return new CompoundFile(bytes, budget);
    }

    /**
     * {@return whether there is a stream of a name}
     *
     * @param name the name
     */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * {@return what a stream holds; empty if there is none of the name}
     *
     * @param name the name
     * @throws UnreadableDocumentException if its sectors are damaged, or over a limit
     */
    public Optional<Bytes> stream(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] content = entry.size() < miniLimit ? miniChain(entry) : chain(entry.start(), entry.size());
        return Optional.of(new Bytes(content));
    }

    /** Puts the table together that says which sector follows on which. */
    private Bytes allocation() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int sectors = 0;
        for (int i = 0; i < TABLE_SECTORS_IN_HEADER; i++) {
            sectors += append(bytes.signedInt(76 + 4L * i), all);
        }
        int next = bytes.signedInt(68);
        int perSector = (1 << shift) / Integer.BYTES - 1;
        for (int i = 0; i <= bytes.length() >> shift && next >= 0; i++) {
            long at = place(next);
            for (int j = 0; j < perSector; j++) {
                sectors += append(bytes.signedInt(at + 4L * j), all);
            }
            if (sectors > bytes.length() >> shift) {
                throw damaged();
            }
            next = bytes.signedInt(at + 4L * perSector);
        }
        return new Bytes(all.toByteArray());
    }

    private int append(int sector, ByteArrayOutputStream all) {
        if (sector < 0) {
            return 0;
        }
        copy(bytes, place(sector), 1 << shift, all);
        return 1;
    }

    private long place(int sector) {
        return ((long) sector + 1) << shift;
    }

    /** The sectors from one on, as many as a stream needs. */
    private byte[] chain(int start, long size) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int sector = start;
        for (int i = 0; sector >= 0 && all.size() < size; i++) {
            if (i > bytes.length() >> shift || place(sector) >= bytes.length()) {
                throw damaged();
            }
            copy(bytes, place(sector), 1 << shift, all);
            sector = table.length() <= 4L * sector ? -1 : table.signedInt(4L * sector);
        }
        return cut(all, size);
    }

    private byte[] miniChain(Entry entry) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int sector = entry.start();
        for (int i = 0; sector >= 0 && all.size() < entry.size(); i++) {
            long at = (long) sector << MINI_SHIFT;
            if (i > miniStream.length() >> MINI_SHIFT || at >= miniStream.length()) {
                throw damaged();
            }
            copy(miniStream, at, 1 << MINI_SHIFT, all);
            sector = miniTable.length() <= 4L * sector ? -1 : miniTable.signedInt(4L * sector);
        }
        return cut(all, entry.size());
    }

    private void copy(Bytes from, long at, int length, ByteArrayOutputStream to) {
        int end = (int) Math.min(from.length(), at + length);
        budget.useSteps(length);
        budget.useMemory(length);
        if (at < end) {
            to.write(from.all(), (int) at, end - (int) at);
        }
    }

    private static byte[] cut(ByteArrayOutputStream all, long size) {
        byte[] content = all.toByteArray();
        if (size < Long.MAX_VALUE && content.length < size) {
            throw Refusal.broken("文件不完整，缺少结尾", "the file ends before its last part");
        }
        return content.length > size ? Arrays.copyOf(content, (int) size) : content;
    }

    /** Lists what is in the root, and gives the root itself, which holds the small streams; what is embedded in the document is in storages of its own. */
    private Entry list(Bytes directory) {
        if (directory.unsignedByte(66) != ROOT) {
            throw damaged();
        }
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(directory.signedInt(76));
        while (!open.isEmpty()) {
            int number = open.pop();
            long at = (long) number * ENTRY_BYTES;
            if (number < 0 || at + ENTRY_BYTES > directory.length() || seen.get(number)) {
                continue;
            }
            seen.set(number);
            budget.useMemory(Budget.OBJECT_BYTES);
            int length = Math.min(64, Math.max(2, directory.unsignedShort(at + 64)));
            String name = new String(directory.all(), (int) at, length - 2, StandardCharsets.UTF_16LE);
            // The upper half of the size is rubbish in old files.
            entries.putIfAbsent(name, new Entry(directory.signedInt(at + 116), directory.unsignedInt(at + 120)));
            open.push(directory.signedInt(at + 68));
            open.push(directory.signedInt(at + 72));
        }
        return new Entry(directory.signedInt(116), directory.unsignedInt(120));
    }

    private static UnreadableDocumentException damaged() {
        return Refusal.broken("OLE 复合文档的结构有误", "the structure of its OLE compound file is invalid");
    }
}
