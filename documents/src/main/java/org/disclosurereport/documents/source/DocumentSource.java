package org.disclosurereport.documents.source;

/** Turns the bytes of one kind of document into blocks. Implementations have no state and are thread-safe. */
public interface DocumentSource {
    /**
     * Reads a document.
     *
     * @param bytes the whole document; not changed
     * @param budget what it may use; charged
     * @return its blocks
     * @throws UnreadableDocumentException when there is nothing to be read: encrypted, broken, over a limit
     */
    Document read(byte[] bytes, Budget budget);
}
