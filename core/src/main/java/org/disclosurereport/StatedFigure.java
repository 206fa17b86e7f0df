package org.disclosurereport;

import java.util.Optional;
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

    /** {@return the number told} */
    Count getValue();

    /** {@return whom it covers} */
    FigureScope getScope();

    /** {@return whether the prose rounds it (余, 多, 近)} */
    boolean isRounded();

    /** {@return the words it was told in} */
    Optional<String> getQuote();

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
