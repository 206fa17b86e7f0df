package org.disclosurereport.batch;

import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How far a run has got, such as 300 000 of 600 000 bytes and 50 reports.
 *
 * <p>Sizes are as they were found before the run began. It holds no time: the listener has a clock of its own. Immutable and
 * thread-safe; equality covers every field.
 */
@Value.Immutable
public interface BatchProgress {
    /** {@return how many files there are} */
    @Value.Parameter
    long getFiles();

    /** {@return how many bytes they have; empty if some is no regular file, such as a pipe} */
    @Value.Parameter
    OptionalLong getBytes();

    /** {@return how many bytes were read, those before a break included} */
    @Value.Parameter
    long getBytesDone();

    /** {@return how many reports are done, those that could not be read and those before a break included} */
    @Value.Parameter
    long getReportsDone();
}
