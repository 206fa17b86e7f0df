package org.disclosurereport.population;

import java.util.Arrays;
import java.util.List;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.population.Body.Role;
import org.disclosurereport.population.Draws.Purpose;

/**
 * The numbers of a body that covers no other: of a year, from nothing but seed, body and year.
 *
 * <p>A body has a size of its own, about which its years vary by a fifth or a quarter; small numbers are rounded up or down by
 * chance. What must hang together from year to year is drawn for the end of each year, and this year's end is compared with last
 * year's: what is carried over, what was repealed, what items were added. So any year stands alone and yet the chain holds.
 */
final class LeafNumbers {
    private static final List<RequestColumn> APPLICANTS = RequestColumn.parts();

    /** Of a thousand requests of natural persons so many more come from each other kind of applicant. */
    private static final int[] APPLICANT_SHARES = {1000, 120, 4, 6, 40, 15};

    private static final RequestRow[] OUTCOMES = RequestRow.outcomeItems().toArray(RequestRow[]::new);

    /** How often each outcome comes, in thousandths, in form order. */
    private static final int[] OUTCOME_SHARES = {
        450, 60, 2, 5, 3, 15, 12, 15, 20, 10, 280, 25, 15, 30, 15, 2, 2, 4, 14, 1, 20
    };

    /** From so many requests on it is noticed when a year is like the one before. */
    private static final int NOTICEABLE = 5;

    private static final int[] CHALLENGE_SHARES = {40, 15, 8};
    private static final int[] RESULT_SHARES = {55, 12, 18, 15};

    // what one point of a department's weight means, by depth: province, city, county, and what a county covers
    private static final int[] REQUESTS = {40_000, 7_000, 1_100, 250};
    private static final int[] DECISIONS = {900_000, 400_000, 90_000, 9_000};
    private static final int[] DOCUMENTS = {12, 5, 2, 1};
    private static final long[] FEES = {700_000_000L, 90_000_000L, 12_000_000L, 0};
    private static final int[] ITEMS = {12, 7, 4, 1};
    private static final long[] PROCUREMENT = {900_000_000L, 200_000_000L, 40_000_000L, 3_000_000L};

    private final long seed;

    LeafNumbers(long seed) {
        this.seed = seed;
    }

    /** How much a body has to do, each 0 (nothing) … 10. */
    private record Load(
            int requests, int licences, int penalties, int coercion, int fees, int documents, boolean idle) {}

    /** The numbers of a body and year in the order of the cells of the form in force; a new array. */
    long[] of(Body body, int year) {
        Layout layout = Layout.inForce(year);
        long[] numbers = drawn(body, year);
        int received = layout.at(RequestRow.NEWLY_RECEIVED, RequestColumn.NATURAL_PERSONS);
        if (numbers[received] >= NOTICEABLE) {
            int repeats = repeats(body, year, numbers);
            numbers[received] += repeats;
            numbers[layout.at(RequestRow.GRANTED, RequestColumn.NATURAL_PERSONS)] += repeats;
            layout.addUp(numbers);
        }
        return numbers;
    }

    /** How many years before this one had just its numbers. By chance a small body has the same year twice, which nobody believes. */
    private int repeats(Body body, int year, long[] numbers) {
        int repeats = 0;
        int first = FormVersion.earliest().getFirstYear();
        while (year - repeats > first && Arrays.equals(numbers, drawn(body, year - repeats - 1))) {
            repeats++;
        }
        return repeats;
    }

    private long[] drawn(Body body, int year) {
        Layout layout = Layout.inForce(year);
        long[] numbers = new long[layout.size()];
        Load load = load(body);
        requests(layout, numbers, body, load, year);
        challenges(layout, numbers, body, load, year);
        if (!load.idle()) {
            if (layout.has("licensing", "itemsLastYear")) {
                disclosure2019(layout, numbers, body, load, year);
            } else {
                disclosure2021(layout, numbers, body, load, year);
            }
        }
        layout.addUp(numbers);
        return numbers;
    }

    private Load load(Body body) {
        Draws draws = Draws.of(seed, body.index(), 0, Purpose.BODY);
        if (body.role() == Role.TOWN) {
            int activity = draws.below(4);
            return new Load(
                    activity, activity - 1, draws.below(3), activity / 3, 0, draws.below(6) == 0 ? 2 : 0, activity < 2);
        }
        Department department = Department.of(body.number());
        boolean noDocuments = body.depth() == 3 && draws.below(3) == 0;
        return new Load(
                department.requests,
                department.licences,
                department.penalties,
                department.coercion,
                department.fees,
                noDocuments ? 0 : department.documents,
                false);
    }

    /** Whose weights a body has: 0 for those of the province, 1 of a city, 2 of a county, 3 for towns. */
    private static int level(Body body) {
        return body.role() == Role.TOWN ? 3 : body.depth() - 1;
    }

    private void requests(Layout layout, long[] numbers, Body body, Load load, int year) {
        long[] received = new long[APPLICANTS.size()];
        long[] forward = new long[received.length];
        long[] over = new long[received.length];
        if (load.requests() == 0) {
            return;
        }
        flow(body, load, year - 1, received, over);
        flow(body, load, year, received, forward);
        Draws size = Draws.of(seed, body.index(), 1, Purpose.BODY);
        int[] ends = new int[OUTCOMES.length];
        int end = 0;
        for (int i = 0; i < OUTCOMES.length; i++) {
            end += OUTCOME_SHARES[i] * size.between(500, 1500) / 100;
            ends[i] = end;
        }
        Draws draws = Draws.of(seed, body.index(), year, Purpose.YEAR);
        for (int column = 0; column < received.length; column++) {
            RequestColumn applicant = APPLICANTS.get(column);
            numbers[layout.at(RequestRow.NEWLY_RECEIVED, applicant)] = received[column];
            numbers[layout.at(RequestRow.CARRIED_OVER, applicant)] = over[column];
            numbers[layout.at(RequestRow.CARRIED_FORWARD, applicant)] = forward[column];
            outcomes(layout, numbers, applicant, received[column] + over[column] - forward[column], ends, draws);
        }
    }

    /** Parts what was answered by the shares; what is left over from rounding moves on to the next. */
    private static void outcomes(
            Layout layout, long[] numbers, RequestColumn applicant, long answered, int[] ends, Draws draws) {
        if (answered == 0) {
            return;
        }
        int all = ends[ends.length - 1];
        int chance = draws.below(all);
        long before = 0;
        for (int i = 0; i < OUTCOMES.length; i++) {
            long upTo = (answered * ends[i] + chance) / all;
            // the 2019 form has one row for what the 2021 form parts in three
            numbers[layout.at(layout.rowFor(OUTCOMES[i]), applicant)] += upTo - before;
            before = upTo;
        }
    }

    /** What a year brought and what of it was not answered by its end, which is never more. */
    private void flow(Body body, Load load, int year, long[] received, long[] forward) {
        Draws size = Draws.of(seed, body.index(), 2, Purpose.BODY);
        Draws draws = Draws.of(seed, body.index(), year, Purpose.FLOW);
        long base = (long) REQUESTS[level(body)] * load.requests() * size.between(500, 1500) / 1000;
        for (int column = 0; column < received.length; column++) {
            long usual = base * APPLICANT_SHARES[column] / 1000 * size.between(600, 1400) / 1000;
            received[column] = draws.whole(usual * draws.between(850, 1200) / 1000);
            forward[column] = draws.whole(received[column] * draws.between(40, 90));
        }
    }

    private void challenges(Layout layout, long[] numbers, Body body, Load load, int year) {
        if (load.requests() == 0) {
            return;
        }
        long[][] now = cases(body, load, year);
        long[][] last = cases(body, load, year - 1);
        for (ChallengeBlock block : ChallengeBlock.values()) {
            long[] results = now[block.ordinal()];
            for (ChallengeColumn result : ChallengeColumn.parts()) {
                numbers[layout.at(block, result)] = results[result.ordinal()];
            }
            // what was pending a year before is counted in this one
            long pending = last[block.ordinal()][ChallengeColumn.PENDING.ordinal()];
            long counted = Arrays.stream(results).sum();
            numbers[layout.at(block, ChallengeColumn.UPHELD)] += Math.max(0, pending - counted);
        }
    }

    /** The cases that came in a year, by block and result. */
    private long[][] cases(Body body, Load load, int year) {
        Draws size = Draws.of(seed, body.index(), 3, Purpose.BODY);
        Draws draws = Draws.of(seed, body.index(), -year, Purpose.YEAR);
        long base = (long) REQUESTS[level(body)] * load.requests() * size.between(500, 1500) / 1000;
        long[][] cases = new long[CHALLENGE_SHARES.length][RESULT_SHARES.length];
        for (int block = 0; block < cases.length; block++) {
            for (int result = 0; result < RESULT_SHARES.length; result++) {
                long usual = base * CHALLENGE_SHARES[block] / 1000 * RESULT_SHARES[result] / 100;
                cases[block][result] = draws.whole(usual * draws.between(850, 1200) / 1000);
            }
        }
        return cases;
    }

    private void disclosure2021(Layout layout, long[] numbers, Body body, Load load, int year) {
        documents2021(layout, numbers, "regulations", regulations(body, year));
        documents2021(layout, numbers, "normativeDocuments", normativeDocuments(body, load, year));
        long[] decisions = decisions(body, load, year);
        numbers[layout.at("licensing", "")] = decisions[0];
        numbers[layout.at("penalties", "")] = decisions[2];
        numbers[layout.at("coerciveMeasures", "")] = decisions[3];
        numbers[layout.at("administrativeFees", "")] = fees(body, load, year);
    }

    private static void documents2021(Layout layout, long[] numbers, String row, Documents documents) {
        numbers[layout.at(row, "issued")] = documents.issued();
        numbers[layout.at(row, "repealed")] = documents.repealed();
        numbers[layout.at(row, "inForce")] = documents.inForce();
    }

    private void disclosure2019(Layout layout, long[] numbers, Body body, Load load, int year) {
        documents2019(layout, numbers, "regulations", regulations(body, year));
        documents2019(layout, numbers, "normativeDocuments", normativeDocuments(body, load, year));
        long[] decisions = decisions(body, load, year);
        String[] rows = {"licensing", "otherPublicServices", "penalties", "coerciveMeasures"};
        int[] weights = {load.licences(), load.licences(), load.penalties(), load.coercion()};
        for (int i = 0; i < rows.length; i++) {
            items(layout, numbers, rows[i], weights[i] * ITEMS[level(body)], body, i, year);
            numbers[layout.at(rows[i], "decisions")] = decisions[i];
        }
        items(layout, numbers, "administrativeFees", load.fees(), body, rows.length, year);
        Draws size = Draws.of(seed, body.index(), 7, Purpose.BODY);
        Draws draws = Draws.of(seed, body.index(), ~year, Purpose.ITEMS);
        long usual = body.role() == Role.DEPARTMENT ? size.between(2, 4 + load.requests()) : 0;
        long projects = usual == 0 ? 0 : draws.between((int) usual - 1, (int) usual + 1);
        numbers[layout.at("centralizedProcurement", "projects")] = projects;
        // in fen, the hundredth part of a yuan and the millionth of 万元; a body buys for about as much each year
        numbers[layout.at("centralizedProcurement", "amount")] =
                projects * (PROCUREMENT[level(body)] / 1000 * draws.between(700, 1300) + draws.below(100));
    }

    private static void documents2019(Layout layout, long[] numbers, String row, Documents documents) {
        numbers[layout.at(row, "newlyMade")] = documents.issued();
        numbers[layout.at(row, "newlyPublished")] = Math.min(documents.issued(), documents.inForce());
        numbers[layout.at(row, "totalPublished")] = documents.inForce();
    }

    private void items(Layout layout, long[] numbers, String row, int base, Body body, int salt, int year) {
        long before = itemsAtEnd(base, body, salt, year - 1);
        numbers[layout.at(row, "itemsLastYear")] = before;
        numbers[layout.at(row, "change")] = itemsAtEnd(base, body, salt, year) - before;
    }

    private long itemsAtEnd(int base, Body body, int salt, int year) {
        return base == 0
                ? 0
                : base
                        + Draws.of(seed, body.index(), year * 16L + salt, Purpose.ITEMS)
                                .below(1 + base / 4);
    }

    /** Documents of a year: in force = in force at the end of last year + issued − repealed. */
    private record Documents(long issued, long repealed, long inForce) {}

    /** Only the own office of a government that may issue regulations does. */
    private Documents regulations(Body body, int year) {
        boolean authority = body.role() == Role.DEPARTMENT && body.number() == 0 && body.county() == 0;
        return documents(authority ? body.city() == 0 ? 120 : 24 : 0, body, 0, year);
    }

    private Documents normativeDocuments(Body body, Load load, int year) {
        int base = DOCUMENTS[level(body)] * load.documents();
        return documents(base * Draws.of(seed, body.index(), 4, Purpose.BODY).between(50, 150) / 100, body, 1, year);
    }

    private Documents documents(int base, Body body, int salt, int year) {
        if (base == 0) {
            return new Documents(0, 0, 0);
        }
        long before = inForceAtEnd(base, body, salt, year - 1);
        long after = inForceAtEnd(base, body, salt, year);
        long replaced = Draws.of(seed, body.index(), year * 4L + 2 + salt, Purpose.DOCUMENTS)
                .below(1 + base / 10);
        return new Documents(Math.max(0, after - before) + replaced, Math.max(0, before - after) + replaced, after);
    }

    private long inForceAtEnd(int base, Body body, int salt, int year) {
        return base
                + Draws.of(seed, body.index(), year * 4L + salt, Purpose.DOCUMENTS)
                        .below(2 + base / 6);
    }

    /** Licences, other services, penalties, coercive measures. */
    private long[] decisions(Body body, Load load, int year) {
        Draws size = Draws.of(seed, body.index(), 5, Purpose.BODY);
        Draws draws = Draws.of(seed, body.index(), year, Purpose.ITEMS);
        long point = DECISIONS[level(body)];
        long[] usual = {
            point * load.licences(),
            point * load.licences() * 2,
            point * load.penalties() / 2,
            point * load.coercion() / 20
        };
        for (int i = 0; i < usual.length; i++) {
            usual[i] = draws.whole(usual[i] * size.between(500, 1500) / 1000 * draws.between(850, 1200) / 1000);
        }
        return usual;
    }

    private long fees(Body body, Load load, int year) {
        if (load.fees() == 0) {
            return 0;
        }
        Draws size = Draws.of(seed, body.index(), 6, Purpose.BODY);
        Draws draws = Draws.of(seed, body.index(), -year, Purpose.ITEMS);
        long usual = FEES[level(body)] * load.fees() / 1000 * size.between(500, 1500);
        // some charge round sums
        long exact = usual / 1000 * draws.between(850, 1200) + draws.below(10_000);
        return size.below(3) == 0 ? exact / 1_000_000 * 1_000_000 : exact;
    }
}
