package org.disclosurereport.documents;

import org.disclosurereport.Named;

/** The kinds of documents that reports are read from; told from a document's content, never from its name alone. */
public enum DocumentKind implements Named {
    /** Plain text: prose and flattened tables. */
    TEXT("纯文本"),
    /** Markdown. */
    MARKDOWN("Markdown"),
    /** A web page. */
    HTML("网页"),
    /** A Word document (Office Open XML). */
    DOCX("Word 文档"),
    /** An Excel workbook (Office Open XML). */
    XLSX("Excel 工作簿"),
    /** A PDF. */
    PDF("PDF"),
    /** A picture, or several in one file: PNG, JPEG, TIFF, BMP; read where {@code disclosure-report-pictures} is present. */
    PICTURE("图片"),
    /** A Word document of the format before 2007, also as WPS writes it. */
    DOC("Word 97–2003 文档"),
    /** An Excel workbook of the format before 2007, also as WPS writes it. */
    XLS("Excel 97–2003 工作簿"),
    /** A document in the layout format of GB/T 33190. */
    OFD("OFD"),
    /** A web page in one file. */
    MHTML("单个文件网页"),
    /** JSON as this library writes it, where the library that reads it is present. */
    JSON("JSON");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
