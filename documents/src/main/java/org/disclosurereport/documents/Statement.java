package org.disclosurereport.documents;

import java.util.Optional;
import org.disclosurereport.CellValue;
import org.disclosurereport.stated.StatedQuantity;
import org.immutables.value.Value;

/**
 * A number in a sentence about what the form counts, and what became of it in reading.
 *
 * <p>For example "共收到政府信息公开申请 21 件" with fate {@link StatementFate#FIGURE}, quantity {@link
 * StatedQuantity#REQUESTS_RECEIVED} and value 21; "比上年增加 3 件" with fate {@link StatementFate#COMPARISON}. A denial
 * ("未收到申请") is the number 0. Numbers in sentences about other matters aren't listed.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Statement {
    /** {@return the words it was read from: its clause, as printed but on one line} */
    String getQuote();

    /** {@return where in the document} */
    SourcePlace getPlace();

    /** {@return what became of it} */
    StatementFate getFate();

    /** {@return the quantity stated, if it is one that a table holds} */
    Optional<StatedQuantity> getQuantity();

    /** {@return the value, if the number is a figure, a total or a category} */
    Optional<CellValue> getValue();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
