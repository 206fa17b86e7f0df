package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.population.Body.Role;
import org.disclosurereport.population.Draws.Purpose;
import org.disclosurereport.population.Slip.Site;

/**
 * Decides where errors go, so that no two take part in one relation: at most one a body over all years, and of the errors in a
 * government's sums of a year no two in one cell, nor any beside one whose cells have one cause and are one finding. What governments add up goes first, since later errors rest on those sums.
 */
final class Planner {
    private static final int RANDOM_TRIES = 40;

    /** Of so many sums of governments, one may be taken whole by errors of one kind, where errors of all kinds are asked for. */
    private static final int OPEN_SUMS = 10;

    /** One of so many errors is looked for in the government above. */
    private static final int GOVERNMENTS = 12;

    private final long seed;
    private final Shape shape;
    private final int firstYear;
    private final int years;
    private final Map<Integer, Slip> slips = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<Long, BitSet> touched = new HashMap<>();
    private final Map<ErrorKind, Search> searches = new EnumMap<>(ErrorKind.class);
    private final LeafNumbers leaves;
    private final Sums sums;
    private final OneCause oneCause;
    private final CellSlips cellSlips;
    private final TextSlips textSlips;
    private final BodySlips bodySlips;

    Planner(long seed, Shape shape, int firstYear, int lastYear, LeafNumbers leaves, ReportMaker maker) {
        this.seed = seed;
        this.shape = shape;
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.leaves = leaves;
        this.sums = new Sums(shape, leaves, slips);
        this.oneCause = new OneCause(shape, sums);
        this.cellSlips = new CellSlips(firstYear, lastYear, sums);
        this.textSlips = new TextSlips(maker, leaves, firstYear);
        this.bodySlips = new BodySlips(shape, leaves, firstYear, lastYear);
    }

    /**
     * Puts errors in.
     *
     * @param counts how many of a kind
     * @param spread how many more of any kind
     * @return the error of each body, by its index
     * @throws IllegalArgumentException if more are asked for than fit
     */
    Map<Integer, Slip> plan(Map<ErrorKind, Integer> counts, int spread) {
        List<ErrorKind> kinds = new ArrayList<>(List.of(ErrorKind.values()));
        kinds.sort(Comparator.comparing(Planner::turn));
        int missing = 0;
        for (int i = 0; i < kinds.size(); i++) {
            ErrorKind kind = kinds.get(i);
            int asked = counts.getOrDefault(kind, 0);
            int placed = place(kind, asked);
            require(placed == asked, "errors of kind " + kind, placed, asked);
            int share = spread / kinds.size() + (i < spread % kinds.size() ? 1 : 0);
            // or nothing would be left for the others
            int fair = kind.takesWholeSums() ? Math.min(share, governments() * years / OPEN_SUMS) : share;
            missing += share - place(kind, fair);
        }
        kinds.removeIf(kind -> kind.isAddedUp() || kind.leavesSumsOpen());
        int left = missing;
        while (left > 0 && !kinds.isEmpty()) {
            int before = left;
            for (ErrorKind kind : List.copyOf(kinds)) {
                if (left > 0 && place(kind, 1) == 1) {
                    left--;
                } else if (left > 0) {
                    kinds.remove(kind);
                }
            }
            require(left < before || kinds.isEmpty(), "errors of all kinds", spread - left, spread);
        }
        require(left == 0, "errors of all kinds", spread - left, spread);
        return Map.copyOf(slips);
    }

    /** What governments add up first, then what leaves a government's whole sums open, then all that looks for a cell. */
    private static int turn(ErrorKind kind) {
        return kind.isAddedUp() ? 0 : kind.leavesSumsOpen() ? 1 : 2;
    }

    private int governments() {
        return 1 + shape.cities() * (1 + shape.counties());
    }

    private static void require(boolean fit, String what, int most, int asked) {
        if (!fit) {
            throw new IllegalArgumentException(what + " must be at most " + most + ", as many as fit, were " + asked);
        }
    }

    private int place(ErrorKind kind, int count) {
        Search search = searches.computeIfAbsent(kind, Search::new);
        int placed = 0;
        while (placed < count && search.placeOne()) {
            placed++;
        }
        return placed;
    }

    /** Looks for places at random, then, when they get scarce, through all from one on. */
    private final class Search {
        private final ErrorKind kind;
        private final Draws draws;
        private final long all = (long) shape.size() * years;
        private final long start;
        private long looked;

        Search(ErrorKind kind) {
            this.kind = kind;
            this.draws = Draws.of(seed, kind.ordinal(), 0, Purpose.PLAN);
            this.start = draws.below(shape.size());
        }

        boolean placeOne() {
            for (int i = 0; i < RANDOM_TRIES && looked == 0; i++) {
                if (tryAt(body(), firstYear + draws.below(years))) {
                    return true;
                }
            }
            while (looked < all) {
                long place = (start + looked++) % all;
                if (tryAt((int) (place % shape.size()), firstYear + (int) (place / shape.size()))) {
                    return true;
                }
            }
            return false;
        }

        /** Governments are few, and what goes wrong in one is seen at two sums; so more of them than their part. */
        private int body() {
            Body body = shape.body(draws.below(shape.size()));
            boolean above = draws.below(GOVERNMENTS) == 0 && body.parent() >= 0;
            return above && mayHold(kind, shape.body(body.parent())) ? body.parent() : body.index();
        }

        private boolean tryAt(int index, int year) {
            Body body = shape.body(index);
            if (used.contains(index) || !mayHold(kind, body)) {
                return false;
            }
            Layout layout = Layout.inForce(year);
            Site site = new Site(body, year, layout, sums.before(body, year));
            return make(kind, site, Draws.of(seed, index, year * 64L + kind.ordinal(), Purpose.SLIP))
                    .filter(slip -> accept(slip))
                    .isPresent();
        }
    }

    /** What can be told without numbers. */
    private static boolean mayHold(ErrorKind kind, Body body) {
        return switch (kind) {
            case REPORT_MISSING,
                    YEAR_MISSING,
                    YEAR_TWICE,
                    WRONG_FORM,
                    BODY_LEFT_OUT,
                    BODY_COUNTED_TWICE,
                    OUTCOME_MISTAKEN,
                    DECISIONS_MISCOUNTED -> !body.isGovernment();
            case REGULATION_WITHOUT_AUTHORITY -> body.county() > 0;
            case PUBLISHED_LATE -> body.role() != Role.TOWN;
            case BREAKDOWN_EXCEEDED -> Narrative.hasOpenList(body);
            default -> true;
        };
    }

    private Optional<Slip> make(ErrorKind kind, Site site, Draws draws) {
        return switch (kind) {
            case REPORT_MISSING, YEAR_MISSING, BODY_LEFT_OUT, BODY_COUNTED_TWICE -> bodySlips.make(kind, site);
            case APPLICANTS_TOLD_WRONG,
                    DECISIONS_TOLD_WRONG,
                    REQUESTS_TOLD_TWICE,
                    SHARE_TOLD_WRONG,
                    CHANGE_TOLD_WRONG,
                    FEES_TOLD_IN_ANOTHER_UNIT,
                    TOPIC_NOT_COVERED,
                    FEE_NOTICES_DENIED,
                    BREAKDOWN_OFF,
                    BREAKDOWN_EXCEEDED,
                    REQUESTS_TOLD_WRONG,
                    OUTCOME_TOLD_WRONG,
                    CHALLENGES_TOLD_WRONG,
                    NONE_TOLD_RECEIVED,
                    ROUNDED_FIGURE_OFF,
                    SECTION_MISSING,
                    WRONG_FORM,
                    TITLE_OF_ANOTHER_YEAR,
                    PERIOD_WRONG,
                    PUBLISHED_LATE,
                    PUBLISHED_EARLY,
                    STALE_YEAR,
                    PLACEHOLDER_LEFT,
                    ANOTHER_BODY_SPEAKS,
                    PERSON_NAMED,
                    TEXT_OF_LAST_YEAR,
                    FEE_CALLED_OTHERWISE,
                    FEE_OFF_TARIFF,
                    PROBLEMS_NOT_TOLD,
                    FEE_NOT_TOLD,
                    REGION_CODE_WRONG,
                    PROSE_SLIP -> textSlips.make(kind, site, draws);
            default -> cellSlips.make(kind, site, draws);
        };
    }

    private boolean accept(Slip slip) {
        Body body = slip.body();
        Body other = slip.other();
        if (used.contains(body.index())) {
            return false;
        }
        List<Body> governments = governments(slip);
        BitSet cells = cells(slip);
        if (governments.stream()
                .anyMatch(government -> touched(government, slip).intersects(cells))) {
            return false;
        }
        slips.put(body.index(), slip);
        List<BitSet> taken = new ArrayList<>();
        for (Body government : governments) {
            BitSet all = (BitSet) cells.clone();
            for (FormPart part : slip.leavesSumsOpen() ? new FormPart[0] : FormPart.values()) {
                BitSet table = part.cells(Layout.inForce(slip.year())).collect(BitSet::new, BitSet::set, BitSet::or);
                if (table.intersects(cells) && oneCause.explains(government, slip.year(), part)) {
                    if (table.intersects(touched(government, slip))) {
                        slips.remove(body.index());
                        return false;
                    }
                    all.or(table);
                }
            }
            taken.add(all);
        }
        for (int i = 0; i < taken.size(); i++) {
            touched(governments.get(i), slip).or(taken.get(i));
        }
        used.add(body.index());
        if (other != null) {
            used.add(other.index());
        }
        return true;
    }

    /** The governments whose sums of the year an error takes part in. */
    private List<Body> governments(Slip slip) {
        List<Body> governments = new ArrayList<>();
        if (slip.body().isGovernment()) {
            governments.add(slip.body());
        }
        if (slip.body().parent() >= 0 && !slip.kind().isAddedUp()) {
            governments.add(shape.body(slip.body().parent()));
        }
        return governments;
    }

    /** The cells of a government's sums that an error takes part in. */
    private BitSet cells(Slip slip) {
        BitSet cells = new BitSet();
        Body other = slip.other();
        if (slip.leavesSumsOpen()) {
            cells.set(0, Layout.inForce(slip.year()).size());
        } else if (other != null) {
            long[] numbers = leaves.of(other, slip.year());
            for (int i = 0; i < numbers.length; i++) {
                cells.set(i, numbers[i] != 0);
            }
        } else {
            slip.cells().keySet().forEach(cells::set);
        }
        return cells;
    }

    private BitSet touched(Body government, Slip slip) {
        return touched.computeIfAbsent(place(government.index(), slip.year()), each -> new BitSet());
    }

    private static long place(int government, int year) {
        return (long) government << 32 | year;
    }
}
