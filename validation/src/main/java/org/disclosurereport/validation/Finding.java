package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * What a rule says of one place: the verdict, and for a violation the numbers and the message.
 *
 * <p>For example {@code Finding.violated(Place.of(Section.OTHER_MATTERS), LocalizedText.of("未说明收费情况",
 * "does not tell the fees"))}. It knows neither rule nor severity; the engine adds both. Immutable and
 * thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Finding {
    /**
     * {@return what came of the evaluation}
     */
    Verdict getVerdict();

    /**
     * {@return where}
     */
    Place getPlace();

    /**
     * {@return the numbers that take part, in form order; empty when the verdict says all}
     */
    List<CellReading> getCells();

    /**
     * {@return the cells of the tables that the rule judges, where to show the finding: a total, not its parts; empty
     * where it judges none}
     */
    List<Cell> getJudged();

    /**
     * {@return how the actual number must stand to the expected one}
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
     * {@return what is wrong, for people; empty unless violated}
     */
    @Value.Default
    default LocalizedText getMessage() {
        return LocalizedText.same("");
    }

    /**
     * {@return the reports that a rule across reports compares, the one that the finding belongs to first; empty for a rule within
     * one report}
     */
    List<ReportKey> getReports();

    /**
     * Says that a rule holds at a place.
     *
     * @param place where
     * @return the finding
     */
    static Finding satisfied(Place place) {
        return builder().verdict(Verdict.SATISFIED).place(place).build();
    }

    /**
     * Says that a rule can't be decided at a place.
     *
     * @param place where
     * @return the finding
     */
    static Finding undecided(Place place) {
        return builder().verdict(Verdict.UNDECIDED).place(place).build();
    }

    /**
     * Says that a rule is broken at a place.
     *
     * @param place where
     * @param message what is wrong
     * @return the finding; for one with numbers use {@link #builder()}
     */
    static Finding violated(Place place, LocalizedText message) {
        return builder().verdict(Verdict.VIOLATED).place(place).message(message).build();
    }

    /**
     * {@return a builder; verdict and place must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
