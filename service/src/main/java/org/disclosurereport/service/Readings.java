package org.disclosurereport.service;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.disclosurereport.batch.MemoryReader;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleSetValidator;
import org.springframework.stereotype.Component;

/**
 * Reads and checks documents: so many at the same time, so many waiting, none for longer than a request may take. A reading that goes on
 * after its time keeps its place until the limits of reading end it, so that no more than so many ever run. Thread-safe.
 */
@Component
final class Readings {
    private final ServiceProperties properties;
    private final RuleSet rules;
    private final RuleSetValidator validator;
    private final Reviewer reviewer;
    private final MemoryReader reader;
    private final ExecutorService places;

    Readings(ServiceProperties properties, RuleSet rules, RuleSetValidator validator) {
        this.properties = properties;
        // Rules across reports need several.
        this.rules = rules.matching(rule -> rule instanceof ReportRule);
        this.validator = validator;
        this.reviewer = Reviewer.of(this.rules);
        this.reader = MemoryReader.of(properties.jobs() + 1) // a batch beside them
                .withMaxSteps(properties.maxSteps());
        BlockingQueue<Runnable> waiting = properties.maxWaiting() == 0
                ? new SynchronousQueue<>()
                : new LinkedBlockingQueue<>(properties.maxWaiting());
        this.places = new ThreadPoolExecutor(
                properties.jobs(), properties.jobs(), 0, TimeUnit.SECONDS, waiting, Readings::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    RuleSet rules() {
        return rules;
    }

    /** What reads documents of a batch. */
    MemoryReader reader() {
        return reader;
    }

    /** Everything that is said about a report; counted by the starter's metrics. */
    ReportReview review(ReadReport read) {
        return reviewer.review(read, validator.validate(read.getReport()));
    }

    /**
     * Reads a document and makes something of its report.
     *
     * @throws ProblemException if it can't be read, takes too long, or no place is free
     */
    <R> R read(Upload upload, Function<ReadReport, R> work) throws IOException {
        return within(() -> reader.read(upload.name(), upload.bytes(), work, failure -> {
            throw ProblemException.unreadable(failure.getProblems());
        }));
    }

    private <R> R within(Callable<R> work) throws IOException {
        AtomicBoolean started = new AtomicBoolean();
        Future<R> result;
        try {
            result = places.submit(() -> {
                started.set(true);
                return work.call();
            });
        } catch (RejectedExecutionException e) {
            throw ProblemException.of(ProblemKind.BUSY);
        }
        try {
            return result.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw started.get()
                    ? ProblemException.of(
                            ProblemKind.TIMEOUT,
                            Map.of("seconds", properties.timeout().toSeconds()))
                    : ProblemException.of(ProblemKind.BUSY);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemKind.BUSY);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException {
        if (cause instanceof ProblemException known) {
            return known;
        }
        if (cause instanceof IOException e) {
            throw e;
        }
        // What a document asks of memory and stack is that document's.
        if (cause instanceof VirtualMachineError) {
            return ProblemException.of(ProblemKind.TOO_COSTLY);
        }
        return new IllegalStateException("a document was read and could not be answered", cause);
    }

    @PreDestroy
    void stop() {
        places.shutdownNow();
    }
}
