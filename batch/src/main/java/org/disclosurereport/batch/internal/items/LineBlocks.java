package org.disclosurereport.batch.internal.items;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.disclosurereport.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of lines into blocks of whole lines.
 *
 * <p>A line longer than a report may be is never held: what is over the limit is skipped, and only its number is told. Not
 * thread-safe.
 */
public final class LineBlocks implements Closeable {
    /** How many bytes a block usually has. */
    public static final int SIZE = 1 << 18;

    /** How many lines a block has at most, since whatever is told of a line takes memory, however short it is. */
    public static final int MOST_LINES = 1 << 10;

    /** The longest line, without its line feed. */
    public static final int LONGEST = JsonLimits.standard().getMaxBytes();

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';

    private final InputStream source;
    private final boolean stream;
    private final int size;
    private byte[] bytes;
    private int length;
    private int searched;
    private int[] ends = new int[64];
    private int count;
    private boolean ended;

    /**
     * Begins.
     *
     * @param source the lines, read by nobody else
     * @param stream whether it may keep a reader waiting, so that lines are to be given as they come
     * @param size how many bytes a block has, unless a line is longer
     */
    public LineBlocks(InputStream source, boolean stream, int size) {
        this.source = source;
        this.stream = stream;
        this.size = size;
        this.bytes = new byte[size];
    }

    /**
     * Some whole lines, or one that is too long.
     *
     * @param bytes the lines, and perhaps more after them; empty if the line is too long
     * @param ends where each line ends, before its line feed
     * @param lines how many lines there are
     * @param consumed how many bytes of the source they are, line feeds included
     */
    public record Block(byte[] bytes, int[] ends, int lines, long consumed) {
        public boolean isTooLong() {
            return ends.length == 0;
        }
    }

    /** The next block, or null at the end. */
    @Nullable
    public Block next() throws IOException {
        while (true) {
            fill();
            if (count > 0) {
                return block();
            }
            if (length > LONGEST) {
                return tooLong();
            }
            if (ended) {
                if (length == 0) {
                    return null;
                }
                addEnd(length);
                return block();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, LONGEST + 1L));
        }
    }

    /** Whether the next block may keep the reader waiting. */
    public boolean mayWait() throws IOException {
        return stream && source.available() == 0;
    }

    /** Reads until the buffer is full, of a stream until there is a line, and finds the ends of lines. */
    private void fill() throws IOException {
        while (!ended && length < bytes.length && (count == 0 || !stream)) {
            int read = source.read(bytes, length, bytes.length - length);
            if (read < 0) {
                ended = true;
            } else {
                length += read;
                if (stream) {
                    findEnds();
                }
            }
        }
        findEnds();
    }

    private void findEnds() {
        int at = searched;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at) ^ LINE_FEEDS;
            // The high bit of each byte that is zero; exact up to the first, the rest is looked at again below.
            if (((eight - ONES) & ~eight & HIGHS) != 0) {
                addEnds(at, at + Long.BYTES);
            }
        }
        addEnds(at, length);
        searched = length;
    }

    private void addEnds(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                addEnd(i);
            }
        }
    }

    private void addEnd(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    /** Hands out the buffer and takes the rest, which is further lines or the beginning of one, into a new one. */
    private Block block() {
        int lines = Math.min(count, MOST_LINES);
        // the last line of all may have no line feed
        int consumed = Math.min(ends[lines - 1] + 1, length);
        Block block = new Block(bytes, ends, lines, consumed);
        byte[] rest = new byte[Math.max(size, length - consumed)];
        length -= consumed;
        System.arraycopy(bytes, consumed, rest, 0, length);
        int[] restEnds = new int[Math.max(64, count + count / 4)];
        for (int i = lines; i < count; i++) {
            restEnds[i - lines] = ends[i] - consumed;
        }
        bytes = rest;
        searched = length;
        ends = restEnds;
        count -= lines;
        return block;
    }

    /** Skips to the end of the line. */
    private Block tooLong() throws IOException {
        long skipped = length;
        bytes = new byte[size];
        length = 0;
        searched = 0;
        while (true) {
            fill();
            if (count > 0) {
                int end = ends[0] + 1;
                length -= end;
                System.arraycopy(bytes, end, bytes, 0, length);
                count = 0;
                searched = 0;
                return new Block(new byte[0], new int[0], 1, skipped + end);
            }
            skipped += length;
            length = 0;
            searched = 0;
            if (ended) {
                return new Block(new byte[0], new int[0], 1, skipped);
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
