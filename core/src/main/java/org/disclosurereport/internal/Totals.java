package org.disclosurereport.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;

/**
 * Fills in printed totals from their parts, on request: {@code Totals.of(requests)} gives a copy of
 * table 三 whose 总计 column and row （七） are the sums.
 *
 * <p>A total is the sum of the parts that are not blank, or blank if all are. Builders offer it as
 * {@code withTotals()}. Nothing in this library calls it unasked. Stateless and thread-safe.
 */
public final class Totals {
    private Totals() {}

    /**
     * Fills in 总计 of a row of table 三.
     *
     * @param row the row
     * @return a copy with its total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    public static RequestCounts of(RequestCounts row) {
        Objects.requireNonNull(row, "row");
        return row.withTotal(sum(RequestColumn.parts(), column -> column.get(row)));
    }

    /**
     * Fills in 总计 of a block of table 四.
     *
     * @param block the block
     * @return a copy with its total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    public static ChallengeCounts of(ChallengeCounts block) {
        Objects.requireNonNull(block, "block");
        return block.withTotal(sum(ChallengeColumn.parts(), column -> column.get(block)));
    }

    /**
     * Fills in every total of table 三: row （七）, then the column 总计 of every row.
     *
     * @param requests the table
     * @return a copy with its totals
     * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
     */
    public static Requests of(Requests requests) {
        Objects.requireNonNull(requests, "requests");
        RequestCounts columnSums = RequestRow.TOTAL.get(requests);
        for (RequestColumn column : RequestColumn.parts()) {
            Count sum = sum(RequestRow.outcomeItems(), row -> column.get(row.get(requests)));
            columnSums = column.with(columnSums, sum);
        }
        Requests filled = RequestRow.TOTAL.with(requests, columnSums);
        for (RequestRow row : RequestRow.values()) {
            filled = row.with(filled, of(row.get(filled)));
        }
        return filled;
    }

    /**
     * Fills in 总计 of each block of table 四.
     *
     * @param challenges the table
     * @return a copy with its totals
     * @throws IllegalArgumentException if a sum is over 2<sup>53</sup> − 1
     */
    public static Challenges of(Challenges challenges) {
        Objects.requireNonNull(challenges, "challenges");
        Challenges filled = challenges;
        for (ChallengeBlock block : ChallengeBlock.values()) {
            filled = block.with(filled, of(block.get(filled)));
        }
        return filled;
    }

    private static <P> Count sum(List<P> parts, Function<P, Count> get) {
        long sum = 0;
        boolean reported = false;
        for (P part : parts) {
            Count count = get.apply(part);
            sum += count.orElse(0);
            reported |= !count.isBlank();
        }
        return reported ? Count.of(sum) : Count.blank();
    }
}
