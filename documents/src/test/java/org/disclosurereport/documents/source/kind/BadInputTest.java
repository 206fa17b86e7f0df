package org.disclosurereport.documents.source.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.html.HtmlSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hostile or broken ends in a message that names the limit or the fault. */
class BadInputTest {
    private static final String TEN_ENTITIES =
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    @Test
    void aFileOverTheLimitIsNotLookedAt() {
        assertThat(refusal(new byte[(32 << 20) + 1])).isEqualTo("is over the limit maxBytes of 33554432");
        ReadLimits limits = ReadLimits.builder().maxBytes(3).build();
        assertThat(refusal("abcd".getBytes(StandardCharsets.UTF_8), limits))
                .isEqualTo("is over the limit maxBytes of 3");
    }

    @Test
    void textOverTheLimitIsRefused() {
        ReadLimits limits = ReadLimits.builder().maxCharacters(5).build();
        for (String text : new String[] {"abcdef", "# abcdef", "<p>abcdef</p>"}) {
            assertThat(refusal(utf8(text), limits)).as(text).isEqualTo("is over the limit maxCharacters of 5");
        }
        byte[] docx = OfficeFiles.docx(body("<w:p><w:r><w:t>abcdef</w:t></w:r></w:p>"));
        assertThat(refusal(docx, limits)).isEqualTo("is over the limit maxCharacters of 5");
        byte[] xlsx = OfficeFiles.xlsx("<row><c t=\"str\"><v>abcdef</v></c></row>", "");
        assertThat(refusal(xlsx, limits)).isEqualTo("is over the limit maxCharacters of 5");
    }

    @Test
    void cellsOverTheLimitAreRefused() {
        ReadLimits limits = ReadLimits.builder().maxCells(3).build();
        assertThat(refusal(utf8("<table><tr><td>1<td>2<tr><td>3<td>4</table>"), limits))
                .isEqualTo("is over the limit maxCells of 3");
        assertThat(refusal(utf8("|1|2|\n|-|-|\n|3|4|"), limits)).isEqualTo("is over the limit maxCells of 3");
        byte[] xlsx = OfficeFiles.xlsx("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>", "");
        assertThat(refusal(xlsx, limits)).isEqualTo("is over the limit maxCells of 3");
    }

    @Test
    void sheetsOverTheLimitAreRefused() {
        byte[] xlsx = OfficeFiles.zip("xl/workbook.xml", "<workbook><sheets><sheet/><sheet/></sheets></workbook>");
        assertThat(refusal(xlsx, ReadLimits.builder().maxPages(1).build()))
                .isEqualTo("is over the limit maxPages of 1");
    }

    @Test
    void hugeSpansAreCountedAndNotAllocated() {
        String row = "<td colspan=100000 rowspan=65534>a</td>";
        String html = "<table>" + ("<tr>" + row.repeat(100)).repeat(300) + "</table>";
        assertThat(refusal(utf8(html))).isEqualTo("is over the limit maxCells of 200000");
        String one = "<table><tr><td colspan=100000 rowspan=100000>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
        assertThat(Outline.of(Outline.read(new HtmlSource(), one)))
                .containsExactly("|0:1000x2 a|1000:b|", "|1000:c|", "--");
        byte[] docx = OfficeFiles.docx(
                body("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc>"
                        + "<w:tc><w:p/></w:tc></w:tr></w:tbl>"));
        assertThat(refusal(docx)).isEqualTo("is over the limit maxCells of 200000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>a", "<table><tr><td>a</td><td>", "<div><table><tbody><tr><th><p>"})
    void deeplyNestedTablesAreRefused(String level) {
        assertThat(refusal(utf8(level.repeat(10_000)))).isEqualTo("is over the limit maxDepth of 200");
    }

    @Test
    void deeplyNestedTablesInMarkdownAndDocxAreRefused() {
        assertThat(refusal(utf8("# a\n" + "<table><tr><td>a".repeat(10_000))))
                .isEqualTo("is over the limit maxDepth of 200");
        String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
        String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(10_000);
        assertThat(refusal(OfficeFiles.docx(body(open + close)))).isEqualTo("is over the limit maxDepth of 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p><span>", "<font><b>", "<p><i>", "<ul><li>", "<a><table>"})
    void deeplyNestedElementsAreRefused(String level) {
        assertThat(refusal(utf8("<html>" + level.repeat(20_000) + "规章")))
                .isEqualTo("is over the limit maxDepth of 200");
    }

    @Test
    void manyElementsWithinManyOpenOnesAreRefused() {
        assertThat(refusal(utf8("<html>" + "<div>".repeat(700) + "<li>a".repeat(200_000))))
                .isEqualTo("is over the limit maxDepth of 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p><span>", "<font><b>", "<p><i>", "<ul><li>", "<dd><q>"})
    void elementsLeftOpenAreRead(String level) {
        assertThat(Outline.of(Outline.read(new HtmlSource(), level.repeat(700) + "规章")))
                .contains("规章");
    }

    @Test
    void aPageOfTagsWithoutEndIsRefused() {
        assertThat(refusal(utf8("<p>".repeat(2_000_000)))).isEqualTo("is over the limit maxCells of 200000");
    }

    @Test
    void zipBombsAreRefused() {
        ReadLimits limits = ReadLimits.builder().maxInflatedBytes(1 << 20).build();
        String empty = "<w:p/>".repeat(200_000);
        assertThat(refusal(OfficeFiles.docx(body(empty)), limits))
                .isEqualTo("is over the limit maxInflatedBytes of 1048576");
        String small = "<w:p/>".repeat(100_000);
        assertThat(refusal(OfficeFiles.zip("word/document.xml", body(small), "word/styles.xml", body(small)), limits))
                .as("together")
                .isEqualTo("is over the limit maxInflatedBytes of 1048576");
    }

    @Test
    void partsThatNobodyReadsCostNothing() {
        ReadLimits limits = ReadLimits.builder().maxInflatedBytes(1 << 20).build();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", utf8(body("<w:p><w:r><w:t>a</w:t></w:r></w:p>")));
        parts.put("word/media/a.bmp", new byte[2 << 20]);
        parts.put("customXml/item1.xml", new byte[2 << 20]);
        assertThat(Outline.of(DocumentSources.read(OfficeFiles.zip(parts), "", limits)))
                .containsExactly("a");
    }

    @Test
    void aLongTextThatManyCellsReferToIsCountedForEach() {
        byte[] xlsx = OfficeFiles.zip(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "a".repeat(1_000_000) + "</t></si></sst>",
                "xl/s.xml",
                "<worksheet><row>" + "<c t=\"s\"><v>0</v></c>".repeat(10_000) + "</row></worksheet>");
        assertThat(refusal(xlsx)).isEqualTo("is over the limit maxCharacters of 8000000");
    }

    @Test
    void anArchiveWithinTheArchiveIsNotOpened() throws UnreadableDocumentException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", utf8(body("<w:p><w:r><w:t>a</w:t></w:r></w:p>")));
        parts.put("word/embeddings/b.zip", OfficeFiles.zip(Map.of("c", new byte[60 << 20])));
        ReadLimits limits = ReadLimits.builder().maxInflatedBytes(1 << 20).build();
        assertThat(Outline.of(DocumentSources.read(OfficeFiles.zip(parts), "", limits)))
                .containsExactly("a");
    }

    @Test
    void truncatedAndDamagedArchivesAreBroken() {
        byte[] docx = OfficeFiles.docx(body("<w:p/>".repeat(1000)));
        for (int length = 60; length < docx.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(docx, length)))
                    .as("cut at %d", length)
                    .matches("is truncated or broken: .*|is of no known kind \\(a ZIP archive\\).*");
        }
        byte[] damaged = docx.clone();
        Arrays.fill(damaged, 150, 180, (byte) 0x55);
        assertThat(refusal(damaged)).startsWith("is truncated or broken: ");
    }

    @Test
    void encryptedArchivesAreToldAsSuch() {
        byte[] docx = OfficeFiles.docx(body(""));
        for (int i = 0; i + 10 < docx.length; i++) {
            if (docx[i] == 'P' && docx[i + 1] == 'K' && docx[i + 2] == 1 && docx[i + 3] == 2) {
                docx[i + 8] |= 1;
            }
        }
        assertThat(refusal(docx)).isEqualTo("is encrypted and asks for a password");
    }

    @Test
    void entitiesAreNeitherExpandedNorResolved() {
        byte[] docx = OfficeFiles.docx(TEN_ENTITIES + body("<w:p><w:r><w:t>&d;</w:t></w:r></w:p>"));
        assertThat(refusal(docx))
                .isEqualTo(
                        "is truncated or broken: word/document.xml declares a DTD or entities, which are not resolved");
        assertThat(Outline.of(Outline.read(new HtmlSource(), TEN_ENTITIES + "<p>&d; &lt;</p>")))
                .as("HTML has no entities of its own; what isn't one is text")
                .anyMatch(line -> line.endsWith("&d; <"));
    }

    @Test
    void partsThatAreNoXmlOrMissingAreBroken() {
        assertThat(refusal(OfficeFiles.docx("<w:document>")))
                .isEqualTo("is truncated or broken: word/document.xml is not well-formed XML");
        assertThat(refusal(OfficeFiles.docx("")))
                .isEqualTo("is truncated or broken: word/document.xml is not well-formed XML");
        assertThat(refusal(OfficeFiles.zip("word/document9.xml", "<a/>")))
                .isEqualTo("is truncated or broken: has no word/document.xml");
        byte[] xlsx = OfficeFiles.xlsx("<row><c r=\"B3\" t=\"s\"><v>7</v></c></row>", "");
        assertThat(refusal(xlsx)).isEqualTo("is truncated or broken: cell B3 refers to a text that isn't there");
    }

    @Test
    void randomChangesOfAFileNeverEndInAnythingButAMessage() {
        byte[][] files = {
            OfficeFiles.docx(body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")),
            OfficeFiles.xlsx(
                    "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                    "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"),
            utf8("<html><table><tr><td rowspan=2>a<td colspan=3>b</table>"),
            utf8("# a\n|a|b|\n|-|-|\n|1|2|\n<table><tr><td>a</table>")
        };
        Random random = new Random(2023);
        int read = 0;
        for (byte[] file : files) {
            for (int i = 0; i < 500; i++) {
                byte[] changed = file.clone();
                for (int change = 0; change <= random.nextInt(4); change++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                try {
                    read += DocumentSources.read(changed, "", ReadLimits.standard())
                                    .blocks()
                                    .isEmpty()
                            ? 0
                            : 1;
                } catch (UnreadableDocumentException e) {
                    assertThat(e.getMessage()).isNotEmpty();
                }
            }
        }
        assertThat(read).as("some of the changed files are still read").isPositive();
    }

    private static String body(String xml) {
        return "<w:document xmlns:w=\"urn:w\"><w:body>" + xml + "</w:body></w:document>";
    }

    private static String refusal(byte[] bytes) {
        return refusal(bytes, ReadLimits.standard());
    }

    private static String refusal(byte[] bytes, ReadLimits limits) {
        UnreadableDocumentException refusal =
                catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentSources.read(bytes, "", limits));
        return refusal == null ? "was read" : refusal.getMessage();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
