package org.disclosurereport.documents.source;

import org.disclosurereport.LocalizedText;

/** Where the bytes of a picture come from: a part of the file, a text within it, a file beside it. Immutable. */
public interface PictureSource {
    /**
     * {@return the bytes, or why there are none}
     *
     * @param folder the folder of the document
     * @param budget what getting them may use; charged
     * @throws UnreadableDocumentException if that is over a limit, or the document is damaged
     */
    Bytes get(PictureFolder folder, Budget budget);

    /** What a picture's source has. */
    sealed interface Bytes {
        /**
         * The bytes of the picture.
         *
         * @param content the bytes; not to be changed
         */
        record Found(byte[] content) implements Bytes {}

        /**
         * A picture that isn't looked at.
         *
         * @param why why
         */
        record Left(LocalizedText why) implements Bytes {}
    }
}
