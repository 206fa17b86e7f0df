package org.disclosurereport.properties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Named;

/**
 * The type of plain values: a text, a date, a constant, a count.
 *
 * <p>For example {@link #DATE}, which prints 20 January 2024 as 2024-01-20. Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public final class LeafType<V> implements PropertyType<V>, TextForm<V> {
    /** The kinds of plain values. */
    public enum Kind {
        /** A short text, such as a name. */
        TEXT,
        /** A text of any length, with line breaks. */
        PROSE,
        /** Yes or no. */
        FLAG,
        /** A year. */
        YEAR,
        /** A day. */
        DATE,
        /** A constant with a name. */
        CONSTANT,
        /** A count, which may be blank. */
        COUNT,
        /** An amount, which may be blank. */
        AMOUNT,
        /** A count or an amount, as another property says. */
        COUNT_OR_AMOUNT
    }

    private static final LocalizedText BLANK = LocalizedText.of("空白", "blank");
    private static final LocalizedText YES = LocalizedText.of("是", "yes");
    private static final LocalizedText NO = LocalizedText.of("否", "no");

    /** A short text, such as a name. */
    public static final LeafType<String> TEXT =
            new LeafType<>(Kind.TEXT, Function.identity(), Function.identity(), LeafType::text);

    /** A text of any length, with line breaks; empty when there is none. */
    public static final LeafType<String> PROSE =
            new LeafType<>(Kind.PROSE, Function.identity(), Function.identity(), LeafType::text);

    /** Yes or no. */
    public static final LeafType<Boolean> FLAG =
            new LeafType<>(Kind.FLAG, flag -> Boolean.toString(flag), LeafType::flag, flag -> flag ? YES : NO);

    /** A year of four digits. */
    public static final LeafType<Integer> YEAR =
            new LeafType<>(Kind.YEAR, year -> Integer.toString(year), Integer::valueOf, LeafType::same);

    /** A day. */
    public static final LeafType<LocalDate> DATE =
            new LeafType<>(Kind.DATE, LocalDate::toString, LeafType::date, LeafType::same);

    /** A count, which may be blank. */
    public static final LeafType<Count> COUNT =
            new LeafType<>(Kind.COUNT, Count::toString, Count::parse, LeafType::number);

    /** An amount in yuan, which may be blank. */
    public static final LeafType<Amount> YUAN =
            new LeafType<>(Kind.AMOUNT, Amount::toString, Amount::parse, amount -> withUnit(amount, MoneyUnit.YUAN));

    /** A count or an amount; a text of plain digits is read as a count. */
    public static final LeafType<CellValue> COUNT_OR_AMOUNT =
            new LeafType<>(Kind.COUNT_OR_AMOUNT, CellValue::toString, LeafType::countOrAmount, LeafType::number);

    private final Kind kind;
    private final Function<V, String> print;
    private final Function<String, V> parse;
    private final Function<V, LocalizedText> words;
    private final List<V> constants;

    private LeafType(
            Kind kind, Function<V, String> print, Function<String, V> parse, Function<V, LocalizedText> words) {
        this(kind, print, parse, words, List.of());
    }

    private LeafType(
            Kind kind,
            Function<V, String> print,
            Function<String, V> parse,
            Function<V, LocalizedText> words,
            List<V> constants) {
        this.kind = kind;
        this.print = print;
        this.parse = parse;
        this.words = words;
        this.constants = constants;
    }

    /**
     * Gives the type of constants, written by their names.
     *
     * @param <E> the type
     * @param type the type
     * @param label gives the Chinese label of a constant
     * @return the type of its constants
     */
    static <E extends Enum<E> & Named> LeafType<E> constants(Class<E> type, Function<E, String> label) {
        List<E> constants = List.of(type.getEnumConstants());
        Map<String, E> byName = constants.stream().collect(Collectors.toUnmodifiableMap(Named::getName, e -> e));
        Function<String, E> parse = name -> {
            E constant = byName.get(name);
            if (constant == null) {
                String names = constants.stream().map(Named::getName).collect(Collectors.joining(", "));
                throw new IllegalArgumentException("name must be one of " + names + ", was \"" + name + '"');
            }
            return constant;
        };
        return new LeafType<>(
                Kind.CONSTANT,
                Named::getName,
                parse,
                constant -> LocalizedText.of(label.apply(constant), constant.getEnglishLabel()),
                constants);
    }

    /** {@return the kind of the values} */
    public Kind getKind() {
        return kind;
    }

    /** {@return all values there are, if they are constants; else none} */
    public List<V> getConstants() {
        return constants;
    }

    @Override
    public String print(V value) {
        return print.apply(value);
    }

    @Override
    public V parse(String text) {
        return parse.apply(Objects.requireNonNull(text, "text"));
    }

    @Override
    public LocalizedText getWords(V value) {
        return words.apply(value);
    }

    /** A number without its unit. */
    static LocalizedText number(CellValue value) {
        return value.isBlank() ? BLANK : same(value);
    }

    private static LocalizedText withUnit(CellValue value, MoneyUnit unit) {
        return value.isBlank()
                ? BLANK
                : LocalizedText.of(value + unit.getLabel(), value + " " + unit.getEnglishLabel());
    }

    private static LocalizedText text(String text) {
        return text.isEmpty() ? BLANK : same(text);
    }

    private static LocalizedText same(Object value) {
        return LocalizedText.same(value.toString());
    }

    private static Boolean flag(String text) {
        if (!Arrays.asList("true", "false").contains(text)) {
            throw new IllegalArgumentException("text must be true or false, was \"" + text + '"');
        }
        return Boolean.valueOf(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("text must be a date such as 2024-01-20, was \"" + text + '"', e);
        }
    }

    private static CellValue countOrAmount(String text) {
        return text.indexOf('.') < 0
                        && text.length() <= Long.toString(Count.MAX).length()
                ? Count.parse(text)
                : Amount.parse(text);
    }
}
