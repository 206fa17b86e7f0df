package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.service.Client.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Batches from the ZIP to their end. */
class BatchesTest extends RunningService {
    private static byte[] zip(Map<String, byte[]> files, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private String sent(byte[] zip, String... headers) {
        Answer answer = client().post("/batches", zip, headers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        String location = answer.header("Location");
        assertThat(location).isEqualTo("/batches/" + answer.json().get("id").asString());
        return location;
    }

    private JsonNode ended(String location) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode progress = client().get(location).json();
            if (progress.has("results")) {
                return progress;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "the batch doesn't end: " + client().get(location).text());
    }

    @Test
    void everyFileHasItsResult() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(Client.samples("hongze-2023.json", "jinshan-2023.pdf"));
        files.put("folder/", new byte[0]);
        files.put("folder/说明.txt", "没有表格".getBytes(StandardCharsets.UTF_8));
        files.put("__MACOSX/._x", new byte[] {1});
        String line = new String(
                ReportJson.canonicalBytes(
                        ReportJson.read(Client.sample("hongze-2023.json")).orElseThrow()),
                StandardCharsets.UTF_8);
        files.put("all.ndjson", (line + "\n\n" + line + "\nx\n").getBytes(StandardCharsets.UTF_8));
        files.put("empty.ndjson", new byte[] {'\n'});

        String location = sent(zip(files, StandardCharsets.UTF_8), "Accept-Language", "en");
        JsonNode progress = ended(location);

        assertThat(progress.get("state").asString()).isEqualTo("done");
        assertThat(progress.get("files").asInt()).isEqualTo(5);
        assertThat(progress.get("skipped").asInt()).isEqualTo(2);
        assertThat(progress.get("unreadable").asInt()).isEqualTo(3);
        assertThat(progress.get("verdicts").toString()).isEqualTo("{\"errors\":3,\"to-check\":0,\"no-problems\":1}");
        Answer results = client().get(location + "/results");
        assertThat(results.header("Content-Type")).isEqualTo("application/x-ndjson;charset=UTF-8");
        List<String> lines = results.text().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0))
                .isEqualTo(client().form("/reports/validate?lang=en", Client.samples("hongze-2023.json"))
                        .text()
                        .strip());
        assertThat(lines.get(2)).contains("\"file\":\"folder/说明.txt\"", "no form found");
        assertThat(lines.get(4)).contains("\"file\":\"all.ndjson\",\"line\":3");
        assertThat(lines.get(5)).contains("\"line\":4", "line 4, column 1");
        Answer rows = client().get(location + "/results", "Accept", "text/csv");
        assertThat(rows.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(rows.text()).contains("challenges.total", "folder/说明.txt");
    }

    @Test
    void namesThatChineseWindowsWroteAreRead() throws Exception {
        String location =
                sent(zip(Map.of("洪泽区/年报.json", Client.sample("hongze-2023.json")), Charset.forName("GB18030")));

        ended(location);

        assertThat(client().get(location + "/results").text()).startsWith("{\"file\":\"洪泽区/年报.json\"");
    }

    @Test
    void isGoneOnceDeleted() throws Exception {
        String location = sent(zip(Client.samples("hongze-2023.json"), StandardCharsets.UTF_8));
        ended(location);
        assertThat(folders(location)).isEqualTo(1);

        assertThat(client().send("DELETE", location, new byte[0]).status()).isEqualTo(204);

        assertThat(client().get(location).status()).isEqualTo(404);
        assertThat(client().get(location + "/results").status()).isEqualTo(404);
        assertThat(folders(location)).isZero();
    }

    @Test
    void isGoneAfterAnHour() throws Exception {
        String location = sent(zip(Client.samples("hongze-2023.json"), StandardCharsets.UTF_8));
        ended(location);
        clock().putForward(Duration.ofMinutes(59));
        assertThat(client().get(location).status()).isEqualTo(200);

        clock().putForward(Duration.ofMinutes(2));
        assertThat(client().get(location).status()).isEqualTo(404);
        batches().deleteExpired();

        assertThat(folders(location)).isZero();
    }

    @Test
    void aZipThatEndsTooEarlyKeepsWhatCameBefore() throws Exception {
        byte[] whole = zip(Client.samples("hongze-2023.json", "jinshan-2023.pdf"), StandardCharsets.UTF_8);
        String location = sent(Arrays.copyOf(whole, whole.length / 2), "Accept-Language", "en");

        JsonNode progress = ended(location);

        assertThat(progress.get("state").asString()).isEqualTo("failed");
        assertThat(progress.get("problem").get("type").asString()).isEqualTo("problems/broken-zip");
        assertThat(progress.get("problem").get("title").asString()).isEqualTo("the ZIP file is truncated or broken");
        assertThat(client().get(location + "/results").text().lines()).hasSize(1);
    }

    @Test
    void aZipOfMoreThanIsReadEndsThere() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[40 << 20]);
        for (int i = 0; i < 11_000; i++) {
            files.put(i + "/", new byte[0]);
        }

        JsonNode progress = ended(sent(zip(files, StandardCharsets.UTF_8)));

        assertThat(progress.get("state").asString()).isEqualTo("failed");
        assertThat(progress.get("problem").get("type").asString()).isEqualTo("problems/big-zip");
        assertThat(progress.get("unreadable").asInt()).isEqualTo(1);
    }

    private static long folders(String location) throws IOException {
        String id = location.substring(location.lastIndexOf('/') + 1);
        return Files.exists(bean("runFolder", RunFolder.class).folder("batches").resolve(id)) ? 1 : 0;
    }
}
