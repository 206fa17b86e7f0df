package org.disclosurereport.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A service with the limits that it has by itself, but for the number of requests; one for all tests that ask it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure-report.service.requests-per-minute=0",
            "disclosure-report.service.max-upload=2MB",
            "disclosure-report.service.timeout=20s"
        })
@Import(MovableClock.class)
abstract class RunningService {
    @Autowired
    private Batches batches;

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    Client client() {
        return new Client(port);
    }

    Batches batches() {
        return batches;
    }

    MovableClock clock() {
        return clock;
    }

    /** How many uploads there are on disk. */
    static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("disclosure-report-upload-"))
                    .count();
        }
    }
}
