package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers whatever goes wrong in handling a request, and what the container itself refuses; no answer has a stack trace. */
@Controller
@ControllerAdvice
final class ProblemAdvice implements ErrorController {
    private static final Log LOG = LogFactory.getLog(ProblemAdvice.class);

    private final ProblemWriter writer;
    private final ServiceProperties properties;

    ProblemAdvice(ProblemWriter writer, ServiceProperties properties) {
        this.writer = writer;
        this.properties = properties;
    }

    @ExceptionHandler
    void handle(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (exception instanceof AsyncRequestNotUsableException) {
            LOG.debug("the caller is gone before the answer");
            return;
        }
        writer.write(request, response, problem(exception));
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute("jakarta.servlet.error.status_code");
        writer.write(
                request,
                response,
                ofStatus(status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND));
    }

    /** What an exception is answered with. */
    Problem problem(Exception exception) {
        if (exception instanceof ProblemException known) {
            return known.problem();
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return new Problem(
                    ProblemKind.TOO_LARGE, Map.of("max", properties.maxUpload().toBytes()), List.of());
        }
        if (exception instanceof MultipartException) {
            return new Problem(ProblemKind.BAD_REQUEST, Map.of(), List.of());
        }
        if (exception instanceof ErrorResponse response) {
            return ofStatus(response.getStatusCode());
        }
        LOG.error("a request failed", exception);
        return new Problem(ProblemKind.INTERNAL, Map.of(), List.of());
    }

    private static Problem ofStatus(HttpStatusCode status) {
        ProblemKind kind = switch (status.value()) {
            case 404 -> ProblemKind.NOT_FOUND;
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 415 -> ProblemKind.UNSUPPORTED_TYPE;
            default -> status.is4xxClientError() ? ProblemKind.BAD_REQUEST : ProblemKind.INTERNAL;
        };
        return new Problem(kind, Map.of(), List.of());
    }
}
