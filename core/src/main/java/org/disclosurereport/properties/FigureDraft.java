package org.disclosurereport.properties;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure while it is read: whether its value is a count or an amount follows from its quantity, which may come
 * after it. Not thread-safe.
 */
public final class FigureDraft {
    private final StatedFigure.Builder figure = StatedFigure.builder();
    private @Nullable StatedQuantity quantity;
    private CellValue value = Count.blank();

    FigureDraft() {}

    /** {@return the quantity, once it is set} */
    public Optional<StatedQuantity> getQuantity() {
        return Optional.ofNullable(quantity);
    }

    /** {@return the value set last; a blank count before any} */
    public CellValue getValue() {
        return value;
    }

    void quantity(StatedQuantity read) {
        quantity = read;
        figure.quantity(read);
    }

    void value(CellValue read) {
        value = read;
    }

    void scope(FigureScope read) {
        figure.scope(read);
    }

    void rounded(boolean read) {
        figure.rounded(read);
    }

    void quote(Optional<String> read) {
        figure.quote(read);
    }

    /** Builds the figure: a blank is one of the quantity's kind, and a whole number may be an amount. */
    StatedFigure build() {
        CellKind kind = Objects.requireNonNull(quantity, "quantity").getKind();
        if (value.isBlank()) {
            figure.value(kind.getBlank());
        } else if (kind == CellKind.AMOUNT && value instanceof Count count) {
            figure.value(Amount.of(BigDecimal.valueOf(count.getValue())));
        } else {
            figure.value(value);
        }
        return figure.build();
    }
}
