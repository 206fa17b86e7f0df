package org.disclosurereport.documents;

import org.junit.jupiter.api.Assumptions;

/** Tests that print PDFs need a font for Chinese, which not every host has. */
public final class Printing {
    private Printing() {}

    /** Skips the test where there is no such font. */
    public static void assumeFonts() {
        Assumptions.assumeTrue(PdfFonts.ofHost().canPrint(), "no Chinese font on this host: no PDF is printed");
    }

    /** Skips the test if it is of a PDF, where there is no such font. */
    static void assumeFonts(ReportFormat format) {
        if (format == ReportFormat.PDF) {
            assumeFonts();
        }
    }
}
