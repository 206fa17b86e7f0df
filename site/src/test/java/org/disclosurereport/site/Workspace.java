package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the files that a clone has and a page uses, with the built command on the path.
 *
 * @param folder where it is
 */
record Workspace(Path folder) {
    private static final List<String> COPIED =
            List.of("examples/reports", "examples/province", "docs/conformance", "Containerfile");

    static Workspace make(Path folder) throws IOException {
        for (String part : COPIED) {
            copy(Page.ROOT.resolve(part), folder.resolve(part));
        }
        // The build that makes the jars leaves one in the root.
        Files.createDirectories(folder.resolve("target"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path command = Files.writeString(
                bin.resolve("disclosure-report"),
                String.join(
                        "'",
                        "#!/bin/sh\nexec ",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        " -XX:TieredStopAtLevel=1 -jar ",
                        Page.ROOT.resolve("cli/target/disclosure-report.jar").toString(),
                        " \"$@\"\n"));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Workspace(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        assertThat(file.startsWith(folder)).as(name).isTrue();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs a line of a shell. */
    Ran run(String line, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile("docs", ".out");
        Path err = Files.createTempFile("docs", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
            builder.environment().put("LC_ALL", "C");
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(line).isTrue();
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    record Ran(int code, String out, String err) {}
}
