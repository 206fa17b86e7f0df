package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
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

    private static void draw(Graphics2D graphics, double x1, double y1, double x2, double y2, double thick) {
        graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** The lines of an A4 page with the table, and what else is drawn in points. */
    private static PageLines lines(int dots, Consumer<Graphics2D> more) {
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
        GrayPicture picture = GrayPicture.of(image);
        return PageLines.of(picture, new Ink(picture.width(), picture.height()), image.getWidth() / 595.0);
    }
}
