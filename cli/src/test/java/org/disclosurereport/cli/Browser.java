package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a screen, where there is one. */
final class Browser {
    private static final String PROBE = "<pre id=\"probe\">";

    private Browser() {}

    /** Finds it on the path. */
    static Optional<Path> find() {
        return onPath("chromium");
    }

    /** Finds a program on the path. */
    static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page and gives the lines that its script wrote into the last element {@code pre} with the id probe. */
    static List<String> probe(Path chromium, String page, Path folder, String... options)
            throws IOException, InterruptedException {
        Path file = folder.resolve("probed.html");
        Files.writeString(file, page);
        String dom = text(chromium, file.toUri().toString(), folder, options);
        int start = dom.lastIndexOf(PROBE) + PROBE.length();
        return dom.substring(start, dom.indexOf("</pre>", start)).lines().toList();
    }

    /** Opens an address and gives the page as it is once its script has run. */
    static String text(Path chromium, String address, Path folder, String... options)
            throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.html");
        List<String> command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.addAll(List.of("--dump-dom", address));
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(3, TimeUnit.MINUTES))
                    .as("the browser ended")
                    .isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly().waitFor();
        }
        return Files.readString(dump);
    }
}
