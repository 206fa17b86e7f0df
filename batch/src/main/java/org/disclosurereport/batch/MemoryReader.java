package org.disclosurereport.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.items.SharedMemory;

/**
 * Reads reports of any kind that are in memory, such as uploads, as {@link BatchReader} reads files.
 *
 * <p>For example
 *
 * <pre>{@code
 * MemoryReader reader = MemoryReader.of(2);
 * String answer = reader.read("report.docx", bytes, read -> read.toString(), failure -> failure.toString());
 * }</pre>
 *
 * <p>Several documents at the same time share the heap; one that takes more than its share is read again while no other is. Whatever goes
 * wrong with a document, it is that document's failure. Thread-safe; hold one for all threads that read.
 */
public final class MemoryReader {
    private final ItemReader reader;

    private MemoryReader(ItemReader reader) {
        this.reader = reader;
    }

    /**
     * Gives a reader.
     *
     * @param jobs how many threads read at the same time at most, 1 … 1024
     * @return the reader
     * @throws IllegalArgumentException if the number is out of range
     */
    public static MemoryReader of(int jobs) {
        return new MemoryReader(new ItemReader(new SharedMemory(BatchReader.requireJobs(jobs))));
    }

    /**
     * Sets how much work a document may take, for callers who can't wait for what {@link
     * org.disclosurereport.documents.ReadLimits#getMaxSteps} allows.
     *
     * @param steps how many steps at most, 1 or more; more than the standard limit changes nothing
     * @return a reader that shares the heap with this one
     * @throws IllegalArgumentException if steps is less than 1
     */
    public MemoryReader withMaxSteps(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be 1 or more, was " + steps);
        }
        return new MemoryReader(reader.withMaxSteps(steps));
    }

    /**
     * Reads one report, whose kind is told from its content.
     *
     * @param <R> what is made of it
     * @param name what to call the file; it decides only what the content leaves open
     * @param bytes the document; not changed
     * @param report makes something of a report
     * @param failure makes something of what is no report
     * @return what was made
     */
    public <R> R read(
            String name,
            byte[] bytes,
            Function<? super ReadReport, ? extends R> report,
            Function<? super ReadFailure, ? extends R> failure) {
        Taken taken = new Taken();
        reader.readBytes(requireName(name), Objects.requireNonNull(bytes, "bytes"), taken);
        return taken.reports.isEmpty() ? failure.apply(taken.failures.get(0)) : report.apply(taken.reports.get(0));
    }

    /**
     * Reads what may be several reports: of a file whose name ends as NDJSON does one per line, else one.
     *
     * @param <R> what is made of a report
     * @param name what to call the file
     * @param bytes the document; not changed
     * @param work makes something of a report; what it throws is reported as a failure of that report
     * @param visitor takes the results, in the order of the lines
     */
    public <R> void readAll(
            String name,
            byte[] bytes,
            Function<? super ReadReport, ? extends R> work,
            BatchVisitor<? super R> visitor) {
        if (!BatchInput.isLines(requireName(name))) {
            readOne(taken -> reader.readBytes(name, bytes, taken), work, visitor);
            return;
        }
        boolean none = true;
        int line = 1;
        for (int start = 0; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (!ItemReader.isBlank(bytes, start, end)) {
                none = false;
                byte[] json = Arrays.copyOfRange(bytes, start, end);
                int number = line;
                readOne(taken -> reader.readLine(name, number, json, taken), work, visitor);
            }
            start = end + 1;
        }
        if (none) {
            visitor.unreadable(new ReadFailure(name, 0, List.of(ReadProblem.ofFile(FileProblems.NO_REPORT))));
        }
    }

    private static <R> void readOne(
            Consumer<Taken> reading, Function<? super ReadReport, ? extends R> work, BatchVisitor<? super R> visitor) {
        Taken taken = new Taken();
        reading.accept(taken);
        for (ReadReport read : taken.reports) {
            R result;
            try {
                result = work.apply(read);
            } catch (Throwable e) { // an error, too, is this report's, and the others are to be read
                visitor.unreadable(new ReadFailure(read.getFile(), read.getLine(), List.of(ReadProblem.ofError(e))));
                continue;
            }
            visitor.report(read, result);
        }
        taken.failures.forEach(visitor::unreadable);
    }

    private static String requireName(String name) {
        return Objects.requireNonNull(name, "name");
    }

    /** What was read; work on it is not done while the memory is shared out. */
    private static final class Taken implements ItemReader.Visitor {
        private final List<ReadReport> reports = new ArrayList<>();
        private final List<ReadFailure> failures = new ArrayList<>();

        @Override
        public void report(ReadReport read) {
            reports.add(read);
        }

        @Override
        public void unreadable(ReadFailure failure) {
            failures.add(failure);
        }
    }
}
