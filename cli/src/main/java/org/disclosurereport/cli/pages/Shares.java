package org.disclosurereport.cli.pages;

import java.util.EnumMap;
import java.util.Map;
import org.disclosurereport.batch.review.ReviewVerdict;

/** How many reports have each verdict. Not thread-safe. */
public final class Shares {
    private static final int PER_CENT = 100;

    private final Map<ReviewVerdict, Integer> counts = new EnumMap<>(ReviewVerdict.class);
    private int total;

    public void add(ReviewVerdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
        total++;
    }

    public int total() {
        return total;
    }

    public int count(ReviewVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** 0 … 1; 0 where there is no report. */
    public double share(ReviewVerdict verdict) {
        return total == 0 ? 0 : (double) count(verdict) / total;
    }

    /** A share in per cent, rounded; one that is neither nothing nor everything is never shown as 0 or 100. */
    public String perCent(ReviewVerdict verdict) {
        int count = count(verdict);
        long rounded = Math.round(share(verdict) * PER_CENT);
        if (rounded == 0 && count > 0) {
            return "<1%";
        }
        return rounded == PER_CENT && count < total ? ">99%" : rounded + "%";
    }
}
