package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Places, turns and time. */
class ReadingsTest {
    private static final Upload REPORT = Upload.of("r.json", Client.sample("jinshan-2023.json"));

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Readings readings = readings("1500ms");

    private static Readings readings(String timeout) {
        ServiceProperties properties = properties("max-jobs", "1", "max-waiting", "1", "timeout", timeout);
        return new Readings(properties, RuleSet.standard(), ReportValidator.of(RuleSet.standard()));
    }

    static ServiceProperties properties(String... pairs) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        for (int i = 0; i < pairs.length; i += 2) {
            source.put("disclosure-report.service." + pairs[i], pairs[i + 1]);
        }
        return new Binder(source).bindOrCreate("disclosure-report.service", ServiceProperties.class);
    }

    @AfterEach
    void stop() {
        end.countDown();
        callers.shutdownNow();
        readings.stop();
    }

    private static ProblemKind refused(Readings readings, Function<ReadReport, Object> work) {
        return catchThrowableOfType(ProblemException.class, () -> readings.read(REPORT, work))
                .problem()
                .kind();
    }

    /** Goes on after its time, as a reading does that nothing interrupts. */
    private Object hold(ReadReport read) {
        boolean ended = false;
        while (!ended) {
            try {
                ended = end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                ended = false;
            }
        }
        return read;
    }

    @Test
    void oneWorksOneWaitsTheOthersAreRefusedUntilAPlaceIsFree() throws Exception {
        List<Future<ProblemKind>> answers = new ArrayList<>();
        answers.add(callers.submit(() -> refused(readings, this::hold)));
        Thread.sleep(300);
        answers.add(callers.submit(() -> refused(readings, read -> read)));
        Thread.sleep(300);

        assertThat(refused(readings, read -> read)).as("no place to wait").isEqualTo(ProblemKind.BUSY);
        assertThat(answers.get(0).get()).as("over its time").isEqualTo(ProblemKind.TIMEOUT);
        assertThat(answers.get(1).get()).as("never had its turn").isEqualTo(ProblemKind.BUSY);
        assertThat(refused(readings, read -> read))
                .as("the place is still taken")
                .isEqualTo(ProblemKind.BUSY);
        end.countDown();
        // The place is free once what held it has ended, which takes as long as the machine lets it.
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 1000 && read.isEmpty(); i++) {
            try {
                read.add(readings.read(REPORT, ReadReport::getFile));
            } catch (ProblemException e) {
                assertThat(e.problem().kind()).isEqualTo(ProblemKind.BUSY);
                Thread.sleep(10);
            }
        }
        assertThat(read).containsExactly("r.json");
    }

    @Test
    void whatADocumentAsksOfTheMachineIsThatDocuments() {
        assertThat(refused(readings, read -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(ProblemKind.TOO_COSTLY);
        Throwable fault = catchThrowableOfType(
                IllegalStateException.class,
                () -> readings.read(REPORT, read -> {
                    throw new IllegalArgumentException("a fault");
                }));
        assertThat(fault).hasRootCauseMessage("a fault");
    }

    @Test
    void limitsThatNoServiceCouldRunWithAreRefused() {
        for (String[] pair : new String[][] {
            {"max-upload", "0"},
            {"max-uploads", "0"},
            {"max-jobs", "-1"},
            {"max-steps", "0"},
            {"max-waiting", "-1"},
            {"timeout", "0s"},
            {"requests-per-minute", "-1"},
            {"token", " "},
            {"batches.max-files", "0"},
            {"batches.keep", "0s"}
        }) {
            Throwable refused = catchThrowableOfType(RuntimeException.class, () -> properties(pair));

            assertThat(refused).hasRootCauseInstanceOf(IllegalArgumentException.class);
            assertThat(refused).rootCause().hasMessageContaining(pair[0] + " must");
        }
        assertThat(properties("max-jobs", "3").jobs()).isEqualTo(3);
        assertThat(properties().jobs()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aClientFillsUpEvenly() {
        long[] now = new long[1];
        ClientRates rates = new ClientRates(8, () -> now[0]);

        assertThat(rates.admits("a")).isTrue();
        assertThat(rates.admits("a")).isTrue();
        assertThat(rates.admits("a")).isFalse();
        assertThat(rates.admits("b")).isTrue();
        now[0] += TimeUnit.SECONDS.toNanos(8);
        assertThat(rates.admits("a")).isTrue();
        assertThat(rates.admits("a")).isFalse();
        for (int i = 0; i < 10_001; i++) {
            rates.admits("client " + i);
        }
        assertThat(rates.admits("a")).as("forgotten for newer ones").isTrue();
    }

    @Test
    void namesInAZipAreRead() {
        assertThat(ZipNames.of("年报.pdf")).isEqualTo("年报.pdf");
        assertThat(ZipNames.of("plain.pdf")).isEqualTo("plain.pdf");
        assertThat(ZipNames.of("\u00ff")).isEqualTo("\u00ff");
        assertThat(ZipNames.isOfSystem("a/.DS_Store")).isTrue();
        assertThat(ZipNames.isOfSystem("a/b.pdf")).isFalse();
    }
}
