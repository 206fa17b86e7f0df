package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * A rule that doesn't hold at a place of a report: where, which numbers, what would fit.
 *
 * <p>For example {@code challenges.total} at {@code challenges.reconsideration}: actual 0, expected 11. It
 * says what doesn't add up, not which of the cells is wrong. Immutable and thread-safe; equality covers
 * every field, and none holds a clock or a stack trace.
 */
@Value.Immutable
public interface Violation {
    /**
     * {@return the rule's stable id, such as {@code challenges.total}}
     */
    String getRuleId();

    /**
     * {@return how much it matters}
     */
    Severity getSeverity();

    /**
     * {@return where}
     */
    Place getPlace();

    /**
     * {@return the numbers that take part, in form order; of several reports the earlier one's first}
     */
    List<CellReading> getCells();

    /**
     * {@return the cells of the tables that the rule judges, where to show the violation: a total, not its parts; empty
     * where it judges none, such as a figure in the prose}
     */
    List<Cell> getJudged();

    /**
     * {@return the relation that the actual number must have to the expected one}
     */
    Relation getRelation();

    /**
     * {@return the number that fits, or its bound; empty where the rule compares no numbers}
     */
    Optional<BigDecimal> getExpected();

    /**
     * {@return the number found; empty where the rule compares no numbers or it is blank}
     */
    Optional<BigDecimal> getActual();

    /**
     * {@return actual minus expected, where there are both}
     */
    @Value.NonAttribute
    default Optional<BigDecimal> getDifference() {
        return getActual().flatMap(actual -> getExpected().map(actual::subtract));
    }

    /**
     * {@return the message in both languages}
     */
    LocalizedText getMessage();

    /**
     * {@return the message, English for English locales, else Chinese}
     *
     * @param locale the locale
     */
    default String getMessage(Locale locale) {
        return getMessage().get(locale);
    }

    /**
     * {@return the reports compared, for a rule across reports: the one that the violation belongs to, then last year's, or the body's
     * that alone explains the difference; empty for a rule within one report}
     */
    List<ReportKey> getReports();

    /**
     * {@return what the rule rests on; empty when it cites nothing}
     */
    LocalizedText getCitation();

    /**
     * {@return the waiver that accepts it, if any}
     */
    Optional<Waiver> getWaiver();

    /**
     * {@return whether a waiver accepts it}
     */
    @Value.NonAttribute
    default boolean isWaived() {
        return getWaiver().isPresent();
    }

    /**
     * {@return a builder, for those who read results that were written; rule id, severity, place, relation, message and citation must
     *     be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Violation}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableViolation.Builder {
        Builder() {}
    }
}
