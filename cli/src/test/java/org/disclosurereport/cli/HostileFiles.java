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
