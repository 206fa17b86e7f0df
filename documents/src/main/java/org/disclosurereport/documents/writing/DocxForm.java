package org.disclosurereport.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.form.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes the form as a Word document: A4, headings in heading styles, tables with merged cells and repeated heads.
 *
 * <p>What the form doesn't show stands in an XML part of its own, where Word keeps what isn't its business.
 */
public final class DocxForm {
    /** A4 and its margins in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    /** GB/T 9704: 37 mm above and 28 mm left of a type area of 156 by 225 mm. */
    private static final int TOP_MARGIN = 2098;

    private static final int BOTTOM_MARGIN = 1984;
    private static final int LEFT_MARGIN = 1587;
    private static final int RIGHT_MARGIN = 1474;

    private static final String FIELDS_PART = "/customXml/item1.xml";
    private static final String PROPERTIES_PART = "/customXml/itemProps1.xml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";

    /** Without an identity of its own Word drops such a part; it is the same for all files, as nothing refers to it. */
    private static final String PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" \
            ds:itemID="{5D3C0C6E-5C5B-4A0B-9B7E-2D1F6A8E4C21}"><ds:schemaRefs><ds:schemaRef ds:uri="{namespace}"/></ds:schemaRefs>\
            </ds:datastoreItem>
            """.replace("{namespace}", HiddenFields.NAMESPACE);

    private DocxForm() {}

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @return the bytes of the file
     */
    public static byte[] write(PrintedReport report, RemarkedCells remarks) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.addTo(document);
            addParagraph(document, WordStyles.TITLE, report.title());
            addParagraphs(document, report.introduction());
            WordTable tables = new WordTable(document, report, remarks, PAGE_WIDTH - LEFT_MARGIN - RIGHT_MARGIN);
            for (PrintedSection section : report.sections()) {
                XWPFParagraph heading = addParagraph(document, WordStyles.HEADING, section.heading());
                // The largest table is on pages of its own.
                heading.setPageBreak(section.section() == Section.REQUESTS);
                addParagraphs(document, section.paragraphs());
                section.table().ifPresent(tables::add);
                addParagraphs(document, section.after());
            }
            addPage(document);
            addFields(document, HiddenFields.encode(report.hiddenFields()));
            document.getProperties().getCoreProperties().setTitle(report.shortTitle());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addParagraphs(XWPFDocument document, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            addParagraph(document, paragraph.heading() ? WordStyles.TOPIC : WordStyles.BODY, paragraph.text());
        }
    }

    /** Adds a paragraph at the end. */
    static XWPFParagraph addParagraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** Sets the page up. */
    static void addPage(XWPFDocument document) {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_MARGIN));
        margins.setBottom(BigInteger.valueOf(BOTTOM_MARGIN));
        margins.setLeft(BigInteger.valueOf(LEFT_MARGIN));
        margins.setRight(BigInteger.valueOf(RIGHT_MARGIN));
    }

    private static void addFields(XWPFDocument document, String fields) throws IOException {
        try {
            OPCPackage file = document.getPackage();
            PackagePart properties = addPart(file, PROPERTIES_PART, PROPERTIES_TYPE, PROPERTIES);
            // The encoded fields hold no character that XML would want escaped.
            PackagePart part = addPart(
                    file,
                    FIELDS_PART,
                    "application/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<fields xmlns=\""
                            + HiddenFields.NAMESPACE + "\">\n" + fields + "</fields>\n");
            part.addRelationship(properties.getPartName(), TargetMode.INTERNAL, PROPERTIES_RELATION);
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, HiddenFields.CUSTOM_XML);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart addPart(OPCPackage file, String name, String type, String content)
            throws OpenXML4JException, IOException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        PackagePart part = file.createPart(partName, type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }
}
