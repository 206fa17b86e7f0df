package org.disclosurereport.documents.layouts;

import java.util.Set;

/**
 * A way in which reports are published.
 *
 * @param id its name, such as {@code tabs}
 * @param fileName a file name for such a document
 * @param accidents what can go wrong in it
 * @param printer makes the document
 */
record Layout(String id, String fileName, Set<Accident> accidents, Printer printer) {
    private static final Set<String> COSTLY = Set.of(".pdf", ".ofd", ".xls", ".mht");

    /** Makes a document of a report. */
    interface Printer {
        byte[] print(PrintedReport report, Accidents accidents);
    }

    /** Whether making or reading one takes long, so that fewer are tried. */
    boolean isCostly() {
        return fileName.endsWith("x") || COSTLY.stream().anyMatch(fileName::endsWith);
    }

    /** Whether its documents are text. */
    boolean isText() {
        return !isCostly();
    }

    @Override
    public String toString() {
        return id;
    }
}
