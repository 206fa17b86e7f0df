package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Total;
import org.disclosurereport.population.Slip.Site;

/** Makes errors that are other numbers in the tables. Empty where a report has no cell for one. */
final class CellSlips {
    private final int firstYear;
    private final int lastYear;
    private final Sums sums;

    CellSlips(int firstYear, int lastYear, Sums sums) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.sums = sums;
    }

    Optional<Slip> make(ErrorKind kind, Site site, Draws draws) {
        Map<Integer, Long> cells = switch (kind) {
            case DIGIT_REPLACED, DIGIT_DROPPED, DIGIT_INSERTED, DIGITS_SWAPPED -> digits(kind, site, draws);
            case CELLS_EXCHANGED -> exchanged(site, draws);
            case TOTAL_LEFT_AT_ZERO -> total(site, draws, Totals.REQUESTS, number -> 0L);
            case TOTAL_NOT_UPDATED ->
                total(site, draws, Totals.ROWS, number -> number - draws.between(1, (int) Math.min(number, 9)));
            case CHALLENGES_TOTAL_WRONG ->
                total(site, draws, Totals.CHALLENGES, number -> number + offset(number, draws));
            case TOTAL_LEFT_BLANK -> total(site, draws, Totals.ALL, number -> Layout.BLANK);
            case CARRY_OVER_BROKEN -> carryOver(site, draws);
            case IN_FORCE_CHAIN_BROKEN -> inForceChain(site, draws);
            case IN_FORCE_TOO_FEW -> inForceTooFew(site, draws);
            case PUBLISHED_TOTAL_TOO_SMALL -> publishedTotal(site, draws);
            case ITEMS_BELOW_ZERO -> itemsBelowZero(site, draws);
            case ITEMS_CHAIN_BROKEN -> itemsChain(site, draws);
            case REGULATION_WITHOUT_AUTHORITY -> regulation(site, draws);
            case FEES_SHIFTED -> fees(site, draws);
            case TOTAL_JUMPS -> jump(site);
            case OUTCOME_MISTAKEN -> mistaken(site, draws);
            case DECISIONS_MISCOUNTED -> decisions(site, draws);
            case YEAR_TWICE -> site.body().isGovernment() ? Map.of() : decisions(site, draws);
            default -> throw new IllegalArgumentException("kind must be one of numbers, was " + kind);
        };
        return cells.isEmpty() ? Optional.empty() : Optional.of(Slip.ofCells(kind, site, cells));
    }

    private enum Totals {
        ALL,
        REQUESTS,
        ROWS,
        CHALLENGES;

        boolean has(Total.Kind kind) {
            return switch (this) {
                case ALL -> true;
                case REQUESTS -> kind != Total.Kind.CHALLENGES;
                case ROWS -> kind == Total.Kind.REQUEST_ROW;
                case CHALLENGES -> kind == Total.Kind.CHALLENGES;
            };
        }
    }

    private interface Change {
        long of(long number);
    }

    private static Map<Integer, Long> digits(ErrorKind kind, Site site, Draws draws) {
        long least = kind == ErrorKind.DIGIT_DROPPED || kind == ErrorKind.DIGITS_SWAPPED ? 10 : 1;
        int[] cells = IntStream.range(0, site.numbers().length)
                .filter(cell -> site.layout().cell(cell).getKind() == CellKind.COUNT && site.numbers()[cell] >= least)
                .toArray();
        if (cells.length == 0) {
            return Map.of();
        }
        int cell = cells[draws.below(cells.length)];
        long number = site.numbers()[cell];
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int place = draws.below(digits.length());
        switch (kind) {
            case DIGIT_REPLACED ->
                digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + draws.between(1, 9)) % 10));
            case DIGIT_DROPPED -> digits.deleteCharAt(place);
            case DIGIT_INSERTED -> digits.insert(place, (char) ('1' + draws.below(9)));
            default -> {
                int first = Math.min(place, digits.length() - 2);
                char digit = digits.charAt(first);
                digits.setCharAt(first, digits.charAt(first + 1));
                digits.setCharAt(first + 1, digit);
            }
        }
        long printed = Long.parseLong(digits.toString());
        return printed == number ? Map.of() : Map.of(cell, printed);
    }

    private static Map<Integer, Long> exchanged(Site site, Draws draws) {
        List<int[]> pairs = new ArrayList<>();
        for (Layout.Sum sum : site.layout().totals()) {
            for (int i = 1; sum.kind() != Total.Kind.REQUEST_OUTCOMES && i < sum.parts().length; i++) {
                if (site.numbers()[sum.parts()[i - 1]] != site.numbers()[sum.parts()[i]]) {
                    pairs.add(new int[] {sum.parts()[i - 1], sum.parts()[i]});
                }
            }
        }
        if (pairs.isEmpty()) {
            return Map.of();
        }
        int[] pair = pairs.get(draws.below(pairs.size()));
        return Map.of(pair[0], site.numbers()[pair[1]], pair[1], site.numbers()[pair[0]]);
    }

    private static Map<Integer, Long> total(Site site, Draws draws, Totals which, Change change) {
        int[] cells = site.layout().totals().stream()
                .filter(sum -> which.has(sum.kind()))
                .mapToInt(Layout.Sum::total)
                .filter(cell -> site.numbers()[cell] > 0)
                .toArray();
        if (cells.length == 0) {
            return Map.of();
        }
        int cell = cells[draws.below(cells.length)];
        return Map.of(cell, change.of(site.numbers()[cell]));
    }

    /** Adds to cells of one column and to all totals over them. */
    private static Map<Integer, Long> added(Site site, RequestColumn column, long more, RequestRow... rows) {
        Map<Integer, Long> cells = new TreeMap<>();
        for (RequestRow row : rows) {
            for (RequestColumn each : List.of(column, RequestColumn.TOTAL)) {
                int cell = site.layout().at(row, each);
                cells.put(cell, site.numbers()[cell] + more);
            }
        }
        return cells;
    }

    /** As many more are carried over as are granted, so that the report itself adds up. */
    private Map<Integer, Long> carryOver(Site site, Draws draws) {
        return site.year() == firstYear
                ? Map.of()
                : added(
                        site,
                        RequestColumn.NATURAL_PERSONS,
                        draws.between(1, 5),
                        RequestRow.CARRIED_OVER,
                        RequestRow.GRANTED,
                        RequestRow.TOTAL);
    }

    private Map<Integer, Long> inForceChain(Site site, Draws draws) {
        boolean compared =
                site.year() > firstYear && hasInForce(Layout.inForce(site.year() - 1)) || site.year() < lastYear;
        if (!hasInForce(site.layout()) || !compared) {
            return Map.of();
        }
        int inForce = site.layout().at("normativeDocuments", "inForce");
        return site.numbers()[inForce] == 0 ? Map.of() : Map.of(inForce, site.numbers()[inForce] + draws.between(1, 9));
    }

    private static boolean hasInForce(Layout layout) {
        return layout.has("normativeDocuments", "inForce");
    }

    private static Map<Integer, Long> inForceTooFew(Site site, Draws draws) {
        if (!hasInForce(site.layout())) {
            return Map.of();
        }
        int inForce = site.layout().at("normativeDocuments", "inForce");
        long least = site.numbers()[site.layout().at("normativeDocuments", "issued")]
                - site.numbers()[site.layout().at("normativeDocuments", "repealed")];
        return least <= 0 ? Map.of() : Map.of(inForce, least - draws.between(1, (int) Math.min(least, 9)));
    }

    private static Map<Integer, Long> publishedTotal(Site site, Draws draws) {
        if (!site.layout().has("normativeDocuments", "newlyPublished")) {
            return Map.of();
        }
        long published = site.numbers()[site.layout().at("normativeDocuments", "newlyPublished")];
        int total = site.layout().at("normativeDocuments", "totalPublished");
        return published == 0 ? Map.of() : Map.of(total, published - draws.between(1, (int) Math.min(published, 9)));
    }

    private static Map<Integer, Long> itemsBelowZero(Site site, Draws draws) {
        return items(site, draws)
                .map(row -> Map.of(row[1], -site.numbers()[row[0]] - draws.between(1, 9)))
                .orElse(Map.of());
    }

    private Map<Integer, Long> itemsChain(Site site, Draws draws) {
        return items(site, draws)
                .filter(row -> site.year() > firstYear)
                .map(row -> Map.of(row[0], site.numbers()[row[0]] + draws.between(1, 9)))
                .orElse(Map.of());
    }

    /** A row of items, of those that have any. */
    private static Optional<int[]> items(Site site, Draws draws) {
        List<int[]> rows = site.layout().disclosureRows("itemsLastYear", "change").stream()
                .map(Layout.RowCells::cells)
                .filter(cells -> site.numbers()[cells[0]] > 0)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(draws.below(rows.size())));
    }

    /** As many are repealed as issued, so that last year's and this year's agree. */
    private static Map<Integer, Long> regulation(Site site, Draws draws) {
        if (site.body().county() == 0) {
            return Map.of();
        }
        long number = draws.between(1, 6);
        Map<Integer, Long> cells = new TreeMap<>();
        cells.put(Expectations.regulationsIssued(site.layout()), number);
        if (site.layout().has("regulations", "repealed")) {
            cells.put(site.layout().at("regulations", "repealed"), number);
        }
        return cells;
    }

    /** Too many or too few, never below 0. */
    private static long offset(long number, Draws draws) {
        return draws.below(2) == 0 ? draws.between(1, 9) : -draws.between(1, (int) Math.min(number, 9));
    }

    /** By a place, or by the four that lie between 元 and 万元. */
    private static Map<Integer, Long> fees(Site site, Draws draws) {
        if (!site.layout().has("administrativeFees", "")) {
            return Map.of();
        }
        int fees = site.layout().at("administrativeFees", "");
        return site.numbers()[fees] == 0
                ? Map.of()
                : Map.of(fees, site.numbers()[fees] * (draws.below(2) == 0 ? 10 : 10_000));
    }

    /** So many more that the total is eleven times that of the year before or after. */
    private Map<Integer, Long> jump(Site site) {
        if (firstYear == lastYear) {
            return Map.of();
        }
        int other = site.year() > firstYear ? site.year() - 1 : site.year() + 1;
        long beside = sums.printed(site.body(), other)[
                Layout.inForce(other).at(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL)];
        long now = site.numbers()[site.layout().at(RequestRow.NEWLY_RECEIVED, RequestColumn.TOTAL)];
        return added(
                site,
                RequestColumn.NATURAL_PERSONS,
                Math.max(beside * 11, beside + 120) - now,
                RequestRow.NEWLY_RECEIVED,
                RequestRow.GRANTED,
                RequestRow.TOTAL);
    }

    /** One request fewer was granted and one more refused. */
    private static Map<Integer, Long> mistaken(Site site, Draws draws) {
        int granted = site.layout().at(RequestRow.GRANTED, RequestColumn.NATURAL_PERSONS);
        if (site.body().isGovernment() || site.numbers()[granted] == 0) {
            return Map.of();
        }
        List<RequestRow> others = RequestRow.outcomeItems().stream()
                .filter(row -> row.isIn(site.layout().version()) && row != RequestRow.GRANTED)
                .toList();
        Map<Integer, Long> cells = added(site, RequestColumn.NATURAL_PERSONS, -1, RequestRow.GRANTED);
        cells.putAll(added(site, RequestColumn.NATURAL_PERSONS, 1, others.get(draws.below(others.size()))));
        return cells;
    }

    private static Map<Integer, Long> decisions(Site site, Draws draws) {
        int cell = site.layout().at("penalties", site.layout().has("penalties", "") ? "" : "decisions");
        return site.body().isGovernment() || site.numbers()[cell] == 0
                ? Map.of()
                : Map.of(cell, site.numbers()[cell] + draws.between(1, 5));
    }
}
