package org.disclosurereport.documents.writing.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.documents.FontException;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.font.FontPart;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.font.OpenTypeFile;
import org.disclosurereport.documents.writing.page.Canvas;
import org.disclosurereport.documents.writing.page.Tag;
import org.disclosurereport.documents.writing.page.Typesetter;

/**
 * Writes the form as OFD (GB/T 33190), the format in which China's offices send and keep documents: the pages of the PDF, fonts embedded in
 * part, each heading, paragraph and cell tagged.
 *
 * <p>What the form doesn't show is among the custom data of the document's information, where programs keep what isn't theirs. Nothing in
 * the file is a time or by chance.
 */
public final class OfdForm {
    private static final String PRODUCER = "disclosure-report";
    private static final String FOLDER = "Doc_0/";
    private static final int ID_BYTES = 16;

    /** The first time that an archive can hold, for its parts and for notes, which must have one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PrintedReport report;
    private final OfdCanvas.Ids ids = new OfdCanvas.Ids();
    private final OfdCanvas canvas;
    private final Tag tags;
    /** The parts by name, in the order in which they are stored. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfdForm(PrintedReport report, RemarkedCells remarks, Fonts fonts) {
        this.report = report;
        this.canvas = new OfdCanvas(fonts, ids);
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
            return new OfdForm(report, remarks, fonts).toBytes();
        } catch (IOException e) {
            throw Fonts.unusable(e);
        }
    }

    private byte[] toBytes() throws IOException {
        addPages();
        addFonts();
        parts.put(FOLDER + "Tags/Form.xml", OfdTags.of(tags, canvas.pages()));
        parts.put(
                FOLDER + "Tags/CustomTags.xml",
                OfdPart.of("CustomTags")
                        .open("CustomTag", "NameSpace", HiddenFields.TAGS_NAMESPACE)
                        .text("FileLoc", "Form.xml")
                        .toBytes());
        boolean noted = addNotes();
        parts.put(FOLDER + "Document.xml", document(noted));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("OFD.xml", entry());
        all.putAll(parts);
        return archive(all);
    }

    private void addPages() {
        List<OfdCanvas.Page> pages = canvas.pages();
        for (int i = 0; i < pages.size(); i++) {
            parts.put(FOLDER + page(i), pages.get(i).content().toBytes());
        }
    }

    private static String page(int number) {
        return "Pages/Page_" + number + "/Content.xml";
    }

    private void addFonts() throws IOException {
        OfdPart resources = OfdPart.of("Res", "BaseLoc", "Res").open("Fonts");
        int number = 0;
        for (Map.Entry<FontPart, String> each : canvas.fontIds().entrySet()) {
            FontPart font = each.getKey();
            String file = "font_" + number++ + ".ttf";
            parts.put(FOLDER + "Res/" + file, OpenTypeFile.of(font));
            resources
                    .open("Font", "ID", each.getValue(), "FontName", font.fullName(), "FamilyName", font.fullName())
                    .text("FontFile", file)
                    .close();
        }
        parts.put(FOLDER + "PublicRes.xml", resources.toBytes());
    }

    /** Notes have no looks of their own: the cell has its colour. */
    private boolean addNotes() {
        OfdPart list = OfdPart.of("Annotations");
        boolean any = false;
        List<OfdCanvas.Page> pages = canvas.pages();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).notes().isEmpty()) {
                continue;
            }
            any = true;
            String file = "Page_" + i + ".xml";
            list.open("Page", "PageID", pages.get(i).id()).text("FileLoc", file).close();
            OfdPart notes = OfdPart.of("PageAnnot");
            for (OfdCanvas.Note note : pages.get(i).notes()) {
                notes.open(
                                "Annot",
                                "ID",
                                note.id(),
                                "Type",
                                "Highlight",
                                "Creator",
                                note.author(),
                                "LastModDate",
                                NO_TIME.toLocalDate().toString())
                        .text("Remark", note.text())
                        .open("Appearance", "Boundary", note.box())
                        .close()
                        .close();
            }
            parts.put(FOLDER + "Annots/" + file, notes.toBytes());
        }
        if (any) {
            parts.put(FOLDER + "Annots/Annotations.xml", list.toBytes());
        }
        return any;
    }

    private byte[] document(boolean noted) {
        OfdPart document = OfdPart.of("Document")
                .open("CommonData")
                .text("MaxUnitID", ids.max())
                .open("PageArea")
                .text("PhysicalBox", Millimeters.box(0, 0, Canvas.WIDTH, Canvas.HEIGHT))
                .close()
                .text("PublicRes", "PublicRes.xml")
                .close()
                .open("Pages");
        for (int i = 0; i < canvas.pages().size(); i++) {
            document.open("Page", "ID", canvas.pages().get(i).id(), "BaseLoc", page(i))
                    .close();
        }
        document.close().open("Outlines");
        for (OfdCanvas.Bookmark bookmark : canvas.bookmarks()) {
            document.open("OutlineElem", "Title", bookmark.title())
                    .open("Actions")
                    .open("Action", "Event", "CLICK")
                    .open("Goto")
                    .open(
                            "Dest",
                            "Type",
                            "XYZ",
                            "PageID",
                            bookmark.page(),
                            "Left",
                            "0",
                            "Top",
                            Millimeters.text(Millimeters.of(bookmark.y())),
                            "Zoom",
                            "0")
                    .close()
                    .close()
                    .close()
                    .close()
                    .close();
        }
        document.close();
        if (noted) {
            document.text("Annotations", "Annots/Annotations.xml");
        }
        return document.text("CustomTags", "Tags/CustomTags.xml").toBytes();
    }

    /** The part that the file begins with. */
    private byte[] entry() {
        return OfdPart.of("OFD", "Version", "1.0", "DocType", "OFD")
                .open("DocBody")
                .open("DocInfo")
                .text("DocID", id())
                .text("Title", report.shortTitle())
                .text("Creator", PRODUCER)
                .open("CustomDatas")
                .text("CustomData", HiddenFields.encode(report.hiddenFields()), "Name", HiddenFields.CUSTOM_DATA)
                .close()
                .close()
                .text("DocRoot", FOLDER + "Document.xml")
                .toBytes();
    }

    /** Of what is in the file, so that the same report has the same one. */
    private String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            digest.update(HiddenFields.encode(report.hiddenFields()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
