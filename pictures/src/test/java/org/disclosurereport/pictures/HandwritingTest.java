package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.documents.picture.PossibleText;
import org.junit.jupiter.api.Test;

/** Digits as if written by hand: a script whose signs are each a little turned, larger or lower. They may be read; none may be made up. */
class HandwritingTest {
    private static final String SCRIPT = "Z003";
    private static final int ROWS = 10;
    private static final int COLUMNS = 6;

    @Test
    void noDigitIsWrongWithoutADoubt() {
        Font script = new Font(SCRIPT, Font.PLAIN, 1);
        assumeTrue(script.getFamily().contains(SCRIPT), "no font " + SCRIPT + ": no digits look hand-written");
        SplittableRandom random = new SplittableRandom(11);
        List<String> written = new ArrayList<>();
        BufferedImage page = NumberTable.page(ROWS, COLUMNS, 60, 24, 150, (graphics, cell, left, top) -> {
            String number = String.valueOf(random.nextInt(4) == 0 ? random.nextInt(10) : random.nextInt(10_000));
            written.add(number);
            double x = left + 8;
            for (int i = 0; i < number.length(); i++) {
                double size = 15 * (0.85 + 0.3 * random.nextDouble());
                AffineTransform hand = new AffineTransform();
                hand.translate(x, top + 17 + 2 * random.nextDouble());
                hand.rotate(0.4 * random.nextDouble() - 0.2);
                hand.scale(size, size);
                graphics.fill(hand.createTransformedShape(
                        script.createGlyphVector(graphics.getFontRenderContext(), number.substring(i, i + 1))
                                .getOutline()));
                x += 0.5 * size;
            }
        });

        List<List<PossibleText>> read = NumberTable.read(page);

        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < read.size(); i++) {
            if (NumberTable.isClear(read.get(i))) {
                assertThat(read.get(i).get(0).text()).isEqualTo(written.get(i));
            }
        }
    }
}
