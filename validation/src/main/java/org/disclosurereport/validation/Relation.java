package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.LocalizedText;

/** The relation that an actual number must have to the expected one. */
public enum Relation {
    /** The numbers must be equal. */
    EQUAL("=", "为{number}", "{number}"),
    /** The actual number must not be smaller. */
    AT_LEAST("≥", "不小于{number}", "at least {number}"),
    /** The actual number must not be greater. */
    AT_MOST("≤", "不大于{number}", "at most {number}");

    private final String symbol;
    private final LocalizedText words;

    Relation(String symbol, String chinese, String english) {
        this.symbol = symbol;
        this.words = LocalizedText.of(chinese, english);
    }

    /**
     * {@return the sign: =, ≥ or ≤}
     */
    public String getSymbol() {
        return symbol;
    }

    /**
     * Words the relation to a number, such as 不小于8 or "at least 8"; for equality 为8 or just "8".
     *
     * @param number the expected number
     * @return the words
     */
    public LocalizedText describe(BigDecimal number) {
        return words.fill(
                Map.of("number", Objects.requireNonNull(number, "number").toPlainString()));
    }
}
