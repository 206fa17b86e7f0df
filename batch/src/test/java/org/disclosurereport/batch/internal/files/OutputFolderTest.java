package org.disclosurereport.batch.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that runs write one after another: what an earlier one left is removed, what anybody else left is not. */
class OutputFolderTest {
    private static final Replacing NOTHING = new Replacing(InputFiles.of(List.of(), Optional.empty()), false);

    @TempDir
    private Path folder;

    private void write(String... names) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, NOTHING)) {
            for (String name : names) {
                output.write(name, name.getBytes(StandardCharsets.UTF_8));
            }
            output.removeStale(name -> name.endsWith(".html"));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<String> recorded() throws IOException {
        return Files.readAllLines(folder.resolve(WrittenFiles.NAME)).stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whatAnEarlierRunLeftIsRemovedAndForgotten() throws IOException {
        write("1.html", "2.html", "3.html", "data.csv");
        write("1.html");
        assertThat(files()).containsExactly("1.html", "data.csv");
        assertThat(recorded()).containsExactly("1.html", "data.csv");
    }

    @Test
    void whatSomebodyElseWroteOrChangedStays() throws IOException {
        write("1.html", "2.html", "gone.html", "folder.html");
        Files.writeString(folder.resolve("2.html"), "changed by hand");
        Files.writeString(folder.resolve("mine.html"), "never written by a run");
        Files.delete(folder.resolve("gone.html"));
        Files.delete(folder.resolve("folder.html"));
        Files.createDirectory(folder.resolve("folder.html"));
        write("1.html");
        assertThat(files()).containsExactly("1.html", "2.html", "folder.html", "mine.html");
        assertThat(recorded()).containsExactly("1.html", "2.html", "folder.html");
    }

    @Test
    void aRunThatWritesTheSameRemovesNothing() throws IOException {
        write("1.html", "2.html");
        write("1.html", "2.html");
        assertThat(files()).containsExactly("1.html", "2.html");
    }

    @Test
    void aFileThatWouldBecomeWhatItIsStaysUntouched() throws IOException {
        write("1.html", "2.html");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String name : files()) {
            Files.setLastModifiedTime(folder.resolve(name), longAgo);
        }
        Files.writeString(folder.resolve("2.html"), "");
        byte[] record = Files.readAllBytes(folder.resolve(WrittenFiles.NAME));

        write("1.html");
        assertThat(Files.getLastModifiedTime(folder.resolve("1.html"))).isEqualTo(longAgo);
        assertThat(folder.resolve(WrittenFiles.NAME)).hasBinaryContent(record);

        write("1.html", "2.html");
        assertThat(folder.resolve("2.html")).hasContent("2.html");
    }

    @Test
    void aFileThatIsChangedAndChangedBackIsKnown() throws IOException {
        for (String content : List.of("before", "after", "before", "before", "after")) {
            try (OutputFolder output = OutputFolder.open(folder, NOTHING)) {
                output.write("1.html", content.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(folder.resolve("1.html")).hasContent(content);
        }
        write();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatIsReadIsRefusedThoughNothingWouldChange() throws IOException {
        write("1.html");
        Path input = folder.resolve("1.html");
        Replacing reading = new Replacing(InputFiles.of(List.of(input.toString()), Optional.empty()), true);
        try (OutputFolder output = OutputFolder.open(folder, reading)) {
            assertThatExceptionOfType(RefusedFileException.class)
                    .isThrownBy(() -> output.write("1.html", "1.html".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aFolderThatIsReadIsNotWrittenTo() {
        Replacing reading = new Replacing(InputFiles.of(List.of(folder.toString()), Optional.empty()), true);
        assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> OutputFolder.open(folder, reading));
    }
}
