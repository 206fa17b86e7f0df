package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is a ruled line: a table of six rows and five columns, with print that looks like lines. */
class PageLinesTest {
    private static final int ROWS = 6;
    private static final int COLUMNS = 5;
    private static final int LEFT = 60;
    private static final int TOP = 100;
    private static final int WIDTH = 46;
    private static final int HEIGHT = 16;

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void aGridHasItsLines(int dots) {
        PageLines lines = lines(dots, graphics -> {});

        assertThat(lines.horizontals()).hasSize(ROWS + 1);
        assertThat(lines.verticals()).hasSize(COLUMNS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void theBarsOfDigitsInFullCellsAreNoLine(int dots) {
        PageLines lines = lines(dots, graphics -> {
            for (int column = 0; column < COLUMNS; column++) {
                for (int digit = 0; digit < 8; digit++) {
                    double x = LEFT + column * WIDTH + 1.5 + 5.5 * digit;
                    draw(graphics, x, TOP + 4, x + 4.4, TOP + 4, 1);
                    draw(graphics, x + 4.4, TOP + 4, x + 1.5, TOP + 12, 1);
                }
            }
        });

        assertThat(lines.horizontals()).hasSize(ROWS + 1);
        assertThat(lines.verticals()).hasSize(COLUMNS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void strokesAboveEachOtherAreNoLine(int dots) {
        PageLines lines = lines(dots, graphics -> {
            for (int row = 0; row < 2; row++) {
                double x = LEFT + 20;
                double y = TOP + row * HEIGHT + 0.5;
                draw(graphics, x, y, x, y + HEIGHT - 1, 1);
                for (int bar = 0; bar < 4; bar++) {
                    draw(graphics, x - 4, y + 2 + 3.5 * bar, x + 4, y + 2 + 3.5 * bar, 1);
                }
            }
        });

        assertThat(lines.verticals()).hasSize(COLUMNS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void whereABorderIsPaleItGoesOn(int dots) {
        PageLines lines = lines(dots, graphics -> {
            double x = LEFT + 2 * WIDTH;
            graphics.setColor(new Color(225, 225, 225));
            draw(graphics, x - 15, TOP + 2.5 * HEIGHT, x + 15, TOP + 2.5 * HEIGHT, HEIGHT - 2.0);
            graphics.setColor(new Color(195, 195, 195));
            draw(graphics, x, TOP + 2 * HEIGHT + 1, x, TOP + 3 * HEIGHT - 1, 1);
        });

        double scale = dots / 72.0;
        double x = (LEFT + 2 * WIDTH) * scale;
        double y = (TOP + 2.5 * HEIGHT) * scale;
        assertThat(lines.verticals())
                .anyMatch(line -> Math.abs(line.middle() - x) <= 2 && line.start() <= y && line.end() >= y);
    }

    @Test
    void whereCellsAreOneNoBorderIsMadeUp() {
        PageLines lines = lines(150, graphics -> {
            double x = LEFT + 2 * WIDTH;
            graphics.setColor(Color.WHITE);
            draw(graphics, x, TOP + 2 * HEIGHT + 1, x, TOP + 3 * HEIGHT - 1, 3);
        });

        double y = (TOP + 2.5 * HEIGHT) * 150 / 72.0;
        assertThat(lines.verticals())
                .filteredOn(line -> Math.abs(line.middle() - (LEFT + 2 * WIDTH) * 150 / 72.0) <= 2)
                .hasSize(2)
                .noneMatch(line -> line.start() <= y && line.end() >= y);
    }

    /** As a fax has it: its ring crosses lines, and its star covers some. */
    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void linesGoOnUnderABlackSeal(int dots) {
        GrayPicture picture = picture(dots, graphics -> seal(graphics, LEFT + 100, TOP + 55));
        double scale = picture.width() / 595.0;
        Ink seals = BlackSeal.of(Ink.darkerThan(picture, Ink.threshold(picture)), scale);

        PageLines lines = PageLines.of(picture.without(seals), seals, scale);

        assertThat(seals.isEmpty()).isFalse();
        assertThat(lines.horizontals().stream()
                        .map(line -> Math.round(line.middle() / scale / 4))
                        .distinct())
                .hasSize(ROWS + 1);
        assertThat(lines.verticals().stream()
                        .map(line -> Math.round(line.middle() / scale / 4))
                        .distinct())
                .hasSize(COLUMNS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void thickBordersAndHeadingsAreNoSeal(int dots) {
        GrayPicture picture = picture(dots, graphics -> {
            graphics.setStroke(new BasicStroke(3));
            graphics.draw(new Rectangle2D.Double(LEFT, TOP, COLUMNS * WIDTH, ROWS * HEIGHT));
            graphics.setFont(new Font(Font.SERIF, Font.BOLD, 36));
            graphics.drawString("OQ 0123456789", 100, 300);
        });

        assertThat(BlackSeal.of(Ink.darkerThan(picture, Ink.threshold(picture)), picture.width() / 595.0)
                        .isEmpty())
                .isTrue();
    }

    private static void seal(Graphics2D graphics, double x, double y) {
        double radius = 57.6;
        graphics.setStroke(new BasicStroke(2.9f));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 5; i++) {
            double angle = 2 * Math.PI * i * 2 / 5 - Math.PI / 2;
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
    }

    private static void draw(Graphics2D graphics, double x1, double y1, double x2, double y2, double thick) {
        graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** The lines of an A4 page with the table, and what else is drawn in points. */
    private static PageLines lines(int dots, Consumer<Graphics2D> more) {
        GrayPicture picture = picture(dots, more);
        return PageLines.of(picture, new Ink(picture.width(), picture.height()), picture.width() / 595.0);
    }

    private static GrayPicture picture(int dots, Consumer<Graphics2D> more) {
        double scale = dots / 72.0;
        BufferedImage image = new BufferedImage(
                (int) Math.round(595 * scale), (int) Math.round(842 * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row <= ROWS; row++) {
            draw(graphics, LEFT, TOP + row * HEIGHT, LEFT + COLUMNS * WIDTH, TOP + row * HEIGHT, 0.8);
        }
        for (int column = 0; column <= COLUMNS; column++) {
            draw(graphics, LEFT + column * WIDTH, TOP, LEFT + column * WIDTH, TOP + ROWS * HEIGHT, 0.8);
        }
        more.accept(graphics);
        graphics.dispose();
        return GrayPicture.of(image);
    }
}
