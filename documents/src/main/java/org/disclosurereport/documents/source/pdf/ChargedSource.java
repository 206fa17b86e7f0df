package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.disclosurereport.documents.source.Budget;

/**
 * The bytes of a PDF as PDFBox's parser reads them, each charged. Whatever the parser does with a hostile file, going over
 * the same bytes again and again or looking for what isn't there, it reads, and so it comes to an end.
 */
final class ChargedSource extends RandomAccessReadBuffer {
    private final Budget budget;

    ChargedSource(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.useSteps(1);
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        budget.useSteps(Math.max(1, length));
        return super.read(buffer, offset, length);
    }
}
