package org.disclosurereport.form;

import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.Named;

/**
 * Something to say about a cell where the form is shown: a cell, a tone, a message.
 *
 * <p>For example 总计 of 行政复议, {@link Tone#ERROR}, "总计为0，各类结果相加应为11". A validator makes remarks and a writer shows
 * them, and neither knows the other. It isn't part of the report. Immutable and thread-safe; two remarks are equal when
 * cell, tone and message are.
 */
public final class Remark {
    private final Cell cell;
    private final Tone tone;
    private final LocalizedText message;

    private Remark(Cell cell, Tone tone, LocalizedText message) {
        this.cell = Objects.requireNonNull(cell, "cell");
        this.tone = Objects.requireNonNull(tone, "tone");
        this.message = Objects.requireNonNull(message, "message");
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
        return new Remark(cell, tone, message);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark remark
                && cell == remark.cell
                && tone == remark.tone
                && message.equals(remark.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cell, tone, message);
    }

    @Override
    public String toString() {
        return cell + " " + tone + ": " + message;
    }

    /** How grave a remark is, the gravest first. */
    public enum Tone implements Named {
        /** What stands in the cell is wrong. */
        ERROR("错误"),
        /** What stands in the cell is most likely wrong. */
        WARNING("警告"),
        /** What stands in the cell is worth a look. */
        NOTICE("提示");

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
