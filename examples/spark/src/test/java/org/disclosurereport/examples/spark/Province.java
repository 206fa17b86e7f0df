package org.disclosurereport.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.cli.DisclosureReportCommand;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.Population;
import org.disclosurereport.series.BodyTree;

/**
 * A folder with files of reports and a list of bodies, and what the command says of them.
 *
 * @param folder the folder
 */
record Province(Path folder) {
    /** The reports of a population as JSON, in their order. */
    static List<String> reports(Population population) {
        return new ArrayList<>(
                population.reports().map(each -> line(each.getReport())).toList());
    }

    /** A report on a single line. */
    static String line(DisclosureReport report) {
        return new String(ReportJson.canonicalBytes(report), StandardCharsets.UTF_8);
    }

    Province withTree(BodyTree tree) {
        StringBuilder lines = new StringBuilder();
        for (String parent : tree.getParents()) {
            tree.getChildren(parent)
                    .forEach(child ->
                            lines.append(parent).append(',').append(child).append('\n'));
        }
        return with("bodies.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    Province with(String file, List<String> lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Province with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String file) {
        return folder.resolve(file).toString();
    }

    /** What the command writes when it checks each report by itself. */
    String validated(String... files) {
        return run(Stream.concat(Stream.of("validate", "--format", "json"), names(files)));
    }

    /** What the command writes when it compares governments with their bodies. */
    String consolidated(String... files) {
        return run(Stream.concat(
                Stream.of("consolidate", "--format", "json", "--tree", path("bodies.csv")), names(files)));
    }

    private Stream<String> names(String... files) {
        return Stream.of(files).map(this::path);
    }

    private static String run(Stream<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DisclosureReportCommand.run(out, new ByteArrayOutputStream(), args.toArray(String[]::new));
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** The part files of an output folder, one after another; byte for byte, so not decoded. */
    String written(String output) {
        try (Stream<Path> files = Files.list(folder.resolve(output))) {
            StringBuilder all = new StringBuilder();
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(part, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
