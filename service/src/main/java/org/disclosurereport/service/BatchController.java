package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disclosurereport.batch.BatchFormat;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many documents in a ZIP: sent, watched, fetched, deleted. */
@RestController
final class BatchController {
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final MediaType ROWS = MediaType.parseMediaType("text/csv");

    private final Uploads uploads;
    private final Batches batches;
    private final Requests requests;
    private final ServiceProperties properties;

    BatchController(Uploads uploads, Batches batches, Requests requests, ServiceProperties properties) {
        this.uploads = uploads;
        this.batches = batches;
        this.requests = requests;
        this.properties = properties;
    }

    @PostMapping("/batches")
    ResponseEntity<Map<String, Object>> take(HttpServletRequest request) throws IOException {
        try (Upload zip = uploads.one(request, properties.batches().maxUpload().toBytes())) {
            try (InputStream in = zip.source().getInputStream()) {
                byte[] start = in.readNBytes(4);
                if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
                    throw ProblemException.of(ProblemKind.NOT_A_ZIP);
                }
            }
            Batch batch = batches.take(zip, requests.locale(request));
            return ResponseEntity.accepted()
                    .location(URI.create("/batches/" + batch.id()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(batch.progress());
        }
    }

    @GetMapping("/batches/{id}")
    ResponseEntity<Map<String, Object>> progress(@PathVariable("id") String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(batches.get(id).progress());
    }

    /** Lines of JSON, or rows of CSV where {@code text/csv} is accepted by its name. */
    @GetMapping("/batches/{id}/results")
    ResponseEntity<Resource> results(@PathVariable("id") String id, HttpServletRequest request) {
        Batch batch = batches.get(id);
        if (!batch.isEnded()) {
            throw ProblemException.of(ProblemKind.NOT_DONE);
        }
        boolean rows = Requests.names(request, ROWS);
        return ResponseEntity.ok()
                .contentType(new MediaType(rows ? ROWS : LINES, StandardCharsets.UTF_8))
                .body(new FileSystemResource(batch.results(rows ? BatchFormat.CSV : BatchFormat.JSON)));
    }

    @DeleteMapping("/batches/{id}")
    ResponseEntity<Void> delete(@PathVariable("id") String id) throws IOException {
        batches.delete(id);
        return ResponseEntity.noContent().build();
    }
}
