package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PossibleText;
import org.disclosurereport.documents.source.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are too long for their cells and go on in a second line, in type of several sizes, whole and broken. */
class WrappedNumberTest {
    private static final int ROWS = 4;
    private static final int COLUMNS = 6;
    private static final int DOTS = 150;
    private static final double SCALE = DOTS / 72.0;
    /** So high are digits of the font that every machine has under this name, at most. */
    private static final double DIGIT = digit();
    /** Ends like these are read worst: a line of one digit or two that are the same. */
    private static final List<String> ENDS = List.of("0", "1", "00", "11", "7", "10");

    @ParameterizedTest
    @ValueSource(doubles = {7, 8, 9, 10.5, 12, 14, 16})
    void eachSizeOfTypeIsRead(double size) {
        List<String> printed = numbers();

        List<List<PossibleText>> read = read(page(printed, size, 1.15));

        assertThat(read).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            assertThat(read.get(i).get(0).text())
                    .as(size + " pt " + read.get(i))
                    .isEqualTo(printed.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 10.5, 14})
    void linesWithNextToNoGapAreParted(double size) {
        List<String> printed = numbers();

        List<List<PossibleText>> read = read(page(printed, size, DIGIT + 0.1));

        for (int i = 0; i < printed.size(); i++) {
            assertThat(read.get(i).get(0).text())
                    .as(size + " pt " + read.get(i))
                    .isEqualTo(printed.get(i));
        }
    }

    /** Lines that touch or overlap may not be read; the one that is read must not be taken for the number. */
    @ParameterizedTest
    @ValueSource(doubles = {8, 10.5, 14})
    void ofLinesThatTouchNoneIsBelievedAlone(double size) {
        List<String> printed = numbers();

        for (double leading : new double[] {DIGIT, 0.85 * DIGIT}) {
            List<List<PossibleText>> read = read(page(printed, size, leading));

            assertThat(read).hasSameSizeAs(printed);
            for (int i = 0; i < printed.size(); i++) {
                if (isClear(read.get(i))) {
                    assertThat(read.get(i).get(0).text()).as(size + " pt").isEqualTo(printed.get(i));
                }
            }
        }
    }

    @Test
    void aLineOfTwoThatAreTheSameIsClearWithTheOthersBesideIt() {
        CharacterSet characters = new CharacterSet(List.of("", "0", "1", "7"));
        NumberDecoder decoder = new NumberDecoder(new NumberSigns(characters));
        Odds first = odds("7", 0.99, "", 0.99, "1", 0.99);
        Odds second = odds("0", 0.9, "", 0.1, "0", 0.9);
        WrappedNumber number = new WrappedNumber(
                decoder,
                List.of(decoder.read(first, NumberSigns::isPart), decoder.read(second, NumberSigns::isPart)),
                List.of(decoder.shares(first), decoder.shares(second)));

        List<PossibleText> readings = number.with(odds("7", 0.99, "1", 0.99, "0", 0.99, "", 0.99, "0", 0.99));

        assertThat(number.byLines().get(0).text()).isEqualTo("710");
        assertThat(readings.get(0).text()).isEqualTo("7100");
        // One of two readings doubts it: so does their mean.
        assertThat(readings.get(1).text()).isEqualTo("710");
        assertThat(readings.get(1).logOdds()).isLessThan(Math.log(400));
    }

    /** For each step a sign and how probable it is; the others share the rest. */
    private static Odds odds(Object... said) {
        List<String> known = List.of("", "0", "1", "7");
        float[] values = new float[said.length / 2 * known.size()];
        for (int step = 0; step < said.length / 2; step++) {
            double probable = (Double) said[2 * step + 1];
            for (int column = 0; column < known.size(); column++) {
                boolean it = known.get(column).equals(said[2 * step]);
                values[step * known.size() + column] = (float) (it ? probable : (1 - probable) / (known.size() - 1));
            }
        }
        return new Odds(values, 0, said.length / 2, known.size());
    }

    /** The thin strokes of digits are lost in a fax; a digit misread without a doubt would be believed. */
    @Test
    void ofBrokenDigitsNoneIsWrongWithoutADoubt() {
        List<String> printed = numbers();
        SplittableRandom random = new SplittableRandom(7);

        for (double lost : new double[] {0.15, 0.3, 0.5}) {
            BufferedImage page = page(printed, 10.5, 1.15);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean black = (page.getRGB(x, y) & 0xFF) < 128 && random.nextDouble() >= lost;
                    page.setRGB(x, y, black ? 0 : 0xFFFFFF);
                }
            }
            List<List<PossibleText>> read = read(page);
            assertThat(read).hasSameSizeAs(printed);
            for (int i = 0; i < printed.size(); i++) {
                if (isClear(read.get(i))) {
                    assertThat(read.get(i).get(0).text()).as(lost + " lost").isEqualTo(printed.get(i));
                }
            }
        }
    }

    private static double digit() {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return new Font(Font.SERIF, Font.PLAIN, 100)
                        .createGlyphVector(context, "0123456789")
                        .getVisualBounds()
                        .getHeight()
                / 100;
    }

    private static boolean isClear(List<PossibleText> readings) {
        return readings.size() == 1 || readings.get(1).logOdds() >= Math.log(400);
    }

    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            numbers.add(1_000_000 + random.nextInt(8_999_999) + ENDS.get(i % ENDS.size()));
        }
        return numbers;
    }

    /** A page with a table whose cells are as wide as seven digits. */
    private static BufferedImage page(List<String> numbers, double size, double leading) {
        BufferedImage page = new BufferedImage(
                (int) Math.round(595 * SCALE), (int) Math.round(842 * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 1).deriveFont((float) size));
        graphics.setStroke(new BasicStroke(0.8f));
        double digits =
                graphics.getFontMetrics().getStringBounds("0000000", graphics).getWidth();
        double width = digits + 4;
        double height = 3 * size + 4;
        for (int row = 0; row <= ROWS; row++) {
            graphics.draw(new Line2D.Double(60, 100 + row * height, 60 + COLUMNS * width, 100 + row * height));
        }
        for (int column = 0; column <= COLUMNS; column++) {
            graphics.draw(new Line2D.Double(60 + column * width, 100, 60 + column * width, 100 + ROWS * height));
        }
        for (int i = 0; i < numbers.size(); i++) {
            double left = 60 + i % COLUMNS * width + 2;
            double top = 100 + i / COLUMNS * height + 2;
            String end = numbers.get(i).substring(7);
            double endWidth =
                    graphics.getFontMetrics().getStringBounds(end, graphics).getWidth();
            graphics.drawString(numbers.get(i).substring(0, 7), (float) left, (float) (top + size));
            graphics.drawString(end, (float) (left + (digits - endWidth) / 2), (float) (top + size * (1 + leading)));
        }
        graphics.dispose();
        return page;
    }

    /** What the cells can say, row by row. */
    private static List<List<PossibleText>> read(BufferedImage page) {
        List<CellImage> cells = new ArrayList<>(new OcrPictureReader()
                .read(page, 1, new Budget(ReadLimits.standard()))
                .cells());
        cells.sort(Comparator.comparingDouble((CellImage cell) -> Math.round(cell.y() / 4))
                .thenComparingDouble(CellImage::x));
        return cells.stream().map(CellImage::readings).toList();
    }
}
