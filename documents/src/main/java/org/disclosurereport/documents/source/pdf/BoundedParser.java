package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, which measures the streams that it will inflate itself: those of references and of objects. */
final class BoundedParser extends PDFParser {
    private final StreamContents streams;
    private final Set<Long> measured = new HashSet<>();
    private boolean damaged;

    BoundedParser(byte[] bytes, StreamContents streams) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "");
        this.streams = streams;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
            streams.inflate(stream);
        }
        return stream;
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
            streams.inflate(stream);
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
