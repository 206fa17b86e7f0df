package org.disclosurereport;

import java.util.Optional;
import org.disclosurereport.form.CellKind;
import org.immutables.value.Value;

/**
 * A figure told in the prose that a table holds too, such as "共收到申请 3119 件".
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface StatedFigure extends WithStatedFigure {
    /** {@return what is counted} */
    StatedQuantity getQuantity();

    /**
     * {@return the number stated: a count, or for {@link StatedQuantity#ADMINISTRATIVE_FEES} an amount in 万元, whatever unit
     * the text states}
     */
    CellValue getValue();

    /** {@return the number stated if the quantity is a count, else blank} */
    @Value.NonAttribute
    default Count getCount() {
        return getValue() instanceof Count count ? count : Count.blank();
    }

    /** {@return the amount stated in 万元 if the quantity is an amount, else blank} */
    @Value.NonAttribute
    default Amount getAmount() {
        return getValue() instanceof Amount amount ? amount : Amount.blank();
    }

    /** {@return whom it covers} */
    FigureScope getScope();

    /** {@return whether the prose rounds it (余, 多, 近)} */
    boolean isRounded();

    /** {@return the words it was told in} */
    Optional<String> getQuote();

    /**
     * Refuses a count of money and an amount of things.
     *
     * @throws IllegalArgumentException if the value is of another kind than the quantity
     */
    @Value.Check
    default void check() {
        CellKind kind = getValue() instanceof Amount ? CellKind.AMOUNT : CellKind.COUNT;
        Arguments.require(
                getValue().isBlank() || (kind == getQuantity().getKind() && !(getValue() instanceof Change)),
                "value of " + getQuantity().getName(),
                getQuantity().getKind().toString(),
                getValue());
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedFigure}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {
            value(Count.blank());
            scope(FigureScope.UNSTATED);
            rounded(false);
        }
    }
}
