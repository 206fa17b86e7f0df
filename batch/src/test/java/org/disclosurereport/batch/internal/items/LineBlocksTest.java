package org.disclosurereport.batch.internal.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.disclosurereport.batch.internal.items.LineBlocks.Block;
import org.junit.jupiter.api.Test;

class LineBlocksTest {
    private static List<String> lines(LineBlocks blocks) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Block block = blocks.next(); block != null; block = blocks.next()) {
            int start = 0;
            for (int i = 0; i < block.lines() && !block.isTooLong(); i++) {
                int end = block.ends()[i];
                lines.add(new String(block.bytes(), start, end - start, StandardCharsets.ISO_8859_1));
                start = end + 1;
            }
            if (block.isTooLong()) {
                lines.add("too long: " + block.consumed());
            }
        }
        return lines;
    }

    @Property(tries = 500)
    void linesAreWhatIsBetweenLineFeeds(
            @ForAll @Size(max = 60)
                    List<@StringLength(max = 70) @CharRange(from = '\u0080', to = '\u00FF') String> lines,
            @ForAll boolean endsWithLineFeed,
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 1, max = 90) int atOnce,
            @ForAll boolean stream)
            throws IOException {
        String text = String.join("\n", lines) + (endsWithLineFeed ? "\n" : "");
        List<String> expected = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        };
        assertThat(lines(new LineBlocks(source, stream, size))).isEqualTo(expected);
    }

    /** The letter x so many times, without ever holding them. */
    private static InputStream letters(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + read, (byte) 'x');
                left -= read;
                return read;
            }
        };
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    @Test
    void longestLineIsHeldAndALongerOneIsSkipped() throws IOException {
        int longest = LineBlocks.LONGEST;
        List<String> lines = lines(new LineBlocks(
                joined(
                        text("a\n"),
                        letters(longest),
                        text("\nb\n"),
                        letters(longest + 1L),
                        text("\nc\n\nd\n"),
                        letters(longest + 5L)),
                false,
                LineBlocks.SIZE));
        assertThat(lines).hasSize(8);
        assertThat(lines.get(1)).hasSize(longest);
        assertThat(lines.subList(2, 8))
                .containsExactly("b", "too long: " + (longest + 2L), "c", "", "d", "too long: " + (longest + 5L));
    }

    @Test
    void lineOfAGigabyteIsNeverHeld() throws IOException {
        long gigabyte = 1L << 30;
        LineBlocks blocks = new LineBlocks(joined(letters(gigabyte), text("\nnext\n")), false, LineBlocks.SIZE);
        Block tooLong = blocks.next();
        assertThat(tooLong.isTooLong()).isTrue();
        assertThat(tooLong.consumed()).isEqualTo(gigabyte + 1);
        assertThat(tooLong.bytes()).isEmpty();
        assertThat(lines(blocks)).containsExactly("next");
    }

    @Test
    void aBlockOfShortLinesIsNoLargerInLines() throws IOException {
        int count = 5 * LineBlocks.MOST_LINES + 7;
        List<String> expected =
                IntStream.range(0, count).mapToObj(Integer::toString).toList();
        byte[] text = String.join("\n", expected).getBytes(StandardCharsets.ISO_8859_1);
        LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(text), false, LineBlocks.SIZE);
        Block first = blocks.next();

        assertThat(first.lines()).isEqualTo(LineBlocks.MOST_LINES);
        assertThat(lines(blocks)).isEqualTo(expected.subList(LineBlocks.MOST_LINES, count));
        for (boolean stream : new boolean[] {true, false}) {
            assertThat(lines(new LineBlocks(new ByteArrayInputStream(text), stream, 1000)))
                    .isEqualTo(expected);
        }
    }
}
