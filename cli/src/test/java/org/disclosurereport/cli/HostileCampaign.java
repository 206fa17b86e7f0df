package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;

/**
 * A folder of documents of six formats, every hundredth hostile, checked with 256 MB: once undisturbed, and once killed again and again
 * and resumed; the bytes must be the same.
 *
 * <p>No test, since it takes minutes. In the folder {@code cli}, after the build:
 *
 * <pre>{@code
 * java -cp target/test-classes:target/disclosure-report.jar org.disclosurereport.cli.HostileCampaign 2000 20
 * }</pre>
 */
public final class HostileCampaign {
    private static final int HOSTILE_EVERY = 100;
    private static final Path PDF = Path.of("..", "examples", "reports", "jinshan-2023.pdf");

    private final Path folder;
    private final Random random = new Random(20);

    private HostileCampaign(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, runs and compares; ends with 1 if anything differs.
     *
     * @param args how many documents, how often a run is killed
     */
    public static void main(String[] args) throws Exception {
        int documents = Integer.parseInt(args[0]);
        int kills = Integer.parseInt(args[1]);
        HostileCampaign campaign = new HostileCampaign(Files.createTempDirectory(Path.of("target"), "campaign"));
        campaign.makeDocuments(documents);
        long start = System.nanoTime();
        int code = campaign.start("undisturbed").waitFor();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%d documents, undisturbed: exit code %d, %d s%n", documents, code, seconds);
        int killed = campaign.kill(kills, Math.max(1000, seconds * 1000 / (kills + 1)));
        int last = campaign.start("killed").waitFor();
        boolean same = last == code && campaign.isSame("") && campaign.isSame(".failures.ndjson");
        System.out.printf(
                Locale.ROOT, "killed %d times and resumed: %s%n", killed, same ? "the same bytes" : "DIFFERENT");
        System.exit(same && code == ExitCodes.UNUSABLE ? 0 : 1);
    }

    private void makeDocuments(int count) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        List<byte[]> hostile =
                new ArrayList<>(HostileFiles.all(Samples.broken()).values());
        List<String> names = new ArrayList<>(HostileFiles.all(Samples.broken()).keySet());
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, "%06d-", i);
            if (i % HOSTILE_EVERY == HOSTILE_EVERY - 1) {
                int kind = i / HOSTILE_EVERY % hostile.size();
                Files.write(in.resolve(name + names.get(kind)), hostile.get(kind));
            } else {
                makeDocument(in, name, i);
            }
        }
    }

    private static void makeDocument(Path in, String name, int number) throws IOException {
        DisclosureReport report =
                (number % 3 == 0 ? Samples.broken() : Samples.clean()).withAgency(Agency.of("第" + number + "县人民政府"));
        switch (number % 6) {
            case 0 -> Files.writeString(in.resolve(name + "r.json"), Samples.line(report), StandardCharsets.UTF_8);
            case 1 -> ReportWriter.of(report).write(in.resolve(name + "r.html"), ReportFormat.HTML);
            case 2 -> ReportWriter.of(report).write(in.resolve(name + "r.docx"), ReportFormat.DOCX);
            case 3 -> ReportWriter.of(report).write(in.resolve(name + "r.xlsx"), ReportFormat.XLSX);
            case 4 -> ReportWriter.of(report).write(in.resolve(name + "r.txt"), ReportFormat.TEXT);
            default -> Files.copy(PDF, in.resolve(name + "r.pdf"));
        }
    }

    private Process start(String output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DisclosureReportCommand.class.getName(),
                        "validate",
                        "--format",
                        "json",
                        "--jobs",
                        "2",
                        "--resume",
                        "-o",
                        folder.resolve(output).toString(),
                        folder.resolve("in").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(output + ".log").toFile()))
                .start();
    }

    /** Kills a run after a while, as often as is asked for or until one ends by itself. */
    private int kill(int times, long milliseconds) throws IOException, InterruptedException {
        int killed = 0;
        while (killed < times) {
            Process process = start("killed");
            if (process.waitFor(500 + random.nextLong(milliseconds), TimeUnit.MILLISECONDS)) {
                return killed;
            }
            process.destroyForcibly().waitFor();
            killed++;
        }
        return killed;
    }

    private boolean isSame(String ending) throws IOException {
        return Files.mismatch(folder.resolve("undisturbed" + ending), folder.resolve("killed" + ending)) < 0;
    }
}
