package org.disclosurereport.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchCounts;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchOutput;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.RuleSet;

/**
 * How many reports a second are read from NDJSON, checked and told, by the number of reports. Run by hand:
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar org.disclosurereport.benchmarks.StreamRates
 * }</pre>
 *
 * <p>Options: {@code --sizes 1000,100000} the numbers of reports; {@code --jobs N}; {@code --format json|csv}; {@code
 * --invalid 5} every fifth line has five errors in its sums; {@code --broken 100} every hundredth line is no report; {@code
 * --folder DIR} where files are made, and left; {@code --make} makes them and stops. The reports are huaian-2024 under names
 * of their own, in canonical layout, about 6 kB each.
 */
public final class StreamRates {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private List<Integer> sizes = List.of(1_000, 10_000, 100_000, 1_000_000);
    private int jobs = Runtime.getRuntime().availableProcessors();
    private BatchFormat format = BatchFormat.JSON;
    private int invalid;
    private int broken;
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"), "stream-rates");
    private boolean makeOnly;

    private StreamRates() {}

    public static void main(String[] arguments) throws IOException {
        HIBERNATE.setLevel(Level.WARNING);
        StreamRates rates = new StreamRates();
        List<String> left = new ArrayList<>(List.of(arguments));
        while (!left.isEmpty()) {
            rates.take(left.remove(0), left);
        }
        rates.run();
    }

    private void take(String option, List<String> left) {
        switch (option) {
            case "--sizes" ->
                sizes = List.of(left.remove(0).split(",")).stream()
                        .map(Integer::valueOf)
                        .toList();
            case "--jobs" -> jobs = Integer.parseInt(left.remove(0));
            case "--format" -> format = BatchFormat.valueOf(left.remove(0).toUpperCase(Locale.ROOT));
            case "--invalid" -> invalid = Integer.parseInt(left.remove(0));
            case "--broken" -> broken = Integer.parseInt(left.remove(0));
            case "--folder" -> folder = Path.of(left.remove(0));
            case "--make" -> makeOnly = true;
            default -> throw new IllegalArgumentException("unknown option: " + option);
        }
    }

    private void run() throws IOException {
        Files.createDirectories(folder);
        System.out.println("| reports | bytes | seconds | reports/s | MB/s | heap after |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            Path file = folder.resolve(size + "-" + invalid + "-" + broken + ".ndjson");
            if (!Files.exists(file)) {
                make(file, size);
            }
            if (!makeOnly) {
                measure(file, size);
            }
        }
    }

    private void measure(Path file, int size) throws IOException {
        BatchValidation validation =
                BatchValidation.of(RuleSet.standard()).withJobs(jobs).withFormat(format);
        BatchOutput output = BatchOutput.toFile(folder.resolve("results"));
        long start = System.nanoTime();
        BatchCounts counts = validation.run(BatchInput.of(file), output).getCounts();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (counts.getReports() + counts.getUnreadable() != size) {
            throw new IllegalStateException("must be " + size + " reports, was " + counts);
        }
        long bytes = Files.size(file);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %.2f | %,.0f | %.0f | %d MB |%n",
                size,
                bytes,
                seconds,
                size / seconds,
                bytes / seconds / 1e6,
                runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    /** Only the agency's name differs from line to line, so it is put into lines made once. */
    private void make(Path file, int size) throws IOException {
        Line clean = new Line(Sample.clean());
        Line wrong = new Line(Sample.withFiveErrors());
        Path made = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 20)) {
            for (int i = 1; i <= size; i++) {
                byte[] line = (invalid > 0 && i % invalid == 0 ? wrong : clean).of("第" + i + "号机关");
                boolean cut = broken > 0 && i % broken == 0;
                out.write(line, 0, cut ? line.length / 2 : line.length);
                out.write('\n');
            }
        }
        Files.move(made, file);
    }

    /** A report on one line, in which the agency goes by another name wherever it is named. */
    private static final class Line {
        private final String json;
        private final String name;

        Line(DisclosureReport report) {
            json = new String(ReportJson.canonicalBytes(report), StandardCharsets.UTF_8);
            name = report.getAgency().getName();
        }

        byte[] of(String other) {
            return json.replace(name, other).getBytes(StandardCharsets.UTF_8);
        }
    }
}
