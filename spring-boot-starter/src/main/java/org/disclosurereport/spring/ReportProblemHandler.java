package org.disclosurereport.spring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * What {@link ReportProblemResolver} is for servlets: answers what is wrong with a report as problem details, before Spring Boot's own
 * handler; any other exception is left to that.
 *
 * @param language the language of answers
 */
record ReportProblemHandler(ReportLanguage language) implements WebExceptionHandler, Ordered {
    /** Spring Boot's answers for any exception, at −1. */
    private static final int BEFORE_THE_HOSTS = -2;

    @Override
    public int getOrder() {
        return BEFORE_THE_HOSTS;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        Optional<List<ReportError>> errors =
                thrown instanceof Exception exception ? ReportErrors.find(exception) : Optional.empty();
        if (errors.isEmpty() || response.isCommitted()) {
            return Mono.error(thrown);
        }
        Locale locale = ReportProblem.languageFor(languageOf(exchange));
        ReportProblem problem =
                ReportProblem.of(errors.get(), exchange.getRequest().getPath().value(), locale);
        byte[] json = problem.toJson();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getHeaders().setContentLength(json.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(json)));
    }

    /** As Spring does while it validates: no thread belongs to a request, so it is told whose language counts. */
    private Locale languageOf(ServerWebExchange exchange) {
        LocaleContextHolder.setLocaleContext(exchange.getLocaleContext());
        try {
            return language.getLocale();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
