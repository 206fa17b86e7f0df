package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core objects to on pages, in both languages and on a phone as on a desk; skipped without npm or a browser. */
class AccessibilityTest {
    private static final String AXE = "axe-core@4.10.2";

    private static final String RUN = """
            <script>axe.run(document).then(result => {
              const lines = result.violations.map(
                  each => each.impact + ' ' + each.id + ': ' + each.nodes[0].html.slice(0, 100));
              parent.document.getElementById('probe').textContent += lines.concat('checked').join('\\n') + '\\n';
            });</script>
            </body>""";

    /** A browser's window can't be as narrow as a phone, a frame can. */
    private static final String FRAME = "<iframe width=\"%d\" height=\"2000\" srcdoc=\"%s\"></iframe>";

    private static final List<Integer> WIDTHS = List.of(390, 768, 1280);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noPageViolatesAnything(String language) throws Exception {
        Optional<Path> chromium = Browser.find();
        Optional<Path> npm = Browser.onPath("npm");
        assumeTrue(chromium.isPresent() && npm.isPresent(), "no browser or no npm on the path: pages are not checked");
        assumeTrue(fetched(npm.get()), "axe-core can't be fetched: pages are not checked");
        String axe = Files.readString(folder.resolve("package/axe.min.js")).replace("</script", "<\\/script");
        Path document = folder.resolve("r.html");
        Files.writeString(
                document, ReportWriter.of(Samples.broken()).toHtml().replaceFirst("(?s)<script.*</script>", ""));
        Path word = folder.resolve("r.docx");
        ReportWriter.of(Samples.messy()).write(word, ReportFormat.DOCX);
        String province = "../examples/province";
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("pages", List.of("validate", "--format", "html", document.toString(), word.toString()));
        commands.put(
                "overview",
                List.of("overview", "--tree", province + "/bodies.csv", province + "/reports", word.toString()));
        commands.put("series", List.of("series", "--format", "html", province + "/reports"));
        commands.put(
                "consolidate",
                List.of("consolidate", "--format", "html", "--tree", province + "/bodies.csv", province + "/reports"));
        for (Map.Entry<String, List<String>> each : commands.entrySet()) {
            List<String> command = new ArrayList<>(each.getValue());
            command.addAll(List.of(
                    "--lang", language, "-o", folder.resolve(each.getKey()).toString()));
            Ran.of(command.toArray(String[]::new));
            for (Path page : pages(folder.resolve(each.getKey()))) {
                requireNothing(chromium.get(), axe, page);
            }
        }
        String old = Samples.file(folder, "old.json", Samples.clean());
        String young = Samples.file(folder, "young.json", Samples.messy());
        Path diff = folder.resolve("diff.html");
        Ran.of("diff", "--format", "html", "--lang", language, "-o", diff.toString(), old, young);
        requireNothing(chromium.get(), axe, diff);
    }

    /** Of pages made alike one stands for all. */
    private static List<Path> pages(Path site) throws IOException {
        Map<String, Path> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.list(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .forEach(file -> kinds.merge(kind(file), file, (one, other) -> one));
        }
        return List.copyOf(kinds.values());
    }

    private static String kind(Path file) {
        try {
            String page = Files.readString(file);
            String name = file.getFileName().toString();
            String first = name.replaceAll("(?<=^(area|rule|reports|sum)).*|.*-[0-9].*", "");
            return first + page.contains("class=\"remarks") + page.contains("<svg") + page.contains("<form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireNothing(Path chromium, String axe, Path page) throws Exception {
        String html = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int end = html.lastIndexOf("</body>");
        String probed = html.substring(0, end) + "<script>" + axe + "</script>" + RUN
                + html.substring(end + "</body>".length());
        String source = probed.replace("&", "&amp;").replace("\"", "&quot;");
        StringBuilder frames = new StringBuilder("<!DOCTYPE html>\n<html><body><pre id=\"probe\"></pre>");
        for (int width : WIDTHS) {
            frames.append(String.format(Locale.ROOT, FRAME, width, source));
        }
        assertThat(Browser.probe(
                        chromium,
                        frames + "</body></html>\n",
                        folder,
                        "--window-size=1400,2200",
                        "--virtual-time-budget=60000"))
                .as("%s on phone, tablet and desk", page)
                .containsExactlyElementsOf(Collections.nCopies(WIDTHS.size(), "checked"));
    }

    private boolean fetched(Path npm) throws IOException, InterruptedException {
        Process fetch = new ProcessBuilder(npm.toString(), "pack", "--silent", AXE)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!fetch.waitFor(1, TimeUnit.MINUTES) || fetch.exitValue() != 0) {
            fetch.destroyForcibly();
            return false;
        }
        Process unpack = new ProcessBuilder("tar", "xzf", "axe-core-4.10.2.tgz")
                .directory(folder.toFile())
                .start();
        return unpack.waitFor() == 0;
    }
}
