package org.disclosurereport.documents.fuzz;

/** Any bytes as a web page. */
public final class HtmlFuzz {
    private HtmlFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("html-official");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.html");
    }
}
