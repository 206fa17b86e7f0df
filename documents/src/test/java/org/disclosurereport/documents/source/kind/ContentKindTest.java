package org.disclosurereport.documents.source.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKindTest {
    static Stream<Arguments> kinds() throws IOException {
        return Stream.of(
                Arguments.of(DocumentKind.PDF, utf8("%PDF-1.7\n1 0 obj"), "a.txt"),
                Arguments.of(DocumentKind.PDF, utf8("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj"), ""),
                Arguments.of(DocumentKind.TEXT, utf8("文件以 %PDF-1.4 开头"), "a.pdf"),
                Arguments.of(DocumentKind.DOCX, OfficeFiles.zip("word/document.xml", "<d/>"), "a.xls"),
                Arguments.of(DocumentKind.DOCX, OfficeFiles.zip("word/document2.xml", "<d/>"), ""),
                Arguments.of(DocumentKind.XLSX, OfficeFiles.zip("xl/workbook.xml", "<d/>"), "a.docx"),
                Arguments.of(DocumentKind.DOC, compound("WordDocument"), "a.wps"),
                Arguments.of(DocumentKind.XLS, compound("Workbook"), "a.et"),
                Arguments.of(DocumentKind.OFD, OfficeFiles.zip("OFD.xml", "<a/>"), "a.pdf"),
                Arguments.of(
                        DocumentKind.MHTML,
                        utf8("From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>"),
                        "a.doc"),
                Arguments.of(DocumentKind.HTML, utf8("\n<!DOCTYPE html><p>年报"), "a.md"),
                Arguments.of(DocumentKind.HTML, utf8("<HTML xmlns=\"http://www.w3.org/1999/xhtml\">"), "a.doc"),
                Arguments.of(
                        DocumentKind.HTML,
                        utf8("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>"),
                        ""),
                Arguments.of(
                        DocumentKind.HTML,
                        "<meta charset=gbk><table><tr><td>规章</td></table>".getBytes(Charset.forName("GBK")),
                        "a.xls"),
                Arguments.of(DocumentKind.HTML, utf8("<p>年报</p>"), "a.txt"),
                Arguments.of(DocumentKind.HTML, utf8("<TABLE border=1><tr><td>规章"), "a.xls"),
                Arguments.of(DocumentKind.HTML, utf8("<!-- 年报 --><p>规章"), ""),
                Arguments.of(DocumentKind.HTML, utf8("年报<table><tr><td>规章</td></tr></table>"), ""),
                Arguments.of(DocumentKind.MARKDOWN, utf8("# 年报\n<table><tr><td>规章</td></tr></table>"), ""),
                Arguments.of(DocumentKind.MARKDOWN, utf8("年报\n|a|b|\n|--|:-:|\n|1|2|"), "a.txt"),
                Arguments.of(DocumentKind.MARKDOWN, utf8("年报"), "A.MD"),
                Arguments.of(DocumentKind.MARKDOWN, utf8("年报<p>一</p>"), "a.md"),
                Arguments.of(DocumentKind.TEXT, utf8("年报"), "a.html"),
                Arguments.of(DocumentKind.TEXT, utf8("[2023]1号，数量 < 5 且 > 3"), ""),
                Arguments.of(DocumentKind.TEXT, utf8("{年报}"), ""),
                Arguments.of(DocumentKind.TEXT, "年报 规章".getBytes(Charset.forName("GB18030")), ""),
                Arguments.of(DocumentKind.TEXT, ("\uFEFF年报 规章\t1").getBytes(StandardCharsets.UTF_16LE), ""),
                Arguments.of(DocumentKind.TEXT, utf8("BMW 规章 0"), ""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theContentTellsTheKind(DocumentKind kind, byte[] bytes, String name) throws UnreadableDocumentException {
        assertThat(kind(bytes, name))
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(kind);
    }

    static Stream<Arguments> refusals() throws IOException {
        byte[] random = new byte[4000];
        new Random(1).nextBytes(random);
        return Stream.of(
                Arguments.of("the file is empty", new byte[0]),
                Arguments.of("the file is empty", utf8("\uFEFF \n\t\u3000")),
                Arguments.of(old("RTF", "DOCX"), utf8("{\\rtf1 a}")),
                Arguments.of(old("Founder's CEB", "PDF"), utf8("Founder CEB 3.1")),
                Arguments.of(old("a workbook of Excel 95 or earlier", "XLSX"), compound("Book")),
                Arguments.of(unknown("a PowerPoint presentation"), compound("PowerPoint Document")),
                Arguments.of(unknown("an OLE compound file"), compound("Other")),
                Arguments.of("is encrypted and asks for a password", compound("EncryptedPackage")),
                Arguments.of(
                        old("OpenDocument", "DOCX"),
                        OfficeFiles.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>")),
                Arguments.of(old("an Excel binary workbook (.xlsb)", "XLSX"), OfficeFiles.zip("xl/workbook.bin", "")),
                Arguments.of(unknown("a PowerPoint presentation"), OfficeFiles.zip("ppt/presentation.xml", "")),
                Arguments.of(unknown("a ZIP archive"), OfficeFiles.zip("a.txt", "")),
                Arguments.of(
                        old("an XML Spreadsheet 2003", "XLSX"),
                        utf8(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")),
                Arguments.of(unknown("XML"), utf8("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                Arguments.of(old("a picture as GIF or WebP", "PNG"), utf8("GIF89a")),
                Arguments.of(unknown("an archive"), new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                Arguments.of(unknown("binary data"), random));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNotReadSaysWhatItIsAndWhatToDo(String message, byte[] bytes) {
        assertThat(refused(bytes)).hasMessage(message);
    }

    static Stream<byte[]> pictures() {
        return Stream.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0},
                new byte[] {'M', 'M', 0, '*', 0, 0, 0, 8},
                new byte[] {'B', 'M', 70, 0, 0, 0, 0, 0});
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picturesAreAKindOfTheirOwn(byte[] bytes) {
        assertThat(kind(bytes, "")).isEqualTo(DocumentKind.PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx"})
    void aWrongExtensionDoesNotMatter(String name) throws UnreadableDocumentException {
        assertThat(kind(utf8("年度报告\n规章\t0"), name)).isEqualTo(DocumentKind.TEXT);
    }

    @Test
    void chineseMessagesNameTheFormatToo() {
        assertThat(refused(utf8("{\\rtf1 a}")).getIssue().getMessage(Locale.CHINESE))
                .isEqualTo("RTF 格式不能读取，请另存为 DOCX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n{ \"formVersion\": \"2021\" }\n", "[{\"a\":1}]"})
    void jsonIsAKindOfItsOwn(String text) {
        assertThat(kind(utf8(text), "")).isEqualTo(DocumentKind.JSON);
    }

    private static String unknown(String found) {
        return "is of no known kind (" + found
                + "); read are text, Markdown, HTML, MHTML, DOCX, DOC, XLSX, XLS, WPS, ET, PDF and OFD";
    }

    private static String old(String format, String instead) {
        return "is " + format + ", which is not read; save it as " + instead;
    }

    private static UnreadableDocumentException refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> kind(bytes, ""));
    }

    private static DocumentKind kind(byte[] bytes, String name) {
        return ContentKind.of(bytes, name, new Budget(ReadLimits.standard()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[100]), stream);
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
