package org.disclosurereport.documents.source.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.disclosurereport.documents.picture.Pictures;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** A file that is a picture, or several: a TIFF has pages. Its sizes are known before anything is decoded. */
public final class ImageFile {
    private static final int TIFF_HEADER = 8;
    private static final int TIFF_ENTRY = 12;

    private ImageFile() {}

    /** What is done with each page. */
    public interface Pages {
        /**
         * Takes a page.
         *
         * @param picture the page
         * @param number its number, from 1
         */
        void page(BufferedImage picture, int number);
    }

    /**
     * {@return how many pages a file has} Nothing is decoded.
     *
     * @param bytes the file
     * @param budget what it may use
     * @throws UnreadableDocumentException if there are too many, or the file is broken
     */
    public static int pages(byte[] bytes, Budget budget) {
        int pages = isTiff(bytes) ? tiffPages(bytes, budget) : 1;
        budget.requirePages(pages);
        return pages;
    }

    /**
     * Decodes the pages one after the other.
     *
     * @param bytes the file
     * @param budget what it may use
     * @param pages what is done with each
     * @throws UnreadableDocumentException if one is over a limit or broken
     */
    public static void read(byte[] bytes, Budget budget, Pages pages) {
        int count = pages(bytes, budget);
        open(bytes, reader -> {
            for (int page = 0; page < count; page++) {
                Pictures.charge(reader.getWidth(page), reader.getHeight(page), budget);
                pages.page(Pictures.reduced(Pictures.onPaper(reader.read(page))), page + 1);
            }
        });
    }

    /**
     * {@return how many pixels the first page has across} Nothing is decoded.
     *
     * @param bytes the file
     * @param budget what it may use
     * @throws UnreadableDocumentException if it is over a limit or broken
     */
    public static int width(byte[] bytes, Budget budget) {
        int[] width = new int[1];
        open(bytes, reader -> {
            Pictures.charge(reader.getWidth(0), reader.getHeight(0), budget);
            width[0] = reader.getWidth(0);
        });
        return width[0];
    }

    /**
     * {@return the first page, with all of its pixels}
     *
     * @param bytes the file
     * @param budget what it may use
     * @throws UnreadableDocumentException if it is over a limit or broken
     */
    public static BufferedImage first(byte[] bytes, Budget budget) {
        BufferedImage[] first = new BufferedImage[1];
        open(bytes, reader -> {
            Pictures.charge(reader.getWidth(0), reader.getHeight(0), budget);
            first[0] = Pictures.onPaper(reader.read(0));
        });
        return first[0];
    }

    /** What is done with an open file. */
    private interface Use {
        void with(ImageReader reader) throws IOException;
    }

    private static void open(byte[] bytes, Use use) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw broken();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                use.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw broken();
        }
    }

    private static UnreadableDocumentException broken() {
        return Refusal.broken("图片无法解码", "the picture can't be decoded");
    }

    private static boolean isTiff(byte[] bytes) {
        return bytes.length > TIFF_HEADER && (bytes[0] == 'I' && bytes[1] == 'I' || bytes[0] == 'M' && bytes[1] == 'M');
    }

    /** Directories are a list; one that comes back to itself has no end. */
    private static int tiffPages(byte[] bytes, Budget budget) {
        ByteBuffer file =
                ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Long> met = new HashSet<>();
        long at = file.getInt(4) & 0xFFFFFFFFL;
        while (at != 0) {
            if (at + 2 > bytes.length || !met.add(at)) {
                throw Refusal.broken("TIFF 的页目录有误", "the TIFF's list of pages is broken");
            }
            budget.requirePages(met.size());
            long next = at + 2 + (long) TIFF_ENTRY * (file.getShort((int) at) & 0xFFFF);
            if (next + 4 > bytes.length) {
                throw Refusal.broken("TIFF 的页目录有误", "the TIFF's list of pages is broken");
            }
            at = file.getInt((int) next) & 0xFFFFFFFFL;
        }
        return met.size();
    }
}
