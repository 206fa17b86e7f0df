package org.disclosurereport.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.Item.Content;
import org.disclosurereport.batch.Item.Failed;
import org.disclosurereport.batch.Item.Lines;
import org.disclosurereport.batch.Item.WholeFile;
import org.disclosurereport.batch.internal.items.ReportFiles.Entry;
import org.disclosurereport.batch.internal.items.SharedMemory;
import org.disclosurereport.batch.internal.items.SharedMemory.Attempt;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.json.JsonLimits;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;

/**
 * Reads the reports of an item.
 *
 * <p>Whatever goes wrong with a report, be it in this library or in the visitor, is that report's failure, and the others still
 * run. Thread-safe.
 */
final class ItemReader {
    /** What to do with what is read from an item. */
    interface Visitor {
        /** A report. */
        void report(ReadReport read);

        /** What is not a report. */
        void unreadable(ReadFailure failure);
    }

    /** Where JSON must have begun. */
    private static final int START = 1 << 12;

    /** What some editors put before UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SharedMemory memory;
    private final long maxSteps;

    ItemReader(SharedMemory memory) {
        this(memory, Long.MAX_VALUE);
    }

    private ItemReader(SharedMemory memory, long maxSteps) {
        this.memory = memory;
        this.maxSteps = maxSteps;
    }

    /** Reads every report, in order, and tells how many bytes of the input that was. */
    long read(Content content, Visitor visitor) {
        if (content instanceof Lines lines) {
            return readLines(lines, visitor);
        }
        if (content instanceof WholeFile file) {
            return readWhole(file.entry(), visitor);
        }
        Failed failed = (Failed) content;
        visitor.unreadable(failed.failure());
        return failed.bytes();
    }

    /** A reader with another limit of steps, and the same memory. */
    ItemReader withMaxSteps(long steps) {
        return new ItemReader(memory, steps);
    }

    private long readLines(Lines lines, Visitor visitor) {
        byte[] bytes = lines.bytes();
        int start = 0;
        for (int i = 0; i < lines.count(); i++) {
            int end = lines.ends()[i];
            if (!isBlank(bytes, start, end)) {
                readLine(lines.file(), lines.firstLine() + i, Arrays.copyOfRange(bytes, start, end), visitor);
            }
            start = end + 1;
        }
        return start;
    }

    // Even an Error concerns this report first of all: one that is nested too deep for the stack, say.
    void readLine(String file, int line, byte[] json, Visitor visitor) {
        try {
            memory.read(sharers -> {
                visit(file, ReportJson.read(json), line, visitor);
                return true;
            });
        } catch (Throwable e) {
            visitor.unreadable(new ReadFailure(file, line, List.of(ReadProblem.ofError(e))));
        }
    }

    /** Reads a document of any kind that is in memory. */
    void readBytes(String name, byte[] bytes, Visitor visitor) {
        try {
            memory.read(sharers -> {
                try {
                    return attempt(
                            name, Optional.empty(), new ByteArrayInputStream(bytes), sharers, new long[1], visitor);
                } catch (IOException e) {
                    throw new UncheckedIOException("memory can be read", e);
                }
            });
        } catch (Throwable e) {
            visitor.unreadable(new ReadFailure(name, 1, List.of(ReadProblem.ofError(e))));
        }
    }

    private long readWhole(Entry file, Visitor visitor) {
        String name = file.name();
        long[] bytes = new long[1];
        Attempt attempt = sharers -> attempt(file, sharers, bytes, visitor);
        try {
            if (file.isStream()) {
                memory.alone(attempt);
            } else {
                memory.read(attempt);
            }
        } catch (UncheckedIOException e) {
            visitor.unreadable(new ReadFailure(name, 0, List.of(ReadProblem.ofFile(e.getCause()))));
        } catch (InvalidPathException e) {
            visitor.unreadable(new ReadFailure(name, 0, List.of(ReadProblem.ofFile(e))));
        } catch (Throwable e) {
            visitor.unreadable(new ReadFailure(name, 1, List.of(ReadProblem.ofError(e))));
        }
        return bytes[0];
    }

    private boolean attempt(Entry file, int sharers, long[] bytes, Visitor visitor) {
        try (InputStream source = file.open()) {
            return attempt(file.name(), file.folder(), source, sharers, bytes, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind is told from the content: what begins as JSON is JSON, whatever its name. */
    private boolean attempt(
            String name, Optional<Path> folder, InputStream source, int sharers, long[] read, Visitor visitor)
            throws IOException {
        byte[] start = source.readNBytes(START);
        boolean json = isJson(start);
        int most = json ? JsonLimits.standard().getMaxBytes() : ReportDocument.maxBytes(sharers);
        byte[] bytes = start;
        if (start.length == START) {
            ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 15);
            all.writeBytes(start);
            all.writeBytes(source.readNBytes(Math.max(0, most + 1 - start.length)));
            bytes = all.toByteArray();
        }
        read[0] = bytes.length;
        if (json) {
            visit(name, ReportJson.read(bytes), 1, visitor);
            return true;
        }
        return ReportDocument.read(name, folder, bytes, sharers, maxSteps, visitor);
    }

    /** Hands on what came of JSON. */
    static void visit(String name, JsonReadResult result, int line, Visitor visitor) {
        Optional<DisclosureReport> report = result.getReport();
        if (report.isPresent()) {
            visitor.report(ReadReport.ofJson(name, line, report.get(), inFile(result.getPassedOver(), line)));
        } else {
            visitor.unreadable(new ReadFailure(name, line, inFile(result.getProblems(), line)));
        }
    }

    private static List<ReadProblem> inFile(List<JsonProblem> problems, int line) {
        return problems.stream().map(each -> ReadProblem.ofJson(each, line)).toList();
    }

    /**
     * Whether a text begins as JSON: with an object, or with an array of them, which can't be a report but is to be told
     * as JSON. RTF begins with a brace, too, and Markdown may with a bracket.
     */
    private static boolean isJson(byte[] start) {
        int first = next(start, isMarked(start) ? MARK.length : 0);
        if (first == start.length) {
            return false;
        }
        int second = next(start, first + 1);
        return start[first] == '{' && (second == start.length || start[second] != '\\')
                || start[first] == '[' && second < start.length && start[second] == '{';
    }

    private static boolean isMarked(byte[] start) {
        return Arrays.equals(start, 0, Math.min(MARK.length, start.length), MARK, 0, MARK.length);
    }

    /** The first place from here on that is no blank; the end if there is none. */
    private static int next(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing on a line. */
    static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads what isn't JSON. A class of its own, so that JSON needs none of what reads documents. */
    private static final class ReportDocument {
        /** The name of the limit of steps. */
        private static final String STEPS = "maxSteps";

        private ReportDocument() {}

        /** The most bytes that are looked at where so many share the memory. */
        static int maxBytes(int sharers) {
            return Math.toIntExact(ReadLimits.forJobs(sharers).getMaxBytes());
        }

        /**
         * Reads a document.
         *
         * <p>Of a file that is called JSON and is no document either, more is to be said as JSON: where it goes wrong.
         *
         * @return false if a limit was met and another attempt has larger ones; then nothing was handed on
         */
        static boolean read(
                String name, Optional<Path> folder, byte[] bytes, int sharers, long maxSteps, Visitor visitor) {
            ReadLimits limits = limits(sharers, maxSteps);
            ReadResult result = folder.isPresent()
                    ? ReportReader.read(bytes, name, folder.get(), limits)
                    : ReportReader.read(bytes, name, limits);
            if (sharers > 1 && isOverLimit(result)) {
                return false;
            }
            if (result.getReport().isPresent()) {
                visitor.report(ReadReport.ofDocument(name, result.getReport().get(), result));
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                visit(name, ReportJson.read(bytes), 1, visitor);
            } else {
                List<ReadProblem> problems = result.getIssues(Weight.FAILURE).stream()
                        .map(ReadProblem::ofDocument)
                        .toList();
                visitor.unreadable(new ReadFailure(name, 1, problems));
            }
            return true;
        }

        private static ReadLimits limits(int sharers, long maxSteps) {
            ReadLimits shared = ReadLimits.forJobs(sharers);
            return maxSteps >= shared.getMaxSteps()
                    ? shared
                    : ReadLimits.builder().from(shared).maxSteps(maxSteps).build();
        }

        /** Steps are not shared: what took too many takes as many alone. */
        private static boolean isOverLimit(ReadResult result) {
            return result.getIssues(Weight.FAILURE).stream()
                    .anyMatch(issue -> issue.getKind() == ReadIssueKind.LIMIT
                            && !STEPS.equals(issue.getAttributes().get("limit")));
        }
    }
}
