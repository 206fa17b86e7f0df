package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Remark;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the page of a report with a broken total; skipped where no Chromium is installed. */
class BrokenTotalInBrowserTest {
    private static final String BROKEN = "challenges.reconsideration.total";
    private static final String WHOLE = "challenges.litigationDirect.total";

    /** What the eye gets of a cell, written into the page where {@code --dump-dom} shows it. */
    private static final String PROBE = """
            <pre id="probe"></pre>
            <script>
            const lines = [];
            for (const id of ['{broken}', '{whole}']) {
              const cell = document.getElementById(id);
              const style = getComputedStyle(cell);
              const box = cell.getBoundingClientRect();
              lines.push(id + '.background=' + style.backgroundColor);
              lines.push(id + '.outline=' + style.outlineStyle + ' ' + style.outlineWidth + ' ' + style.outlineColor);
              lines.push(id + '.weight=' + style.fontWeight);
              lines.push(id + '.mark=' + (cell.querySelector('a.mark') ? getComputedStyle(cell.querySelector('a.mark'), '::after').content : 'none'));
              lines.push(id + '.visible=' + (style.visibility === 'visible' && box.width > 10 && box.height > 10));
            }
            document.getElementById('probe').textContent = lines.join('\\n');
            </script>
            """.replace("{broken}", BROKEN).replace("{whole}", WHOLE);

    @Test
    void theBrokenTotalStandsOutByColourByOutlineAndByASign(@TempDir Path folder) throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path: the page is not looked at in a browser");
        DisclosureReport report = Samples.with(Samples.filled(2023), BROKEN, "0");
        String page = ReportWriter.of(report)
                .withRemarks(List.of(Samples.remark(report, BROKEN, Remark.Tone.ERROR, "总计有误", "wrong")))
                .toHtml();
        Path file = folder.resolve("page.html");
        // The page itself allows no script; only this copy does.
        Files.writeString(
                file,
                page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</body>", PROBE + "</body>"));

        Map<String, String> seen = seen(chromium.get(), file, folder);

        assertThat(seen)
                .containsEntry(BROKEN + ".background", "rgb(251, 213, 213)")
                .containsEntry(BROKEN + ".outline", "solid 3px rgb(192, 0, 0)")
                .containsEntry(BROKEN + ".weight", "700")
                .containsEntry(BROKEN + ".mark", "\"※1\"")
                .containsEntry(BROKEN + ".visible", "true")
                .containsEntry(WHOLE + ".background", "rgba(0, 0, 0, 0)")
                .containsEntry(WHOLE + ".weight", "400")
                .containsEntry(WHOLE + ".mark", "none")
                .containsEntry(WHOLE + ".visible", "true");
        assertThat(seen.get(WHOLE + ".outline")).startsWith("none");
    }

    private static Map<String, String> seen(Path chromium, Path page, Path folder)
            throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.html");
        Process browser = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1000,2000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(2, TimeUnit.MINUTES))
                    .as("the browser ended")
                    .isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly().waitFor();
        }
        Map<String, String> seen = new LinkedHashMap<>();
        Jsoup.parse(dump.toFile(), StandardCharsets.UTF_8.name())
                .getElementById("probe")
                .wholeText()
                .lines()
                .forEach(line -> seen.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return seen;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
