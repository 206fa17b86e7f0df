package org.disclosurereport.documents.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number printed in a table ends in a cell or in an issue that quotes it, rows that the form doesn't have included. */
class ConservationTest {
    private static final int REPORTS = 25;
    private static final int COSTLY_REPORTS = 3;

    static Stream<Layout> layouts() {
        // Lines that repeat others are gone from these before they are read, and digits run together.
        return Layouts.all().stream()
                .filter(layout ->
                        !layout.id().startsWith("duplicate") && !layout.id().equals("glued"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyNumberOfATableEndsInACellOrInAnIssue(Layout layout) {
        for (long seed = 1; seed <= (layout.isCostly() ? COSTLY_REPORTS : REPORTS); seed++) {
            Accidents accidents = Accidents.of(
                    seed * 31 + layout.id().hashCode(), Set.of(Accident.EXTRA_ROW, Accident.EXTRA_LAST_ROW));
            PrintedReport printed = new ReportPrint(accidents).report();
            ReadResult result = ReportReader.read(
                    layout.printer().print(printed, accidents), layout.fileName(), ReadLimits.standard());
            String told = told(result);
            assertThat(numbers(printed).stream().filter(number -> !told.contains(number)))
                    .as(layout + ", seed " + seed)
                    .isEmpty();
        }
    }

    /** What the reader says is printed somewhere. */
    private static String told(ReadResult result) {
        return Stream.concat(
                        result.getSources().stream().map(source -> source.getPrinted()),
                        result.getIssues().stream().map(issue -> issue.getMessage(Locale.ENGLISH)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> numbers(PrintedReport report) {
        List<String> numbers = new ArrayList<>();
        for (PrintedReport.Part part : report.parts()) {
            if (part instanceof PrintedReport.Table table) {
                table.table().rows().stream()
                        .flatMap(row -> PrintedTable.values(row).stream())
                        .map(PrintedCell::text)
                        .filter(text -> text.length() > 2)
                        .forEach(numbers::add);
            }
        }
        return numbers;
    }
}
