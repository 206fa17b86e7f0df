package org.disclosurereport.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of a request: the first in {@code Accept-Language} that there are messages in, else Chinese. The JVM's default locale, which
 * a servlet container takes for a request that asks for none, doesn't count. Where the host resolves locales in another way, such as by a
 * cookie, that is the language.
 *
 * @param fixed the language whatever is asked for
 * @param hostDefault the language of requests that ask for none
 */
record RequestLanguage(Optional<Locale> fixed, Optional<Locale> hostDefault) implements ReportLanguage {
    private static final List<String> LANGUAGES = List.of(Locale.CHINESE.getLanguage(), Locale.ENGLISH.getLanguage());

    @Override
    public Locale getLocale() {
        return fixed.isEmpty() && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? ofRequest(now.getRequest())
                : new ThreadLanguage(fixed).getLocale();
    }

    private Locale ofRequest(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null && !(resolver instanceof AcceptHeaderLocaleResolver)) {
            return LocaleContextHolder.getLocale();
        }
        String asked = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)));
        return asked.isBlank() ? hostDefault.orElse(Locale.CHINESE) : accepted(asked);
    }

    /** The container's own reading takes the JVM's locale for any language, {@code *}. */
    private static Locale accepted(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                    .findFirst()
                    .orElse(Locale.CHINESE);
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE; // not a header that asks for anything
        }
    }
}
