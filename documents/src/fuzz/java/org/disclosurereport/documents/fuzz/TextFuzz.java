package org.disclosurereport.documents.fuzz;

/** Any bytes as a text. */
public final class TextFuzz {
    private TextFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("tabs");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.txt");
    }
}
