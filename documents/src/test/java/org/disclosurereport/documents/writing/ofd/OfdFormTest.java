package org.disclosurereport.documents.writing.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.documents.PrintedFile;
import org.disclosurereport.documents.Printing;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Remark;
import org.disclosurereport.form.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OfdFormTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);

    @BeforeEach
    void fontsAreThere() {
        Printing.assumeFonts();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(Map<String, byte[]> parts, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)));
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<Element> elements(Document part, String name) {
        NodeList nodes = part.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> pages(Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("Doc_0/Pages/"))
                .toList();
    }

    @Test
    void itIsTheArchiveOfTheStandard() throws IOException {
        Map<String, byte[]> parts = parts(ReportWriter.of(REPORT).toOfd().getBytes());
        assertThat(parts.keySet().iterator().next()).isEqualTo("OFD.xml");
        parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") && !name.endsWith("Form.xml"))
                .forEach(
                        name -> assertThat(xml(parts, name).getDocumentElement().getNamespaceURI())
                                .as(name)
                                .isEqualTo("http://www.ofdspec.org/2016"));
        assertThat(xml(parts, "Doc_0/Tags/Form.xml").getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:org:disclosurereport:tags");
        Document entry = xml(parts, "OFD.xml");
        assertThat(elements(entry, "Title").get(0).getTextContent()).isEqualTo("青山县人民政府2023年政府信息公开工作年度报告");
        assertThat(elements(entry, "DocID").get(0).getTextContent()).matches("[0-9a-f]{32}");
        Document document = xml(parts, "Doc_0/Document.xml");
        assertThat(elements(document, "PhysicalBox").get(0).getTextContent()).isEqualTo("0 0 210 297");
        assertThat(elements(document, "Page"))
                .extracting(page -> "Doc_0/" + page.getAttribute("BaseLoc"))
                .isEqualTo(pages(parts))
                .hasSizeGreaterThan(2);
        assertThat(elements(document, "OutlineElem"))
                .hasSize(Section.values().length)
                .first()
                .satisfies(mark -> assertThat(mark.getAttribute("Title")).isEqualTo("一、总体情况"));
    }

    /** Each has one id, the largest of which is told, and every reference leads somewhere. */
    @Test
    void objectsHaveIdsAndReferencesLeadToThem() throws IOException {
        Map<String, byte[]> parts = parts(ReportWriter.of(REPORT).toOfd().getBytes());
        Set<String> ids = new HashSet<>();
        Set<String> fonts = new HashSet<>();
        int largest = 0;
        for (String name : List.of("PublicRes.xml", "Document.xml")) {
            for (Element element : elements(xml(parts, "Doc_0/" + name), "*")) {
                if (element.hasAttribute("ID")) {
                    assertThat(ids.add(element.getAttribute("ID"))).isTrue();
                }
            }
        }
        elements(xml(parts, "Doc_0/PublicRes.xml"), "Font").forEach(font -> fonts.add(font.getAttribute("ID")));
        for (String page : pages(parts)) {
            for (Element element : elements(xml(parts, page), "*")) {
                if (element.hasAttribute("ID")) {
                    assertThat(ids.add(element.getAttribute("ID"))).isTrue();
                }
                if (element.hasAttribute("Font")) {
                    assertThat(fonts).contains(element.getAttribute("Font"));
                }
            }
        }
        for (String id : ids) {
            largest = Math.max(largest, Integer.parseInt(id));
        }
        assertThat(elements(xml(parts, "Doc_0/Document.xml"), "MaxUnitID")
                        .get(0)
                        .getTextContent())
                .isEqualTo(Integer.toString(largest));
        Document tags = xml(parts, "Doc_0/Tags/Form.xml");
        assertThat(elements(tags, "ObjectRef"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(ids).contains(reference.getTextContent(), reference.getAttribute("PageRef")));
        assertThat(elements(tags, "H2")).hasSize(Section.values().length);
        assertThat(elements(tags, "TD")).hasSize(Form.of(REPORT).getCells().size());
        assertThat(elements(tags, "TD").get(0).getAttribute("Headers")).isNotEmpty();
    }

    /** What a page shows by a font is what the font has: its map knows each character, each with its outline and width. */
    @Test
    void fontsAreEmbeddedInPartWithTheCharactersOfThePages() throws IOException {
        PrintedFile ofd = ReportWriter.of(REPORT).toOfd();
        assertThat(ofd.getFonts()).isEqualTo(ReportWriter.of(REPORT).toPdf().getFonts());
        assertThat(ofd.getBytes().length).isLessThan(500_000);
        Map<String, byte[]> parts = parts(ofd.getBytes());
        Map<String, StringBuilder> shown = new LinkedHashMap<>();
        for (String page : pages(parts)) {
            for (Element text : elements(xml(parts, page), "TextObject")) {
                shown.computeIfAbsent(text.getAttribute("Font"), any -> new StringBuilder())
                        .append(text.getTextContent());
            }
        }
        for (Element font : elements(xml(parts, "Doc_0/PublicRes.xml"), "Font")) {
            String file = elements(font.getOwnerDocument(), "FontFile").stream()
                    .filter(each -> each.getParentNode() == font)
                    .findFirst()
                    .orElseThrow()
                    .getTextContent();
            byte[] program = Objects.requireNonNull(parts.get("Doc_0/Res/" + file));
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
                CmapLookup map = parsed.getUnicodeCmapLookup();
                assertThat(parsed.getName()).matches("[A-Z]{6}\\+.+");
                String characters = Objects.requireNonNull(shown.get(font.getAttribute("ID")))
                        .toString();
                for (int character : characters.codePoints().distinct().toArray()) {
                    int glyph = map.getGlyphId(character);
                    assertThat(glyph).as(Character.toString(character)).isPositive();
                    assertThat(parsed.getAdvanceWidth(glyph)).isPositive();
                    boolean outlined = !parsed.getGlyph()
                            .getGlyph(glyph)
                            .getPath()
                            .getBounds2D()
                            .isEmpty();
                    assertThat(outlined).as(Character.toString(character)).isEqualTo(character != ' ');
                }
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(ReportWriter.of(REPORT).toOfd().getBytes())
                .isEqualTo(ReportWriter.of(REPORT).toOfd().getBytes());
        assertThat(ReportWriter.of(Samples.filled(2022)).toOfd().getBytes())
                .isNotEqualTo(ReportWriter.of(REPORT).toOfd().getBytes());
    }

    @Test
    void aCharacterWithoutGlyphIsSaidAndStillRead() {
        DisclosureReport report = REPORT.withOverview(
                Overview.builder().text("编号\uE123与\uD8A3\uDE32。").build());
        PrintedFile ofd = ReportWriter.of(report).toOfd();
        assertThat(ofd.getUnprintable()).containsExactly("\uE123", "\uD8A3\uDE32");
        assertThat(ReportReader.read(ofd.getBytes()).getReport()).contains(report);
    }

    @Test
    void aRemarkColoursItsCellAndIsANote() throws IOException {
        Remark remark = Samples.remark(REPORT, "challenges.reconsideration.total", Remark.Tone.ERROR, "总计应为11", "x");
        byte[] bytes =
                ReportWriter.of(REPORT).withRemarks(List.of(remark)).toOfd().getBytes();
        Map<String, byte[]> parts = parts(bytes);
        List<Element> listed = elements(xml(parts, "Doc_0/Annots/Annotations.xml"), "FileLoc");
        assertThat(listed).hasSize(1);
        Document notes = xml(parts, "Doc_0/Annots/" + listed.get(0).getTextContent());
        assertThat(elements(notes, "Remark"))
                .extracting(Element::getTextContent)
                .containsExactly("【错误】总计应为11");
        List<String> colours = new ArrayList<>();
        for (String page : pages(parts)) {
            elements(xml(parts, page), "FillColor").forEach(colour -> colours.add(colour.getAttribute("Value")));
        }
        assertThat(colours).contains("248 180 180");
        assertThat(ReportReader.read(bytes).getReport()).contains(REPORT);
        assertThat(parts(ReportWriter.of(REPORT).toOfd().getBytes())).doesNotContainKey("Doc_0/Annots/Annotations.xml");
    }

    @Test
    void aTextChangedAfterwardsCountsAndIsSaid() throws IOException {
        Map<String, byte[]> parts = parts(ReportWriter.of(REPORT).toOfd().getBytes());
        String page = pages(parts).get(0);
        String content = new String(Objects.requireNonNull(parts.get(page)), StandardCharsets.UTF_8);
        assertThat(content).contains("全县各级行政机关");
        parts.put(page, content.replace("全县各级行政机关", "全市各级行政机关").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(changed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        var read = ReportReader.read(changed.toByteArray());
        assertThat(read.getIssues())
                .extracting((ReadIssue issue) -> issue.getMessage(Locale.ENGLISH))
                .anyMatch(message -> message.startsWith("一、总体情况 was edited after the file was written"));
        assertThat(read.getReport().orElseThrow().getOverview().getText()).contains("全市各级行政机关");
    }
}
