package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What axe-core objects to on pages, in both languages and on a phone as on a desk; skipped without npm or a browser. */
class AccessibilityTest {
    private static final String AXE = "axe-core@4.10.2";

    private static final String PROBE = """
            <pre id="probe"></pre>
            <script>axe.run(document).then(result => {
              document.getElementById('probe').textContent = result.violations
                  .map(each => each.impact + ' ' + each.id + ': ' + each.nodes[0].html.slice(0, 100)).join('\\n');
            });</script>
            </body>""";

    @TempDir
    private Path folder;

    @Test
    void noPageViolatesAnything() throws Exception {
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
        for (String language : new String[] {"zh", "en"}) {
            Path out = folder.resolve(language);
            Ran.of(
                    "validate",
                    "--format",
                    "html",
                    "--lang",
                    language,
                    "-o",
                    out.toString(),
                    document.toString(),
                    word.toString());
            for (String page : new String[] {"0001-r.html", "0002-r.html", "index.html"}) {
                String html = Files.readString(out.resolve(page))
                        .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
                int end = html.lastIndexOf("</body>");
                String probed = html.substring(0, end) + "<script>" + axe + "</script>" + PROBE
                        + html.substring(end + "</body>".length());
                for (int width : new int[] {500, 1280}) {
                    assertThat(Browser.probe(
                                    chromium.get(),
                                    probed,
                                    folder,
                                    "--window-size=" + width + ",2000",
                                    "--virtual-time-budget=20000"))
                            .as("%s/%s at %s pixels", language, page, width)
                            .isEmpty();
                }
            }
        }
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
