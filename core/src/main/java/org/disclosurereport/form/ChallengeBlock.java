package org.disclosurereport.form;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Named;

/** The three blocks of table 四 in form order; they stand side by side. */
public enum ChallengeBlock implements Named {
    /** 行政复议. */
    RECONSIDERATION(Challenges::getReconsideration, Challenges::withReconsideration, "行政复议"),
    /** 行政诉讼（未经复议直接起诉）. */
    LITIGATION_DIRECT(Challenges::getLitigationDirect, Challenges::withLitigationDirect, "行政诉讼", "未经复议直接起诉"),
    /** 行政诉讼（复议后起诉）. */
    LITIGATION_AFTER_RECONSIDERATION(
            Challenges::getLitigationAfterReconsideration,
            Challenges::withLitigationAfterReconsideration,
            "行政诉讼",
            "复议后起诉");

    private final List<String> labelPath;
    private final Lens<Challenges, ChallengeCounts> lens;

    ChallengeBlock(
            Function<Challenges, ChallengeCounts> get,
            BiFunction<Challenges, ChallengeCounts, Challenges> with,
            String... labelPath) {
        this.labelPath = List.of(labelPath);
        this.lens = new Lens<>(get, with);
    }

    /** {@return the labels of the merged heads above this block, and its own last} */
    public List<String> getLabelPath() {
        return labelPath;
    }

    /**
     * Reads this block of table 四.
     *
     * @param challenges the table
     * @return the counts of this block
     */
    public ChallengeCounts get(Challenges challenges) {
        return lens.get(Objects.requireNonNull(challenges, "challenges"));
    }

    /**
     * Replaces this block of table 四.
     *
     * @param challenges the table
     * @param counts what to put
     * @return a copy of the table
     */
    public Challenges with(Challenges challenges, ChallengeCounts counts) {
        Objects.requireNonNull(challenges, "challenges");
        return lens.with(challenges, Objects.requireNonNull(counts, "counts"));
    }

    /** The blocks as data, in form order. */
    static List<RowData<Challenges, Challenges, ChallengeCounts>> rows() {
        return Arrays.stream(values())
                .map(block -> new RowData<>(
                        "",
                        block.labelPath,
                        List.of(block.getName()),
                        Lens.identity(),
                        block.lens,
                        ChallengeColumn.columns()))
                .collect(toUnmodifiableList());
    }
}
