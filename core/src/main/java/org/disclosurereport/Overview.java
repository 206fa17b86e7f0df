package org.disclosurereport;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Section 一, 总体情况: the text, by topic where the report has topics, and the numbers it tells.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Overview extends WithOverview {
    /** {@return the text that stands under no topic, or all of it; empty when there is none} */
    @Value.Default
    default String getText() {
        return "";
    }

    /** {@return the text of each topic the report has, in the form's order} */
    Map<OverviewTopic, String> getTopics();

    /** {@return the totals told with their categories, in the order told} */
    List<Breakdown> getBreakdowns();

    /** {@return the figures told that a table holds too, in the order told} */
    List<StatedFigure> getStatedFigures();

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Overview}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableOverview.Builder {
        Builder() {}
    }
}
