package org.disclosurereport.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Tokeniser;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from printed lines, case by case, as {@code recognition-specification.txt} has it. */
class RecognitionSpecificationTest {
    private static final String FILE = "recognition-specification.txt";

    /**
     * A line of the specification.
     *
     * @param name what it shows
     * @param printed what stands in the document
     * @param expected the rows read and the issues
     */
    record Case(String name, String printed, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        Map<String, String> heads = new LinkedHashMap<>();
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("{") && line.contains("} = ")) {
                int end = line.indexOf("} = ");
                heads.put(line.substring(0, end + 1), line.substring(end + 4));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split(" → ", 3);
                String printed = columns[1];
                for (Map.Entry<String, String> head : heads.entrySet()) {
                    printed = printed.replace(head.getKey(), head.getValue());
                }
                cases.add(new Case(columns[0], printed, columns.length < 3 ? "" : columns[2].strip()));
            }
        }
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = RecognitionSpecificationTest.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsSpecified(Case specified) {
        assertThat(read(blocks(specified.printed()))).isEqualTo(specified.expected());
    }

    private static String read(List<Block> blocks) {
        CellReading reading = CellReader.read(
                TableScan.of(Tokeniser.tokens(blocks, new Budget(ReadLimits.standard()))), OptionalInt.empty());
        List<String> rows = new ArrayList<>();
        for (Row row : Form.of(reading.version()).getRows()) {
            if (row.getCells().stream().anyMatch(cell -> certainty(reading, cell) != Certainty.MISSING)) {
                rows.add(row(reading, row));
            }
        }
        String form =
                reading.version() == FormVersion.V2021 ? "" : reading.version().getName() + ": ";
        String issues = reading.issues().stream()
                .map(ReadIssue::getKind)
                .filter(kind -> kind != ReadIssueKind.ROW_MISSING && kind != ReadIssueKind.TABLE_MISSING)
                .map(ReadIssueKind::getId)
                .distinct()
                .collect(Collectors.joining(", "));
        return form + (rows.isEmpty() ? "nothing" : String.join("; ", rows)) + (issues.isEmpty() ? "" : " → " + issues);
    }

    private static String row(CellReading reading, Row row) {
        String name = row.getName().substring(row.getName().lastIndexOf('.') + 1);
        List<String> marks = row.getCells().stream()
                .map(cell -> mark(certainty(reading, cell)))
                .distinct()
                .toList();
        StringBuilder text = new StringBuilder(name);
        if (marks.size() == 1) {
            text.append(marks.get(0));
        }
        for (Cell cell : row.getCells()) {
            String value = reading.values().get(cell.getIndex()).toString();
            text.append(' ')
                    .append(reading.values().get(cell.getIndex()).isBlank() ? "_" : value)
                    .append(marks.size() == 1 ? "" : mark(certainty(reading, cell)));
        }
        return text.toString();
    }

    private static Certainty certainty(CellReading reading, Cell cell) {
        return reading.sources().get(cell.getIndex()).getCertainty();
    }

    private static String mark(Certainty certainty) {
        return switch (certainty) {
            case SURE -> "";
            case CHECKED -> "~";
            case UNSURE -> "?";
            case MISSING -> "!";
        };
    }

    private static List<Block> blocks(String printed) {
        List<Block> blocks = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : printed.split("⏎")) {
            number++;
            if (line.startsWith("[")) {
                rows.add(row(line, number));
                continue;
            }
            table(rows, blocks);
            blocks.add(new TextBlock(line.replace('⇥', '\t'), false, SourcePlace.of(0, 0, number, 0)));
        }
        table(rows, blocks);
        return blocks;
    }

    private static void table(List<TableRow> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new TableBlock(List.copyOf(rows)));
            rows.clear();
        }
    }

    private static TableRow row(String line, int number) {
        List<TableCell> cells = new ArrayList<>();
        for (String text : line.substring(1, line.length() - 1).split("]\\[", -1)) {
            SourcePlace place = SourcePlace.of(0, 1, number, cells.size() + 1);
            cells.add(new TableCell(text.replace('⇥', '\n'), cells.size(), 1, 1, place));
        }
        return new TableRow(cells);
    }
}
