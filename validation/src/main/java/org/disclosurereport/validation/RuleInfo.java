package org.disclosurereport.validation;

import org.disclosurereport.LocalizedText;
import org.immutables.value.Value;

/**
 * What is to be said of a rule: its stable id, its usual severity, its statement, where it is evaluated
 * and what it rests on. The catalogue page, the command line and violations take their words from here.
 *
 * <p>Ids are {@code group.name}, such as {@code requests.row-total}, and never change meaning once released.
 * Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RuleInfo {
    /**
     * {@return the stable id: groups of lower-case letters, digits and hyphens, parted by points}
     */
    String getId();

    /**
     * {@return how much a violation matters unless a {@link RuleSet} says otherwise}
     */
    Severity getSeverity();

    /**
     * {@return what must hold}
     */
    LocalizedText getStatement();

    /**
     * {@return where it is evaluated, such as "every row of table 三"}
     */
    @Value.Default
    default LocalizedText getPlaces() {
        return LocalizedText.of("整份报告", "the report");
    }

    /**
     * {@return what the rule rests on: the notice or the article; empty when nothing is cited}
     */
    @Value.Default
    default LocalizedText getCitation() {
        return LocalizedText.same("");
    }

    /**
     * Refuses an id that could not be written on a command line.
     *
     * @throws IllegalArgumentException naming the id and what is allowed
     */
    @Value.Check
    default void check() {
        if (!getId().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("id must be like \"group.rule-name\", was \"" + getId() + '"');
        }
    }

    /**
     * {@return a builder; id, severity and statement must be set}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleInfo}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}
    }
}
