package org.disclosurereport.documents.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** Pictures within their limits. */
public final class Pictures {
    /** Text is read best from so many pixels an inch, and not better from more. */
    public static final int DOTS_PER_INCH = 200;

    /** The width of a page in inches: a picture seldom says how large it was. */
    private static final double PAGE_INCHES = 8.27;

    private Pictures() {}

    /**
     * Charges a picture before it is decoded.
     *
     * @param width its pixels across
     * @param height its pixels down
     * @param budget what it may use
     * @throws UnreadableDocumentException if it has more pixels than a picture may have
     */
    public static void charge(int width, int height, Budget budget) {
        long pixels = (long) width * height;
        if (pixels > budget.limits().getMaxPixels()) {
            throw Refusal.limit("maxPixels", budget.limits().getMaxPixels(), budget.limits());
        }
        budget.useSteps(pixels);
    }

    /**
     * {@return a picture with no more pixels than help reading it}
     *
     * @param picture the picture; not changed
     */
    public static BufferedImage reduced(BufferedImage picture) {
        double widest = PAGE_INCHES * DOTS_PER_INCH;
        double factor = Math.min(picture.getWidth(), picture.getHeight()) / widest;
        return factor <= 1.25 ? picture : shrunk(picture, factor);
    }

    /**
     * {@return a picture made smaller, each pixel the mean of those it covers}
     *
     * @param picture the picture; not changed
     * @param factor how many times smaller, more than 1
     */
    public static BufferedImage shrunk(BufferedImage picture, double factor) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() / factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() / factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int rows = (int) Math.ceil(factor) + 1;
        for (int y = 0; y < height; y++) {
            int top = (int) (y * factor);
            int count = Math.min(rows, picture.getHeight() - top);
            int[] pixels = picture.getRGB(0, top, picture.getWidth(), count, null, 0, picture.getWidth());
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(pixels, picture.getWidth(), new double[] {
                    x * factor, y * factor - top, (x + 1) * factor, (y + 1) * factor - top
                }));
            }
        }
        return small;
    }

    private static int mean(int[] pixels, int width, double[] box) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double weights = 0;
        int height = pixels.length / width;
        for (int y = (int) box[1]; y < Math.min(height, Math.ceil(box[3])); y++) {
            double down = Math.min(y + 1, box[3]) - Math.max(y, box[1]);
            for (int x = (int) box[0]; x < Math.min(width, Math.ceil(box[2])); x++) {
                double weight = down * (Math.min(x + 1, box[2]) - Math.max(x, box[0]));
                int pixel = pixels[y * width + x];
                red += weight * (pixel >> 16 & 0xFF);
                green += weight * (pixel >> 8 & 0xFF);
                blue += weight * (pixel & 0xFF);
                weights += weight;
            }
        }
        if (weights == 0) {
            return 0xFFFFFF;
        }
        return (int) (red / weights) << 16 | (int) (green / weights) << 8 | (int) (blue / weights);
    }

    /**
     * {@return the picture on white paper, without transparency}
     *
     * @param picture the picture; not changed
     */
    public static BufferedImage onPaper(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        try {
            graphics.setBackground(java.awt.Color.WHITE);
            graphics.clearRect(0, 0, paper.getWidth(), paper.getHeight());
            graphics.drawImage(picture, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return paper;
    }
}
