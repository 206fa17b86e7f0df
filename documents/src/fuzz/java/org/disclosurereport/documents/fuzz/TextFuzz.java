package org.disclosurereport.documents.fuzz;

/** Any bytes as a text. */
public final class TextFuzz {
    private TextFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.txt");
    }
}
