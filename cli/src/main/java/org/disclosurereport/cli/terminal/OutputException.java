package org.disclosurereport.cli.terminal;

import java.io.IOException;
import java.util.Locale;

/** Results can't be written: the reader has left, the disk is full. It ends the run. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputException(IOException cause) {
        super(cause);
    }

    /** Whether the reader has left, such as {@code head}; the system words it in its own language. */
    public boolean isReaderGone() {
        String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("管道");
    }
}
