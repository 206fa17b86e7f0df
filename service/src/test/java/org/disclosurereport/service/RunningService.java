package org.disclosurereport.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service with the limits that it has by itself, but for the number of requests; one for all tests that ask it. Spring's own extension of
 * JUnit needs JUnit 6, so the application is started as it is from the command line.
 */
abstract class RunningService {
    private static final ConfigurableApplicationContext CONTEXT = start(
            "--disclosure-report.service.requests-per-minute=0",
            "--disclosure-report.service.max-upload=2MB",
            "--disclosure-report.service.timeout=20s");

    /** Starts a service at any port; it ends with the tests. */
    static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(ServiceApplication.class, MovableClock.class)
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(properties))
                        .toArray(String[]::new));
    }

    static Client client(ConfigurableApplicationContext context) {
        return new Client(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static Client client() {
        return client(CONTEXT);
    }

    static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    static Batches batches() {
        return CONTEXT.getBean(Batches.class);
    }

    static MovableClock clock() {
        return CONTEXT.getBean(MovableClock.class);
    }

    /** How many uploads there are on disk. */
    static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(CONTEXT.getBean(RunFolder.class).folder(Uploads.FOLDER))) {
            return files.count();
        }
    }
}
