package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.layouts.CellReading.Verdict;

/**
 * How the documents of a layout were read.
 *
 * @param layout the layout
 * @param reports how many documents
 * @param right how many cells were read right
 * @param unsure how many cells the reader was unsure of
 * @param wrong how many cells were read wrong without a word
 * @param wrongSeeds the seeds of documents with such cells
 */
record LayoutAccuracy(Layout layout, long reports, long right, long unsure, long wrong, List<Long> wrongSeeds) {
    private static final int TOLD = 5;
    private static final int SIMPLIFIED = 30;

    /** Reads the documents of so many seeds. */
    static LayoutAccuracy measure(Layout layout, long firstSeed, int reports) {
        return LongStream.range(firstSeed, firstSeed + reports)
                .parallel()
                .mapToObj(seed -> of(SampleDocument.of(layout, seed)))
                .reduce(new LayoutAccuracy(layout, 0, 0, 0, 0, List.of()), LayoutAccuracy::plus);
    }

    /** Reads one document. */
    static LayoutAccuracy of(SampleDocument document) {
        List<CellReading> readings = CellReading.of(document.truth(), read(document));
        long wrong = count(readings, Verdict.WRONG);
        return new LayoutAccuracy(
                document.layout(),
                1,
                count(readings, Verdict.RIGHT),
                count(readings, Verdict.UNSURE),
                wrong,
                wrong == 0 ? List.of() : List.of(document.seed()));
    }

    LayoutAccuracy plus(LayoutAccuracy other) {
        List<Long> seeds = new ArrayList<>(wrongSeeds);
        seeds.addAll(other.wrongSeeds);
        return new LayoutAccuracy(
                layout,
                reports + other.reports,
                right + other.right,
                unsure + other.unsure,
                wrong + other.wrong,
                List.copyOf(seeds));
    }

    /** The share of cells read right. */
    double rightShare() {
        return share(right);
    }

    private double share(long cells) {
        return cells / (double) Math.max(1, right + unsure + wrong);
    }

    /** A line of the table of all layouts. */
    String toRow() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f %% | %.2f %% | %d |",
                layout.id(),
                reports,
                100 * share(right),
                100 * share(unsure),
                wrong);
    }

    /** The simplest document with a wrong cell, told whole; empty when there is none. */
    Optional<String> firstWrong() {
        return wrongSeeds.stream()
                .sorted()
                .limit(SIMPLIFIED)
                .map(seed -> simplest(SampleDocument.of(layout, seed)))
                .min((a, b) ->
                        Integer.compare(a.accidents().size(), b.accidents().size()))
                .map(LayoutAccuracy::tell);
    }

    /** Takes accidents away as long as a cell stays wrong. */
    private static SampleDocument simplest(SampleDocument document) {
        SampleDocument simplest = document;
        for (var accident : document.accidents()) {
            Set<Accident> fewer = EnumSet.copyOf(simplest.accidents());
            fewer.remove(accident);
            SampleDocument simpler = SampleDocument.of(document.layout(), document.seed(), fewer);
            if (of(simpler).wrong() > 0) {
                simplest = simpler;
            }
        }
        return simplest;
    }

    /** Everything about the wrong cells of a document. */
    static String tell(SampleDocument document) {
        ReadResult result = read(document);
        List<CellReading> wrong = CellReading.of(document.truth(), result).stream()
                .filter(reading -> reading.verdict() == Verdict.WRONG)
                .toList();
        return "layout " + document.layout() + ", seed " + document.seed() + ", accidents " + document.accidents()
                + ", wrong cells " + wrong.size() + "\n  "
                + wrong.stream().limit(TOLD).map(CellReading::toString).collect(Collectors.joining("\n  "))
                + "\nissues:\n  "
                + result.getIssues().stream()
                        .map((ReadIssue issue) -> issue.getKind().getId() + " " + issue.getMessage(Locale.ENGLISH))
                        .collect(Collectors.joining("\n  "));
    }

    private static ReadResult read(SampleDocument document) {
        return ReportReader.read(document.bytes(), document.layout().fileName(), ReadLimits.standard());
    }

    private static long count(List<CellReading> readings, Verdict verdict) {
        return readings.stream().filter(reading -> reading.verdict() == verdict).count();
    }
}
