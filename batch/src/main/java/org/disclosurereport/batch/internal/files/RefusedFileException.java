package org.disclosurereport.batch.internal.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.disclosurereport.LocalizedText;

/** A file isn't written, because something would be lost: it is an input, somebody else's, or another run writes it. */
public final class RefusedFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText why;

    RefusedFileException(Path file, LocalizedText why) {
        super(file.toString(), null, why.getEnglish());
        this.why = why;
    }

    /** {@return why, in both languages, without the file's name} */
    public LocalizedText getWhy() {
        return why;
    }
}
