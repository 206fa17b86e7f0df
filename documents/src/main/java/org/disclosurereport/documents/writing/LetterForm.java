package org.disclosurereport.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurereport.documents.Letter;

/** Writes letters as Word documents and web pages. Stateless and thread-safe. */
public final class LetterForm {
    private static final String STYLE = """

            body { margin: 0 auto; padding: 2rem 1rem; max-width: 42rem; color: #111; background: #fff; font: 1.125rem/1.9 FangSong, \
            STFangsong, "仿宋", "仿宋_GB2312", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
            h1 { margin: 1rem 0 2rem; text-align: center; font: 1.75rem/1.4 SimSun, "宋体", "Noto Serif CJK SC", serif; }
            p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
            p.to { text-indent: 0; }
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            @media print { body { max-width: none; padding: 0; font-size: 16pt; line-height: 28pt; } h1 { font-size: 22pt; } }
            """;

    private LetterForm() {}

    /**
     * Writes a Word document.
     *
     * @param letter the letter
     * @return the bytes of the file
     */
    public static byte[] docx(Letter letter) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.addTo(document);
            DocxForm.addParagraph(document, WordStyles.TITLE, letter.title());
            for (int i = 0; i < letter.paragraphs().size(); i++) {
                boolean to = i == 0 && letter.isAddressed();
                DocxForm.addParagraph(
                        document,
                        to ? WordStyles.ADDRESS : WordStyles.BODY,
                        letter.paragraphs().get(i));
            }
            DocxForm.addPage(document);
            document.getProperties().getCoreProperties().setTitle(letter.title());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a web page.
     *
     * @param letter the letter
     * @return the page
     */
    public static String html(Letter letter) {
        StringBuilder html = new StringBuilder(1 << 12);
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(HtmlForm.digest(STYLE))
                .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlForm.escape(letter.title(), html);
        html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        HtmlForm.escape(letter.title(), html);
        html.append("</h1>\n");
        for (int i = 0; i < letter.paragraphs().size(); i++) {
            html.append(i == 0 && letter.isAddressed() ? "<p class=\"to\">" : "<p>");
            HtmlForm.escape(letter.paragraphs().get(i), html);
            html.append("</p>\n");
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }
}
