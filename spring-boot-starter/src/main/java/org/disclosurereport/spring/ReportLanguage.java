package org.disclosurereport.spring;

import java.util.Locale;

/**
 * Which language messages are in at the moment: that of the current request, unless a host's own bean says otherwise.
 *
 * <p>For example {@code () -> Locale.ENGLISH}. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ReportLanguage {
    /** {@return the locale; every language but English gets Chinese messages} */
    Locale getLocale();
}
