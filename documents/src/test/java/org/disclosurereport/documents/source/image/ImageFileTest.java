package org.disclosurereport.documents.source.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as files, where nothing reads pictures, and hostile ones. */
class ImageFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp"})
    void aPictureSaysHowManyPagesItHasAndWhatReadsIt(String format) throws IOException {
        ReadResult result = ReportReader.read(picture(format));

        assertThat(result.getKind()).contains(DocumentKind.PICTURE);
        assertThat(messages(result))
                .containsExactly(
                        "has 1 pages that are pictures without text; disclosure-report-pictures reads pictures");
    }

    @Test
    void aTiffHasPages() throws IOException {
        ReadResult result = ReportReader.read(tiff(3));

        assertThat(messages(result))
                .containsExactly(
                        "has 3 pages that are pictures without text; disclosure-report-pictures reads pictures");
        assertThat(result.getIssues().get(0).getMessage(Locale.CHINESE))
                .isEqualTo("共 3 页，均为图片，没有文字；读取图片需要 disclosure-report-pictures");
    }

    @Test
    void aTiffOfTenThousandPagesIsOverTheLimit() {
        ByteBuffer file = ByteBuffer.allocate(8 + 10_000 * 18).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        for (int page = 1; page <= 10_000; page++) {
            file.putShort((short) 1).position(file.position() + 12);
            file.putInt(page == 10_000 ? 0 : 8 + page * 18);
        }

        assertThat(messages(ReportReader.read(file.array()))).containsExactly("is over the limit maxPages of 500");
    }

    @Test
    void aTiffWhosePagesGoRoundInACircleIsBroken() {
        ByteBuffer file = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        file.putShort((short) 1).position(file.position() + 12);
        file.putInt(8);

        assertThat(messages(ReportReader.read(file.array())))
                .containsExactly("is truncated or broken: the TIFF's list of pages is broken");
    }

    @Test
    void aPictureIsNotDecodedBeforeItsSizeIsKnown() throws IOException {
        List<Integer> pages = new ArrayList<>();
        Budget budget = new Budget(ReadLimits.builder().build());

        ReadIssue issue = org.assertj.core.api.Assertions.catchThrowableOfType(
                        UnreadableDocumentException.class,
                        () -> ImageFile.read(
                                headerOfPng(30_000, 30_000), budget, (picture, number) -> pages.add(number)))
                .getIssue();

        assertThat(pages).isEmpty();
        assertThat(issue.getKind()).isEqualTo(ReadIssueKind.LIMIT);
        assertThat(issue.getMessage(Locale.ENGLISH)).isEqualTo("is over the limit maxPixels of 40000000");
    }

    @Test
    void largePicturesAreReducedToWhatReadingNeeds() throws IOException {
        BufferedImage large = new BufferedImage(4960, 7016, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(large, "png", bytes);
        List<Integer> widths = new ArrayList<>();

        ImageFile.read(
                bytes.toByteArray(),
                new Budget(ReadLimits.builder().build()),
                (picture, number) -> widths.add(picture.getWidth()));

        assertThat(widths).containsExactly(1654);
    }

    private static List<String> messages(ReadResult result) {
        return result.getIssues().stream()
                .map(issue -> issue.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(
                        new IIOImage(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] headerOfPng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header.array());
        file.putInt((int) sum.getValue());
        return file.array();
    }
}
