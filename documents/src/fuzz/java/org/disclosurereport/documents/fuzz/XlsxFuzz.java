package org.disclosurereport.documents.fuzz;

import org.disclosurereport.documents.layouts.FuzzSeeds;

/** Any bytes as a workbook, or as a part of one. */
public final class XlsxFuzz {
    private static final OfficeFile FILE = FuzzSeeds.xlsx();

    private XlsxFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("xlsx");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.read(FILE.file(input), "report.xlsx");
    }
}
