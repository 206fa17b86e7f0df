package org.disclosurereport.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** What goes for every request before anybody looks into it: headers, token, size, rate, and how many are received at once. */
@Component
@Order(0) // after the request's language is known
final class GuardFilter extends OncePerRequestFilter {
    static final String COOKIE = "disclosure-report-token";

    /** What the parts of a form take beside the document. */
    private static final long AROUND = 1 << 20;

    private static final String BEARER = "Bearer ";

    private static final Map<String, String> HEADERS = Map.of(
            Pages.POLICY,
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private final ServiceProperties properties;
    private final ProblemWriter problems;
    private final ClientRates rates;
    private final Semaphore uploads;

    GuardFilter(ServiceProperties properties, ProblemWriter problems) {
        this.properties = properties;
        this.problems = problems;
        this.rates = new ClientRates(properties.requestsPerMinute(), System::nanoTime);
        this.uploads = new Semaphore(properties.maxUploads());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        try {
            if (isSignedIn(request, response)) {
                return;
            }
            if (HttpMethod.POST.matches(request.getMethod())) {
                requireSize(request);
                if (!rates.admits(request.getRemoteAddr())) {
                    throw ProblemException.of(ProblemKind.TOO_MANY);
                }
                upload(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } catch (ProblemException e) {
            problems.write(request, response, e.problem());
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!uploads.tryAcquire()) {
            throw ProblemException.of(ProblemKind.BUSY);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            uploads.release();
        }
    }

    private void requireSize(HttpServletRequest request) {
        DataSize max = request.getRequestURI().equals("/batches")
                ? properties.batches().maxUpload()
                : properties.maxUpload();
        if (request.getContentLengthLong() > max.toBytes() + AROUND) {
            throw ProblemException.of(ProblemKind.TOO_LARGE, Map.of("max", max.toBytes()));
        }
    }

    /** Refuses who has no token, and keeps the token of who comes with one; true if that is all of the answer. */
    private boolean isSignedIn(HttpServletRequest request, HttpServletResponse response) {
        String token = properties.token();
        // Whoever watches the service needs no token, and is told nothing but whether it is well.
        if (token == null || request.getRequestURI().startsWith("/actuator/health")) {
            return false;
        }
        Optional<String> given = Requests.parameter(request, "token");
        if (request.getRequestURI().equals("/")
                && given.filter(value -> isGiven(value, token)).isPresent()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, hex(token))
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Strict")
                            .path("/")
                            .build()
                            .toString());
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/");
            return true;
        }
        if (!isGiven(request.getHeader(HttpHeaders.AUTHORIZATION), BEARER + token)
                && Stream.ofNullable(request.getCookies())
                        .flatMap(Stream::of)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .noneMatch(value -> isGiven(value, hex(token)))) {
            throw ProblemException.of(ProblemKind.UNAUTHORIZED);
        }
        return false;
    }

    /** A cookie can't hold every character. */
    private static String hex(String token) {
        return HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8));
    }

    /** In a time that doesn't tell how much of it is right. */
    private static boolean isGiven(@Nullable String given, String expected) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
