package org.disclosurereport.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A picture in 256 grays, white paper and dark ink, whatever it was taken with: red ink is removed and the paper is evenly
 * lit. Immutable once made; 0 is black.
 */
final class GrayPicture {
    static final int WHITE = 255;

    /** A pixel is of a seal when its red is so much stronger than its green and blue. */
    private static final int REDNESS = 20;
    /** Paper is measured in squares of so many pixels: wider than a character's strokes, narrower than a shadow. */
    private static final int SQUARE = 24;
    /** So much of a square, in per cent, is darker than its paper. */
    private static final int PAPER_PERCENT = 85;
    /** Paper darker than this is no paper, and not made white. */
    private static final int DARKEST_PAPER = 70;

    private final int width;
    private final int height;
    private final byte[] grays;

    private GrayPicture(int width, int height, byte[] grays) {
        this.width = width;
        this.height = height;
        this.grays = grays;
    }

    static GrayPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grays = new byte[width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                grays[y * width + x] = (byte) gray(line[x]);
            }
        }
        return new GrayPicture(width, height, grays).evenlyLit();
    }

    /** Red ink is as light as paper in the red channel, and black ink under it is dark in every channel. */
    private static int gray(int color) {
        int alpha = color >>> 24;
        int red = color >> 16 & 0xFF;
        int green = color >> 8 & 0xFF;
        int blue = color & 0xFF;
        int gray = red - Math.max(green, blue) > REDNESS ? red : (299 * red + 587 * green + 114 * blue) / 1000;
        return alpha == WHITE ? gray : (gray * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** {@return the gray of a pixel; white outside of the picture} */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grays[y * width + x] & 0xFF;
    }

    // Light

    private GrayPicture evenlyLit() {
        int columns = Math.max(1, width / SQUARE);
        int rows = Math.max(1, height / SQUARE);
        int[][] paper = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = paper(
                        column * width / columns,
                        row * height / rows,
                        (column + 1) * width / columns,
                        (row + 1) * height / rows);
            }
        }
        byte[] even = new byte[grays.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = between(paper, (x + 0.5) * columns / width - 0.5, (y + 0.5) * rows / height - 0.5);
                int gray = (int) Math.round(at(x, y) * WHITE / Math.max(DARKEST_PAPER, light));
                even[y * width + x] = (byte) Math.min(WHITE, gray);
            }
        }
        return new GrayPicture(width, height, even);
    }

    private int paper(int left, int top, int right, int bottom) {
        int[] counts = new int[WHITE + 1];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[at(x, y)]++;
            }
        }
        int rest = (right - left) * (bottom - top) * PAPER_PERCENT / 100;
        int gray = 0;
        for (rest -= counts[0]; rest > 0; rest -= counts[gray]) {
            gray++;
        }
        return gray;
    }

    private static double between(int[][] values, double x, double y) {
        int left = (int) Math.max(0, Math.min(values[0].length - 1, Math.floor(x)));
        int top = (int) Math.max(0, Math.min(values.length - 1, Math.floor(y)));
        int right = Math.min(left + 1, values[0].length - 1);
        int bottom = Math.min(top + 1, values.length - 1);
        double across = Math.max(0, Math.min(1, x - left));
        double down = Math.max(0, Math.min(1, y - top));
        return (values[top][left] * (1 - across) + values[top][right] * across) * (1 - down)
                + (values[bottom][left] * (1 - across) + values[bottom][right] * across) * down;
    }

    // Turning

    /** {@return the picture turned to the right by quarters, 0 to 3} */
    GrayPicture turned(int quarters) {
        if (quarters == 0) {
            return this;
        }
        boolean sideways = quarters % 2 == 1;
        int newWidth = sideways ? height : width;
        int newHeight = sideways ? width : height;
        byte[] turned = new byte[grays.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int gray = switch (quarters) {
                    case 1 -> at(y, height - 1 - x);
                    case 2 -> at(width - 1 - x, height - 1 - y);
                    default -> at(width - 1 - y, x);
                };
                turned[y * newWidth + x] = (byte) gray;
            }
        }
        return new GrayPicture(newWidth, newHeight, turned);
    }

    /** {@return the picture with what rises to the right by so many radians made level} */
    GrayPicture leveled(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double middleX = width / 2.0;
        double middleY = height / 2.0;
        byte[] level = new byte[grays.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = middleX + (x - middleX) * cos + (y - middleY) * sin;
                double fromY = middleY - (x - middleX) * sin + (y - middleY) * cos;
                level[y * width + x] = (byte) smooth(fromX, fromY);
            }
        }
        return new GrayPicture(width, height, level);
    }

    private int smooth(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double down = y - top;
        double upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
        double lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
        return (int) Math.round(upper * (1 - down) + lower * down);
    }

    /** {@return a copy whose pixels are white where something is to be erased} */
    GrayPicture without(Ink erased) {
        byte[] left = grays.clone();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (erased.at(x, y)) {
                    left[y * width + x] = (byte) WHITE;
                }
            }
        }
        return new GrayPicture(width, height, left);
    }

    /** {@return how many pixels are of each gray} */
    int[] histogram() {
        int[] counts = new int[WHITE + 1];
        for (byte gray : grays) {
            counts[gray & 0xFF]++;
        }
        return counts;
    }

    @Override
    public String toString() {
        return width + " × " + height + " pixels, hash " + Arrays.hashCode(grays);
    }

    /** {@return a rectangle as a PNG file} */
    byte[] png(TextBand box) {
        BufferedImage image =
                new BufferedImage(Math.max(1, box.width()), Math.max(1, box.height()), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                image.getRaster().setSample(x, y, 0, at(box.left() + x, box.top() + y));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
