package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.spring.ReportLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What a request asks for: its language, its type of answer, the parameters of its address. Parameters are taken from the address alone,
 * for asking the container for them would read a body of a form. Thread-safe.
 */
@Component
final class Requests {
    private final ReportLanguage language;

    Requests(ReportLanguage language) {
        this.language = language;
    }

    /** Chinese, or English where {@code lang=en} or {@code Accept-Language} asks for it. */
    Locale locale(HttpServletRequest request) {
        return parameter(request, "lang")
                .or(() -> Optional.of(language.getLocale().getLanguage()))
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.CHINESE);
    }

    /** A parameter of the address; of several the first. */
    static Optional<String> parameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        Matcher found =
                Pattern.compile("(?:^|&)" + Pattern.quote(name) + "=([^&]*)").matcher(query);
        try {
            return found.find()
                    ? Optional.of(UriUtils.decode(found.group(1).replace('+', ' '), "UTF-8"))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemKind.BAD_REQUEST);
        }
    }

    /** Whether a page is liked better than JSON, as browsers do. */
    static boolean wantsPage(HttpServletRequest request) {
        double page = 0;
        double data = 0;
        for (MediaType type : accepted(request)) {
            if (type.getType().equals("text") && type.includes(MediaType.TEXT_HTML)) {
                page = Math.max(page, type.getQualityValue());
            } else if (type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.APPLICATION_PROBLEM_JSON)) {
                data = Math.max(data, type.getQualityValue());
            }
        }
        return page > data;
    }

    /** Whether a type is asked for by its name. */
    static boolean names(HttpServletRequest request, MediaType asked) {
        return accepted(request).stream().anyMatch(asked::equalsTypeAndSubtype);
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
