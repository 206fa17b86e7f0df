package org.disclosurereport.documents.writing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.font.FontPart;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.page.Tag;
import org.disclosurereport.documents.writing.page.Typesetter;

/**
 * Writes the form as a PDF to be printed and to be read aloud: A4 by GB/T 9704, fonts embedded, each heading, paragraph and cell tagged.
 *
 * <p>What the form doesn't show stands in the document's metadata, where programs keep what isn't theirs. Nothing in the file is a time or
 * by chance.
 */
public final class PdfForm {
    private static final String LANGUAGE = "zh-CN";
    private static final String PRODUCER = "disclosure-report";
    private static final int ID_BYTES = 16;

    private final PrintedReport report;
    private final Fonts fonts;
    private final PdfCanvas canvas;
    private final Tag tags;

    private PdfForm(PrintedReport report, RemarkedCells remarks, Fonts fonts) {
        this.report = report;
        this.fonts = fonts;
        this.canvas = new PdfCanvas(fonts);
        this.tags = Typesetter.set(report, remarks, fonts, canvas);
    }

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @param fonts the fonts to print it in
     * @return the file
     * @throws FontException if a font is damaged
     */
    public static byte[] write(PrintedReport report, RemarkedCells remarks, Fonts fonts) {
        try {
            return new PdfForm(report, remarks, fonts).toBytes();
        } catch (IOException e) {
            throw Fonts.unusable(e);
        }
    }

    private byte[] toBytes() throws IOException {
        try (PDDocument file = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, embedded(file));
            MessageDigest digest = sha256();
            List<PDPage> pages = new ArrayList<>();
            for (PdfPage drawn : canvas.pages()) {
                PDPage page = new PDPage(PDRectangle.A4);
                byte[] program = drawn.toBytes();
                digest.update(program);
                page.getCOSObject().setItem(COSName.CONTENTS, PdfFont.stream(file, program, null));
                page.getCOSObject().setItem(COSName.RESOURCES, resources);
                page.getCOSObject().setName("Tabs", "S");
                if (!drawn.notes().isEmpty()) {
                    page.getCOSObject().setItem(COSName.ANNOTS, annotations(file, drawn));
                }
                file.addPage(page);
                pages.add(page);
            }
            byte[] metadata = PdfMetadata.of(report.shortTitle(), LANGUAGE, PRODUCER, report.hiddenFields());
            digest.update(metadata);
            addProperties(file, metadata);
            file.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.STRUCT_TREE_ROOT, TagTree.of(tags, pages, canvas.pages()));
            addOutline(file, pages);
            COSString id = new COSString(Arrays.copyOf(digest.digest(), ID_BYTES));
            file.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
            file.save(out);
            return out.toByteArray();
        }
    }

    private COSDictionary embedded(PDDocument file) throws IOException {
        COSDictionary embedded = new COSDictionary();
        List<FontPart> all = fonts.numbered();
        for (int i = 0; i < all.size(); i++) {
            embedded.setItem(COSName.getPDFName(PdfPage.font(i)), PdfFont.embed(file, all.get(i)));
        }
        return embedded;
    }

    /** Notes have no looks of their own: what viewers would draw would cover the colour of the cell. */
    private static COSArray annotations(PDDocument file, PdfPage page) throws IOException {
        COSArray annotations = new COSArray();
        for (COSDictionary annotation : page.notes()) {
            var nothing = PdfFont.stream(file, new byte[0], COSName.FORM);
            nothing.setItem(COSName.TYPE, COSName.XOBJECT);
            nothing.setItem(COSName.BBOX, annotation.getDictionaryObject(COSName.RECT));
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, nothing);
            annotation.setItem(COSName.AP, looks);
            annotations.add(annotation);
        }
        return annotations;
    }

    private void addProperties(PDDocument file, byte[] metadata) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean("Marked", true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
        COSDictionary viewing = new COSDictionary();
        viewing.setBoolean("DisplayDocTitle", true);
        catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, viewing);
        var stream = PdfFont.stream(file, metadata, COSName.getPDFName("XML"));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        catalog.getCOSObject().setItem(COSName.METADATA, stream);
        file.getDocumentInformation().setTitle(report.shortTitle());
        file.getDocumentInformation().setProducer(PRODUCER);
    }

    private void addOutline(PDDocument file, List<PDPage> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (PdfCanvas.Bookmark bookmark : canvas.bookmarks()) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(pages.get(bookmark.page()));
            place.setTop((int) Math.round(PDRectangle.A4.getHeight() - bookmark.y()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        file.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
