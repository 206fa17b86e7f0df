package org.disclosurereport.documents.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.disclosurereport.documents.source.Budget;

/** What the streams of one PDF hold; the only place where they are inflated, each byte charged before it is kept. */
final class StreamContents {
    /** Filters of text; the others are of pictures. */
    private static final Set<COSName> TEXT_FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private static final int ZLIB_HEADER = 2;

    /** No table of references and no picture has longer rows. */
    private static final long MAX_ROW_BYTES = 1 << 20;

    private final Budget budget;
    private boolean damaged;

    StreamContents(Budget budget) {
        this.budget = budget;
    }

    /** {@return what the reading of the document may use} */
    Budget budget() {
        return budget;
    }

    /**
     * {@return what a stream holds, inflated within the bytes that are left}
     *
     * @param stream a stream of operators, of a font's map, of objects
     * @throws IOException if it is broken, or holds a picture
     */
    byte[] inflate(COSStream stream) throws IOException {
        byte[] content = raw(stream);
        budget.useSteps(content.length);
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            if (!TEXT_FILTERS.contains(filters.get(i))) {
                throw new IOException("a stream of text can't be filtered by "
                        + filters.get(i).getName());
            }
            if (isPlainFlate(stream, filters.get(i))) {
                content = inflate(content);
                continue;
            }
            requireRows(stream);
            BoundedOutput output = new BoundedOutput(content.length);
            try (InputStream input = new ByteArrayInputStream(content)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, stream, i);
            }
            content = output.bytes();
        }
        return content;
    }

    /** A row that a predictor works on is kept whole, however little of it there is. */
    private static void requireRows(COSStream stream) throws IOException {
        COSBase settings = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSArray all = settings instanceof COSArray array ? array : new COSArray();
        if (settings instanceof COSDictionary) {
            all.add(settings);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary each) {
                long bits = (long) each.getInt(COSName.COLUMNS, 1)
                        * Math.max(1, each.getInt(COSName.COLORS, 1))
                        * Math.max(1, each.getInt(COSName.BITS_PER_COMPONENT, Byte.SIZE));
                if (bits > MAX_ROW_BYTES * Byte.SIZE) {
                    throw new IOException("a row must have at most " + MAX_ROW_BYTES + " bytes, had " + bits + " bits");
                }
            }
        }
    }

    private static boolean isPlainFlate(COSStream stream, COSName filter) {
        return (filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION))
                && !stream.containsKey(COSName.DECODE_PARMS)
                && !stream.containsKey(COSName.DP);
    }

    /** PDFBox doesn't look at the checksum; a wrong bit could become a wrong number. */
    private byte[] inflate(byte[] deflated) {
        BoundedOutput output = new BoundedOutput(deflated.length);
        if (deflated.length <= ZLIB_HEADER) {
            damaged |= deflated.length > 0;
            return output.bytes();
        }
        Inflater inflater = new Inflater(true);
        Adler32 sum = new Adler32();
        byte[] buffer = new byte[8192];
        inflater.setInput(deflated, ZLIB_HEADER, deflated.length - ZLIB_HEADER);
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                sum.update(buffer, 0, read);
                output.write(buffer, 0, read);
            }
            int rest = inflater.getRemaining();
            damaged |= !inflater.finished()
                    || rest >= Integer.BYTES
                            && ByteBuffer.wrap(deflated).getInt(deflated.length - rest) != (int) sum.getValue();
        } catch (DataFormatException e) {
            damaged = true;
        } finally {
            inflater.end();
        }
        return output.bytes();
    }

    /** {@return whether a stream inflated since this was asked last is damaged} */
    boolean takeDamaged() {
        boolean was = damaged;
        damaged = false;
        return was;
    }

    /** {@return whether a filter is one of text} */
    static boolean isText(COSName filter) {
        return TEXT_FILTERS.contains(filter);
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream input = stream.createRawInputStream()) {
            return input.readAllBytes();
        }
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("a filter must be a name, was " + array.getObject(i));
                }
                names.add(name);
            }
        }
        return names;
    }

    /** Spends the budget while a filter writes, so that a small stream can't become a large one. */
    private final class BoundedOutput extends OutputStream {
        private final ByteArrayOutputStream bytes;

        BoundedOutput(int size) {
            bytes = new ByteArrayOutputStream(Math.min(4 * size, 1 << 20) + 64);
        }

        @Override
        public void write(int b) {
            budget.useInflated(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            budget.useInflated(length);
            bytes.write(b, offset, length);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
