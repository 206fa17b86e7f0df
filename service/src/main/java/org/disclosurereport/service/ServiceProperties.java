package org.disclosurereport.service;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set under {@code disclosure-report.service}, beside what the starter and Spring Boot have.
 *
 * <p>For example
 *
 * <pre>{@code
 * java -jar disclosure-report-service.jar --disclosure-report.service.token=… --disclosure-report.service.max-jobs=4
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param token What requests must have, as {@code Authorization: Bearer} or as the cookie that {@code /?token=} sets. Without it anyone
 *     who reaches the address is served.
 * @param maxUpload The largest document.
 * @param maxUploads How many uploads are received at the same time.
 * @param maxJobs How many documents are read and checked at the same time; 0 for as many as there are processors.
 * @param maxWaiting How many wait for their turn.
 * @param timeout How long a request may wait and work.
 * @param maxSteps How much work reading a document may take, in steps; 100 million are two or three seconds of a processor.
 * @param requestsPerMinute How many uploads a client may make per minute; 0 for any number.
 * @param batches What goes for batches.
 */
@ConfigurationProperties("disclosure-report.service")
public record ServiceProperties(
        @Nullable String token,
        @DefaultValue("16MB") DataSize maxUpload,
        @DefaultValue("16") int maxUploads,
        @DefaultValue("0") int maxJobs,
        @DefaultValue("8") int maxWaiting,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("100000000") long maxSteps,
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue Batches batches) {

    /** Refuses what no service could run with. */
    public ServiceProperties {
        require("max-upload", maxUpload.toBytes(), 1);
        require("max-uploads", maxUploads, 1);
        require("max-jobs", maxJobs, 0);
        require("max-waiting", maxWaiting, 0);
        require("timeout", timeout.toMillis(), 1);
        require("max-steps", maxSteps, 1);
        require("requests-per-minute", requestsPerMinute, 0);
        if (token != null && token.isBlank()) {
            throw new IllegalArgumentException("token must not be blank, was \"" + token + '"');
        }
    }

    /** How many documents are read at the same time. */
    int jobs() {
        return maxJobs > 0 ? maxJobs : Runtime.getRuntime().availableProcessors();
    }

    private static void require(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be " + least + " or more, was " + value);
        }
    }

    /**
     * What goes for batches.
     *
     * @param maxUpload The largest ZIP.
     * @param maxInflated How many bytes its files may have together.
     * @param maxFiles How many files it may hold.
     * @param maxBatches How many batches are kept and run together.
     * @param keep How long a batch is kept, from when it was sent.
     */
    public record Batches(
            @DefaultValue("64MB") DataSize maxUpload,
            @DefaultValue("2GB") DataSize maxInflated,
            @DefaultValue("10000") int maxFiles,
            @DefaultValue("16") int maxBatches,
            @DefaultValue("1h") Duration keep) {

        /** Refuses what no batch could run with. */
        public Batches {
            require("batches.max-upload", maxUpload.toBytes(), 1);
            require("batches.max-inflated", maxInflated.toBytes(), 1);
            require("batches.max-files", maxFiles, 1);
            require("batches.max-batches", maxBatches, 1);
            require("batches.keep", keep.toMillis(), 1);
        }
    }
}
