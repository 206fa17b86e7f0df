package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem: as JSON (RFC 9457), or as a page to who likes that better. Thread-safe. */
@Component
final class ProblemWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SECONDS_TO_WAIT = "2";

    private final Requests requests;

    ProblemWriter(Requests requests) {
        this.requests = requests;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Locale locale = requests.locale(request);
        switch (problem.kind()) {
            case BUSY, TIMEOUT, TOO_MANY -> response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            case UNAUTHORIZED -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> {
                // says all in its body
            }
        }
        response.setStatus(problem.kind().status().value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        byte[] body;
        if (Requests.wantsPage(request)) {
            String page = Pages.problem(problem, locale);
            response.setHeader(Pages.POLICY, Pages.policy(page));
            response.setContentType("text/html;charset=UTF-8");
            body = page.getBytes(StandardCharsets.UTF_8);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            // As text first: what was sent may hold half a surrogate pair, which becomes a question mark in UTF-8.
            body = MAPPER.writeValueAsString(problem.toMap(request.getRequestURI(), locale))
                    .getBytes(StandardCharsets.UTF_8);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
