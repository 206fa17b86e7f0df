package org.disclosurereport.benchmarks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks and prints the table of benchmarks/README.md. A time is that of the fastest
 * iteration, because others on the machine only ever add time; a ratio is of two times of one run.
 */
public final class Ratios {
    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        String suite = Ratios.class.getPackageName().replace(".", "\\.");
        for (RunResult result : new Runner(new OptionsBuilder().include(suite).build()).run()) {
            times.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics().getMin());
        }
        System.out.println();
        System.out.println("| what | time | against | ratio | target |");
        System.out.println("| --- | --- | --- | --- | --- |");
        row(times, "straightLine", "straightLine", "");
        row(times, "arithmeticRules", "straightLine", "at most 3");
        row(times, "validateClean", "straightLine", "at most 25");
        row(times, "validateFiveErrors", "straightLine", "");
        row(times, "tokenScan", "tokenScan", "");
        row(times, "read", "tokenScan", "at most 2 (half the speed)");
        row(times, "read", "databindRead", "below 1");
        row(times, "write", "databindWrite", "");
        row(times, "writeCanonical", "databindWrite", "");
        row(times, "readPage", "parsePage", "at most 3");
        row(times, "readPdf", "stripPdf", "at most 1.5");
        DocumentsBenchmark documents = new DocumentsBenchmark();
        speed(times, "readText", documents.text.length);
        speed(times, "readLongText", documents.longText.length);
        speed(times, "readMarkdown", documents.markdown.length);
        System.out.printf(Locale.ROOT, "%nFirst validate in a fresh JVM: %.0f ms%n", times.get("firstValidate"));
    }

    private static void speed(Map<String, Double> times, String what, int bytes) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f µs | %d bytes | %.1f MB/s | at least 20 MB/s |%n",
                what,
                times.get(what) / 1000,
                bytes,
                bytes / times.get(what) * 1000);
    }

    private static void row(Map<String, Double> times, String what, String against, String target) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f µs | %s | %.2f | %s |%n",
                what,
                times.get(what) / 1000,
                against,
                times.get(what) / times.get(against),
                target);
    }
}
