package org.disclosurereport.cli.terminal;

import java.util.Locale;

/** What the commands of one call share: where they write and in which language. */
public interface Session {
    /** {@return where results and messages go} */
    Console console();

    /**
     * {@return the language to write}
     *
     * @throws UsageException if there is no such language
     */
    Locale locale();

    /**
     * Sets the language where the caller named none.
     *
     * @param language the language of the configuration
     */
    void prefer(Locale language);
}
