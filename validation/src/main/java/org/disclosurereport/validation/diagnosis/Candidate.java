package org.disclosurereport.validation.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.disclosurereport.validation.search.CellSet;

/** A set of cells that would explain what is wrong, the slips it is made of, and whether no set is smaller. */
record Candidate(CellSet set, SlipCatalogue.Account account, boolean smallest) {
    /** Equally likely ones in the order of their cells, so that nothing hangs on the order of search. */
    static final Comparator<Candidate> MOST_LIKELY_FIRST = Comparator.comparingInt(Candidate::cost)
            .thenComparingInt(each -> each.set().size())
            .thenComparing(each -> each.set().numbers(), Arrays::compare)
            .thenComparing(each -> each.set().fits(), Arrays::compare);

    static Candidate of(CellSet set, boolean smallest, SlipCatalogue catalogue, long[] counts) {
        return new Candidate(set, catalogue.account(set.numbers(), set.fits(), set.exact(), counts), smallest);
    }

    int cost() {
        return account.cost();
    }

    /** Both together; the slips are those of the first until {@link #accounted}. */
    Candidate with(Candidate other) {
        int own = set.size();
        int[] order = IntStream.range(0, own + other.set.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> i < own ? set.numbers()[i] : other.set.numbers()[i - own]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = new int[order.length];
        long[] fits = new long[order.length];
        boolean[] exact = new boolean[order.length];
        for (int place = 0; place < order.length; place++) {
            int from = order[place];
            CellSet source = from < own ? set : other.set;
            int at = from < own ? from : from - own;
            numbers[place] = source.numbers()[at];
            fits[place] = source.fits()[at];
            exact[place] = source.exact()[at];
        }
        return new Candidate(
                new CellSet(numbers, fits, exact),
                new SlipCatalogue.Account(cost() + other.cost(), account.events()),
                smallest && other.smallest);
    }

    Candidate accounted(SlipCatalogue catalogue, long[] counts) {
        return of(set, smallest, catalogue, counts);
    }
}
