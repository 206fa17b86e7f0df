package org.disclosurereport.documents.writing;

/** Writes the form as a Word document. */
public final class DocxForm {
    private DocxForm() {}

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @return the bytes of the file
     */
    public static byte[] write(PrintedReport report, RemarkedCells remarks) {
        return new byte[0];
    }
}
