package org.disclosurereport.stated;

import java.util.Optional;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * A figure told in the prose that a table holds too, such as "共收到申请 3119 件".
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class StatedFigure implements WithStatedFigure permits ImmutableStatedFigure {
    StatedFigure() {}

    /** {@return what is counted} */
    public abstract StatedQuantity getQuantity();

    /**
     * {@return the number stated: a count, or for {@link StatedQuantity#ADMINISTRATIVE_FEES} an amount in 万元, whatever unit
     * the text states}
     */
    public abstract CellValue getValue();

    /** {@return the number stated if the quantity is a count, else blank} */
    @Value.NonAttribute
    public Count getCount() {
        return getValue() instanceof Count count ? count : Count.blank();
    }

    /** {@return the amount stated in 万元 if the quantity is an amount, else blank} */
    @Value.NonAttribute
    public Amount getAmount() {
        return getValue() instanceof Amount amount ? amount : Amount.blank();
    }

    /** {@return whom it covers} */
    public abstract FigureScope getScope();

    /** {@return whether the prose rounds it (余, 多, 近)} */
    public abstract boolean isRounded();

    /** {@return the words it was told in} */
    public abstract Optional<String> getQuote();

    /**
     * Refuses a count of money and an amount of things; a blank becomes one of the quantity's kind.
     *
     * @return this figure, or the same with a blank of the other kind
     * @throws IllegalArgumentException if the value is of another kind than the quantity, or the quote is no text
     */
    @Value.Check
    StatedFigure check() {
        Arguments.requireText("quote", getQuote());
        CellKind kind = getQuantity().getKind();
        if (getValue().isBlank()) {
            return getValue().equals(kind.getBlank()) ? this : withValue(kind.getBlank());
        }
        if (!kind.getType().isInstance(getValue())) {
            Arguments.require(false, "value of " + getQuantity().getName(), kind.toString(), getValue());
        }
        return this;
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedFigure}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {
            value(Count.blank());
            scope(FigureScope.UNSTATED);
            rounded(false);
        }
    }
}
