package org.disclosurereport;

import org.disclosurereport.form.Section;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * The texts that reports carry beside the six sections of the form: an introduction under the title, prose before and
 * after each table, and closing lines.
 *
 * <p>For example the introduction "本报告根据《中华人民共和国政府信息公开条例》编制。" and the closing "青山县民政局\n2024年1月20日". It holds no
 * text of sections 一, 五 and 六.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class AccompanyingText implements WithAccompanyingText permits ImmutableAccompanyingText {
    AccompanyingText() {}

    /** {@return the text between the title and the first heading; empty when there is none} */
    @Value.Default
    public String getIntroduction() {
        return "";
    }

    /** {@return the text around table 二} */
    @Value.Default
    public TableText getProactiveDisclosure() {
        return Blank.TABLE_TEXT;
    }

    /** {@return the text around table 三} */
    @Value.Default
    public TableText getRequests() {
        return Blank.TABLE_TEXT;
    }

    /** {@return the text around table 四} */
    @Value.Default
    public TableText getChallenges() {
        return Blank.TABLE_TEXT;
    }

    /** {@return the lines after section 六, usually agency and date; empty when there are none} */
    @Value.Default
    public String getClosing() {
        return "";
    }

    /**
     * Gives the text around the table of a section.
     *
     * @param section a section that holds a table: 二, 三 or 四
     * @return its text
     * @throws IllegalArgumentException if the section is narrative
     */
    @Value.NonAttribute
    public TableText getTableText(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> getProactiveDisclosure();
            case REQUESTS -> getRequests();
            case CHALLENGES -> getChallenges();
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, OTHER_MATTERS ->
                throw new IllegalArgumentException("section must hold a table, was " + section);
        };
    }

    /** {@return whether there is no such text} */
    @Value.NonAttribute
    public boolean isEmpty() {
        return equals(Blank.ACCOMPANYING_TEXT);
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("introduction", getIntroduction());
        Arguments.requireText("closing", getClosing());
    }

    /** {@return a builder; what is not set is empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccompanyingText}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableAccompanyingText.Builder {
        Builder() {}
    }
}
