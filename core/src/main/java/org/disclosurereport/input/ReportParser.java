package org.disclosurereport.input;

import java.util.function.Consumer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;

/**
 * Reads reports from a format that is data already: a service, found by {@link java.util.ServiceLoader}, so that who
 * reads documents reads JSON as well when the library that knows JSON is there.
 *
 * <p>Implementations are stateless and thread-safe.
 */
public interface ReportParser {
    /** {@return the name of the format, such as {@code JSON}} */
    String getFormat();

    /**
     * Reads a report.
     *
     * @param input the whole input; not changed
     * @param notes receives what is worth knowing of a report that was read, such as a key of a later version that was passed over
     * @return the report
     * @throws UnreadableInputException if the input is not a report, with all reasons
     */
    DisclosureReport parse(byte[] input, Consumer<LocalizedText> notes);
}
