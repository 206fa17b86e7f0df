package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.service.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Uploads that are to do harm: each is answered as the client's fault, or read, and the service goes on. */
class HostileUploadsTest extends RunningService {
    private static final Path SHARED = Path.of("..", "..", "shared", "hostile");
    private static final int MANY = 20_000;

    /** As good as the first time, whatever came before. */
    @AfterEach
    void goodReportsAreStillChecked() {
        Answer answer = client().form("/reports/validate", Client.samples("jinshan-2023.pdf"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("valid").asBoolean()).isTrue();
    }

    @Test
    void whatIsNoReportIsRefusedWithAMessage() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("deep.json", text("[{\"a\":".repeat(MANY)));
        files.put("brackets.json", text("[".repeat(10 * MANY)));
        files.put("keys.json", text("{" + "\"year\":1,".repeat(MANY)));
        files.put("exponent.json", text("{\"year\":1e999999999,\"a\":" + "9".repeat(MANY) + "}"));
        files.put("half.json", text("{\"agency\":{\"name\":\"\\uD800"));
        files.put("bomb.docx", zip("word/document.xml", 24 << 20));
        files.put("bomb.xlsx", zip("xl/sharedStrings.xml", 24 << 20));
        files.put("start.docx", new byte[] {'P', 'K', 3, 4, 20, 0});
        files.put("empty-zip.docx", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        files.put("entities.html", text("<!DOCTYPE a [<!ENTITY a \"a\">]><html>" + "&a;".repeat(MANY)));
        files.put("details.html", text("<details>".repeat(MANY)));
        files.put("spans.html", text("<table><tr>" + "<td colspan=1000000000 rowspan=0>1".repeat(MANY)));
        files.put("misnested.html", text("<html>" + "<a><p></a>".repeat(MANY)));
        files.put("tabs.txt", text("一、总体情况\n收到行政复议申请" + "\t".repeat(MANY)));
        files.put("ones.txt", text("三、收到和处理政府信息公开申请情况\n本年新收\n" + "1\n".repeat(MANY)));
        files.put("header.pdf", text("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>"));
        files.put(
                "kids.pdf",
                text("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2000000000/Kids["
                        + "2 0 R ".repeat(MANY) + "]>>endobj\ntrailer<</Root 1 0 R>>"));
        files.put("rtf.doc", text("{\\rtf1 " + "{".repeat(MANY)));
        files.put("zeros.bin", new byte[1 << 20]);
        files.put(
                "old.doc",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        files.put("image.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        files.forEach((name, bytes) -> assertRefused(name, answered(name, bytes)));
    }

    /** The first bytes of each kind of document, and of kinds that aren't read, before contents that fit none of them. */
    @Test
    void everyKindWithEveryHostileContentIsRefused() {
        Map<String, byte[]> starts = new LinkedHashMap<>();
        starts.put("docx", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0});
        starts.put("xlsx", Arrays.copyOf(Client.sample("jinshan-2023.xlsx"), 300));
        starts.put("pdf", text("%PDF-1.7\n"));
        starts.put("ofd", zip("OFD.xml", 100));
        starts.put(
                "doc",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        starts.put("xls", Arrays.copyOf(new byte[] {9, 8, 16, 0, 0, 6, 5, 0}, 512));
        starts.put("html", text("<!DOCTYPE html><html><body><table><tr><td>"));
        starts.put("mht", text("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"));
        starts.put("md", text("| 信息内容 | 本年制发件数 |\n| --- | --- |\n"));
        starts.put("txt", text("三、收到和处理政府信息公开申请情况\n"));
        starts.put("json", text("{\"agency\": {\"name\": "));
        starts.put("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        starts.put("tif", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
        byte[] noise = new byte[100_000];
        new Random(20261127).nextBytes(noise);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("nothing", new byte[0]);
        contents.put("noise", noise);
        contents.put("zeros", new byte[100_000]);
        contents.put("ones", text("1\n".repeat(MANY)));
        contents.put("digits", text("9".repeat(5 * MANY)));
        contents.put("letters", text("A".repeat(5 * MANY)));
        contents.put("open", text("<".repeat(5 * MANY)));
        contents.put("nested", text("<table><tr><td>".repeat(MANY)));
        contents.put("brackets", text("[({".repeat(MANY)));
        contents.put("pipes", text("|1".repeat(2 * MANY)));
        contents.put("tabs", text("\t".repeat(5 * MANY)));
        contents.put("paths", text("../../etc/passwd\n".repeat(100)));
        contents.put("entities", text("&a;&#0;&#x10FFFF;".repeat(MANY / 4)));
        contents.put("escapes", text("\u001B[2J\u202E\u0007".repeat(MANY / 4)));
        contents.put(
                "halves", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, (byte) 0xAF, (byte) 0xF8});
        contents.put("streams", text("stream\nendstream endobj 1 0 obj<</Length 1 0 R>>".repeat(MANY / 10)));
        int uploads = 0;
        for (String kind : starts.keySet()) {
            for (String content : contents.keySet()) {
                byte[] start = starts.get(kind);
                byte[] end = contents.get(content);
                byte[] bytes = Arrays.copyOf(start, start.length + end.length);
                System.arraycopy(end, 0, bytes, start.length, end.length);
                String name = content + "." + kind;
                assertRefused(name, answered(name, bytes));
                uploads++;
            }
        }
        assertThat(uploads).isGreaterThanOrEqualTo(200);
    }

    @Test
    void damagedDocumentsAreReadOrRefused() {
        Random random = new Random(20261127);
        String[] names = {
            "jinshan-2023.docx", "jinshan-2023.xlsx", "jinshan-2023.pdf", "jinshan-2023.html", "hongze-2023.json"
        };
        for (int i = 0; i < 60; i++) {
            String name = names[i % names.length];
            byte[] bytes = Client.sample(name);
            if (random.nextBoolean()) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length - 1) + 1);
            }
            for (int j = random.nextInt(20); j > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Answer answer = answered(name + " " + i, bytes);
            if (answer.status() != 200) {
                assertRefused(name + " " + i, answer);
            }
        }
    }

    @Test
    void sharedFilesAreReadOrRefused() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the hostile files that are shared beside the repository are not here");
        try (Stream<Path> files = Files.list(SHARED)) {
            for (Path file : files.filter(any -> !any.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                Answer answer = answered(name, Files.readAllBytes(file));
                if (answer.status() != 200) {
                    assertRefused(name, answer);
                }
                assertThat(answer.text()).doesNotContain("Exception", "\tat ");
            }
        }
    }

    private Answer answered(String name, byte[] bytes) {
        return client().form("/reports/validate", Map.of(name, bytes));
    }

    private static void assertRefused(String name, Answer answer) {
        assertThat(answer.status()).as(name + ": " + answer.text()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(name).isEqualTo("application/problem+json");
        assertThat(answer.json().get("errors").get(0).get("message").asString())
                .as(name)
                .matches("(?s).*\\p{IsHan}.*")
                .doesNotContain("Exception", "\tat ");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A part of nothing but zeros. */
    private static byte[] zip(String part, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
