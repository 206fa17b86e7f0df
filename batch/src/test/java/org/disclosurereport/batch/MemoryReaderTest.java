package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.Test;

/** What is in memory is read as a file would be. */
class MemoryReaderTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    private final MemoryReader reader = MemoryReader.of(2);
    private final List<String> told = new ArrayList<>();

    private final BatchVisitor<Integer> visitor = new BatchVisitor<>() {
        @Override
        public void report(ReadReport read, Integer result) {
            told.add(read.getFile() + ":" + read.getLine() + " " + result);
        }

        @Override
        public void unreadable(ReadFailure failure) {
            told.add(failure.getFile() + ":" + failure.getLine() + " "
                    + failure.getProblems().get(0).getKind());
        }
    };

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(REPORTS.resolve(name));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneReportOfAnyKind() throws IOException {
        for (String name : List.of("jinshan-2023.json", "jinshan-2023.pdf", "jinshan-2023.docx")) {
            assertThat(reader.read(name, sample(name), ReadReport::toString, ReadFailure::toString))
                    .isEqualTo(name + ":1 金山办事处 2023");
        }
        assertThat(reader.read("x", text("[{"), ReadReport::toString, ReadFailure::toString))
                .startsWith("x:1 [line 1, column");
    }

    @Test
    void aReportPerLineWhereTheNameSaysSo() throws IOException {
        String line = new String(
                ReportJson.canonicalBytes(
                        ReportJson.read(sample("jinshan-2023.json")).orElseThrow()),
                StandardCharsets.UTF_8);

        reader.readAll("a.ndjson", text(line + "\r\n \n{\n" + line), read -> 1, visitor);
        reader.readAll("b.jsonl", text("\n"), read -> 2, visitor);
        reader.readAll("c.json", text(line), read -> 3, visitor);

        assertThat(told)
                .containsExactly(
                        "a.ndjson:1 1", "a.ndjson:3 syntax", "a.ndjson:4 1", "b.jsonl:0 unreadable", "c.json:1 3");
    }

    @Test
    void whatWorkThrowsIsThatReportsFailure() throws IOException {
        reader.readAll(
                "a.json",
                sample("jinshan-2023.json"),
                read -> {
                    throw new StackOverflowError();
                },
                visitor);

        assertThat(told).containsExactly("a.json:1 too-deep");
    }

    @Test
    void workIsBounded() throws IOException {
        byte[] document = sample("jinshan-2023.html");

        assertThat(reader.withMaxSteps(1000).read("a", document, ReadReport::toString, ReadFailure::toString))
                .contains("maxSteps of 1000");
        assertThat(reader.withMaxSteps(Long.MAX_VALUE).read("a", document, ReadReport::toString, ReadFailure::toString))
                .startsWith("a:1 金山办事处");
        assertThatThrownBy(() -> reader.withMaxSteps(0)).hasMessage("steps must be 1 or more, was 0");
        assertThatThrownBy(() -> MemoryReader.of(0)).hasMessage("jobs must be 1 … 1024, was 0");
    }
}
