package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.form.Section;

/**
 * Rows of one table that stand together, from where it was entered to where it was left: a table, one that stands a second
 * time, or a row that the prose quotes. Filled by {@link TableScan}, judged by {@link TableParts}.
 */
final class TablePart {
    private final Section section;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<ChallengeReading> challenges = new ArrayList<>();
    private boolean headed;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /**
     * Begins a part.
     *
     * @param section the section whose table it is
     * @param headed whether the section's heading stands above it
     */
    TablePart(Section section, boolean headed) {
        this.section = section;
        this.headed = headed;
    }

    Section section() {
        return section;
    }

    List<RowReading> rows() {
        return rows;
    }

    List<ChallengeReading> challenges() {
        return challenges;
    }

    /** Whether a heading, a caption or the head of a column stands above its rows. */
    boolean isHeaded() {
        return headed;
    }

    /** A caption or the head of a column was met. */
    void head() {
        headed |= rows.isEmpty();
    }

    /** It reaches to a block. */
    void touch(int block) {
        first = Math.min(first, block);
        last = Math.max(last, block);
    }

    /** The index of the first block; beyond all when it has none. */
    int first() {
        return first;
    }

    /** The index of the last block; -1 when it has none. */
    int last() {
        return last;
    }

    /** The rows of the form that stand in it. */
    Set<String> names() {
        return rows.stream()
                .map(RowReading::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How much of the table it has: rows, or cells of table 四. */
    int size() {
        return section == Section.CHALLENGES
                ? challenges.stream()
                        .mapToInt(reading -> reading.tokens().size())
                        .sum()
                : names().size();
    }

    /** Whether any of it is a real table. */
    boolean isSolid() {
        return rows.stream().anyMatch(RowReading::solid) || challenges.stream().anyMatch(ChallengeReading::solid);
    }
}
