package org.disclosurereport.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.Population;
import org.disclosurereport.series.BodyTree;

/**
 * How long the command takes to turn a made-up province into data and into a site, beside checking it. Run by hand:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.disclosurereport.benchmarks.ProvinceSite cli/target/disclosure-report.jar target/province
 * }</pre>
 *
 * <p>It writes about 20,000 reports of six years, 2019 to 2024, with 1,000 errors, as NDJSON, or with a third argument {@code html} as one web page
 * per report, and runs the command on them in processes of their own with a heap of 512 MB: {@code validate}, {@code convert --to csv}
 * and {@code overview}.
 */
public final class ProvinceSite {
    private static final String HEAP = "-Xmx512m";

    private final Path jar;
    private final Path folder;
    private final boolean asPages;

    private ProvinceSite(Path jar, Path folder, boolean asPages) {
        this.jar = jar;
        this.folder = folder;
        this.asPages = asPages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean asPages = arguments.length > 2 && arguments[2].equals("html");
        new ProvinceSite(Path.of(arguments[0]), Path.of(arguments[1]), asPages).run();
    }

    private void run() throws IOException, InterruptedException {
        Population population = Population.builder()
                .seed(42)
                .cities(12)
                .countiesPerCity(8)
                .departments(30, 25, 20)
                .townsPerCounty(10)
                .years(2019, 2024)
                .errors(1000)
                .build();
        Path reports = folder.resolve(asPages ? "pages" : "reports");
        Path tree = folder.resolve("bodies.csv");
        if (!Files.exists(reports)) {
            Files.createDirectories(reports);
            write(population, reports);
            write(population.getTree(), tree);
        }
        System.out.printf(
                Locale.ROOT, "%,d reports of %,d bodies%n", population.getReportCount(), population.getBodyCount());
        String site = folder.resolve("site").toString();
        String in = reports.toString();
        double check = seconds(
                "validate",
                in,
                "--format",
                "json",
                "-o",
                folder.resolve("results.json").toString());
        print("validate --format json", check, check);
        print(
                "convert --to csv",
                seconds(
                        "convert",
                        in,
                        "--to",
                        "csv",
                        "-o",
                        folder.resolve("wide.csv").toString()),
                check);
        print("overview", seconds("overview", in, "--tree", tree.toString(), "-o", site), check);
        print("overview again", seconds("overview", in, "--tree", tree.toString(), "-o", site), check);
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            long[] size = files.mapToLong(ProvinceSite::size).toArray();
            System.out.printf(
                    Locale.ROOT,
                    "site: %,d files, %,d MB%n",
                    size.length,
                    LongStream.of(size).sum() >> 20);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String what, double seconds, double check) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f s | %.2f times validate | %+.1f s |%n",
                what,
                seconds,
                seconds / check,
                seconds - check);
    }

    private double seconds(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        command.add("--force");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        int code = process.waitFor();
        if (code > 1) {
            throw new IllegalStateException(
                    "exit code must be 0 or 1, was " + code + ": " + Files.readString(folder.resolve("messages.txt")));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void write(Population population, Path reports) throws IOException {
        for (int year = population.getFirstYear(); year <= population.getLastYear(); year++) {
            try (BufferedWriter lines = asPages
                    ? new BufferedWriter(Writer.nullWriter())
                    : Files.newBufferedWriter(reports.resolve(year + ".ndjson"))) {
                int number = 0;
                for (Iterator<DisclosureReport> each = population
                                .reports(year)
                                .map(generated -> generated.getReport())
                                .iterator();
                        each.hasNext();
                        number++) {
                    DisclosureReport report = each.next();
                    if (asPages) {
                        ReportWriter.of(report)
                                .write(reports.resolve(year + "-" + number + ".html"), ReportFormat.HTML);
                    } else {
                        lines.write(new String(ReportJson.canonicalBytes(report), StandardCharsets.UTF_8));
                        lines.write('\n');
                    }
                }
            }
        }
    }

    private static void write(BodyTree tree, Path file) throws IOException {
        StringBuilder csv = new StringBuilder("parent,agency\n");
        for (String parent : tree.getParents()) {
            for (String child : tree.getChildren(parent)) {
                csv.append(parent).append(',').append(child).append('\n');
            }
        }
        Files.writeString(file, csv);
    }
}
