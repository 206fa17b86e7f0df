package org.disclosurereport.documents.source.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.disclosurereport.documents.picture.Pictures;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.page.PageContent;
import org.jspecify.annotations.Nullable;

/** The pictures of a page put together as the page shows them: a scan is one, or many strips. */
final class PagePicture {
    private static final double POINTS_PER_INCH = 72;
    private static final double LEAST_DOTS = 72;
    /** Formats that are decoded from their own header, whatever the PDF says of their size. */
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private final StreamContents streams;
    private final @Nullable PDResources resources;

    PagePicture(StreamContents streams, @Nullable PDResources resources) {
        this.streams = streams;
        this.resources = resources;
    }

    /**
     * {@return the page with nothing but its pictures, or nothing when none can be decoded}
     *
     * @param content the page
     * @param pictures its pictures, in the order in which they are drawn
     */
    Optional<BufferedImage> of(PageContent content, List<DrawnPicture> pictures) throws IOException {
        double dots = LEAST_DOTS;
        for (DrawnPicture picture : pictures) {
            double inches =
                    Math.hypot(picture.matrix().getScaleX(), picture.matrix().getShearY()) / POINTS_PER_INCH;
            dots = Math.max(dots, picture.image().getInt(COSName.WIDTH) / Math.max(0.1, inches));
        }
        double scale = Math.min(Pictures.DOTS_PER_INCH, dots) / POINTS_PER_INCH;
        int width = (int) Math.ceil(content.width() * scale);
        int height = (int) Math.ceil(content.height() * scale);
        Pictures.charge(width, height, streams.budget());
        BufferedImage page = null;
        for (DrawnPicture picture : pictures) {
            Optional<BufferedImage> image = decoded(picture.image());
            if (image.isPresent()) {
                page = page == null ? paper(width, height) : page;
                draw(page, image.get(), picture.matrix(), scale);
            }
        }
        return Optional.ofNullable(page);
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.dispose();
        return paper;
    }

    private static void draw(BufferedImage page, BufferedImage image, AffineTransform matrix, double scale) {
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(matrix);
        double across = Math.hypot(place.getScaleX(), place.getShearY()) / image.getWidth();
        BufferedImage drawn = across > 0 && across < 0.8 ? Pictures.shrunk(image, 1 / across) : image;
        place.concatenate(new AffineTransform(1.0 / drawn.getWidth(), 0, 0, -1.0 / drawn.getHeight(), 0, 1));
        Graphics2D graphics = page.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            boolean sameSize = Math.abs(Math.abs(place.getScaleX()) - 1) < 0.002
                    && Math.abs(Math.abs(place.getScaleY()) - 1) < 0.002;
            graphics.drawRenderedImage(drawn, sameSize ? onPixels(place) : place);
        } finally {
            graphics.dispose();
        }
    }

    /** Pixels that fall on pixels aren't blurred. */
    private static AffineTransform onPixels(AffineTransform place) {
        return new AffineTransform(
                Math.signum(place.getScaleX()),
                0,
                0,
                Math.signum(place.getScaleY()),
                Math.round(place.getTranslateX()),
                Math.round(place.getTranslateY()));
    }

    private Optional<BufferedImage> decoded(COSStream stream) throws IOException {
        Budget budget = streams.budget();
        Pictures.charge(stream.getInt(COSName.WIDTH), stream.getInt(COSName.HEIGHT), budget);
        if (stream.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask) {
            Pictures.charge(mask.getInt(COSName.WIDTH), mask.getInt(COSName.HEIGHT), budget);
        }
        if (!isBounded(stream)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pictures.onPaper(new PDImageXObject(new PDStream(stream), resources).getImage()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What is packed is unpacked once within the budget, and formats with a header of their own say how large they are. */
    private boolean isBounded(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter == null || filter instanceof COSName name && StreamContents.isText(name)) {
            streams.inflate(stream);
            return true;
        }
        if (filter instanceof COSName name && JPEG.contains(name)) {
            try (InputStream raw = stream.createRawInputStream();
                    ImageInputStream jpeg =
                            ImageIO.createImageInputStream(new ByteArrayInputStream(raw.readAllBytes()))) {
                ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
                reader.setInput(jpeg, true, true);
                Pictures.charge(reader.getWidth(0), reader.getHeight(0), streams.budget());
                reader.dispose();
                return true;
            }
        }
        return filter instanceof COSName name
                && (name.equals(COSName.CCITTFAX_DECODE) || name.equals(COSName.CCITTFAX_DECODE_ABBREVIATION))
                && hasOwnSize(stream);
    }

    /** A fax is decoded to the size that its parameters say. */
    private boolean hasOwnSize(COSStream stream) {
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary parameters) {
            int columns = parameters.getInt(COSName.COLUMNS, 1728);
            int rows = Math.max(parameters.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT));
            Pictures.charge(columns, rows, streams.budget());
            return columns > 0 && rows > 0;
        }
        return true;
    }
}
