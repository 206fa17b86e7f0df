package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed, and the one that is started after it. */
class KilledServiceTest {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    private Path temporary;

    @Test
    void whatAKilledServiceLeftIsGoneWithTheNextStart() throws Exception {
        Process first = start();
        try {
            Client client = new Client(port(first));
            String location = client.post("/batches", zip()).header("Location");
            assertThat(location).startsWith("/batches/");
            while (client.get(location).json().get("files").asInt() == 0) {
                Thread.sleep(50);
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
        List<Path> left = folders();
        assertThat(left).hasSize(1);
        assertThat(Files.walk(left.get(0)).filter(Files::isRegularFile).count()).isGreaterThan(1);

        Process second = start();
        try {
            Client client = new Client(port(second));
            assertThat(client.form("/reports/validate", Client.samples("hongze-2023.json"))
                            .status())
                    .isEqualTo(200);
            assertThat(folders()).hasSize(1).doesNotContainAnyElementsOf(left);
        } finally {
            second.destroy();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folders()).isEmpty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceApplication.class.getName(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        StringBuilder said = new StringBuilder();
        int port = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher found = PORT.matcher(line);
            if (found.find()) {
                port = Integer.parseInt(found.group(1));
            }
            if (line.contains("Started ServiceApplication")) {
                Thread rest = new Thread(() -> drain(lines), "output of the service");
                rest.setDaemon(true);
                rest.start();
                return port;
            }
        }
        throw new IOException("the service didn't start: " + said);
    }

    private static void drain(Reader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended.
        }
    }

    /** Work for longer than the service is left alone. */
    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] document = Client.sample("jinshan-2023.pdf");
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry(i + ".pdf"));
                zip.write(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
