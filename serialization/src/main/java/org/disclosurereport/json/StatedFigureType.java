package org.disclosurereport.json;

import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.properties.FigureDraft;
import org.disclosurereport.properties.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure stated in the text. Whether its value is a count or an amount follows from its quantity, in whatever order.
 *
 * @param shape its keys
 * @param type how it is built
 */
record StatedFigureType(ObjectShape<StatedFigure, FigureDraft> shape, ValueType<StatedFigure, FigureDraft> type)
        implements JsonType<StatedFigure> {
    @Override
    public void write(StatedFigure value, JsonWriting out) {
        shape.write(value, out);
    }

    @Override
    public @Nullable StatedFigure read(JsonReading in) {
        int before = in.problemCount();
        FigureDraft draft = type.newBuilder();
        shape.read(in, draft);
        if (in.problemCount() > before) {
            return null;
        }
        CellKind asked = draft.getQuantity().orElseThrow().getKind();
        CellValue value = draft.getValue();
        CellKind kind = value instanceof Amount ? CellKind.AMOUNT : CellKind.COUNT;
        if (!value.isBlank() && kind != asked) {
            in.problem(
                    JsonProblemKind.WRONG_TYPE,
                    "expected",
                    asked == CellKind.AMOUNT ? Words.DECIMAL : Words.INTEGER_OR_NULL,
                    "actual",
                    LocalizedText.same(Words.quote(value.toString())));
            return null;
        }
        return type.build(draft);
    }

    @Override
    public JsonNode schema(SchemaNodes nodes) {
        return shape.schema(nodes);
    }
}
