package org.disclosurereport.json;

import static org.disclosurereport.json.Member.optional;
import static org.disclosurereport.json.Member.required;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.FigureScope;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.CellKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A figure stated in the text. Whether its value is a count or an amount follows from its quantity, in whatever order. */
final class StatedFigureType implements JsonType<StatedFigure> {
    private static final ObjectShape<StatedFigure, Draft> SHAPE = new ObjectShape<>(List.of(
            required(
                    "quantity",
                    JsonTypes.named("statedQuantity", StatedQuantity.class),
                    StatedFigure::getQuantity,
                    Draft::quantity),
            required("value", JsonTypes.COUNT_OR_AMOUNT, StatedFigure::getValue, Draft::value),
            required(
                    "scope",
                    JsonTypes.named("figureScope", FigureScope.class),
                    StatedFigure::getScope,
                    (draft, scope) -> draft.figure.scope(scope)),
            required(
                    "rounded",
                    JsonTypes.FLAG,
                    StatedFigure::isRounded,
                    (draft, rounded) -> draft.figure.rounded(rounded)),
            optional("quote", JsonTypes.TEXT, StatedFigure::getQuote, (draft, quote) -> draft.figure.quote(quote))));

    @Override
    public void write(StatedFigure value, JsonWriting out) {
        SHAPE.write(value, out);
    }

    @Override
    public @Nullable StatedFigure read(JsonReading in) {
        int before = in.problemCount();
        Draft draft = new Draft();
        SHAPE.read(in, draft);
        if (in.problemCount() > before) {
            return null;
        }
        StatedQuantity quantity = Objects.requireNonNull(draft.quantity, "quantity");
        CellValue value = Objects.requireNonNull(draft.value, "value");
        CellKind kind = value instanceof Amount ? CellKind.AMOUNT : CellKind.COUNT;
        if (!value.isBlank() && kind != quantity.getKind()) {
            in.problem(
                    JsonProblemKind.WRONG_TYPE,
                    "expected",
                    quantity.getKind() == CellKind.AMOUNT ? Words.DECIMAL : Words.INTEGER_OR_NULL,
                    "actual",
                    LocalizedText.same(Words.quote(value.toString())));
            return null;
        }
        return draft.figure
                .value(value.isBlank() ? quantity.getKind().getBlank() : value)
                .build();
    }

    @Override
    public JsonNode schema(SchemaNodes nodes) {
        return SHAPE.schema(nodes);
    }

    /** A figure as it is read. */
    private static final class Draft {
        private final StatedFigure.Builder figure = StatedFigure.builder();
        private @Nullable StatedQuantity quantity;
        private @Nullable CellValue value;

        void quantity(StatedQuantity read) {
            quantity = read;
            figure.quantity(read);
        }

        void value(CellValue read) {
            value = read;
        }
    }
}
