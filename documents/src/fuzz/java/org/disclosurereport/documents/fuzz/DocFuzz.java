package org.disclosurereport.documents.fuzz;

/** Any bytes as a Word document of the format before 2007. */
public final class DocFuzz {
    private DocFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("docx");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.doc");
    }
}
