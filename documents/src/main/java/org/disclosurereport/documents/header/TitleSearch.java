package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Looks for the report's title among the lines before section 一, where links to other years' reports, bread crumbs and
 * titles broken over lines stand too.
 *
 * @param title the title, if there is one
 * @param nextLine the index of the line after it; 0 without a title
 * @param otherYears other titles of the same body that tell another year, when they are no list of years
 */
record TitleSearch(Optional<TitleText> title, int nextLine, List<TitleText> otherYears) {
    /** A title is broken over this many lines at most. */
    private static final int MOST_LINES = 4;

    /** A title that tells no year must stand this near to the report's text; farther up it is a link of the site. */
    private static final int NEAR = 8;

    private static final int RANK_WITH_YEAR = 4;

    /** A list of the reports of several years isn't a contradiction. */
    private static final int YEARS_OF_A_CONFLICT = 2;

    /**
     * Looks for the title.
     *
     * @param lines the lines before section 一
     * @param pageTitle the title that the document tells outside its text
     * @return what was found; of several that tell as much, the one nearest to the report's text
     */
    static TitleSearch in(List<Line> lines, Optional<TitleText> pageTitle) {
        List<Found> found = new ArrayList<>();
        for (int last = 0; last < lines.size(); last++) {
            best(lines, last).ifPresent(found::add);
        }
        Optional<Found> taken = found.stream()
                .max(Comparator.<Found>comparingInt(candidate -> candidate.title.rank())
                        .thenComparing(candidate ->
                                pageTitle.isPresent() && pageTitle.get().year().equals(candidate.title.year()))
                        .thenComparingInt(candidate -> candidate.last));
        return new TitleSearch(
                taken.map(Found::title),
                taken.map(candidate -> candidate.last + 1).orElse(0),
                taken.map(candidate -> otherYears(found, candidate.title)).orElse(List.of()));
    }

    /** Of the titles that end in one line, the one that tells most; of those the one with fewest lines. */
    private static Optional<Found> best(List<Line> lines, int last) {
        Optional<Found> best = Optional.empty();
        for (int length = 1; length <= Math.min(MOST_LINES, last + 1); length++) {
            List<Line> part = lines.subList(last + 1 - length, last + 1);
            if (part.stream().mapToInt(line -> line.compact().length()).sum() > TitleText.LONGEST) {
                break;
            }
            Optional<TitleText> title = TitleText.parse(Line.joined(part));
            boolean tells = title.isPresent()
                    && part.subList(0, length - 1).stream().allMatch(TitleBeginning::is)
                    && (title.get().rank() >= RANK_WITH_YEAR || length == 1 && isNear(lines, last, title.get()));
            if (tells
                    && (best.isEmpty() || title.get().rank() > best.get().title.rank())) {
                best = Optional.of(new Found(title.get(), last));
            }
        }
        return best;
    }

    private static boolean isNear(List<Line> lines, int last, TitleText title) {
        return title.printed().contains("年") && (title.heading() || lines.size() - last <= NEAR);
    }

    private static List<TitleText> otherYears(List<Found> found, TitleText taken) {
        List<TitleText> others = found.stream()
                .map(Found::title)
                .filter(title -> title.year().isPresent() && !title.year().equals(taken.year()))
                .filter(title -> title.agency().isEmpty() || sameAgency(title, taken))
                .toList();
        long years = others.stream()
                .map(TitleText::year)
                .map(OptionalInt::getAsInt)
                .distinct()
                .count();
        return taken.year().isPresent() && years == YEARS_OF_A_CONFLICT - 1 ? others : List.of();
    }

    private static boolean sameAgency(TitleText title, TitleText taken) {
        return title.agency().map(AgencyName::folded).equals(taken.agency().map(AgencyName::folded));
    }

    private record Found(TitleText title, int last) {}
}
