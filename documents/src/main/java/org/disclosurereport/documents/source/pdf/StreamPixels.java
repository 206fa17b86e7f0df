package org.disclosurereport.documents.source.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.disclosurereport.documents.source.image.DrawnPicture;

/** A picture of a PDF, decoded within the budget. */
final class StreamPixels implements DrawnPicture.Pixels {
    /** Formats that are decoded from their own header, whatever the PDF says of their size. */
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private final COSStream stream;
    private final StreamContents streams;
    private final COSDictionary resources;

    StreamPixels(COSStream stream, StreamContents streams, COSDictionary resources) {
        this.stream = stream;
        this.streams = streams;
        this.resources = resources;
    }

    @Override
    public int across() {
        return stream.getInt(COSName.WIDTH);
    }

    @Override
    public Optional<BufferedImage> decoded() throws IOException {
        Budget budget = streams.budget();
        Pictures.charge(stream.getInt(COSName.WIDTH), stream.getInt(COSName.HEIGHT), budget);
        if (stream.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask) {
            Pictures.charge(mask.getInt(COSName.WIDTH), mask.getInt(COSName.HEIGHT), budget);
        }
        if (!isBounded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Pictures.onPaper(new PDImageXObject(new PDStream(stream), new PDResources(resources)).getImage()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What is packed is unpacked once within the budget, and formats with a header of their own say how large they are. */
    private boolean isBounded() throws IOException {
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
                && hasOwnSize();
    }

    /** A fax is decoded to the size that its parameters say. */
    private boolean hasOwnSize() {
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary parameters) {
            int columns = parameters.getInt(COSName.COLUMNS, 1728);
            int rows = Math.max(parameters.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT));
            Pictures.charge(columns, rows, streams.budget());
            return columns > 0 && rows > 0;
        }
        return true;
    }
}
