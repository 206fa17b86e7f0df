package org.disclosurereport.spring;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The language that Spring knows of for the current thread. Without one there is no language that anybody asked for, and the JVM's own is
 * nobody's wish.
 *
 * @param fixed the language whatever the thread's
 */
record ThreadLanguage(Optional<Locale> fixed) implements ReportLanguage {
    @Override
    public Locale getLocale() {
        return fixed.or(() -> Optional.ofNullable(LocaleContextHolder.getLocaleContext())
                        .map(LocaleContext::getLocale))
                .orElse(Locale.CHINESE);
    }
}
