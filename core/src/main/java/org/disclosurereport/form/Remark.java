package org.disclosurereport.form;

import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.Named;

/**
 * Something to say about a cell where the form is shown: a cell, a tone, a message.
 *
 * <p>For example 总计 of 行政复议, {@link Tone#ERROR}, "总计填0，分项合计11，相差11". A validator makes remarks and a writer shows
 * them, and neither knows the other. Remarks that belong to one finding have its {@linkplain #withNumber number}, so that a reader
 * finds from the cell to the list and back; where one number is likely meant, the remark {@linkplain #withSuggestion suggests} it.
 * It isn't part of the report. Immutable and thread-safe; equality covers every field.
 */
public final class Remark {
    private final Cell cell;
    private final Tone tone;
    private final LocalizedText message;
    private final int number;
    private final String suggestion;

    private Remark(Cell cell, Tone tone, LocalizedText message, int number, String suggestion) {
        this.cell = Objects.requireNonNull(cell, "cell");
        this.tone = Objects.requireNonNull(tone, "tone");
        this.message = Objects.requireNonNull(message, "message");
        this.number = number;
        this.suggestion = Objects.requireNonNull(suggestion, "suggestion");
    }

    /**
     * Gives a remark.
     *
     * @param cell the cell it is on
     * @param tone how grave it is
     * @param message what to say
     * @return the remark
     */
    public static Remark of(Cell cell, Tone tone, LocalizedText message) {
        return new Remark(cell, tone, message, 0, "");
    }

    /**
     * Gives the same remark with the number of the finding that it belongs to.
     *
     * @param finding the number, 1 or more; several remarks may share it
     * @return a copy of this remark
     * @throws IllegalArgumentException if it is less
     */
    public Remark withNumber(int finding) {
        if (finding < 1) {
            throw new IllegalArgumentException("finding must be 1 or more, was " + finding);
        }
        return new Remark(cell, tone, message, finding, suggestion);
    }

    /**
     * Gives the same remark with the number that is likely meant.
     *
     * @param likely the number as it would be printed; empty for none
     * @return a copy of this remark
     */
    public Remark withSuggestion(String likely) {
        return new Remark(cell, tone, message, number, likely);
    }

    /** {@return the cell it is on} */
    public Cell getCell() {
        return cell;
    }

    /** {@return how grave it is} */
    public Tone getTone() {
        return tone;
    }

    /** {@return what to say} */
    public LocalizedText getMessage() {
        return message;
    }

    /** {@return the number of the finding that it belongs to; 0 where whoever shows it counts} */
    public int getNumber() {
        return number;
    }

    /** {@return the number that is likely meant, as it would be printed; empty where none is} */
    public String getSuggestion() {
        return suggestion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark remark
                && cell == remark.cell
                && tone == remark.tone
                && message.equals(remark.message)
                && number == remark.number
                && suggestion.equals(remark.suggestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cell, tone, message, number, suggestion);
    }

    @Override
    public String toString() {
        return cell + " " + tone + ": " + message;
    }

    /** How grave a remark is, the gravest first. */
    public enum Tone implements Named {
        /** The cell is wrong, or one of the cells with this mark is. */
        ERROR("错误"),
        /** The cell is most likely wrong. */
        WARNING("警告"),
        /** What the cell says was not read with certainty. */
        DOUBT("存疑"),
        /** The cell is worth a look. */
        NOTICE("提示"),
        /** The cell takes part in a relation that doesn't hold, and another cell is most likely the wrong one. */
        RELATED("相关");

        private final LocalizedText label;

        Tone(String chinese) {
            this.label = LocalizedText.of(chinese, getEnglishLabel());
        }

        /** {@return the word for it, such as 错误 or "error"} */
        public LocalizedText getLabel() {
            return label;
        }
    }
}
