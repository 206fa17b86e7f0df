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
    private static final double NO_TARGET = 0;
    private static final int LEAST_SPEED = 20;

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
        System.out.println("| what | time | against | ratio | target | met |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        Table table = new Table(times);
        table.row("straightLine");
        table.row("arithmeticRules", "straightLine", 2.5);
        table.row("validateClean", "straightLine", 20);
        table.row("validateFiveErrors", "straightLine", 100);
        table.row("tokenScan");
        table.row("read", "tokenScan", 1.5);
        table.row("read", "databindRead", 1);
        table.row("write", "databindWrite", NO_TARGET);
        table.row("writeCanonical", "databindWrite", NO_TARGET);
        table.row("readPage", "parsePage", 2.5);
        table.row("readPdf", "stripPdf", 1.5);
        DocumentsBenchmark documents = new DocumentsBenchmark();
        table.speed("readText", documents.text.length);
        table.speed("readLongText", documents.longText.length);
        table.speed("readMarkdown", documents.markdown.length);
        System.out.printf(Locale.ROOT, "%nFirst validate in a fresh JVM: %.0f ms%n", times.get("firstValidate"));
    }

    /** The lines of the table. */
    private record Table(Map<String, Double> times) {
        /** What others are measured against. */
        void row(String what) {
            System.out.printf(Locale.ROOT, "| %s | %s | | 1 | | |%n", what, time(what));
        }

        void row(String what, String against, double target) {
            double ratio = times.get(what) / times.get(against);
            String met = target == NO_TARGET
                    ? "|"
                    : String.format(Locale.ROOT, "at most %s | %s", number(target), ratio <= target ? "yes" : "no");
            System.out.printf(Locale.ROOT, "| %s | %s | %s | %.2f | %s |%n", what, time(what), against, ratio, met);
        }

        void speed(String what, int bytes) {
            double speed = bytes / times.get(what) * 1000;
            System.out.printf(
                    Locale.ROOT,
                    "| %s, %d bytes | %s | | %.1f MB/s | at least %d MB/s | %s |%n",
                    what,
                    bytes,
                    time(what),
                    speed,
                    LEAST_SPEED,
                    speed >= LEAST_SPEED ? "yes" : "no");
        }

        /** Without a decimal point that says nothing. */
        private static String number(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }

        private String time(String what) {
            double micros = times.get(what) / 1000;
            return micros < 1000
                    ? String.format(Locale.ROOT, "%.3g µs", micros)
                    : String.format(Locale.ROOT, "%.2f ms", micros / 1000);
        }
    }
}
