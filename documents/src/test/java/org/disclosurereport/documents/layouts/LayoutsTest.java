package org.disclosurereport.documents.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disclosurereport.CellValue;
import org.disclosurereport.form.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated documents themselves: they hold what they are said to hold. */
class LayoutsTest {
    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    static Stream<Layout> wholeTextLayouts() {
        return layouts()
                .filter(layout -> !layout.isCostly())
                .filter(layout -> !layout.id().startsWith("duplicate"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aSeedAlwaysGivesTheSameDocument(Layout layout) {
        SampleDocument first = SampleDocument.of(layout, 17);
        SampleDocument second = SampleDocument.of(layout, 17);

        assertThat(second.truth()).isEqualTo(first.truth());
        if (!layout.isCostly()) {
            assertThat(second.text()).isEqualTo(first.text());
        }
    }

    @ParameterizedTest
    @MethodSource("wholeTextLayouts")
    void everyNumberAndEveryLabelStandsInADocumentWhereNothingWentWrong(Layout layout) {
        for (long seed = 1; seed <= 20; seed++) {
            SampleDocument document = SampleDocument.of(layout, seed, Set.of());
            String text = visibleText(document);
            for (CellValue value : document.truth().values()) {
                assertThat(text).as("seed " + seed).contains(value.toString());
            }
            String letters = letters(text);
            boolean official = document.truth().absent().isEmpty();
            boolean keepsHeads = !layout.id().equals("markdown-torn");
            boolean wraps = layout.id().startsWith("pdf-text") || layout.id().equals("drawn");
            if (official && keepsHeads && !wraps) {
                for (Row row : document.truth().form().getRows()) {
                    List<String> path = row.getLabelPath();
                    assertThat(letters).as("seed " + seed).contains(letters(path.get(path.size() - 1)));
                }
            }
        }
    }

    @Test
    void aPageHoldsTheTrueValuesInFormOrder() {
        for (long seed = 1; seed <= 100; seed++) {
            SampleDocument document = SampleDocument.of(Layouts.of("html-official"), seed, Set.of());
            List<String> printed = Jsoup.parse(document.text()).select("td").stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> text.matches("-?[0-9.]+"))
                    .toList();
            List<String> told = document.truth().values().stream()
                    .filter(value -> !value.isBlank())
                    .map(CellValue::toString)
                    .toList();
            if (document.truth().absent().isEmpty()) {
                assertThat(printed).as("seed " + seed).isEqualTo(told);
            } else {
                assertThat(printed).as("seed " + seed).containsSubsequence(told);
            }
        }
    }

    private static String visibleText(SampleDocument document) {
        return document.layout().id().startsWith("html")
                ? Jsoup.parse(document.text()).text()
                : document.text();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    @ParameterizedTest
    @MethodSource("wholeTextLayouts")
    void everyAccidentShows(Layout layout) {
        Map<Long, byte[]> plain = new HashMap<>();
        for (Accident accident : layout.accidents()) {
            boolean shows = LongStream.rangeClosed(1, 200).anyMatch(seed -> {
                byte[] without = plain.computeIfAbsent(
                        seed, key -> SampleDocument.of(layout, key, Set.of()).bytes());
                return !Arrays.equals(
                        SampleDocument.of(layout, seed, EnumSet.of(accident)).bytes(), without);
            });
            assertThat(shows).as(accident + " shows in " + layout).isTrue();
        }
    }

    @Test
    void everyPlaceOfATableHasACell() {
        for (long seed = 1; seed <= 300; seed++) {
            Accidents accidents = Accidents.drawn(seed, Accident.everywhereAnd());
            for (PrintedReport.Part part : new ReportPrint(accidents).report().parts()) {
                if (part instanceof PrintedReport.Table table) {
                    for (PrintedCell[] row : table.table().grid()) {
                        assertThat(row).as("seed " + seed).doesNotContainNull();
                    }
                }
            }
        }
    }

    @Test
    void rateAndShareOfEveryAccidentAreProbabilities() {
        for (Accident accident : Accident.values()) {
            assertThat(accident.rate()).as(accident.name()).isBetween(0.01, 1.0);
            assertThat(accident.share()).as(accident.name()).isBetween(0.01, 1.0);
        }
    }
}
