package org.disclosurereport.documents.fuzz;

import org.disclosurereport.documents.layouts.FuzzSeeds;

/** Any bytes as a Word document, or as a part of one. */
public final class DocxFuzz {
    private static final OfficeFile FILE = FuzzSeeds.docx();

    private DocxFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("docx");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.read(FILE.file(input), "report.docx");
    }
}
