package org.disclosurereport.documents;

import org.disclosurereport.Named;

/** The formats that reports are written in. */
public enum ReportFormat implements Named {
    /** A web page that needs nothing beside itself. */
    HTML("网页"),
    /** A Word document (Office Open XML). */
    DOCX("Word 文档"),
    /** An Excel workbook (Office Open XML). */
    XLSX("Excel 工作簿"),
    /** A PDF to be printed, tagged for those who have it read aloud; {@link PdfFonts} says where its fonts come from. */
    PDF("PDF 文档"),
    /** Plain text; a row of a table is a line with tabs. */
    TEXT("纯文本");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
