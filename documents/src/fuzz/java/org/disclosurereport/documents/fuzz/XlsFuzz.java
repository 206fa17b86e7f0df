package org.disclosurereport.documents.fuzz;

/** Any bytes as a workbook of the format before 2007. */
public final class XlsFuzz {
    private XlsFuzz() {}

    /** Reads a whole document first. */
    public static void fuzzerInitialize() {
        FuzzedReading.begin("xls");
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] document) {
        FuzzedReading.read(document, "report.xls");
    }
}
