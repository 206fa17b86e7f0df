package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.ErrorKind;
import org.disclosurereport.population.Population;
import org.disclosurereport.series.BodyTree;
import org.junit.jupiter.api.Test;

/** The made-up province of the README: what is in the files and what they are to show. */
class SampleProvinceTest {
    private static final Path FOLDER = Path.of("province");

    // a seed with which the two errors don't meet in one government: there the differences would be no single body's
    // numbers
    private static final Population PROVINCE = Population.builder()
            .seed(9)
            .cities(1)
            .countiesPerCity(1)
            .departments(2, 2, 2)
            .townsPerCounty(2)
            .years(2023, 2024)
            .errors(ErrorKind.CARRY_OVER_BROKEN, 1)
            .errors(ErrorKind.BODY_LEFT_OUT, 1)
            .build();

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int year = PROVINCE.getFirstYear(); year <= PROVINCE.getLastYear(); year++) {
            files.put(
                    "reports/" + year + ".ndjson",
                    PROVINCE.reports(year)
                            .map(generated ->
                                    new String(ReportJson.canonicalBytes(generated.getReport()), StandardCharsets.UTF_8)
                                            + "\n")
                            .collect(Collectors.joining()));
        }
        BodyTree tree = PROVINCE.getTree();
        StringBuilder lines = new StringBuilder("parent,agency\n");
        for (String parent : tree.getParents()) {
            tree.getChildren(parent)
                    .forEach(child ->
                            lines.append(parent).append(',').append(child).append('\n'));
        }
        files.put("bodies.csv", lines.toString());
        return files;
    }

    @Test
    void theFilesAreThoseOfThePopulation() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("docs.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            assertThat(path)
                    .as("mvn -pl examples -am test -Ddocs.update=true writes it anew")
                    .content()
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void itsErrorsAreTold() {
        String government = PROVINCE.getErrors().stream()
                .filter(error -> error.getKind() == ErrorKind.BODY_LEFT_OUT)
                .map(error -> error.getKey().getAgency() + " " + error.getKey().getYear())
                .findFirst()
                .orElseThrow();
        String[] agencyAndYear = government.split(" ");

        String out = ExamplesTest.outputOf(() -> {
            try {
                ReadmeBodiesExample.main(
                        new String[] {"province/reports", "province/bodies.csv", agencyAndYear[0], agencyAndYear[1]});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(out)
                .contains("series.carried-over ", "consolidation.sum ", "可能漏计了该机关")
                .contains("received in all: ");
    }
}
