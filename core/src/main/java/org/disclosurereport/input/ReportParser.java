package org.disclosurereport.input;

import org.disclosurereport.DisclosureReport;

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
     * @return the report
     * @throws UnreadableInputException if the input is not a report, with all reasons
     */
    DisclosureReport parse(byte[] input);
}
