package org.disclosurereport.batch;

import java.io.IOException;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;

/**
 * Results can't be written: the disk is full, the folder isn't there. The run ended; what it recorded last is still good, so
 * that it can be resumed once there is room.
 */
public final class BatchOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private static final LocalizedText NAMED =
            LocalizedText.of("{file}：无法写入：{why}", "{file}: it can't be written: {why}");
    private static final LocalizedText UNNAMED = LocalizedText.of("无法写出结果：{why}", "results can't be written: {why}");

    private final transient LocalizedText text;

    private BatchOutputException(LocalizedText text, IOException cause) {
        super(text.getEnglish(), cause);
        this.text = text;
    }

    /** A file can't be written. */
    static BatchOutputException of(String file, IOException cause) {
        return new BatchOutputException(
                NAMED.fill(Map.of("file", file, "why", FileProblems.whyNotWritten(cause))), cause);
    }

    /** A stream can't be written. */
    static BatchOutputException of(IOException cause) {
        return new BatchOutputException(UNNAMED.fill(Map.of("why", FileProblems.whyNotWritten(cause))), cause);
    }

    /** {@return which file and why, in both languages} */
    public LocalizedText getText() {
        return text;
    }
}
