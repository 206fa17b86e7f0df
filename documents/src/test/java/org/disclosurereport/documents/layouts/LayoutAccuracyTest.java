package org.disclosurereport.documents.layouts;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand generated reports: no cell may be read wrong without a word. */
class LayoutAccuracyTest {
    /** Other documents are tried with {@code -Dlayouts.firstSeed=1000}. */
    private static final long FIRST_SEED = Long.getLong("layouts.firstSeed", 1);

    private static final int REPORTS = 420;
    private static final int COSTLY_REPORTS = 60;

    /** The share of cells that must be read right: what was reached, rounded down, for layouts that keep their cells. */
    private static final double LEAST_RIGHT = 0.90;

    /** The same for layouts that lose blank cells, or more: most of what is not read right can't be known. */
    private static final Map<String, Double> LEAST_RIGHT_OF_LOSSY = Map.ofEntries(
            entry("tabs", 0.85),
            entry("tabs-sheet", 0.85),
            entry("pipe-rows-padded", 0.85),
            entry("pipe-rows-sheet", 0.85),
            entry("pipe-rows", 0.80),
            entry("leading-pipe", 0.80),
            entry("lines", 0.75),
            entry("cell-lines-trailing-pipe", 0.85),
            entry("cell-lines-leading-pipe", 0.80),
            entry("cell-lines-both-pipes", 0.80),
            entry("alternate-lines", 0.70),
            entry("glued", 0.45),
            entry("duplicate-rows-removed", 0.85),
            entry("duplicate-lines-removed", 0.05),
            entry("pdf-text", 0.50),
            entry("pdf-text-aligned", 0.50),
            entry("pdf-text-stream", 0.70),
            entry("cell-lines-row-openers", 0.85),
            entry("markdown-torn", 0.85),
            entry("pdf-unruled", 0.60),
            entry("ofd-unruled", 0.60));

    private static final Map<String, LayoutAccuracy> MEASURED = new ConcurrentSkipListMap<>();

    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void noCellIsReadWrongWithoutAWord(Layout layout) {
        LayoutAccuracy accuracy =
                LayoutAccuracy.measure(layout, FIRST_SEED, layout.isCostly() ? COSTLY_REPORTS : REPORTS);
        MEASURED.put(layout.id(), accuracy);
        assertThat(accuracy.wrong())
                .as(() -> accuracy.wrongSeeds().size() + " documents with wrong cells, such as "
                        + accuracy.firstWrong().orElse(""))
                .isZero();
        assertThat(accuracy.rightShare())
                .as("share of cells read right, " + layout)
                .isGreaterThan(LEAST_RIGHT_OF_LOSSY.getOrDefault(layout.id(), LEAST_RIGHT));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void noAccidentAloneMakesACellWrong(Layout layout) {
        List<String> wrong = new ArrayList<>();
        List<Accident> accidents = new ArrayList<>(layout.accidents());
        Collections.sort(accidents);
        for (Accident accident : accidents) {
            for (long seed = 1; seed <= (layout.isCostly() ? 1 : 4); seed++) {
                SampleDocument document = SampleDocument.of(layout, -seed, EnumSet.of(accident));
                if (LayoutAccuracy.of(document).wrong() > 0) {
                    wrong.add(LayoutAccuracy.tell(document));
                    break;
                }
            }
        }
        assertThat(wrong).as("documents with wrong cells").isEmpty();
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("| layout | reports | cells right | unsure | wrong |", "| --- | ---: | ---: | ---: | ---: |"));
        Layouts.all().stream()
                .filter(layout -> MEASURED.containsKey(layout.id()))
                .map(layout -> MEASURED.get(layout.id()).toRow())
                .forEach(lines::add);
        Files.write(Path.of("target", "layout-accuracy.md"), lines);
    }
}
