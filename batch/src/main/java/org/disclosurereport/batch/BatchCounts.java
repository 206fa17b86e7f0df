package org.disclosurereport.batch;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;

/**
 * What was found in many reports, counted.
 *
 * <p>For example 100 000 reports, 79 990 of them valid, 20 000 invalid, and 10 lines that could not be read. Counts of parts
 * can be put together with {@link #merge}, in any order and any grouping, to the counts of the whole. It holds no findings and
 * no names of reports. Immutable and thread-safe; equality covers every count.
 */
public final class BatchCounts {
    private static final Comparator<Waiver> IN_ORDER = Comparator.comparing(Waiver::getRuleId)
            .thenComparing(Waiver::getPlace)
            .thenComparing(Waiver::getReason)
            .thenComparing(waiver -> waiver.getReport().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final BatchCounts NONE = new Builder().build();

    private final long valid;
    private final long invalid;
    private final long incomplete;
    private final long toCheck;
    private final long noProblems;
    private final long unreadable;
    private final long doubts;
    private final Map<Severity, Long> bySeverity;
    private final Map<String, Long> byRule;
    private final Map<Waiver, Long> waived;

    private BatchCounts(Builder builder) {
        this.valid = builder.valid;
        this.invalid = builder.invalid;
        this.incomplete = builder.incomplete;
        this.toCheck = builder.toCheck;
        this.noProblems = builder.noProblems;
        this.unreadable = builder.unreadable;
        this.doubts = builder.doubts;
        this.bySeverity = Collections.unmodifiableMap(new EnumMap<>(builder.bySeverity));
        this.byRule = Collections.unmodifiableMap(new TreeMap<>(builder.byRule));
        Map<Waiver, Long> sorted = new TreeMap<>(IN_ORDER);
        sorted.putAll(builder.waived);
        this.waived = Collections.unmodifiableMap(sorted);
    }

    /** {@return the counts of nothing} */
    public static BatchCounts none() {
        return NONE;
    }

    /**
     * Adds other counts. It is associative and commutative, and {@link #none()} changes nothing.
     *
     * @param other the counts of other reports
     * @return the counts of both
     */
    public BatchCounts merge(BatchCounts other) {
        Objects.requireNonNull(other, "other");
        return new Builder().add(this).add(other).build();
    }

    /** {@return how many reports were read} */
    public long getReports() {
        return valid + invalid + incomplete;
    }

    /** {@return in how many reports every rule gave a verdict and there is no violation of severity ERROR that nobody waived} */
    public long getValid() {
        return valid;
    }

    /** {@return in how many reports every rule gave a verdict and there is such a violation} */
    public long getInvalid() {
        return invalid;
    }

    /**
     * {@return in how many reports a rule failed, so that they are neither valid nor invalid, whatever the other rules found}
     */
    public long getIncomplete() {
        return incomplete;
    }

    /** {@return how many reports have no error and are to be checked: they have a warning, a doubt or a rule that failed} */
    public long getToCheck() {
        return toCheck;
    }

    /** {@return how many reports have neither errors nor anything to check} */
    public long getNoProblems() {
        return noProblems;
    }

    /** {@return how many files and lines are not a report} */
    public long getUnreadable() {
        return unreadable;
    }

    /** {@return how many doubts there are about the reading of documents} */
    public long getDoubts() {
        return doubts;
    }

    /** {@return how many violations of each severity nobody waived, the gravest first; without severities that have none} */
    public Map<Severity, Long> getViolationsBySeverity() {
        return bySeverity;
    }

    /** {@return how many violations of each rule nobody waived, by the rule's id; without rules that have none} */
    public Map<String, Long> getViolationsByRule() {
        return byRule;
    }

    /** {@return how many violations each waiver accepted, by rule and place; without waivers that matched nothing} */
    public Map<Waiver, Long> getWaived() {
        return waived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BatchCounts counts
                && valid == counts.valid
                && invalid == counts.invalid
                && incomplete == counts.incomplete
                && toCheck == counts.toCheck
                && noProblems == counts.noProblems
                && unreadable == counts.unreadable
                && doubts == counts.doubts
                && bySeverity.equals(counts.bySeverity)
                && byRule.equals(counts.byRule)
                && waived.equals(counts.waived);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                valid, invalid, incomplete, toCheck, noProblems, unreadable, doubts, bySeverity, byRule, waived);
    }

    /** {@return the counts as text} */
    @Override
    public String toString() {
        return "valid=" + valid + ", invalid=" + invalid + ", incomplete=" + incomplete + ", toCheck=" + toCheck
                + ", noProblems=" + noProblems + ", unreadable=" + unreadable
                + ", doubts=" + doubts + ", bySeverity=" + bySeverity + ", byRule=" + byRule + ", waived=" + waived;
    }

    /** Adds up; not thread-safe. */
    static final class Builder {
        private long valid;
        private long invalid;
        private long incomplete;
        private long toCheck;
        private long noProblems;
        private long unreadable;
        private long doubts;
        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final Map<String, Long> byRule = new TreeMap<>();
        private final Map<Waiver, Long> waived = new TreeMap<>(IN_ORDER);

        Builder valid(long more) {
            valid += more;
            return this;
        }

        Builder invalid(long more) {
            invalid += more;
            return this;
        }

        Builder incomplete(long more) {
            incomplete += more;
            return this;
        }

        Builder toCheck(long more) {
            toCheck += more;
            return this;
        }

        Builder noProblems(long more) {
            noProblems += more;
            return this;
        }

        Builder unreadable(long more) {
            unreadable += more;
            return this;
        }

        Builder doubts(long more) {
            doubts += more;
            return this;
        }

        Builder severity(Severity severity, long more) {
            bySeverity.merge(severity, more, Long::sum);
            return this;
        }

        Builder rule(String ruleId, long more) {
            byRule.merge(ruleId, more, Long::sum);
            return this;
        }

        Builder waived(Waiver waiver, long more) {
            waived.merge(waiver, more, Long::sum);
            return this;
        }

        Builder add(BatchCounts more) {
            valid(more.valid)
                    .invalid(more.invalid)
                    .incomplete(more.incomplete)
                    .toCheck(more.toCheck)
                    .noProblems(more.noProblems)
                    .unreadable(more.unreadable)
                    .doubts(more.doubts);
            more.bySeverity.forEach(this::severity);
            more.byRule.forEach(this::rule);
            more.waived.forEach(this::waived);
            return this;
        }

        BatchCounts build() {
            return new BatchCounts(this);
        }
    }
}
