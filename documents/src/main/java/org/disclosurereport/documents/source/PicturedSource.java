package org.disclosurereport.documents.source;

import org.disclosurereport.documents.picture.PictureReader;
import org.jspecify.annotations.Nullable;

/** A source of documents whose pages can be pictures, in part or whole. Stateless and thread-safe. */
public interface PicturedSource extends DocumentSource {
    @Override
    default Document read(byte[] bytes, Budget budget) {
        return read(bytes, budget, null);
    }

    /**
     * Reads a document whose text lacks what its pictures may show.
     *
     * @param bytes the file; not changed
     * @param budget what it may use; charged
     * @param pictures reads the pictures beside the text; null for leaving them alone
     * @return its blocks
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    Document read(byte[] bytes, Budget budget, @Nullable PictureReader pictures);
}
