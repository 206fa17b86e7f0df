package org.disclosurereport.documents.fuzz;

/** Any bytes as a web page in one file. */
public final class MhtmlFuzz {
    private MhtmlFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("mhtml");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.mht");
    }
}
