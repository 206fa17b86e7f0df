package org.disclosurereport.documents.source.pdf;

/**
 * A limit was met amid reading. Unchecked, because it must get through PDFBox, which goes on after an {@link
 * java.io.IOException}; it ends at {@link PdfFile}'s and the source's border.
 */
public final class OverLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long max;

    OverLimitException(String limit, long max) {
        super("over the limit " + limit + " of " + max, null, false, false);
        this.limit = limit;
        this.max = max;
    }

    /** {@return the name of the limit, as in ReadLimits} */
    public String getLimit() {
        return limit;
    }

    /** {@return its size} */
    public long getMax() {
        return max;
    }
}
