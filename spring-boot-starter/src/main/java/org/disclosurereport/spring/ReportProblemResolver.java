package org.disclosurereport.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/** Answers what is wrong with a report as problem details (RFC 9457), all of it; any other exception is left to the other resolvers. */
final class ReportProblemResolver extends AbstractHandlerExceptionResolver {
    private final ReportLanguage language;

    ReportProblemResolver(ReportLanguage language) {
        this.language = language;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Optional<List<ReportError>> errors = ReportErrors.find(exception);
        if (errors.isEmpty() || response.isCommitted()) {
            return null;
        }
        Locale locale = ReportProblem.languageFor(language.getLocale());
        ReportProblem problem = ReportProblem.of(errors.get(), request.getRequestURI(), locale);
        byte[] json = problem.toJson();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setContentLength(json.length);
        try {
            response.getOutputStream().write(json);
        } catch (IOException e) {
            logger.debug("the caller is gone before the answer", e);
        }
        return new ModelAndView();
    }
}
