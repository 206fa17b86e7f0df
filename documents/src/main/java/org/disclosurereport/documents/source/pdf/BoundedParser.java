package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.disclosurereport.documents.source.Budget;

/** PDFBox's parser, which measures the streams that it will inflate itself: those of references and of objects. */
final class BoundedParser extends PDFParser {
    /** What an object takes with its place in an array or dictionary. */
    private static final int COS_OBJECT_BYTES = 48;
    /** What the objects of a stream take for each byte of it, such as {@code [.5 .5 .5]}. */
    private static final int OBJECT_BYTES_PER_BYTE = 12;

    private final StreamContents streams;
    private final Set<Long> measured = new HashSet<>();
    private boolean damaged;

    BoundedParser(byte[] bytes, StreamContents streams) throws IOException {
        super(new ChargedSource(bytes, streams.budget()), "");
        this.streams = streams;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.W)) {
            requireEntries(dictionary, streams.inflate(stream).length);
        }
        return stream;
    }

    /**
     * Refuses a stream of references that claims more entries than it has bytes: PDFBox makes each entry that is claimed,
     * without end where an entry takes no bytes.
     */
    private void requireEntries(COSDictionary dictionary, int bytes) throws IOException {
        COSArray widths = dictionary.getCOSArray(COSName.W);
        long width = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        if (width < 1) {
            throw new IOException("an entry of a stream of references takes no bytes");
        }
        streams.budget().useMemory(bytes / width * Budget.OBJECT_BYTES);
    }

    /** Each object that is parsed is kept. */
    @Override
    protected COSBase parseDirObject() throws IOException {
        streams.budget().useMemory(COS_OBJECT_BYTES);
        return super.parseDirObject();
    }

    /** PDFBox takes an object that it can't read for one that isn't there; here that is known. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException e) {
            damaged = true;
            throw e;
        }
    }

    /** {@return whether an object couldn't be read where the table of references says} */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (measured.add(number)
                && document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            streams.budget().useMemory((long) OBJECT_BYTES_PER_BYTE * streams.inflate(stream).length);
        }
        return super.parseObjectStreamObject(number, key);
    }

    /** A file encrypted in a way that isn't known can't be opened any more than one with a password. */
    @Override
    protected void prepareDecryption() throws IOException {
        try {
            super.prepareDecryption();
        } catch (IOException | LinkageError e) {
            throw new EncryptedException(e);
        }
    }
}
