package org.disclosurereport.pictures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/** Which pixels of a picture are ink. Not thread-safe. */
final class Ink {
    /** However pale a picture is, paper is never darker than this and ink never lighter. */
    private static final int LIGHTEST_INK = 160;

    private static final int DARKEST_PAPER = 90;

    private final int width;
    private final int height;
    private final BitSet pixels;

    Ink(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new BitSet(width * height);
    }

    /** {@return the gray that parts ink from paper best (Otsu 1979: the two groups differ most)} */
    static int threshold(GrayPicture picture) {
        int[] counts = picture.histogram();
        long all = 0;
        long sum = 0;
        for (int gray = 0; gray < counts.length; gray++) {
            all += counts[gray];
            sum += (long) gray * counts[gray];
        }
        long dark = 0;
        long darkSum = 0;
        double best = -1;
        int threshold = GrayPicture.WHITE / 2;
        for (int gray = 0; gray < counts.length; gray++) {
            dark += counts[gray];
            darkSum += (long) gray * counts[gray];
            if (dark > 0 && dark < all) {
                double difference = darkSum / (double) dark - (sum - darkSum) / (double) (all - dark);
                double between = dark * (double) (all - dark) * difference * difference;
                if (between > best) {
                    best = between;
                    threshold = gray;
                }
            }
        }
        return Math.max(DARKEST_PAPER, Math.min(LIGHTEST_INK, threshold));
    }

    /** {@return the pixels that are as dark as a gray or darker} */
    static Ink darkerThan(GrayPicture picture, int threshold) {
        Ink ink = new Ink(picture.width(), picture.height());
        for (int y = 0; y < ink.height; y++) {
            for (int x = 0; x < ink.width; x++) {
                if (picture.at(x, y) <= threshold) {
                    ink.pixels.set(y * ink.width + x);
                }
            }
        }
        return ink;
    }

    /**
     * {@return the pixels that are darker than what is above and below them: lines along rows, on paper or in a shaded cell}
     *
     * @param picture the picture
     * @param far how many pixels above and below to look, more than a line is thick
     * @param darker by how much a pixel is darker at least
     */
    static Ink ridges(GrayPicture picture, int far, int darker) {
        Ink ink = new Ink(picture.width(), picture.height());
        for (int y = 0; y < ink.height; y++) {
            for (int x = 0; x < ink.width; x++) {
                int gray = picture.at(x, y) + darker;
                boolean near = gray <= picture.at(x, y - far / 2) && gray <= picture.at(x, y + far / 2);
                if (near || gray <= picture.at(x, y - far) && gray <= picture.at(x, y + far)) {
                    ink.pixels.set(y * ink.width + x);
                }
            }
        }
        return ink;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && pixels.get(y * width + x);
    }

    void add(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int from = Math.max(0, left);
            int to = Math.min(width, right);
            if (from < to) {
                pixels.set(y * width + from, y * width + to);
            }
        }
    }

    /** {@return how many pixels of a rectangle are ink} */
    int count(int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int end = y * width + Math.min(width, right);
            int at = pixels.nextSetBit(y * width + Math.max(0, left));
            for (; at >= 0 && at < end; at = pixels.nextSetBit(at + 1)) {
                count++;
            }
        }
        return count;
    }

    /** {@return the same with rows as columns} */
    Ink transposed() {
        Ink transposed = new Ink(height, width);
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            transposed.pixels.set(at % width * height + at / width);
        }
        return transposed;
    }

    /** {@return the first pixel of ink of a row from x on, or the width} */
    int next(int x, int y) {
        int found = pixels.nextSetBit(y * width + x);
        return found < 0 || found >= (y + 1) * width ? width : found - y * width;
    }

    /** {@return all pixels of ink, each y · width + x} */
    int[] all() {
        return pixels.stream().toArray();
    }

    /**
     * {@return the same without specks: patches of ink that touch each other and have fewer pixels than this}
     *
     * @param least how many pixels a patch has at least that is kept
     */
    Ink withoutSpecks(int least) {
        Ink kept = new Ink(width, height);
        patches(patch -> {
            if (patch.length >= least) {
                for (int place : patch) {
                    kept.pixels.set(place);
                }
            }
        });
        return kept;
    }

    /** Gives each patch of ink that touches itself, as its pixels, each y · width + x. */
    void patches(Consumer<int[]> taker) {
        BitSet rest = (BitSet) pixels.clone();
        int[] patch = new int[pixels.cardinality()];
        for (int first = rest.nextSetBit(0); first >= 0; first = rest.nextSetBit(first + 1)) {
            int size = 0;
            patch[size++] = first;
            rest.clear(first);
            for (int done = 0; done < size; done++) {
                int x = patch[done] % width;
                int y = patch[done] / width;
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        if (rest.get(ny * width + nx)) {
                            rest.clear(ny * width + nx);
                            patch[size++] = ny * width + nx;
                        }
                    }
                }
            }
            taker.accept(Arrays.copyOf(patch, size));
        }
    }

    /** {@return the ink that a round pen of so many pixels would have written: what is thinner is left out} */
    Ink thickerThan(int pen) {
        int[] offsets = disc(pen);
        Ink inside = new Ink(width, height);
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            boolean whole = true;
            for (int i = 0; whole && i < offsets.length; i += 2) {
                whole = at(at % width + offsets[i], at / width + offsets[i + 1]);
            }
            if (whole) {
                inside.pixels.set(at);
            }
        }
        return inside.written(offsets);
    }

    /** {@return this ink and what is so near to it} */
    Ink grown(int by) {
        int[] around = disc(2 * by + 1);
        for (int i = 0; i < around.length; i++) {
            around[i] -= by;
        }
        return written(around);
    }

    private Ink written(int[] pen) {
        Ink written = new Ink(width, height);
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            for (int i = 0; i < pen.length; i += 2) {
                int x = at % width + pen[i];
                int y = at / width + pen[i + 1];
                if (x >= 0 && x < width && y >= 0 && y < height) {
                    written.pixels.set(y * width + x);
                }
            }
        }
        return written;
    }

    /** The pixels of a disc, from its upper left corner: x and y of each. */
    private static int[] disc(int across) {
        int[] offsets = new int[2 * across * across];
        int size = 0;
        for (int y = 0; y < across; y++) {
            for (int x = 0; x < across; x++) {
                double fromX = x - (across - 1) / 2.0;
                double fromY = y - (across - 1) / 2.0;
                if (fromX * fromX + fromY * fromY <= across * across / 4.0) {
                    offsets[size++] = x;
                    offsets[size++] = y;
                }
            }
        }
        return Arrays.copyOf(offsets, size);
    }

    /** {@return how many pixels are ink} */
    int size() {
        return pixels.cardinality();
    }

    boolean isEmpty() {
        return pixels.isEmpty();
    }

    /** {@return the ink of a larger one that is this, or touches it through its own ink} */
    Ink grownInto(Ink larger) {
        Ink grown = new Ink(width, height);
        grown.pixels.or(pixels);
        int[] open = new int[larger.pixels.cardinality() + pixels.cardinality()];
        int size = 0;
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            open[size++] = at;
        }
        for (int done = 0; done < size; done++) {
            int x = open[done] % width;
            int y = open[done] / width;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int next = ny * width + nx;
                    if (larger.pixels.get(next) && !grown.pixels.get(next)) {
                        grown.pixels.set(next);
                        open[size++] = next;
                    }
                }
            }
        }
        return grown;
    }

    /** {@return the same without what is ink in the other} */
    Ink minus(Ink other) {
        Ink left = new Ink(width, height);
        left.pixels.or(pixels);
        left.pixels.andNot(other.pixels);
        return left;
    }
}
