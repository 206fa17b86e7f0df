package org.disclosurereport.pictures.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disclosurereport.form.Form;

/** Prints of reports as scans: PDFs whose pages are pictures. */
final class ScannedReport {
    private ScannedReport() {}

    /** For each report the first of its pages, from 0, and behind the last the number of pages. */
    static List<Integer> firstPages(PDDocument printed) throws IOException {
        List<Integer> first = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 0; page < printed.getNumberOfPages(); page++) {
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            if (stripper.getText(printed).contains(Form.TITLE)) {
                first.add(page);
            }
        }
        first.add(printed.getNumberOfPages());
        return first;
    }

    static byte[] scan(PDDocument printed, int from, int to, Copier copier) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(printed);
        for (int page = from; page < to; page++) {
            pages.add(copier.copy(renderer.renderImageWithDPI(page, copier.dots(), ImageType.RGB)));
        }
        return pdf(pages, (float) copier.quality());
    }

    /** The pages of a PDF as they are, as a scan. */
    static byte[] scan(byte[] pdf, int dots, float quality) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dots, ImageType.RGB));
            }
            return pdf(pages, quality);
        }
    }

    static byte[] pdf(List<BufferedImage> pages, float quality) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (BufferedImage picture : pages) {
                PDRectangle size = picture.getWidth() <= picture.getHeight()
                        ? PDRectangle.A4
                        : new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
                PDPage page = new PDPage(size);
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, picture, quality),
                            0,
                            0,
                            size.getWidth(),
                            size.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    static long seed(long campaign, Grade grade, int report) {
        return new SplittableRandom(campaign * 1_000_003 + grade.ordinal() * 10_007L + report).nextLong();
    }
}
