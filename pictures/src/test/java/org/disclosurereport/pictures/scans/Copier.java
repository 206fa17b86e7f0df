package org.disclosurereport.pictures.scans;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.SplittableRandom;

/** Makes a page look as if it had been copied, faxed or photographed, by a seed. */
final class Copier {
    private static final double FULL_TURN = 2 * Math.PI;

    private final Grade grade;
    private final SplittableRandom random;
    private final Random normal;
    /** The document's own: the same for all of its pages. */
    private final int dots;

    private final double quality;
    private final boolean fax;

    Copier(Grade grade, long seed) {
        this.grade = grade;
        this.random = new SplittableRandom(seed);
        this.normal = new Random(seed);
        this.dots = grade.leastDots + random.nextInt(grade.mostDots - grade.leastDots + 1);
        this.quality = grade.leastQuality + (grade.mostQuality - grade.leastQuality) * random.nextDouble();
        this.fax = random.nextDouble() < grade.faxes;
    }

    int dots() {
        return dots;
    }

    double quality() {
        return quality;
    }

    @Override
    public String toString() {
        return grade + " " + dots + " dpi, quality " + Math.round(quality * 100) + (fax ? ", fax" : "");
    }

    BufferedImage copy(BufferedImage page) {
        BufferedImage copy = skewed(page);
        if (random.nextDouble() < grade.brokenLines) {
            wear(copy);
        }
        if (random.nextDouble() < grade.seals) {
            seal(copy);
        }
        return spoiled(blurred(copy));
    }

    private BufferedImage skewed(BufferedImage page) {
        double angle = Math.toRadians(grade.skew * (2 * random.nextDouble() - 1));
        BufferedImage skewed = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = skewed.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawRenderedImage(
                page, AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0));
        graphics.dispose();
        return skewed;
    }

    /** White scratches through lines and characters, a pixel wide and some long. */
    private void wear(BufferedImage page) {
        for (int i = 0; i < page.getHeight() * page.getWidth() / 6000; i++) {
            int x = random.nextInt(page.getWidth());
            int y = random.nextInt(page.getHeight());
            int length = 1 + random.nextInt(3);
            for (int k = 0; k < length; k++) {
                if (x + k < page.getWidth()) {
                    page.setRGB(x + k, y, 0xFFFFFF);
                }
                if (y + k < page.getHeight()) {
                    page.setRGB(x, y + k, 0xFFFFFF);
                }
            }
        }
    }

    private void seal(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(200 + random.nextInt(40), 30, 40, 150 + random.nextInt(80)));
        double radius = 0.8 * dots;
        double x = radius + random.nextDouble() * (page.getWidth() - 2 * radius);
        double y = radius + random.nextDouble() * (page.getHeight() - 2 * radius);
        graphics.setStroke(new BasicStroke(dots / 25f));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 5; i++) {
            double angle = FULL_TURN * i * 2 / 5 - Math.PI / 2;
            double atX = x + 0.35 * radius * Math.cos(angle);
            double atY = y + 0.35 * radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(atX, atY);
            } else {
                star.lineTo(atX, atY);
            }
        }
        star.closePath();
        graphics.fill(star);
        graphics.dispose();
    }

    private BufferedImage blurred(BufferedImage page) {
        double sigma = grade.blur * random.nextDouble();
        if (sigma < 0.2) {
            return page;
        }
        double[] kernel = {Math.exp(-2 / (sigma * sigma)), Math.exp(-0.5 / (sigma * sigma)), 1, 0, 0};
        kernel[3] = kernel[1];
        kernel[4] = kernel[0];
        double sum = kernel[0] + kernel[1] + kernel[2] + kernel[3] + kernel[4];
        return pass(pass(page, kernel, sum, 1, 0), kernel, sum, 0, 1);
    }

    private static BufferedImage pass(BufferedImage page, double[] kernel, double sum, int dx, int dy) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] from = page.getRGB(0, 0, width, height, null, 0, width);
        int[] to = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double red = 0;
                double green = 0;
                double blue = 0;
                for (int k = -2; k <= 2; k++) {
                    int atX = Math.max(0, Math.min(width - 1, x + k * dx));
                    int atY = Math.max(0, Math.min(height - 1, y + k * dy));
                    int pixel = from[atY * width + atX];
                    red += kernel[k + 2] * (pixel >> 16 & 0xFF);
                    green += kernel[k + 2] * (pixel >> 8 & 0xFF);
                    blue += kernel[k + 2] * (pixel & 0xFF);
                }
                to[y * width + x] = (int) (red / sum) << 16 | (int) (green / sum) << 8 | (int) (blue / sum);
            }
        }
        BufferedImage blurred = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        blurred.setRGB(0, 0, width, height, to, 0, width);
        return blurred;
    }

    /** Shadow and noise; a fax has but black and white. */
    private BufferedImage spoiled(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        double shadow = grade.shadow * random.nextDouble();
        double direction = FULL_TURN * random.nextDouble();
        double noise = grade.noise * random.nextDouble();
        BufferedImage spoiled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double along = (x / (double) width - 0.5) * Math.cos(direction)
                        + (y / (double) height - 0.5) * Math.sin(direction);
                double light = 1 - shadow * (0.5 + along / 1.5);
                double grain = noise * normal.nextGaussian();
                int pixel = page.getRGB(x, y);
                int red = level((pixel >> 16 & 0xFF) * light + grain);
                int green = level((pixel >> 8 & 0xFF) * light + grain);
                int blue = level((pixel & 0xFF) * light + grain);
                if (fax) {
                    boolean white = (red + 2 * green + blue) / 4 > 180 * light;
                    red = white ? 255 : 0;
                    green = red;
                    blue = red;
                }
                spoiled.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return spoiled;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
