package org.disclosurereport.documents.source.pdf;

import java.io.IOException;

/** A PDF that can't be opened without a password or key. */
final class EncryptedException extends IOException {
    private static final long serialVersionUID = 1L;

    EncryptedException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
