package org.disclosurereport.documents.fuzz;

/** Any bytes as a PDF. */
public final class PdfFuzz {
    private PdfFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("pdf-ruled");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.pdf");
    }
}
