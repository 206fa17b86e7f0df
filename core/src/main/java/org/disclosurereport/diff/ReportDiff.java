package org.disclosurereport.diff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;

/**
 * What changed between two versions of a report, cell by cell and text by text, in the form's words.
 *
 * <p>For example
 *
 * <pre>{@code
 * for (Difference difference : ReportDiff.between(published, corrected).getDifferences()) {
 *   System.out.println(difference.getMessage());
 * }
 * }</pre>
 *
 * <p>It is empty exactly when the two reports are equal. Versions that use different forms can be compared: cells that
 * both forms have by name, any other cell was removed or added. Lists in section 一 are aligned, so that one element more
 * is one difference. Which of the two is right, or whether their numbers add up, is not told here.
 *
 * <p>Time and memory are bounded: texts of over 2<sup>20</sup> UTF-16 units are told as replaced whole, and so is what
 * lies between the first and the last difference of a text or list, where comparing each sentence or element with each
 * would take over 2<sup>20</sup> comparisons.
 *
 * <p>Immutable and thread-safe; two are equal when their differences are.
 */
public final class ReportDiff {
    private final List<Difference> differences;

    private ReportDiff(List<Difference> differences) {
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares two versions of a report. Nothing stops them from being of two bodies or years; then these differ, too.
     *
     * @param before the version before
     * @param after the version after
     * @return what changed
     */
    public static ReportDiff between(DisclosureReport before, DisclosureReport after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ReportDiff(before.equals(after) ? List.of() : new ReportComparison(before, after).differences());
    }

    /** {@return the differences in form order: the header, then section by section} */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** {@return whether the two are equal} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportDiff diff && differences.equals(diff.differences);
    }

    @Override
    public int hashCode() {
        return differences.hashCode();
    }

    /** {@return the differences in Chinese, one a line} */
    @Override
    public String toString() {
        return differences.stream().map(Difference::getMessage).collect(Collectors.joining("\n"));
    }
}
