package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.disclosurereport.validation.slips.MadeSlip;
import org.disclosurereport.validation.slips.SlipCase;
import org.disclosurereport.validation.slips.SlipCases;
import org.junit.jupiter.api.Test;

/** The figures in DIAGNOSIS.md are those of the code: they are counted, not timed, so they are the same everywhere. */
class DiagnosisCalibrationTest {
    private static final Path PAGE = Path.of("DIAGNOSIS.md");
    private static final String ACCURACY = "<!-- accuracy -->\n";
    private static final String CALIBRATION = "<!-- calibration -->\n";
    private static final int SEEDS = 5;

    /** A kind of slip that the catalogue doesn't know for once, and how such slips are made. */
    private record LeftOut(Set<SlipKind> kinds, MadeSlip made) {}

    private static final List<LeftOut> LEFT_OUT = List.of(
            new LeftOut(Set.of(SlipKind.DIGIT_REPLACED), MadeSlip.DIGIT_REPLACED),
            new LeftOut(Set.of(SlipKind.DIGIT_DROPPED), MadeSlip.DIGIT_DROPPED),
            new LeftOut(Set.of(SlipKind.DIGIT_INSERTED), MadeSlip.DIGIT_INSERTED),
            new LeftOut(Set.of(SlipKind.DIGITS_SWAPPED), MadeSlip.DIGITS_SWAPPED),
            new LeftOut(Set.of(SlipKind.TOTAL_LEFT_AT_ZERO), MadeSlip.TOTAL_AT_ZERO),
            new LeftOut(Set.of(SlipKind.TOTAL_NOT_UPDATED), MadeSlip.TOTAL_STALE),
            new LeftOut(Set.of(SlipKind.CELLS_EXCHANGED), MadeSlip.NEIGHBOURS_EXCHANGED),
            new LeftOut(Set.of(SlipKind.CELLS_EXCHANGED), MadeSlip.EXCHANGED_APART),
            new LeftOut(Set.of(SlipKind.VALUE_SLIPPED, SlipKind.BLOCK_SLIPPED), MadeSlip.SLIPPED_DOWN),
            new LeftOut(Set.of(SlipKind.AMOUNT_MOVED), MadeSlip.AMOUNT_MOVED));

    @Test
    void theFiguresOnThePageAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        String current = between(between(page, ACCURACY, accuracy()), CALIBRATION, calibration());
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, current);
        }
        assertThat(PAGE)
                .as("mvn -pl core,validation test -Ddocs.update=true writes them anew")
                .hasContent(current);
    }

    private static String between(String page, String mark, String text) {
        int start = page.indexOf(mark) + mark.length();
        int end = page.indexOf(mark, start);
        assertThat(end).as("%s twice", mark).isGreaterThan(start - 1);
        return page.substring(0, start) + text + page.substring(end);
    }

    private static String accuracy() {
        StringBuilder table = new StringBuilder("""
                | cases | first right | among three | sure | right when sure | told as tied |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (int cells = 1; cells <= 3; cells++) {
            int size = cells;
            table.append(row(
                    size + (size == 1 ? " cell" : " cells"),
                    seed -> new SlipCases(seed).ofCells(DiagnosisAccuracyTest.CASES, size)));
        }
        for (List<MadeSlip> slips : List.of(
                List.of(MadeSlip.EXCHANGED_APART),
                List.of(MadeSlip.OTHER_VALUE),
                List.of(MadeSlip.EXCHANGED_APART, MadeSlip.OTHER_VALUE),
                List.of(MadeSlip.OTHER_VALUE, MadeSlip.OTHER_VALUE),
                List.of(MadeSlip.EXCHANGED_APART, MadeSlip.EXCHANGED_APART))) {
            table.append(row(
                    slips.stream().map(DiagnosisCalibrationTest::words).collect(Collectors.joining(" + ")),
                    seed -> new SlipCases(seed).ofSlips(DiagnosisAccuracyTest.CASES, List.of(slips))));
        }
        return table.toString();
    }

    private static String row(String name, LongFunction<List<SlipCase>> cases) {
        List<DiagnosisFigures> figures = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> DiagnosisFigures.of(cases.apply(seed), Set.of()))
                .toList();
        return "| " + name + " | "
                + spread(figures, DiagnosisFigures::firstRight) + " | "
                + spread(figures, DiagnosisFigures::firstThreeRight) + " | "
                + spread(figures, DiagnosisFigures::isSure) + " | "
                + spread(figures, DiagnosisFigures::sureRight) + " | "
                + spread(figures, DiagnosisFigures::isTied) + " |\n";
    }

    private interface Figure {
        double of(DiagnosisFigures figures);
    }

    private static String spread(List<DiagnosisFigures> figures, Figure figure) {
        double least = figures.stream().mapToDouble(figure::of).min().orElseThrow();
        double most = figures.stream().mapToDouble(figure::of).max().orElseThrow();
        String low = DiagnosisFigures.percent(least);
        return least == most ? low : low + " – " + DiagnosisFigures.percent(most);
    }

    private static String calibration() {
        StringBuilder table = new StringBuilder("| left out | slips made | first right |");
        DiagnosisFigures.MARGINS.forEach(
                margin -> table.append(" ").append(margin).append(" : 1 |"));
        table.append("\n| --- | --- | --- |")
                .append(" --- |".repeat(DiagnosisFigures.MARGINS.size()))
                .append('\n');
        for (LeftOut leftOut : LEFT_OUT) {
            List<List<MadeSlip>> combinations = new ArrayList<>();
            for (MadeSlip other : SlipCases.USUAL) {
                combinations.add(List.of(leftOut.made()));
                combinations.add(List.of(leftOut.made(), other));
            }
            DiagnosisFigures figures =
                    DiagnosisFigures.of(new SlipCases(7).ofSlips(400, combinations), leftOut.kinds());
            table.append("| ")
                    .append(leftOut.kinds().stream()
                            .sorted()
                            .map(kind -> "`" + kind.getId() + "`")
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(words(leftOut.made()))
                    .append(" | ")
                    .append(DiagnosisFigures.percent(figures.firstRight()))
                    .append(" |");
            for (int margin = 0; margin < DiagnosisFigures.MARGINS.size(); margin++) {
                table.append(' ')
                        .append(DiagnosisFigures.percent(figures.isSure(margin)))
                        .append(" / ")
                        .append(DiagnosisFigures.percent(figures.sureRight(margin)))
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String words(MadeSlip slip) {
        return slip.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
