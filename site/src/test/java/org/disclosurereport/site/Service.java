package org.disclosurereport.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as its page starts it, at any port. */
final class Service implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Started ServiceApplication");

    private final Process process;
    private final String address;

    private Service(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Service start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Page.ROOT
                                .resolve("service/target/disclosure-report-service.jar")
                                .toString(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        String port = "";
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher found = PORT.matcher(line);
            if (found.find()) {
                port = found.group(1);
            }
            if (READY.matcher(line).find()) {
                Thread reader = new Thread(() -> drain(lines), "output of the service");
                reader.setDaemon(true);
                reader.start();
                return new Service(process, "http://127.0.0.1:" + port);
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

    String address() {
        return address;
    }

    /** Sends a request that is written as in a block {@code http}: request line, headers, an empty line, {@code < FILE}. */
    HttpResponse<String> send(String request, Path folder) throws IOException, InterruptedException {
        String[] parts = request.split("\n\n", 2);
        String[] lines = parts[0].split("\n");
        String[] first = lines[0].split(" ");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
        if (parts.length > 1 && parts[1].startsWith("< ")) {
            body = HttpRequest.BodyPublishers.ofFile(
                    folder.resolve(parts[1].substring(2).strip()));
        } else if (parts.length > 1) {
            body = HttpRequest.BodyPublishers.ofString(parts[1].strip());
        }
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address + first[1])).method(first[0], body);
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ", 2);
            if (!header[0].equals("Host")) {
                builder.header(header[0], header[1]);
            }
        }
        return HttpClient.newHttpClient().send(builder.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
