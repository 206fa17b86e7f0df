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
    /** A PDF to be printed, tagged for those who have it read aloud; {@link PrintFonts} says where its fonts come from. */
    PDF("PDF 文档"),
    /** The pages of that PDF as OFD (GB/T 33190), in which China's offices send and keep documents. */
    OFD("OFD 版式文件"),
    /** Plain text; a row of a table is a line with tabs. */
    TEXT("纯文本");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    /** {@return whether it is set on pages, for which {@link PrintFonts} are needed} */
    public boolean isPrinted() {
        return this == PDF || this == OFD;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
