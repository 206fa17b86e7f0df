package org.disclosurereport.batch.internal.items;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive as a folder of files, by its directory alone: nothing is unpacked to the disk, and what is in an archive within it is not
 * looked at.
 *
 * <p>Names are UTF-8 where the archive says so or where they are valid as such, else GB18030, as programs in China write them. Stateless.
 */
final class Archive {
    /** What an archive's name ends in. */
    static final String ENDING = ".zip";

    private static final int MAX_ENTRIES = 100_000;
    private static final int MAX_DIRECTORY_BYTES = 1 << 25;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xFFFF;
    private static final int ENTRY_BYTES = 46;
    private static final int HEADER_BYTES = 30;
    private static final int END_MARK = 0x06054B50;
    private static final int ENTRY_MARK = 0x02014B50;
    private static final int HEADER_MARK = 0x04034B50;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 0x800;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** The parts by which a document is known that is an archive itself. */
    private static final Set<String> DOCUMENTS =
            Set.of("word/document.xml", "xl/workbook.xml", "OFD.xml", "[Content_Types].xml");

    private static final LocalizedText TOO_LARGE = LocalizedText.of(
            "压缩包内文件过多（上限 {max} 个），请解压后按文件夹检查",
            "the archive holds too many files (at most {max}); unpack it and check the folder");
    private static final LocalizedText NESTED =
            LocalizedText.of("压缩包中的压缩包不展开，请先解压", "an archive within an archive is not opened; unpack it first");
    private static final LocalizedText LOCKED = LocalizedText.of("压缩包内的文件已加密", "is encrypted within its archive");
    private static final LocalizedText BAD_NAME =
            LocalizedText.of("压缩包内的文件名无效", "its name within the archive is invalid");
    private static final LocalizedText TWICE =
            LocalizedText.of("压缩包内有同名文件，只读取第一个", "the archive holds several files of this name; the first is read");
    private static final LocalizedText UNKNOWN_METHOD =
            LocalizedText.of("压缩包内的文件用了不支持的压缩方法", "is compressed in a way that is not read");

    private Archive() {}

    /**
     * A file in an archive.
     *
     * @param archive the archive
     * @param header where the file's header begins
     * @param method how it is compressed
     * @param size how many bytes it has in the archive
     * @param checksum its checksum, by which a change is noticed
     */
    record Member(Path archive, long header, int method, long size, long checksum) {
        /** Opens the file. */
        InputStream open() throws IOException {
            FileChannel channel = FileChannel.open(archive);
            try {
                ByteBuffer start = bytes(channel, header, HEADER_BYTES);
                if (start.getInt(0) != HEADER_MARK) {
                    throw new ZipException("no file at " + header);
                }
                channel.position(header + HEADER_BYTES + unsigned(start, 26) + unsigned(start, 28));
                InputStream raw = new Limited(Channels.newInputStream(channel), size);
                return new Checked(method == STORED ? raw : new Inflated(raw), checksum);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    /**
     * What a name in an archive stands for.
     *
     * @param name the name, with that of the archive before it
     * @param whyNotRead why it can't be read, or null
     * @param member the file, or null when it can't be read
     */
    record Listed(
            String name,
            @Nullable LocalizedText whyNotRead,
            @Nullable Member member) {}

    /** Whether a file is to be looked at as an archive: by its name, as archives and documents are the same inside. */
    static boolean isNamed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Lists the files by name; null when the file is no archive, or a document that only looks like one.
     *
     * @throws IOException if it can't be read, or has no sound directory
     */
    static @Nullable List<Listed> list(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < END_BYTES
                    || !isMark(bytes(channel, 0, Integer.BYTES).getInt(0))) {
                return null;
            }
            ByteBuffer end = end(channel);
            long length = end.getInt(12) & 0xFFFFFFFFL;
            if (unsigned(end, 10) > MAX_ENTRIES || length > MAX_DIRECTORY_BYTES) {
                return List.of(tooLarge(file));
            }
            ByteBuffer directory = bytes(channel, end.getInt(16) & 0xFFFFFFFFL, (int) length);
            return list(file, directory);
        }
    }

    private static boolean isMark(int mark) {
        return mark == HEADER_MARK || mark == END_MARK;
    }

    private static Listed tooLarge(Path file) {
        return new Listed(file.toString(), TOO_LARGE.fill(Map.of("max", MAX_ENTRIES)), null);
    }

    private static @Nullable List<Listed> list(Path file, ByteBuffer directory) throws ZipException {
        List<Listed> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = 0;
        while (at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == ENTRY_MARK) {
            int nameLength = unsigned(directory, at + 28);
            int next = at + ENTRY_BYTES + nameLength + unsigned(directory, at + 30) + unsigned(directory, at + 32);
            if (next > directory.limit() || all.size() >= MAX_ENTRIES) {
                throw new ZipException("directory of " + directory.limit() + " bytes");
            }
            byte[] encoded = new byte[nameLength];
            directory.get(at + ENTRY_BYTES, encoded);
            String name = name(encoded, (unsigned(directory, at + 8) & UTF_8) != 0);
            if (DOCUMENTS.contains(name)) {
                return null;
            }
            if (isShown(name)) {
                all.add(listed(file, name, !names.add(name), directory, at));
            }
            at = next;
        }
        all.sort(Comparator.comparing(Listed::name));
        return all;
    }

    private static Listed listed(Path file, String name, boolean twice, ByteBuffer directory, int at) {
        int method = unsigned(directory, at + 10);
        LocalizedText why = null;
        if (!isSafe(name)) {
            why = BAD_NAME;
        } else if (twice) {
            why = TWICE;
        } else if ((unsigned(directory, at + 8) & ENCRYPTED) != 0) {
            why = LOCKED;
        } else if (isNamed(name)) {
            why = NESTED;
        } else if (method != STORED && method != DEFLATED) {
            why = UNKNOWN_METHOD;
        }
        Member member = new Member(
                file,
                directory.getInt(at + 42) & 0xFFFFFFFFL,
                method,
                directory.getInt(at + 20) & 0xFFFFFFFFL,
                directory.getInt(at + 16) & 0xFFFFFFFFL);
        return new Listed(file + "/" + name, why, why == null ? member : null);
    }

    private static String name(byte[] encoded, boolean unicode) {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encoded))
                    .toString();
        } catch (CharacterCodingException e) {
            name = new String(encoded, unicode ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
        }
        return name.replace('\\', '/');
    }

    /** What is hidden is left out as in a folder, and so is what only macOS needs. */
    private static boolean isShown(String name) {
        if (name.endsWith("/") || name.startsWith("__MACOSX/")) {
            return false;
        }
        for (String part : name.split("/")) {
            if (part.startsWith(".") && !part.equals("..") || part.startsWith(ReportFiles.LOCK_FILE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stays within the archive, whoever makes a path of it. */
    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf(':') < 0
                && name.indexOf('\0') < 0
                && !("/" + name + "/").contains("/../");
    }

    private static ByteBuffer end(FileChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), END_BYTES + MAX_COMMENT_BYTES);
        ByteBuffer tail = bytes(channel, channel.size() - length, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_MARK) {
                return tail.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ZipException("no directory");
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
        if (from + length > channel.size()) {
            throw new EOFException("the archive ends before byte " + (from + length));
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until all is there
        }
        return bytes;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    /** The bytes of one file of an archive. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream archive, long size) {
            super(archive);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }
    }

    /** A file whose checksum is compared at its end, so that a damaged one is never read for another. */
    private static final class Checked extends CheckedInputStream {
        private final long checksum;

        Checked(InputStream content, long checksum) {
            super(content, new CRC32());
            this.checksum = checksum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read < 0 && getChecksum().getValue() != checksum) {
                throw new ZipException("the checksum is " + getChecksum().getValue() + ", must be " + checksum);
            }
            return read;
        }
    }

    /** Those bytes, inflated. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream compressed) {
            super(compressed, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
