package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.documents.picture.PossibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are too long for their cells and go on in a second line, in type of several sizes, whole and broken. */
class WrappedNumberTest {
    private static final int ROWS = 4;
    private static final int COLUMNS = 6;
    private static final int DOTS = 150;
    /** So high are digits of the font that every machine has under this name, at most. */
    private static final double DIGIT = digit();
    /** Ends like these are read worst: a line of one digit or two that are the same. */
    private static final List<String> ENDS = List.of("0", "1", "00", "11", "7", "10");

    @ParameterizedTest
    @ValueSource(doubles = {7, 8, 9, 10.5, 12, 14, 16})
    void eachSizeOfTypeIsRead(double size) {
        List<String> printed = numbers();

        List<List<PossibleText>> read = NumberTable.read(page(printed, size, 1.15));

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

        List<List<PossibleText>> read = NumberTable.read(page(printed, size, DIGIT + 0.1));

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
            List<List<PossibleText>> read = NumberTable.read(page(printed, size, leading));

            assertThat(read).hasSameSizeAs(printed);
            for (int i = 0; i < printed.size(); i++) {
                if (NumberTable.isClear(read.get(i))) {
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
        BufferedImage lines = page(List.of(), 10.5, 1.15);

        for (double lost : new double[] {0.15, 0.3, 0.5}) {
            BufferedImage page = page(printed, 10.5, 1.15);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean line = lines.getRGB(x, y) == page.getRGB(x, y);
                    boolean black = (page.getRGB(x, y) & 0xFF) < 128 && (line || random.nextDouble() >= lost);
                    page.setRGB(x, y, black ? 0xFF000000 : 0xFFFFFFFF);
                }
            }
            List<List<PossibleText>> read = NumberTable.read(page);
            assertThat(read).hasSameSizeAs(printed);
            for (int i = 0; i < printed.size(); i++) {
                if (NumberTable.isClear(read.get(i))) {
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
        Font font = new Font(Font.SERIF, Font.PLAIN, 1).deriveFont((float) size);
        FontRenderContext context = new FontRenderContext(null, true, true);
        double digits = font.getStringBounds("0000000", context).getWidth();
        return NumberTable.page(ROWS, COLUMNS, digits + 4, 3 * size + 4, DOTS, (graphics, cell, left, top) -> {
            if (numbers.isEmpty()) {
                return;
            }
            String end = numbers.get(cell).substring(7);
            double endWidth = font.getStringBounds(end, context).getWidth();
            graphics.setFont(font);
            graphics.drawString(numbers.get(cell).substring(0, 7), (float) (left + 2), (float) (top + 2 + size));
            graphics.drawString(
                    end, (float) (left + 2 + (digits - endWidth) / 2), (float) (top + 2 + size * (1 + leading)));
        });
    }
}
