package org.disclosurereport.documents.source.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.markdown.MarkdownTable;
import org.disclosurereport.documents.source.ofd.OfdSource;
import org.disclosurereport.documents.source.office.ZipListing;
import org.disclosurereport.documents.source.ole.CompoundFile;
import org.disclosurereport.documents.source.sheet.XlsSource;
import org.disclosurereport.documents.source.text.LineScanner;
import org.disclosurereport.documents.source.text.TextDecoder;
import org.disclosurereport.documents.source.word.DocSource;

/**
 * Tells the kind of a document from its content.
 *
 * <p>Names lie: bodies publish web pages as {@code .xls} and anything as {@code .doc}. The name decides only whether a
 * text without any mark of Markdown is Markdown.
 */
final class ContentKind {
    /** Where the marks of a page or of Markdown are looked for. */
    private static final int TEXT_BYTES = 1 << 16;
    /** Some servers put a few lines before the PDF, and readers take it. */
    private static final int BEFORE_PDF = 1024;

    private static final Set<String> PAGE_TAGS = Set.of("html", "head", "body", "frameset", "meta");
    private static final Set<String> BLOCK_TAGS =
            Set.of("p", "div", "table", "tr", "td", "th", "span", "font", "ul", "li", "h1", "h2", "h3", "center");

    private ContentKind() {}

    /**
     * Tells the kind.
     *
     * @param bytes the whole document
     * @param name the name of its file, or empty
     * @param budget what it may use; charged
     * @return the kind
     * @throws UnreadableDocumentException when it is empty or of no kind that is read, with what to do instead
     */
    static DocumentKind of(byte[] bytes, String name, Budget budget) {
        if (isPdf(bytes)) {
            return DocumentKind.PDF;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ofZip(bytes);
        }
        if (CompoundFile.is(bytes)) {
            return ofCompound(CompoundFile.open(bytes, budget));
        }
        if (isPicture(bytes)) {
            return DocumentKind.PICTURE;
        }
        refuseOtherFormats(bytes);
        String text = start(bytes);
        if (Characters.isBlank(text)) {
            if (bytes.length <= TEXT_BYTES
                    || Characters.isBlank(TextDecoder.decode(bytes).text())) {
                throw Refusal.empty();
            }
            return DocumentKind.TEXT;
        }
        if (isBinary(text)) {
            throw Refusal.unknownKind("二进制数据", "binary data");
        }
        return ofText(text, bytes, name);
    }

    private static boolean isPdf(byte[] bytes) {
        byte[] magic = {'%', 'P', 'D', 'F', '-'};
        if (startsWith(bytes, magic)) {
            return true;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, BEFORE_PDF), StandardCharsets.ISO_8859_1);
        int at = start.indexOf("%PDF-");
        return at > 0
                && at + 5 < start.length()
                && Character.isDigit(start.charAt(at + 5))
                && indexOf(bytes, " obj", at) > 0;
    }

    /** What Office before 2007 wrote, and WPS still writes; the newer formats are in such files only when they are encrypted. */
    private static DocumentKind ofCompound(CompoundFile file) {
        if (file.has("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (file.has(DocSource.STREAM)) {
            return DocumentKind.DOC;
        }
        if (file.has(XlsSource.STREAM)) {
            return DocumentKind.XLS;
        }
        if (file.has("Book")) {
            throw Refusal.oldFormat(named("Excel 95 或更早的工作簿", "a workbook of Excel 95 or earlier"), "XLSX");
        }
        if (file.has("PowerPoint Document")) {
            throw Refusal.unknownKind("PowerPoint 演示文稿", "a PowerPoint presentation");
        }
        throw Refusal.unknownKind("OLE 复合文档", "an OLE compound file");
    }

    private static DocumentKind ofZip(byte[] bytes) {
        Set<String> names = ZipListing.of(bytes).names();
        if (names.stream().anyMatch(ContentKind::isWordDocument)) {
            return DocumentKind.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return DocumentKind.XLSX;
        }
        if (names.contains("xl/workbook.bin")) {
            throw Refusal.oldFormat(named("Excel 二进制工作簿（.xlsb）", "an Excel binary workbook (.xlsb)"), "XLSX");
        }
        if (names.contains(OfdSource.ENTRY)) {
            return DocumentKind.OFD;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            boolean sheets = indexOf(bytes, "opendocument.spreadsheet", 0) >= 0;
            throw Refusal.oldFormat(named("OpenDocument", "OpenDocument"), sheets ? "XLSX" : "DOCX");
        }
        if (names.contains("ppt/presentation.xml")) {
            throw Refusal.unknownKind("PowerPoint 演示文稿", "a PowerPoint presentation");
        }
        if (names.contains("[Content_Types].xml")) {
            throw Refusal.broken("压缩包里没有文档部分", "its ZIP archive has no document part");
        }
        throw Refusal.unknownKind("ZIP 压缩包", "a ZIP archive");
    }

    private static boolean isWordDocument(String name) {
        return name.startsWith("word/document") && name.endsWith(".xml");
    }

    private static boolean isPicture(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'I', 'I', '*', 0)
                || startsWith(bytes, 'M', 'M', 0, '*')
                || startsWith(bytes, 'B', 'M') && bytes.length > 7 && bytes[6] == 0 && bytes[7] == 0;
    }

    private static void refuseOtherFormats(byte[] bytes) {
        if (startsWith(bytes, 'F', 'o', 'u', 'n', 'd', 'e', 'r', ' ', 'C', 'E', 'B')
                || startsWith(bytes, 'F', 'o', 'u', 'n', 'd', 'e', 'r', 'C', 'E', 'B')) {
            throw Refusal.oldFormat(named("方正 CEB", "Founder's CEB"), "PDF");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw Refusal.oldFormat(named("RTF", "RTF"), "DOCX");
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8') || startsWith(bytes, 'R', 'I', 'F', 'F')) {
            throw Refusal.oldFormat(named("GIF 或 WebP 图片", "a picture as GIF or WebP"), "PNG");
        }
        if (startsWith(bytes, 'R', 'a', 'r', '!')
                || startsWith(bytes, '7', 'z', 0xBC)
                || startsWith(bytes, 0x1F, 0x8B)) {
            throw Refusal.unknownKind("压缩文件", "an archive");
        }
    }

    /** Decodes the start, so that UTF-16 and GB18030 look like anything else. */
    private static String start(byte[] bytes) {
        int length = Math.min(bytes.length, TEXT_BYTES);
        while (length > TEXT_BYTES - 4 && length < bytes.length && (bytes[length] & 0xC0) == 0x80) {
            length--; // not within a character of UTF-8
        }
        byte[] start = Arrays.copyOf(bytes, length);
        return TextDecoder.decodeHtml(start).text();
    }

    /** Text holds few controls and few bytes that are no characters. */
    private static boolean isBinary(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && !Characters.isLineEnd(c) || c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF') {
                strange++;
            }
        }
        return strange > 1 + text.length() / 20;
    }

    private static DocumentKind ofText(String text, byte[] bytes, String name) {
        int first = firstFilled(text);
        if (isMhtml(text)) {
            return DocumentKind.MHTML;
        }
        if (isJson(text, first, bytes)) {
            return DocumentKind.JSON;
        }
        boolean tagFirst = text.charAt(first) == '<';
        boolean markdown = hasMarkdown(text);
        if (hasTag(text, PAGE_TAGS, false) && !markdown || tagFirst && hasTag(text, PAGE_TAGS, false)) {
            return DocumentKind.HTML;
        }
        if (text.startsWith("<?xml", first) || tagFirst && text.contains("xmlns")) {
            refuseXml(text);
        }
        if (markdown) {
            return DocumentKind.MARKDOWN;
        }
        String lowerName = name.toLowerCase(Locale.ROOT);
        boolean markdownName = lowerName.endsWith(".md") || lowerName.endsWith(".markdown");
        if (tagFirst && hasTag(text, BLOCK_TAGS, false) || !markdownName && hasTag(text, BLOCK_TAGS, true)) {
            return DocumentKind.HTML;
        }
        return markdownName ? DocumentKind.MARKDOWN : DocumentKind.TEXT;
    }

    private static void refuseXml(String text) {
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw Refusal.oldFormat(named("XML 电子表格 2003", "an XML Spreadsheet 2003"), "XLSX");
        }
        if (text.contains("schemas.microsoft.com/office/word/2003")
                || text.contains("schemas.microsoft.com/office/2006/xmlPackage")) {
            throw Refusal.oldFormat(named("Word XML 文档", "a Word XML document"), "DOCX");
        }
        throw Refusal.unknownKind("XML", "XML");
    }

    private static boolean isMhtml(String text) {
        int end = Math.min(text.length(), 2000);
        String start = text.substring(0, end).toLowerCase(Locale.ROOT);
        return start.contains("mime-version:") && start.contains("content-type: multipart/related");
    }

    /** A brace or bracket at both ends, and what JSON has after the first. */
    private static boolean isJson(String text, int first, byte[] bytes) {
        char open = text.charAt(first);
        if (open != '{' && open != '[') {
            return false;
        }
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] >= 0 && bytes[last] <= ' ') {
            last--;
        }
        int second = first + 1 + firstFilled(text.substring(first + 1));
        boolean inside =
                second < text.length() && (open == '{' ? "\"}" : "[{\"]-0123456789").indexOf(text.charAt(second)) >= 0;
        return inside && bytes[last] == (open == '{' ? '}' : ']');
    }

    private static int firstFilled(String text) {
        int at = 0;
        while (at < text.length() && Characters.isBlank(text.substring(at, at + 1))) {
            at++;
        }
        return at;
    }

    /** A heading with #, or a row of dashes under a row with pipes. */
    private static boolean hasMarkdown(String text) {
        LineScanner lines = new LineScanner(text);
        while (lines.advance()) {
            String line = lines.line();
            int level = 0;
            while (level < line.length() && line.charAt(level) == '#') {
                level++;
            }
            if (level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' '
                    || line.indexOf('|') >= 0 && MarkdownTable.isSeparator(text, lines.next())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag of one of some names, opening or closing, or the declaration of a page, stands in the text. */
    private static boolean hasTag(String text, Set<String> names, boolean closing) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int from = closing ? at + 2 : at + 1;
            if (closing && !text.startsWith("/", at + 1)) {
                continue;
            }
            int to = from;
            while (to < text.length() && to < from + 10 && isTagCharacter(text.charAt(to))) {
                to++;
            }
            if (names.contains(text.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT))
                    || !closing && text.regionMatches(true, at, "<!doctype html", 0, "<!doctype html".length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTagCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static int indexOf(byte[] bytes, String sought, int from) {
        byte[] ascii = sought.getBytes(StandardCharsets.US_ASCII);
        for (int at = from; at + ascii.length <= bytes.length; at++) {
            if (bytes[at] == ascii[0] && Arrays.equals(bytes, at, at + ascii.length, ascii, 0, ascii.length)) {
                return at;
            }
        }
        return -1;
    }

    static LocalizedText named(String chinese, String english) {
        return LocalizedText.of(chinese, english);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        byte[] magic = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            magic[i] = (byte) start[i];
        }
        return startsWith(bytes, magic);
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
