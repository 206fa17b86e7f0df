package org.disclosurereport.pictures.scans;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;

/** Prints reports with Chromium, many in one go: each as its page is written, in a type of its own. */
final class Printer {
    private static final List<String> FONTS = List.of(
            "'Noto Serif CJK SC'",
            "'Noto Sans CJK SC'",
            "'DejaVu Sans','Noto Sans CJK SC'",
            "'DejaVu Serif','Noto Serif CJK SC'",
            "'Noto Sans Mono CJK SC'");

    private Printer() {}

    /** Where Chromium is; nowhere also without a font that Chinese can be printed in. */
    static Optional<Path> chromium() {
        boolean printable = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font ->
                        font.getFontName(Locale.ROOT).contains("Noto") && font.canDisplayUpTo("政府信息公开年度报告") < 0);
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(file -> printable && Files.isExecutable(file))
                .findFirst();
    }

    /** The pages as a PDF; each report begins on a page of its own. */
    static byte[] print(Path chromium, List<DisclosureReport> reports, long seed, Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><style>"
                        + "@page{size:A4;margin:18mm 16mm}.r{break-before:page}.r:first-child{break-before:auto}");
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String html = ReportWriter.of(reports.get(i)).toHtml();
            bodies.add(html.substring(html.indexOf('>', html.indexOf("<body")) + 1, html.indexOf("</body>")));
            if (i == 0) {
                page.append(html, html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
            }
            page.append(String.format(
                    Locale.ROOT,
                    ".r%d,.r%d td,.r%d th{font-family:%s;font-size:%.1fpt}.r%d td,.r%d th{border:%.1fpx solid #000}"
                            // As Word does: a number that its cell is too narrow for goes on in the next line.
                            + ".r%d td{overflow-wrap:anywhere;word-break:normal}",
                    i,
                    i,
                    i,
                    FONTS.get(random.nextInt(FONTS.size())),
                    9.5 + 3 * random.nextDouble(),
                    i,
                    i,
                    0.7 + 1.1 * random.nextDouble(),
                    i));
        }
        page.append("</style></head><body>");
        for (int i = 0; i < bodies.size(); i++) {
            page.append("<div class=\"r r")
                    .append(i)
                    .append("\">")
                    .append(bodies.get(i))
                    .append("</div>");
        }
        page.append("</body></html>");
        Path html = Files.writeString(folder.resolve("reports.html"), page);
        Path pdf = folder.resolve("reports.pdf");
        run(
                List.of(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString()),
                folder.resolve("chromium.log"));
        return Files.readAllBytes(pdf);
    }

    static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " took more than 5 minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
