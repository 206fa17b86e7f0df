package org.disclosurereport.documents.fuzz;

import org.disclosurereport.documents.layouts.FuzzSeeds;

/** Any bytes as an OFD, or as a part of one. */
public final class OfdFuzz {
    private static final OfficeFile FILE = FuzzSeeds.ofd();

    private OfdFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("ofd-ruled");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.read(FILE.file(input), "report.ofd");
    }
}
