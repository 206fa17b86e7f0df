package org.disclosurereport.documents;

import org.junit.jupiter.api.Assumptions;

/** Tests that print PDF or OFD need a font for Chinese, which not every host has. */
public final class Printing {
    private Printing() {}

    /** Skips the test where there is no such font. */
    public static void assumeFonts() {
        Assumptions.assumeTrue(PrintFonts.ofHost().canPrint(), "no Chinese font on this host: nothing is printed");
    }

    /** Skips the test if its format is printed, where there is no such font. */
    static void assumeFonts(ReportFormat format) {
        if (format.isPrinted()) {
            assumeFonts();
        }
    }
}
