package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over what it reads or what somebody else wrote, and no name is taken for an option. */
class OutputTest {
    private static final String IS_INPUT = "is both input and output; nothing was changed";

    @TempDir
    private Path folder;

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--lang", "en"));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private Map<String, String> files(Path of) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(of)) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static DisclosureReport of(String agency) {
        return Samples.clean().withAgency(Agency.of(agency));
    }

    @Test
    void draftsNeverReplaceTheReportsTheyAreMadeFrom() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("r"));
        List<String> args = new ArrayList<>(List.of("consolidate", "--write", reports.toString()));
        args.add("--tree=" + Files.writeString(folder.resolve("tree.csv"), "甲县,乙局\n甲县,丙局\n丁县,戊局\n"));
        for (String agency : List.of("甲县", "乙局", "丙局", "丁县", "戊局")) {
            args.add(Samples.file(reports, agency + "-2023.json", of(agency)));
        }
        Map<String, String> before = files(reports);

        Ran ran = run(args.toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("甲县-2023.json can't be written: " + IS_INPUT)
                .contains("丁县-2023.json can't be written: " + IS_INPUT);
        assertThat(files(reports)).isEqualTo(before);

        args.add("--force");
        assertThat(run(args.toArray(String[]::new)).code()).isEqualTo(2);
        assertThat(files(reports)).isEqualTo(before);
    }

    @Test
    void indexOfThePagesNeverReplacesThePageThatIsRead() throws IOException {
        Path page = folder.resolve("index.html");
        Files.writeString(page, ReportWriter.of(Samples.broken()).toHtml());
        Map<String, String> before = files(folder);
        for (String force : List.of("--quiet", "--force")) {
            Ran ran = run("validate", "--format", "html", "-o", folder.toString(), force, page.toString());
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("results can't be written: index.html: " + IS_INPUT + "\n");
            assertThat(files(folder)).isEqualTo(before);
        }
    }

    @Test
    void pagesReplaceNobodyElses() throws IOException {
        String report = Samples.file(folder, "a.json", Samples.clean());
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("index.html"), "my home page");
        String[] args = {"validate", "--format", "html", "-o", out.toString(), report};
        assertThat(run(args).err())
                .startsWith("results can't be written: out/index.html: it exists and was not written by this program");
        assertThat(files(out)).containsOnlyKeys("index.html").containsEntry("index.html", "my home page");
        assertThat(run(Stream.concat(Stream.of(args), Stream.of("--force")).toArray(String[]::new))
                        .code())
                .isZero();
        assertThat(run(args).code()).as("they are its own now").isZero();
    }

    @Test
    void conversionReplacesItsOwnOnly() throws IOException {
        String report = Samples.file(folder, "a.json", Samples.clean());
        String before = Files.readString(Path.of(report));
        String target = folder.resolve("b.json").toString();
        String[] args = {"convert", report, "--to", "canonical", "-o", target};
        assertThat(run(args)).isEqualTo(new Ran(0, "", ""));
        assertThat(run(args)).isEqualTo(new Ran(0, "", ""));
        Files.writeString(Path.of(target), "edited by hand");
        assertThat(run(args))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "b.json: it can't be written: it exists and was not written by this program, or was changed since; "
                                + "it is replaced only with --force\n"));
        assertThat(Path.of(target)).hasContent("edited by hand");
        assertThat(run("convert", report, "--to", "json", "-o", report, "--force"))
                .isEqualTo(new Ran(2, "", "a.json: it can't be written: " + IS_INPUT + "\n"));
        assertThat(Path.of(report)).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"series --format json", "diagnose --format json", "diff --format json", "series --format csv"})
    void resultsOfEveryCommandGoIntoAFile(String command) {
        String one = Samples.file(folder, "1.json", Samples.clean());
        String other = Samples.file(folder, "2.json", Samples.clean().withYear(2024));
        Path out = folder.resolve("out");
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of(one, other));
        Ran printed = run(args.toArray(String[]::new));
        args.addAll(List.of("-o", out.toString()));
        Ran written = run(args.toArray(String[]::new));
        assertThat(written).isEqualTo(new Ran(printed.code(), "", printed.err()));
        assertThat(out)
                .content()
                .isEqualTo(printed.out()
                        .replace("\"1.json", "\"" + folder + "/1.json")
                        .replace("\"2.json", "\"" + folder + "/2.json")
                        .replace(",2.json,1", "," + folder + "/2.json,1"));
        args.set(args.size() - 1, one);
        assertThat(run(args.toArray(String[]::new)).err()).isEqualTo("1.json: it can't be written: " + IS_INPUT + "\n");
    }

    /** A file with that name in a folder would give options to {@code validate *}. */
    @Test
    void nameThatBeginsWithAnAtSignIsAName() throws IOException {
        Path options = Files.writeString(folder.resolve("@options"), "--format csv -o " + folder.resolve("owned"));
        Ran ran = run("validate", "@" + folder.resolve("@options"), options.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no such file");
        assertThat(folder.resolve("owned")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate|", "validate|a.json|", "validate|a.json|--waivers|", "validate|a.json|--waivers="})
    void emptyArgumentIsRefused(String args) {
        assertThat(run(args.split("\\|", -1)))
                .isEqualTo(new Ran(
                        2, "", "an argument must not be empty\nFor usage see: disclosure-report validate --help\n"));
    }

    /** A line that a name makes would be taken for another file's result. */
    @Test
    void lineEndsInNamesMakeNoLines() throws IOException {
        String json =
                Samples.line(Samples.broken()).replace("甲县人民政府", "甲县\\n坏.json：甲县 2023年，无问题\\u2028丙\\u2029丁\\u202e戊");
        Path file = Files.writeString(folder.resolve("a.json"), json);
        for (String command : List.of("validate", "diagnose", "series")) {
            Ran ran = run(command, "--format", "text", file.toString());
            assertThat((ran.out() + ran.err()).lines())
                    .noneMatch(line -> line.startsWith("坏.json"))
                    .allSatisfy(line -> assertThat(line).doesNotContain("\u2028", "\u2029", "\u202e"));
            assertThat(run(command, "--format", "json", file.toString()).out().lines())
                    .noneMatch(line -> line.startsWith("坏.json"));
        }
        assertThat(run("validate", "--format", "csv", file.toString()).out().lines())
                .hasSize(2);
    }

    /** They make no name; the message tells them by number, as any other that quotes the file. */
    @Test
    void controlCharactersInNamesAreToldByNumber() throws IOException {
        String json = Samples.line(Samples.broken())
                .replace("\"甲县人民政府\"", "\"甲\\u001b[2J县\"")
                .replaceFirst("\\{", "{\"乙\\\\u0085\\\\u001b[2J\": 1, ");
        Path file = Files.writeString(folder.resolve("a.json"), json);
        for (String command : List.of("validate", "diagnose", "series")) {
            for (String format : List.of("text", "json", "csv")) {
                if (command.equals("diagnose") && format.equals("csv")) {
                    continue; // it has none
                }
                Ran ran = run(command, "--format", format, file.toString());
                assertThat(ran.code()).as("%s %s", command, format).isEqualTo(2);
                assertThat(ran.out() + ran.err())
                        .contains("/agency/name: must hold no control characters but line breaks and tabs, had U+001B")
                        .doesNotContain("\u001b");
                if (!format.equals("json")) {
                    assertThat(ran.out() + ran.err()).doesNotContain("\u0085"); // JSON leaves it as it is
                }
            }
        }
    }

    @Test
    void veryLongNameIsCutOffWithAMark() throws IOException {
        String json = Samples.line(Samples.broken()).replace("甲县人民政府", "甲".repeat(200_000));
        Ran ran = run(
                "validate", Files.writeString(folder.resolve("a.json"), json).toString());
        assertThat(ran.out()).hasSizeLessThan(10_000).contains("…[+199800] 2023, errors found (");
    }
}
