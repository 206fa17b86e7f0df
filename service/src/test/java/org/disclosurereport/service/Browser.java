package org.disclosurereport.service;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, steered through its debugging protocol. */
final class Browser implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int last;

    private Browser(Process process, URI page) throws IOException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
        call("Page.enable", Map.of());
    }

    /** Where it is installed; empty where it isn't. */
    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path chromium, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            for (int i = 0; i < SECONDS * 10 && (Files.notExists(port) || Files.size(port) == 0); i++) {
                Thread.sleep(100);
            }
            URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
            JsonNode pages = MAPPER.readTree(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                    .body());
            for (JsonNode page : pages) {
                if (page.get("type").asString().equals("page")) {
                    return new Browser(
                            process, URI.create(page.get("webSocketDebuggerUrl").asString()));
                }
            }
            throw new IOException("the browser has no page: " + pages);
        } catch (Exception e) {
            end(process);
            throw e;
        }
    }

    /** Calls a method and waits for its result. */
    JsonNode call(String method, Map<String, ?> parameters) throws IOException {
        int id = ++last;
        socket.sendText(MAPPER.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return awaited(method, message -> message.path("id").asInt(-1) == id).path("result");
    }

    /** Goes to an address and waits until it is loaded. */
    void open(URI address) throws IOException {
        answers.clear();
        call("Page.navigate", Map.of("url", address.toString()));
        loaded();
    }

    /** Waits until a page is loaded. */
    void loaded() throws IOException {
        awaited("load", message -> message.path("method").asString("").equals("Page.loadEventFired"));
    }

    private JsonNode awaited(String what, Predicate<JsonNode> condition) throws IOException {
        try {
            for (JsonNode message = answers.poll(SECONDS, TimeUnit.SECONDS);
                    message != null;
                    message = answers.poll(SECONDS, TimeUnit.SECONDS)) {
                if (condition.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the browser doesn't answer: " + what);
    }

    /** The value of an expression as text. */
    String evaluate(String expression) throws IOException {
        return call("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"))
                .path("result")
                .path("value")
                .asString("");
    }

    /** What a promise brings, as text. */
    String await(String expression) throws IOException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value").asString("");
    }

    /** Chooses files in the field of that selector, as a person does. */
    void choose(String selector, Path... files) throws IOException {
        int root = call("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
        int field = call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
                .path("nodeId")
                .asInt();
        call(
                "DOM.setFileInputFiles",
                Map.of(
                        "nodeId",
                        field,
                        "files",
                        Stream.of(files).map(Path::toString).toArray(String[]::new)));
    }

    /** Presses a key. */
    void press(String key, int code) throws IOException {
        String text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "windowsVirtualKeyCode",
                        code,
                        "text",
                        text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Sets the width of the screen, and light or dark. */
    void look(int width, String scheme) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", new Object[] {Map.of("name", "prefers-color-scheme", "value", scheme)}));
    }

    /** The page as a picture, down to its end. */
    byte[] picture() throws IOException {
        String data = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .path("data")
                .asString();
        return Base64.getDecoder().decode(data.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts messages together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
            message.append(data);
            if (complete) {
                answers.add(MAPPER.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
