package org.disclosurereport.documents.fuzz;

/** Any bytes as a PDF. */
public final class PdfFuzz {
    private PdfFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.pdf");
    }
}
