package org.disclosurereport.service;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The batches of this run of the service, in its folder. They are done one after the other. Thread-safe.
 */
@Component
final class Batches {
    private static final Log LOG = LogFactory.getLog(Batches.class);
    private static final int ID_BYTES = 16;

    private final ServiceProperties.Batches limits;
    private final Readings readings;
    private final Clock clock;
    private final Path root;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Batch> all = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "batches");
        thread.setDaemon(true);
        return thread;
    });

    Batches(ServiceProperties properties, Readings readings, RunFolder folder, Optional<Clock> clock)
            throws IOException {
        this.limits = properties.batches();
        this.readings = readings;
        this.clock = clock.orElseGet(Clock::systemUTC);
        this.root = folder.folder("batches");
    }

    /** Takes a ZIP and has it read when its turn comes. */
    Batch take(Upload zip, Locale locale) throws IOException {
        if (all.size() >= limits.maxBatches()) {
            throw ProblemException.of(ProblemKind.BUSY);
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        Path folder = Files.createDirectory(root.resolve(id));
        try (InputStream in = zip.source().getInputStream()) {
            Files.copy(in, Batch.zip(folder));
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
        Batch batch = new Batch(id, folder, clock.instant().plus(limits.keep()), locale, readings, limits);
        all.put(id, batch);
        worker.execute(() -> run(batch));
        return batch;
    }

    private static void run(Batch batch) {
        try {
            batch.run();
        } catch (Throwable e) { // one batch is not to be the end of the others
            LOG.error("a batch failed", e);
        }
    }

    /** The batch of an id. */
    Batch get(String id) {
        Batch batch = all.get(id);
        if (batch == null || !clock.instant().isBefore(batch.expires())) {
            throw ProblemException.of(ProblemKind.NO_BATCH);
        }
        return batch;
    }

    /** Ends a batch and forgets it. */
    void delete(String id) throws IOException {
        Batch batch = get(id);
        all.remove(id);
        batch.delete();
    }

    /** Deletes what isn't kept any longer. */
    @Scheduled(fixedDelay = 10_000)
    void deleteExpired() throws IOException {
        Instant now = clock.instant();
        for (Batch batch : all.values()) {
            if (!now.isBefore(batch.expires())) {
                all.remove(batch.id());
                batch.delete();
            }
        }
    }

    @PreDestroy
    void stop() throws IOException {
        worker.shutdownNow();
        for (Batch batch : all.values()) {
            batch.delete();
        }
    }
}
