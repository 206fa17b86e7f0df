package org.disclosurereport.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows of type {@code R}: its name, its labels from the outside in, what it holds.
 *
 * @param <R> the type of the rows
 * @param name the property name, or empty where the row is a single cell
 * @param unit the unit of an amount where the form fixes it
 */
record Column<R>(
        String name,
        List<String> labelPath,
        CellKind kind,
        Lens<R, CellValue> lens,
        @Nullable MoneyUnit unit) {

    static <R> Column<R> count(String name, String label, Function<R, Count> get, BiFunction<R, Count, R> with) {
        return of(name, List.of(label), CellKind.COUNT, Count.class, get, with, null);
    }

    static <R> Column<R> change(String name, String label, Function<R, Change> get, BiFunction<R, Change, R> with) {
        return of(name, List.of(label), CellKind.CHANGE, Change.class, get, with, null);
    }

    static <R> Column<R> amount(String name, String label, Function<R, Amount> get, BiFunction<R, Amount, R> with) {
        return of(name, List.of(label), CellKind.AMOUNT, Amount.class, get, with, null);
    }

    static Column<Count> single(String label) {
        return of("", List.of(label), CellKind.COUNT, Count.class, value -> value, (old, value) -> value, null);
    }

    static Column<Amount> single(String label, MoneyUnit unit) {
        return of("", List.of(label), CellKind.AMOUNT, Amount.class, value -> value, (old, value) -> value, unit);
    }

    static <R, V extends CellValue> Column<R> of(
            String name,
            List<String> labelPath,
            CellKind kind,
            Class<V> type,
            Function<R, V> get,
            BiFunction<R, V, R> with,
            @Nullable MoneyUnit unit) {
        return new Column<>(
                name,
                labelPath,
                kind,
                new Lens<>(Lens.widen(get), (row, value) -> with.apply(row, type.cast(value))),
                unit);
    }
}
