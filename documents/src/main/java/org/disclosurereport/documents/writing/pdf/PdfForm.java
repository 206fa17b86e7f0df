package org.disclosurereport.documents.writing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.PdfFontException;
import org.disclosurereport.documents.PdfFontUse;
import org.disclosurereport.documents.PdfTypeface;
import org.disclosurereport.documents.writing.Paragraph;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.PrintedSection;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.form.Section;

/**
 * Writes the form as a PDF to be printed and to be read aloud: A4 by GB/T 9704, fonts embedded, each heading, paragraph and cell tagged.
 *
 * <p>What the form doesn't show stands in the document's metadata, where programs keep what isn't theirs. Nothing in the file is a time or
 * by chance.
 */
public final class PdfForm {
    /** 二号. */
    private static final double TITLE_SIZE = 22;

    private static final double TITLE_LINE = 32;
    private static final double ABOVE_TITLE = 12;
    private static final double BELOW_TITLE = 24;
    private static final double AROUND_TABLE = 6;
    private static final String LANGUAGE = "zh-CN";
    private static final String PRODUCER = "disclosure-report";
    private static final int ID_BYTES = 16;

    private static final LocalizedText UNREADABLE_FONT =
            LocalizedText.of("字体文件有误，无法生成 PDF：{why}", "a font can't be used for the PDF: {why}");

    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final Fonts fonts;
    private final PageFlow flow;
    private final Tag document = new Tag("Document");
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** Where a section begins. */
    private record Bookmark(String title, int page, double top) {}

    /**
     * A PDF.
     *
     * @param bytes the file
     * @param fonts the fonts it uses, by typeface
     * @param missing characters that no font has
     */
    public record Written(byte[] bytes, List<PdfFontUse> fonts, List<String> missing) {}

    private PdfForm(PrintedReport report, RemarkedCells remarks, Fonts fonts) {
        this.report = report;
        this.remarks = remarks;
        this.fonts = fonts;
        this.flow = new PageFlow(fonts);
    }

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @param library the fonts to choose from
     * @return the file
     * @throws PdfFontException if there is no font for Chinese, or one that is damaged
     */
    public static Written write(PrintedReport report, RemarkedCells remarks, FontLibrary library) {
        try {
            PdfForm form = new PdfForm(report, remarks, new Fonts(library));
            form.fill();
            return form.written();
        } catch (IOException e) {
            throw new PdfFontException(UNREADABLE_FONT.fill(Map.of("why", String.valueOf(e.getMessage()))));
        }
    }

    private void fill() {
        flow.advance(ABOVE_TITLE);
        flow.centered(document.add("H1"), titleLines(), PdfTypeface.TITLE, TITLE_SIZE, TITLE_LINE);
        flow.advance(BELOW_TITLE);
        addParagraphs(report.introduction());
        report.sections().forEach(this::addSection);
        flow.number();
    }

    /** A title of two lines is broken after the body's name, where its sense allows it. */
    private List<String> titleLines() {
        String title = report.title();
        String agency = report.report().getAgency().getName();
        if (titleLines(title).size() == 2 && title.startsWith(agency) && title.length() > agency.length()) {
            List<String> parts = List.of(agency, title.substring(agency.length()));
            if (parts.stream().allMatch(part -> titleLines(part).size() == 1)) {
                return parts;
            }
        }
        return titleLines(title);
    }

    private List<String> titleLines(String text) {
        return ChineseLines.of(
                text,
                PageFlow.WIDTH,
                PageFlow.WIDTH,
                character -> fonts.glyph(PdfTypeface.TITLE, character).width() * TITLE_SIZE);
    }

    private void addSection(PrintedSection section) {
        if (section.section() == Section.REQUESTS && !flow.isEmpty()) {
            // The largest table is on pages of its own.
            flow.newPage();
        }
        List<String> heading = flow.lines(section.heading(), PdfTypeface.HEADING, true);
        double above = 2 * AROUND_TABLE;
        for (Paragraph paragraph : section.paragraphs()) {
            above += flow.lines(paragraph.text(), PdfTypeface.BODY, true).size() * PageFlow.LINE;
        }
        if (section.table().isPresent()) {
            PdfTable table = new PdfTable(section.table().get(), report, remarks, fonts);
            double following = above + table.together(above + heading.size() * PageFlow.LINE);
            addHeading(section, heading, Math.min(following, PageFlow.HEIGHT - heading.size() * PageFlow.LINE));
            addParagraphs(section.paragraphs());
            flow.advance(AROUND_TABLE);
            table.draw(flow, document);
            flow.advance(AROUND_TABLE);
        } else {
            addHeading(section, heading, section.paragraphs().isEmpty() ? 0 : PageFlow.LINE);
            addParagraphs(section.paragraphs());
        }
        addParagraphs(section.after());
    }

    private void addHeading(PrintedSection section, List<String> lines, double following) {
        flow.require(lines.size() * PageFlow.LINE + following);
        bookmarks.add(new Bookmark(section.heading(), flow.page().page(), flow.top()));
        flow.heading(document.add("H2"), lines, PdfTypeface.HEADING, following);
    }

    private void addParagraphs(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.heading()) {
                List<String> lines = flow.lines(paragraph.text(), PdfTypeface.TOPIC, true);
                flow.heading(document.add("H3"), lines, PdfTypeface.TOPIC, PageFlow.LINE);
            } else {
                flow.paragraph(document.add("P"), flow.lines(paragraph.text(), PdfTypeface.BODY, true));
            }
        }
    }

    private Written written() throws IOException {
        try (PDDocument file = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts.embed(file));
            MessageDigest digest = sha256();
            List<PDPage> pages = new ArrayList<>();
            for (PageCanvas canvas : flow.pages()) {
                PDPage page = new PDPage(PDRectangle.A4);
                byte[] program = canvas.toBytes();
                digest.update(program);
                page.getCOSObject().setItem(COSName.CONTENTS, EmbeddedFont.stream(file, program, null));
                page.getCOSObject().setItem(COSName.RESOURCES, resources);
                page.getCOSObject().setName("Tabs", "S");
                if (!canvas.annotations().isEmpty()) {
                    page.getCOSObject().setItem(COSName.ANNOTS, annotations(file, canvas));
                }
                file.addPage(page);
                pages.add(page);
            }
            byte[] metadata = PdfMetadata.of(report.shortTitle(), LANGUAGE, PRODUCER, report.hiddenFields());
            digest.update(metadata);
            addProperties(file, metadata);
            file.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, TagTree.of(document, pages));
            addOutline(file, pages);
            COSString id = new COSString(Arrays.copyOf(digest.digest(), ID_BYTES));
            file.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
            file.save(out);
            return new Written(out.toByteArray(), fonts.uses(), fonts.missing());
        }
    }

    /** Notes have no looks of their own: what viewers would draw would cover the colour of the cell. */
    private static COSArray annotations(PDDocument file, PageCanvas canvas) throws IOException {
        COSArray annotations = new COSArray();
        for (COSDictionary annotation : canvas.annotations()) {
            var nothing = EmbeddedFont.stream(file, new byte[0], COSName.FORM);
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
        var stream = EmbeddedFont.stream(file, metadata, COSName.getPDFName("XML"));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        catalog.getCOSObject().setItem(COSName.METADATA, stream);
        file.getDocumentInformation().setTitle(report.shortTitle());
        file.getDocumentInformation().setProducer(PRODUCER);
    }

    private void addOutline(PDDocument file, List<PDPage> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(pages.get(bookmark.page()));
            place.setTop((int) Math.round(PDRectangle.A4.getHeight() - bookmark.top()));
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
