package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page for people: choose or drop documents, see what is said about them. */
@RestController
final class PageController {
    private static final int MOST = 20;

    private final Uploads uploads;
    private final Readings readings;
    private final Requests requests;

    PageController(Uploads uploads, Readings readings, Requests requests) {
        this.uploads = uploads;
        this.readings = readings;
        this.requests = requests;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> start(HttpServletRequest request) {
        Locale locale = requests.locale(request);
        return Pages.answer(Pages.start(locale), locale);
    }

    /** The page of one document, or an overview of several. */
    @PostMapping("/")
    ResponseEntity<byte[]> show(HttpServletRequest request) throws IOException {
        Locale locale = requests.locale(request);
        List<Upload> all = uploads.all(request);
        if (all.size() > MOST) {
            throw ProblemException.of(ProblemKind.TOO_MANY_DOCUMENTS, Map.of("max", MOST));
        }
        if (all.size() == 1) {
            try (Upload upload = all.get(0)) {
                return readings.read(
                        upload, read -> Pages.answer(Pages.result(read, readings.review(read), locale), locale));
            }
        }
        List<Overview> rows = new ArrayList<>();
        for (Upload upload : all) {
            rows.add(row(upload));
        }
        return Pages.answer(OverviewPage.of(rows, locale), locale);
    }

    private Overview row(Upload upload) throws IOException {
        try {
            return readings.read(upload, read -> Overview.of(upload.name(), read.getReport(), readings.review(read)));
        } catch (ProblemException e) {
            return Overview.of(upload.name(), e.problem());
        }
    }
}
