package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.junit.jupiter.api.Test;

/** Pictures that are no report: what they are is said, and nothing is made up. */
class BadPicturesTest {
    private static final String NO_FORM = "no form found: none of its 1 pictures shows a table of the annual report";

    @Test
    void anEmptyPageHasNoForm() throws IOException {
        assertThat(failures(ReportReader.read(png(800, 600, graphics -> {})))).containsExactly(NO_FORM);
    }

    @Test
    void aLandscapeHasNoForm() throws IOException {
        Random random = new Random(3);
        byte[] landscape = png(900, 600, graphics -> {
            graphics.setPaint(new GradientPaint(0, 0, new Color(90, 140, 230), 0, 600, new Color(40, 90, 30)));
            graphics.fillRect(0, 0, 900, 600);
            for (int i = 0; i < 400; i++) {
                graphics.setColor(new Color(random.nextInt(90), 60 + random.nextInt(90), random.nextInt(60)));
                graphics.fillOval(random.nextInt(900), 250 + random.nextInt(350), 40, 25);
            }
        });

        assertThat(failures(ReportReader.read(landscape))).containsExactly(NO_FORM);
    }

    @Test
    void aGridWithoutTheFormsLabelsHasNoForm() throws IOException {
        byte[] grid = png(700, 500, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
            for (int i = 0; i <= 5; i++) {
                graphics.drawLine(50, 50 + 60 * i, 650, 50 + 60 * i);
                graphics.drawLine(50 + 120 * i, 50, 50 + 120 * i, 350);
            }
            for (int i = 0; i < 25; i++) {
                graphics.drawString(String.valueOf(i * 7), 80 + i % 5 * 120, 90 + i / 5 * 60);
            }
        });

        assertThat(failures(ReportReader.read(grid))).containsExactly(NO_FORM);
    }

    @Test
    void aTinyPictureHasNoForm() throws IOException {
        assertThat(failures(ReportReader.read(png(1, 1, graphics -> {})))).containsExactly(NO_FORM);
        assertThat(failures(ReportReader.read(png(40, 3, graphics -> graphics.fillRect(0, 0, 9, 9)))))
                .containsExactly(NO_FORM);
    }

    @Test
    void aPictureOfTooManyPixelsIsOverTheLimit() throws IOException {
        ReadLimits limits = ReadLimits.builder().maxPixels(100_000).build();

        assertThat(failures(ReportReader.read(png(400, 300, graphics -> {}), "a.png", limits)))
                .containsExactly("is over the limit maxPixels of 100000");
    }

    @Test
    void readingCostsSteps() throws IOException {
        ReadLimits limits = ReadLimits.builder().maxSteps(200_000).build();

        assertThat(failures(ReportReader.read(png(400, 300, graphics -> {}), "a.png", limits)))
                .containsExactly(NO_FORM);
        assertThat(failures(ReportReader.read(png(800, 600, graphics -> {}), "a.png", limits)))
                .containsExactly("is over the limit maxSteps of 200000");
    }

    @Test
    void halfAPictureFileIsBroken() throws IOException {
        byte[] whole = png(400, 300, graphics -> graphics.drawString("0", 9, 9));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(failures(ReportReader.read(half)))
                .containsExactly("is truncated or broken: the picture can't be decoded");
    }

    private static List<String> failures(ReadResult result) {
        assertThat(result.getReport()).isEmpty();
        return result.getIssues(ReadIssueKind.Weight.FAILURE).stream()
                .map(issue -> issue.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static byte[] png(int width, int height, Consumer<Graphics2D> drawing) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        drawing.accept(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
