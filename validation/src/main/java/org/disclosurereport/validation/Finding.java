package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * What a rule finds wrong at one place: the numbers that take part and the message.
 *
 * <p>For example {@code Finding.of(Place.of(Section.OTHER_MATTERS), LocalizedText.of("未说明收费情况", "does not state the
 * fees"))}. A rule writes it to {@link Findings}. It knows neither rule nor severity; the engine adds both and makes a {@link Violation}
 * of it. Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Finding {
    /**
     * {@return where}
     */
    Place getPlace();

    /**
     * {@return the numbers that take part, in form order; empty where the message says all}
     */
    List<CellReading> getCells();

    /**
     * {@return the cells of the tables that the rule judges, where to show the finding: a total, not its parts; empty
     * where it judges none}
     */
    List<Cell> getJudged();

    /**
     * {@return the relation that the actual number must have to the expected one}
     */
    @Value.Default
    default Relation getRelation() {
        return Relation.EQUAL;
    }

    /**
     * {@return the number that fits, or its bound; empty where the rule compares no numbers}
     */
    Optional<BigDecimal> getExpected();

    /**
     * {@return the number found; empty where the rule compares no numbers or it is blank}
     */
    Optional<BigDecimal> getActual();

    /**
     * {@return what is wrong, for people}
     */
    LocalizedText getMessage();

    /**
     * {@return the reports that a rule across reports compares, the one that the finding belongs to first; empty for a rule within
     * one report}
     */
    List<ReportKey> getReports();

    /**
     * Gives a finding without numbers.
     *
     * @param place where
     * @param message what is wrong
     * @return the finding; for one with numbers use {@link #builder()}
     */
    static Finding of(Place place, LocalizedText message) {
        return builder().place(place).message(message).build();
    }

    /**
     * {@return a builder; place and message must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
