package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.CellValue;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful person reads from a report of the corpus of real ones. */
final class ExpectedReport {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    private final JsonNode expected;

    private ExpectedReport(JsonNode expected) {
        this.expected = expected;
    }

    /** A report of the corpus; the test that asks for it is skipped where the corpus isn't there. */
    static Path file(String name) {
        return existing(CORPUS.resolve("reports").resolve(name));
    }

    /** What is to be read from a report; the test that asks for it is skipped where the corpus isn't there. */
    static ExpectedReport of(String name) {
        Path file = existing(CORPUS.resolve("expected").resolve(name + ".json"));
        return new ExpectedReport(JsonMapper.shared().readTree(file.toFile()));
    }

    private static Path existing(Path file) {
        Assumptions.assumeTrue(Files.exists(file), () -> "the corpus of real reports is not there: " + file);
        return file;
    }

    /** Holds year, agency, form and every cell of a report against this. */
    void assertSame(DisclosureReport report) {
        assertThat(report.getYear()).isEqualTo(expected.get("year").intValue());
        assertThat(report.getAgency().getName())
                .isEqualTo(expected.get("agency").stringValue());
        assertThat(report.getFormVersion().getName())
                .isEqualTo(expected.get("form").asString());
        for (Row row : Form.of(report).getRows()) {
            assertThat(row.getCells().stream().map(cell -> cell.get(report)).toList())
                    .as(row.getName())
                    .isEqualTo(values(row));
        }
    }

    private List<CellValue> values(Row row) {
        JsonNode values = switch (row.getTable().getSection()) {
            case PROACTIVE_DISCLOSURE -> proactiveDisclosure(row, expected.get("table2"));
            case REQUESTS -> requests(row, expected.get("table3"));
            default -> expected.get("table4").get(lastName(row));
        };
        List<CellValue> read = new ArrayList<>();
        for (Cell cell : row.getCells()) {
            JsonNode value = values.isArray() ? values.get(read.size()) : values;
            String text = value.isNull() ? "" : value.asString().replace("元", "");
            read.add(cell.getKind().parse(text));
        }
        return read;
    }

    private static JsonNode proactiveDisclosure(Row row, JsonNode table) {
        boolean fees = row.getCells().get(0).getKind() == CellKind.AMOUNT;
        return table.get(fees ? "feesWanYuan" : lastName(row));
    }

    /** The single row （六） in a 2021 form is its last item; the other two are blank. */
    private static JsonNode requests(Row row, JsonNode table) {
        if (table.has(row.getNumber())) {
            return table.get(row.getNumber());
        }
        return row.getNumber().equals("3.6.3")
                ? table.get("3.6")
                : JsonMapper.shared().readTree("[null, null, null, null, null, null, null]");
    }

    private static String lastName(Row row) {
        return row.getName().substring(row.getName().lastIndexOf('.') + 1);
    }
}
