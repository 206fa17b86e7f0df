package org.disclosurereport;

import java.util.List;
import java.util.Map;
import org.disclosurereport.internal.Arguments;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.immutables.value.Value;

/**
 * Section 一, 总体情况: the text, by topic where the report has topics, and the numbers it tells.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Overview implements WithOverview permits ImmutableOverview {
    Overview() {}

    /** {@return the text that stands under no topic, or all of it; empty when there is none} */
    @Value.Default
    public String getText() {
        return "";
    }

    /** {@return the text of each topic the report has, in the form's order} */
    public abstract Map<OverviewTopic, String> getTopics();

    /** {@return the totals told with their categories, in the order told} */
    public abstract List<Breakdown> getBreakdowns();

    /** {@return the figures told that a table holds too, in the order told} */
    public abstract List<StatedFigure> getStatedFigures();

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("text", getText());
        getTopics().forEach((topic, text) -> {
            if (PlainText.indexOfRefused(text) >= 0) { // the name is put together only where it is needed
                Arguments.requireText("topics." + topic.getName(), text);
            }
        });
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Overview}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableOverview.Builder {
        Builder() {}
    }
}
