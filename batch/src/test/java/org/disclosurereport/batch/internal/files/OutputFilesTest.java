package org.disclosurereport.batch.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is read and nothing of somebody else's is written over, and no half file is ever seen. */
class OutputFilesTest {
    @TempDir
    private Path folder;

    private static final byte[] NEW = "new\n".getBytes(StandardCharsets.UTF_8);

    private static Replacing replacing(boolean force, Path... inputs) {
        return new Replacing(InputFiles.of(Stream.of(inputs).map(Path::toString).toList(), Optional.empty()), force);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void refused(Path target, Replacing replacing, String why) {
        assertThatThrownBy(() -> OutputFile.write(target, NEW, replacing))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        e -> assertThat(e.getWhy().getEnglish()).isEqualTo(why));
    }

    @Test
    void whatWasWrittenIsReplacedUntilSomebodyChangesIt() throws IOException {
        Path file = folder.resolve("a.json");
        OutputFile.write(file, "old".getBytes(StandardCharsets.UTF_8), replacing(false));
        OutputFile.write(file, NEW, replacing(false));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly(WrittenFiles.NAME, "a.json");

        Files.writeString(file, "edited\n");
        refused(
                file,
                replacing(false),
                "it exists and was not written by this program, or was changed since; it is replaced only with --force");
        assertThat(file).hasContent("edited");
        OutputFile.write(file, NEW, replacing(true));
        assertThat(file).hasContent("new");
    }

    @Test
    void emptyFileHoldsNothingToLose() throws IOException {
        Path file = file("a.json", "");
        OutputFile.write(file, NEW, replacing(false));
        assertThat(file).hasContent("new");
    }

    @Test
    void inputIsNeverReplacedWhateverLeadsToIt() throws IOException {
        Path input = file("in/a.json", "input");
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        Path hard = Files.createLink(folder.resolve("hard"), input);
        for (Path named : List.of(input, link, hard)) {
            for (Path target : List.of(input, link, hard, folder.resolve("in/../in/a.json"))) {
                refused(target, replacing(true, named), "is both input and output; nothing was changed");
            }
        }
        refused(input, replacing(true, folder.resolve("in")), "is both input and output; nothing was changed");
        assertThat(input).hasContent("input");
    }

    @Test
    void ownFileInAFolderThatIsReadIsReplaced() throws IOException {
        Path file = folder.resolve("out.json");
        for (int i = 0; i < 3; i++) {
            OutputFile.write(file, ("run " + i).getBytes(StandardCharsets.UTF_8), replacing(false, folder));
        }
        assertThat(file).hasContent("run 2");
    }

    @Test
    void fileThatIsNotCommittedLeavesTheEarlierOne() throws IOException {
        Path file = folder.resolve("a.json");
        OutputFile.write(file, NEW, replacing(false));
        try (OutputFile next = OutputFile.create(file, replacing(false))) {
            next.write("half".getBytes(StandardCharsets.UTF_8));
            next.save();
            assertThat(file).hasContent("new");
        }
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly(WrittenFiles.NAME, "a.json");
    }

    @Test
    void fileOfSomebodyElseThatAppearsMeanwhileStays() throws IOException {
        Path file = folder.resolve("a.json");
        try (OutputFile next = OutputFile.create(file, replacing(false))) {
            next.write(NEW);
            Files.writeString(file, "theirs");
            assertThatThrownBy(next::commit).isInstanceOf(RefusedFileException.class);
        }
        assertThat(file).hasContent("theirs");
    }

    @Test
    void secondWriterIsToldWhoTheFirstIs() throws IOException {
        Path file = folder.resolve("a.json");
        try (OutputFile first = OutputFile.create(file, replacing(false))) {
            first.write(NEW);
            assertThatThrownBy(() -> OutputFile.create(file, replacing(true)))
                    .isInstanceOfSatisfying(
                            RefusedFileException.class,
                            e -> assertThat(e.getWhy().getEnglish())
                                    .matches("another run is writing it \\(process "
                                            + ProcessHandle.current().pid()
                                            + " @ [^,]+, [0-9T:-]+Z\\); wait for it or choose another output"));
        }
        OutputFile.write(file, NEW, replacing(false));
    }

    /** What a killed process leaves keeps nobody out: only the system's lock does. */
    @Test
    void lockFileOfALostProcessIsTakenOver() throws IOException {
        file(".a.json.lock", "999999 @ elsewhere, 2020-01-01T00:00:00Z");
        OutputFile.write(folder.resolve("a.json"), NEW, replacing(false));
        assertThat(names()).containsExactly(WrittenFiles.NAME, "a.json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void permissionsOfAReplacedFileStayAndLinksAreFollowed() throws IOException {
        Path file = folder.resolve("a.json");
        OutputFile.write(file, NEW, replacing(false));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFile.write(link, "newer".getBytes(StandardCharsets.UTF_8), replacing(false));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("newer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        refused(
                Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("no/file")),
                replacing(true),
                "it is a link to a file that does not exist");
    }

    @Test
    void recordKnowsOddNamesAndIsCutDownWhenItGrows() throws IOException {
        List<String> odd = List.of("名 称.json", "a\\b", "line\nend", "cr\rend", "x  y");
        WrittenFiles written = WrittenFiles.of(folder);
        for (int i = 0; i < 50; i++) {
            for (String name : odd) {
                Files.writeString(folder.resolve(name), name + i);
                written.add(name, Digest.of(name + i));
            }
        }
        written.compact();
        assertThat(folder.resolve(WrittenFiles.NAME)).content().hasLineCount(odd.size());
        WrittenFiles again = WrittenFiles.of(folder);
        for (String name : odd) {
            assertThat(again.isOwn(folder.resolve(name))).as(name).isTrue();
            Files.writeString(folder.resolve(name), "!", StandardOpenOption.APPEND);
            assertThat(again.isOwn(folder.resolve(name))).as(name).isFalse();
        }
    }

    @Test
    void folderIsKeptFromOtherRunsAndFromWhatItReads() throws IOException {
        Path out = folder.resolve("out");
        try (OutputFolder first = OutputFolder.open(out, replacing(false, folder))) {
            first.write("a.html", NEW);
            assertThatThrownBy(() -> OutputFolder.open(out, replacing(true))).isInstanceOf(RefusedFileException.class);
        }
        file("out/b.html", "theirs");
        try (OutputFolder second = OutputFolder.open(out, replacing(false))) {
            second.write("a.html", NEW);
            assertThatThrownBy(() -> second.write("b.html", NEW)).isInstanceOf(RefusedFileException.class);
        }
        assertThat(out.resolve("b.html")).hasContent("theirs");
        assertThatThrownBy(() -> OutputFolder.open(out, replacing(true, out))).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void linkThatSomebodyLeftUnderATemporaryNameIsNotFollowed() throws IOException {
        Path victim = file("victim", "theirs");
        Files.createSymbolicLink(folder.resolve(".a.json.tmp"), victim);
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("a.json"), NEW, replacing(false)))
                .isInstanceOf(IOException.class);
        assertThat(victim).hasContent("theirs");
    }
}
