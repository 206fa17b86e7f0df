package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a clerk uses it, in a browser: chosen or dropped, seen, downloaded. Pictures are in target/pictures. */
class PageInBrowserTest extends RunningService {
    private static final String TOTALS =
            "['challenges.reconsideration.total','challenges.litigationAfterReconsideration.total']";
    private static final Path HONGZE =
            Client.REPORTS.resolve("hongze-2023.json").toAbsolutePath().normalize();
    private static final Path DOCUMENT =
            Client.REPORTS.resolve("jinshan-2023.docx").toAbsolutePath().normalize();
    private static final String AXE = "axe-core@4.10.2";
    private static final int TAB = 9;
    private static final int ENTER = 13;

    @TempDir
    private Path folder;

    @Test
    void bothTotalsAreMarkedAndTheSuggestionIsShown() throws Exception {
        try (Browser browser = browser()) {
            for (String language : List.of("zh", "en")) {
                for (int width : new int[] {390, 1280}) {
                    browser.look(width, language.equals("zh") || width == 390 ? "light" : "dark");
                    browser.open(client().uri("/?lang=" + language));
                    assertNoSidewaysScrolling(browser);
                    picture(browser, "start-" + language + "-" + width);
                    browser.choose("#file", HONGZE);
                    browser.evaluate("document.querySelector('.start form').requestSubmit()");
                    browser.loaded();
                    assertMarked(browser);
                    assertNoSidewaysScrolling(browser);
                    picture(browser, "hongze-" + language + "-" + width);
                }
            }
            browser.look(1280, "light");
            browser.open(client().uri("/?lang=zh"));
            browser.choose("#file", DOCUMENT);
            browser.evaluate("document.querySelector('.start form').requestSubmit()");
            browser.loaded();
            picture(browser, "document-zh-1280");
            assertThat(browser.evaluate("document.querySelectorAll('.understood tbody tr').length"))
                    .isNotEqualTo("0");
        }
    }

    @Test
    void aDroppedFileIsChecked() throws Exception {
        try (Browser browser = browser()) {
            browser.look(1280, "light");
            browser.open(client().uri("/"));
            Map<String, Object> data =
                    Map.of("items", new Object[0], "files", new String[] {HONGZE.toString()}, "dragOperationsMask", 1);
            double x = Double.parseDouble(
                    browser.evaluate("document.querySelector('.drop').getBoundingClientRect().x + 60"));
            double y = Double.parseDouble(
                    browser.evaluate("document.querySelector('.drop').getBoundingClientRect().y + 10"));
            for (String type : List.of("dragEnter", "dragOver", "drop")) {
                browser.call("Input.dispatchDragEvent", Map.of("type", type, "x", x, "y", y, "data", data));
            }
            awaitMarks(browser);
            assertMarked(browser);
        }
    }

    @Test
    void theKeyboardIsEnoughAndTheWorkbookIsTheReport() throws Exception {
        try (Browser browser = browser()) {
            browser.open(client().uri("/"));
            browser.choose("#file", HONGZE);
            tabTo(browser, "BUTTON");
            browser.press("Enter", ENTER);
            awaitMarks(browser);
            assertMarked(browser);

            browser.call("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
            tabTo(browser, "BUTTON");
            assertThat(browser.evaluate("document.activeElement.textContent")).contains("Excel");
            browser.press("Enter", ENTER);
            Path file = folder.resolve("洪泽区人民政府2023.marked.xlsx");
            for (int i = 0; i < 300 && Files.notExists(file); i++) {
                Thread.sleep(100);
            }
            assertThat(ReportReader.read(Files.readAllBytes(file), "", ReadLimits.standard())
                            .getReport()
                            .orElseThrow()
                            .getAgency()
                            .getName())
                    .isEqualTo("洪泽区人民政府");
        }
    }

    @Test
    void axeHasNothingToSayOfAnyPage() throws Exception {
        Optional<String> axe = axe();
        assumeTrue(axe.isPresent(), "axe-core can't be fetched: pages are not checked with it");
        try (Browser browser = browser()) {
            browser.call("Page.setBypassCSP", Map.of("enabled", true));
            for (String language : List.of("zh", "en")) {
                for (int width : new int[] {390, 1280}) {
                    for (String scheme : List.of("light", "dark")) {
                        browser.look(width, scheme);
                        browser.open(client().uri("/?lang=" + language));
                        assertNoViolation(browser, axe.get(), "start " + language + width + scheme);
                        for (Path file : List.of(HONGZE, DOCUMENT, unreadable())) {
                            browser.open(client().uri("/?lang=" + language));
                            browser.choose("#file", file);
                            browser.evaluate("document.querySelector('.start form').requestSubmit()");
                            browser.loaded();
                            assertNoViolation(browser, axe.get(), file.getFileName() + " " + language + width + scheme);
                        }
                        browser.open(client().uri("/?lang=" + language));
                        browser.choose("#file", HONGZE, DOCUMENT, unreadable());
                        browser.evaluate("document.querySelector('.start form').requestSubmit()");
                        browser.loaded();
                        assertNoViolation(browser, axe.get(), "overview " + language + width + scheme);
                        picture(browser, "overview-" + language + "-" + width + "-" + scheme);
                    }
                }
            }
        }
    }

    private Path unreadable() throws IOException {
        return Files.writeString(folder.resolve("unreadable.txt"), "not a report");
    }

    private static void assertNoViolation(Browser browser, String axe, String page) throws IOException {
        browser.call("Runtime.evaluate", Map.of("expression", axe));
        String found = browser.await("axe.run(document).then(result => result.violations"
                + ".map(each => each.impact + ' ' + each.id + ': ' + each.nodes.map(node => node.html.slice(0, 200)).join())"
                + ".join('\\n'))");
        assertThat(found).as(page).isEmpty();
    }

    /** The script of axe-core, from npm; empty where that can't be asked. */
    private Optional<String> axe() throws Exception {
        Process fetch = new ProcessBuilder("sh", "-c", "npm pack --silent " + AXE + " && tar xzf axe-core-*.tgz")
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!fetch.waitFor(1, TimeUnit.MINUTES) || fetch.exitValue() != 0) {
            fetch.destroyForcibly();
            return Optional.empty();
        }
        return Optional.of(Files.readString(folder.resolve("package/axe.min.js")));
    }

    private Browser browser() throws Exception {
        Optional<Path> chromium = Browser.find();
        assumeTrue(chromium.isPresent(), "no chromium on the path: the page is not looked at in a browser");
        return Browser.start(chromium.get(), folder.resolve("profile"));
    }

    private static void tabTo(Browser browser, String element) throws IOException {
        for (int i = 0; i < 20; i++) {
            browser.press("Tab", TAB);
            if (browser.evaluate("document.activeElement.tagName").equals(element)) {
                return;
            }
        }
        throw new AssertionError("no " + element + " is reached with the keyboard");
    }

    private static void awaitMarks(Browser browser) throws Exception {
        for (int i = 0;
                i < 300
                        && browser.evaluate("document.querySelectorAll('td a.mark').length")
                                .equals("0");
                i++) {
            Thread.sleep(100);
        }
    }

    private static void assertMarked(Browser browser) throws IOException {
        assertThat(browser.evaluate(TOTALS + ".map(id => document.getElementById(id))"
                        + ".map(cell => cell.querySelector('a.mark').dataset.fits + ' '"
                        + " + getComputedStyle(cell).outlineStyle + ' ' + getComputedStyle(cell).outlineWidth).join()"))
                .isEqualTo("11 solid 3px,5 solid 3px");
        assertThat(browser.evaluate("[...document.querySelectorAll('.findings ol > li strong')]"
                        + ".map(each => each.textContent.match(/0 → \\d+/)[0]).join()"))
                .isEqualTo("0 → 11,0 → 5");
    }

    private static void assertNoSidewaysScrolling(Browser browser) throws IOException {
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo("true");
    }

    private static void picture(Browser browser, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name + ".png"), browser.picture());
    }
}
