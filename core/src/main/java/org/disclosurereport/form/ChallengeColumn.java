package org.disclosurereport.form;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Count;
import org.disclosurereport.Named;

/** The columns of each block of table 四 in form order: the results and the total. */
public enum ChallengeColumn implements Named {
    /** 结果维持. */
    UPHELD("结果维持", ChallengeCounts::getUpheld, ChallengeCounts::withUpheld),
    /** 结果纠正. */
    CORRECTED("结果纠正", ChallengeCounts::getCorrected, ChallengeCounts::withCorrected),
    /** 其他结果. */
    OTHER_RESULT("其他结果", ChallengeCounts::getOtherResult, ChallengeCounts::withOtherResult),
    /** 尚未审结. */
    PENDING("尚未审结", ChallengeCounts::getPending, ChallengeCounts::withPending),
    /** 总计, the sum of all others. */
    TOTAL("总计", ChallengeCounts::getTotal, ChallengeCounts::withTotal);

    private static final List<ChallengeColumn> PARTS =
            Arrays.stream(values()).filter(column -> column != TOTAL).collect(toUnmodifiableList());

    private final String label;
    private final Lens<ChallengeCounts, Count> lens;

    ChallengeColumn(
            String label,
            Function<ChallengeCounts, Count> get,
            BiFunction<ChallengeCounts, Count, ChallengeCounts> with) {
        this.label = label;
        this.lens = new Lens<>(get, with);
    }

    /** {@return the columns that {@link #TOTAL} adds up, in form order} */
    public static List<ChallengeColumn> parts() {
        return PARTS;
    }

    /** {@return the label as the form prints it} */
    public String getLabel() {
        return label;
    }

    /**
     * Reads this column of a block.
     *
     * @param block the block
     * @return the count in this column
     */
    public Count get(ChallengeCounts block) {
        return lens.get(Objects.requireNonNull(block, "block"));
    }

    /**
     * Replaces this column of a block.
     *
     * @param block the block
     * @param count what to put
     * @return a copy of the block
     */
    public ChallengeCounts with(ChallengeCounts block, Count count) {
        Objects.requireNonNull(block, "block");
        return lens.with(block, Objects.requireNonNull(count, "count"));
    }

    /** The columns as data, in form order. */
    static List<Column<ChallengeCounts>> columns() {
        return Arrays.stream(values())
                .map(column -> Column.count(column.getName(), column.label, column::get, column::with))
                .collect(toUnmodifiableList());
    }
}
