package org.disclosurereport.documents.fuzz;

/** Any bytes as Markdown. */
public final class MarkdownFuzz {
    private MarkdownFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("markdown-tables");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.md");
    }
}
