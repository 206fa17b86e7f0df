package org.disclosurereport.documents.source.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.picture.Pictures;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.page.PageContent;

/** The pictures of a page put together as the page shows them: a scan is one, or many strips. */
final class PagePicture {
    private static final double POINTS_PER_INCH = 72;
    private static final double LEAST_DOTS = 72;

    private PagePicture() {}

    /**
     * {@return the page with nothing but its pictures, or nothing when none can be decoded}
     *
     * @param content the page
     * @param pictures its pictures, in the order in which they are drawn
     * @param budget what that may use; charged
     */
    static Optional<BufferedImage> of(PageContent content, List<DrawnPicture> pictures, Budget budget)
            throws IOException {
        double dots = LEAST_DOTS;
        for (DrawnPicture picture : pictures) {
            double inches =
                    Math.hypot(picture.matrix().getScaleX(), picture.matrix().getShearY()) / POINTS_PER_INCH;
            dots = Math.max(dots, picture.pixels().across() / Math.max(0.1, inches));
        }
        double scale = Math.min(Pictures.DOTS_PER_INCH, dots) / POINTS_PER_INCH;
        int width = (int) Math.ceil(content.width() * scale);
        int height = (int) Math.ceil(content.height() * scale);
        Pictures.charge(width, height, budget);
        BufferedImage page = null;
        for (DrawnPicture picture : pictures) {
            Optional<BufferedImage> image = picture.pixels().decoded();
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
}
