package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;

/** Small files of kinds that once ended a run, took minutes, or wrote lines of their own. Stateless. */
final class HostileFiles {
    private static final int MANY = 20_000;

    private static final String WIDE_CELL = "<w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p/></w:tc>";
    private static final String SPARSE =
            "<a><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>" + "<mergeCell ref='A1:XFD1048576'/></a>";
    private static final String PAGE =
            "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
                    + "/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n";

    private HostileFiles() {}

    /** Each kind under a name that says what it is. */
    static Map<String, byte[]> all(DisclosureReport report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String page = ReportWriter.of(report).toHtml();
        String json = Samples.line(report);
        files.put("xref-index.pdf", pdf());
        files.put("headers.docx", headers());
        files.put("bomb.docx", archive("word/document.xml", 24 << 20));
        files.put("strings.xlsx", archive("xl/sharedStrings.xml", 24 << 20));
        files.put("truncated.docx", new byte[] {'P', 'K', 3, 4, 20, 0});
        files.put("tabs.txt", text("一、总体情况\n收到行政复议申请" + "\t".repeat(MANY)));
        files.put("ones.txt", text("三、收到和处理政府信息公开申请情况\n本年新收\n" + "1\n".repeat(MANY)));
        files.put("paragraphs.html", text("<p>".repeat(MANY * 10)));
        files.put("details.html", text("<details>".repeat(MANY)));
        files.put("surrogate.html", text(page.replace("</main>", "<p>&#xD800;</p></main>")));
        files.put("deep.json", text("[{\"a\":".repeat(MANY)));
        files.put(
                "spoof.json", text(json.replaceFirst("\"name\":\"", "\"name\":\"甲\\\\nfake.json: passed\\\\u001b[2J")));
        files.put("long-name.json", text(json.replaceFirst("\"name\":\"", "\"name\":\"" + "甲".repeat(200_000))));
        files.put("nothing.docx", new byte[0]);
        files.put("deep-array.json", text("[".repeat(50 * MANY)));
        files.put("exponent.json", text("{\"year\":1e999999999," + "\"a\":" + "9".repeat(MANY) + "}"));
        files.put("keys.json", text("{" + "\"year\":1,".repeat(MANY)));
        files.put("attributes.html", text("<html><body><p" + " a=1 b".repeat(10 * MANY) + ">1"));
        files.put("spans.html", text("<html><table><tr>" + "<td colspan=1000000000 rowspan=0>1".repeat(MANY)));
        files.put("misnested.html", text("<html>" + "<a><p></a>".repeat(MANY)));
        files.put("titles.txt", text("甲县人民政府2023年政府信息公开工作年度报告\n".repeat(MANY)));
        files.put("entities.docx", word("<!DOCTYPE a [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;\">]>", "&b;"));
        files.put("nested.docx", word("", "<w:tbl><w:tr><w:tc>".repeat(MANY)));
        files.put("wide.docx", word("", ("<w:tbl><w:tr>" + WIDE_CELL.repeat(9) + "</w:tr></w:tbl>").repeat(MANY / 10)));
        files.put("fields.docx", word("", "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>".repeat(MANY)));
        files.put(
                "sparse.xlsx",
                archive(Map.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='a' id='r'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id='r' Type='x/worksheet' Target='worksheets/a.xml'/></r>",
                        "xl/worksheets/a.xml",
                        SPARSE)));
        files.put(
                "pages.pdf",
                objects("2 0 obj<</Type/Pages/Kids[" + "2 0 R ".repeat(MANY) + "]/Parent 2 0 R>>endobj\n"));
        files.put("object-streams.pdf", objects("9 0 obj" + "/ObjStm ".repeat(MANY) + "stream\nx"));
        files.put(
                "forms.pdf",
                objects(PAGE + "4 0 obj<</Length 10>>stream\n/X Do /X Do\nendstream endobj\n" + "5 0 obj<</Subtype/Form"
                        + "/Resources<</XObject<</X 5 0 R>>>>/Length 10>>stream\n/X Do /X Do\nendstream endobj\n"));
        files.put(
                "predictor.pdf",
                objects(PAGE + "4 0 obj<</Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32>>"
                        + "/Length 10>>stream\n0123456789\nendstream endobj\n"));
        return files;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A cross-reference stream that says it has two thousand million entries of no bytes. */
    private static byte[] pdf() {
        String start = "%PDF-1.5\n";
        return text(start + "1 0 obj\n<</Type/XRef/Size 2000000000/W[0 0 0]/Index[0 2000000000]/Root 1 0 R/Length 0>>\n"
                + "stream\n\nendstream\nendobj\nstartxref\n" + start.length() + "\n%%EOF\n");
    }

    /** A PDF without a table of references. */
    private static byte[] objects(String objects) {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + objects
                + "trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    private static byte[] word(String declaration, String body) {
        return archive(Map.of(
                "word/document.xml",
                declaration
                        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + body));
    }

    private static byte[] archive(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can't fail", e);
        }
        return bytes.toByteArray();
    }

    /** Local headers with long names and no directory. */
    private static byte[] headers() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 5_000; i++) {
            ByteBuffer header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(0x04034b50).putShort((short) 20).putInt(0).putInt(0).putInt(0);
            header.putInt(0).putInt(0).putShort((short) 0xFFFF).putShort((short) 0);
            bytes.writeBytes(header.array());
        }
        return bytes.toByteArray();
    }

    /** An office document with a part that is much larger than it looks. */
    private static byte[] archive(String part, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"));
            byte[] paragraph = text("<w:p><w:r><w:t>1</w:t></w:r></w:p>");
            for (int written = 0; written < size; written += paragraph.length) {
                zip.write(paragraph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can't fail", e);
        }
        return bytes.toByteArray();
    }
}
