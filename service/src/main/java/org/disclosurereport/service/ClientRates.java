package org.disclosurereport.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: a bucket per address, which fills evenly and holds a quarter of a minute's number. The clients seen last
 * are known, no more than so many. Thread-safe.
 */
final class ClientRates {
    private static final int MOST_CLIENTS = 10_000;
    private static final double NANOS_PER_MINUTE = 60e9;
    private static final int PARTS_OF_MINUTE = 4;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    ClientRates(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** Whether a client may ask once more; if so, that is counted. */
    synchronized boolean admits(String client) {
        if (perMinute == 0) {
            return true;
        }
        double most = Math.max(1, perMinute / PARTS_OF_MINUTE);
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, any -> new Bucket(most, now));
        bucket.left = Math.min(most, bucket.left + (now - bucket.at) * perMinute / NANOS_PER_MINUTE);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }

    /** What one client may ask yet. */
    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }
}
