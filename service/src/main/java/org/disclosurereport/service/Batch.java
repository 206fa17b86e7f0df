package org.disclosurereport.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.json.JsonLimits;
import org.springframework.util.FileSystemUtils;

/**
 * A ZIP of many documents: checked one after the other in the order of the ZIP, each as if it were alone. No file of it is ever written
 * out; results go into two files, lines of JSON and rows of CSV. Thread-safe; run once.
 */
final class Batch {
    /** How far a batch is. */
    enum State {
        /** Others are before it. */
        WAITING,
        /** It is being read. */
        RUNNING,
        /** Every file was looked at. */
        DONE,
        /** The ZIP is damaged or over a limit; what came before has its results. */
        FAILED
    }

    private final String id;
    private final Path folder;
    private final Instant expires;
    private final long bytes;
    private final Locale locale;
    private final Readings readings;
    private final ServiceProperties.Batches limits;
    private final Map<ReviewVerdict, Long> verdicts = new EnumMap<>(ReviewVerdict.class);
    private State state = State.WAITING;
    private long bytesDone;
    private long files;
    private long skipped;
    private long unreadable;
    private Problem problem = new Problem(ProblemKind.BROKEN_ZIP, Map.of(), List.of());
    private volatile boolean deleted;

    Batch(String id, Path folder, Instant expires, Locale locale, Readings readings, ServiceProperties.Batches limits)
            throws IOException {
        this.id = id;
        this.folder = folder;
        this.expires = expires;
        this.locale = locale;
        this.readings = readings;
        this.limits = limits;
        this.bytes = Files.size(zip(folder));
    }

    static Path zip(Path folder) {
        return folder.resolve("upload.zip");
    }

    String id() {
        return id;
    }

    Instant expires() {
        return expires;
    }

    synchronized boolean isEnded() {
        return state == State.DONE || state == State.FAILED;
    }

    /** The results in a format, once it has ended. */
    Path results(BatchFormat format) {
        return folder.resolve("results." + format.name().toLowerCase(Locale.ROOT));
    }

    /** How far it is. */
    synchronized Map<String, Object> progress() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("state", state.name().toLowerCase(Locale.ROOT));
        members.put("expires", expires.toString());
        members.put("bytes", bytes);
        members.put("bytesDone", Math.min(bytes, bytesDone));
        members.put("files", files);
        members.put("skipped", skipped);
        members.put("unreadable", unreadable);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            counts.put(verdict.getId(), verdicts.getOrDefault(verdict, 0L));
        }
        members.put("verdicts", counts);
        if (state == State.FAILED) {
            members.put("problem", problem.toMap("/batches/" + id, locale));
        }
        if (isEnded()) {
            members.put("results", "/batches/" + id + "/results");
        }
        return members;
    }

    /** Ends it and deletes what there is of it. */
    void delete() throws IOException {
        deleted = true;
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Reads it; whatever happens, it ends. */
    void run() {
        if (deleted) {
            return;
        }
        change(State.RUNNING);
        State end = State.FAILED;
        try (Counted source = new Counted(Files.newInputStream(zip(folder)));
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source), StandardCharsets.ISO_8859_1);
                Results json = new Results(BatchFormat.JSON);
                Results csv = new Results(BatchFormat.CSV)) {
            read(zip, source, List.of(json, csv));
            end = State.DONE;
        } catch (ProblemException e) {
            fail(e.problem());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            fail(new Problem(ProblemKind.BROKEN_ZIP, Map.of(), List.of()));
        } finally {
            change(end);
        }
    }

    private void read(ZipInputStream zip, Counted source, List<Results> results) throws IOException {
        long left = limits.maxInflated().toBytes();
        long most = Math.max(
                ReadLimits.standard().getMaxBytes(), JsonLimits.standard().getMaxBytes());
        int seen = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null && !deleted; entry = zip.getNextEntry()) {
            String name = ZipNames.of(entry.getName());
            if (++seen > limits.maxFiles()) {
                throw tooBig();
            }
            if (entry.isDirectory() || ZipNames.isOfSystem(name)) {
                skip();
            } else {
                // One byte more than is read tells that there is more; the rest is skipped, and counted.
                byte[] document = zip.readNBytes(Math.toIntExact(Math.min(left, most) + 1));
                left -= document.length;
                left -= rest(zip, left);
                if (left < 0) {
                    throw tooBig();
                }
                readings.reader().readAll(name, document, readings::review, new Visitor(results));
                done(source.count);
            }
        }
        if (seen == 0 && !deleted) {
            throw new ZipException("no file");
        }
    }

    private static long rest(InputStream entry, long most) throws IOException {
        byte[] part = new byte[1 << 16];
        long count = 0;
        for (int n = entry.read(part); n >= 0 && count <= most; n = entry.read(part)) {
            count += n;
        }
        return count;
    }

    private ProblemException tooBig() {
        return ProblemException.of(
                ProblemKind.BIG_ZIP,
                Map.of("files", limits.maxFiles(), "max", limits.maxInflated().toBytes()));
    }

    private synchronized void change(State next) {
        state = next;
    }

    private synchronized void fail(Problem why) {
        problem = why;
    }

    private synchronized void skip() {
        skipped++;
    }

    private synchronized void done(long read) {
        files++;
        bytesDone = read;
    }

    /** Counts and writes what is read. */
    private final class Visitor implements BatchVisitor<ReportReview> {
        private final List<Results> results;

        Visitor(List<Results> results) {
            this.results = results;
        }

        @Override
        public void report(ReadReport read, ReportReview review) {
            synchronized (Batch.this) {
                verdicts.merge(review.getVerdict(), 1L, Long::sum);
            }
            results.forEach(each -> each.write(each.formatter.format(read, review)));
        }

        @Override
        public void unreadable(ReadFailure failure) {
            synchronized (Batch.this) {
                unreadable++;
            }
            results.forEach(each -> each.write(each.formatter.format(failure)));
        }
    }

    /** A file of results. */
    private final class Results implements AutoCloseable {
        private final ResultFormatter formatter;
        private final OutputStream out;

        Results(BatchFormat format) throws IOException {
            this.formatter = ResultFormatter.of(format, locale);
            this.out = new BufferedOutputStream(Files.newOutputStream(results(format)));
            write(formatter.header());
        }

        void write(byte[] line) {
            try {
                out.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Counts what is read of the ZIP, in blocks. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
