package org.disclosurereport.documents.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.source.OfficeFiles;

/** Word documents, workbooks and archives that grow with a number. */
enum HostileOffice implements HostileKind {
    EMPTY_PARAGRAPHS(n -> docx("<w:p/>".repeat(n))),
    PARAGRAPHS(n -> docx("<w:p><w:r><w:t>一</w:t></w:r></w:p>".repeat(n))),
    RUNS(n -> docx("<w:p>" + "<w:r><w:t>一</w:t><w:br/></w:r>".repeat(n) + "</w:p>")),
    ROWS(n -> docx("<w:tbl>" + "<w:tr/>".repeat(n) + "</w:tbl>")),
    CELLS(n -> docx("<w:tbl><w:tr>" + "<w:tc/>".repeat(n) + "</w:tr></w:tbl>")),
    TABLES(n -> docx("<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>".repeat(n))),
    CONTROLS(n -> docx(("<w:sdt>".repeat(60) + "</w:sdt>".repeat(60)).repeat(Math.max(1, n / 60)))),
    ATTRIBUTES(n -> docx(("<w:p" + many(50, i -> " a" + i + "=\"1\"") + "/>").repeat(n / 20 + 1))),
    NAMESPACES(n -> docx(("<a" + many(100, i -> " xmlns:b" + i + "=\"u\"") + "/>").repeat(n / 50 + 1))),
    NAMESPACES_OF_ONE(n -> docx("<a" + many(n, i -> " xmlns:b" + i + "=\"u\"") + "/>")),
    NESTED_NAMESPACES(n -> docx(many(90, i -> "<a xmlns:b" + i + "=\"u\">") + "<w:p/>".repeat(n) + "</a>".repeat(90))),
    NAMES(n -> docx(many(n, i -> "<a" + i + "/>"))),
    COMMENTS(n -> docx("<!---->".repeat(n))),
    CHARACTERS(n -> docx("<w:p><w:r><w:t>" + "一".repeat(n) + "</w:t></w:r></w:p>")),
    REFERENCES(n -> docx("<w:p><w:r><w:t>" + "&amp;".repeat(n) + "</w:t></w:r></w:p>")),
    STYLES(n -> parts(
            "word/styles.xml",
            "<s>" + many(n, i -> "<style styleId=\"" + i + "\"><name val=\"heading 1\"/></style>") + "</s>")),
    RELATIONSHIPS(n -> parts(
            "_rels/.rels",
            "<r>" + many(n, i -> "<Relationship Id=\"r" + i + "\" Type=\"t\" Target=\"x" + i + "\"/>") + "</r>")),
    HIDDEN_FIELDS(n -> OfficeFiles.zip(
            "word/document.xml",
            "<w:document xmlns:w=\"urn:w\"/>",
            "word/_rels/document.xml.rels",
            "<r><Relationship Id=\"r\" Type=\"" + HiddenFields.CUSTOM_XML + "\" Target=\"../customXml/i.xml\"/></r>",
            "customXml/i.xml",
            "<f xmlns=\"" + HiddenFields.NAMESPACE + "\">format\t1\n" + "a\tb\n".repeat(n) + "</f>")),
    SHARED_STRINGS(n -> OfficeFiles.zip(
            "xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", "<s>" + "<si><t>一</t></si>".repeat(n) + "</s>")),
    SHEET_ROWS(n -> OfficeFiles.xlsx("<row><c><v>1</v></c></row>".repeat(n), "")),
    SHEET_COLUMNS(n -> OfficeFiles.xlsx("<row>" + "<c><v>1</v></c>".repeat(n) + "</row>", "")),
    EMPTY_ROWS(n -> OfficeFiles.xlsx("<row/>".repeat(n), "")),
    FORMULAS(n -> OfficeFiles.xlsx("<row>" + "<c><f>A1</f></c>".repeat(n) + "</row>", "")),
    MERGES(n -> OfficeFiles.xlsx(
            "<row><c><v>1</v></c></row>",
            "<m>" + many(n, i -> "<mergeCell ref=\"A" + (i + 1) + ":B" + (i + 1) + "\"/>") + "</m>")),
    WIDE_MERGES(n -> OfficeFiles.xlsx(
            "<row>" + "<c><v>1</v></c>".repeat(n) + "</row>",
            "<m>" + many(26, i -> "<mergeCell ref=\"" + (char) ('A' + i) + "1:XFD1\"/>") + "</m>")),
    FORMATS(n -> OfficeFiles.zip(
            "xl/workbook.xml",
            "<workbook/>",
            "xl/styles.xml",
            "<s>" + many(n, i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"yy[yy[.\"/>") + "<cellXfs>"
                    + "<xf numFmtId=\"7\"/>".repeat(n) + "</cellXfs></s>")),
    LOCAL_HEADERS(HostileOffice::localHeaders),
    DIRECTORY(HostileOffice::directory),
    DIRECTORY_ENDS(
            n -> ("PK\u0003\u0004" + "PK\u0005\u0006".repeat(n)).getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private final IntFunction<byte[]> file;

    HostileOffice(IntFunction<byte[]> file) {
        this.file = file;
    }

    @Override
    public byte[] of(int n) {
        return file.apply(n);
    }

    private static String many(int n, IntFunction<String> part) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining());
    }

    private static byte[] docx(String body) {
        return OfficeFiles.docx("<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] parts(String name, String part) {
        return OfficeFiles.zip("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>", name, part);
    }

    /** Headers of entries, each of which claims the next 64 kB as its name. */
    private static byte[] localHeaders(int n) {
        ByteBuffer bytes = ByteBuffer.allocate(32 * n).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < n; i++) {
            bytes.putInt(32 * i, 0x04034B50).putShort(32 * i + 26, (short) 0xFFFF);
        }
        return bytes.array();
    }

    /** A directory of entries that are all the same one. */
    private static byte[] directory(int n) {
        int entry = 54;
        ByteBuffer bytes = ByteBuffer.allocate(30 + entry * n + 22).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0, 0x04034B50);
        for (int i = 0; i < n; i++) {
            int at = 30 + entry * i;
            bytes.putInt(at, 0x02014B50).putShort(at + 28, (short) 8);
            bytes.put(
                    at + 46,
                    String.format(java.util.Locale.ROOT, "%08d", i)
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        bytes.putInt(30 + entry * n, 0x06054B50).putInt(30 + entry * n + 16, 30);
        return bytes.array();
    }
}
