package org.disclosurereport.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.immutables.value.Value;

/**
 * Metadata of a rule: its stable id, its usual severity, its statement, where it is evaluated, the forms it is for
 * and what it rests on. The catalogue page, the command line and violations take their words from here.
 *
 * <p>Ids are {@code group.name}, such as {@code requests.row-total}, and never change meaning once released.
 * Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RuleInfo {
    /**
     * {@return the stable id: groups of lower-case letters, digits and hyphens, separated by points}
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
     * {@return the forms whose reports the rule is for, oldest first; every form unless said otherwise}
     */
    @Value.Default
    default List<FormVersion> getForms() {
        return List.of(FormVersion.values());
    }

    /**
     * {@return whether the rule is for reports on a form}
     *
     * @param form the form
     */
    default boolean isFor(FormVersion form) {
        return getForms().contains(form);
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
        if (getForms().isEmpty()) {
            throw new IllegalArgumentException("forms must name a form for " + getId() + ", was empty");
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

        /**
         * Sets what must hold.
         *
         * @param chinese the statement in Chinese
         * @param english the statement in English
         * @return this builder
         */
        public Builder statement(String chinese, String english) {
            return statement(LocalizedText.of(chinese, english));
        }

        /**
         * Sets where the rule is evaluated.
         *
         * @param chinese the places in Chinese
         * @param english the places in English
         * @return this builder
         */
        public Builder places(String chinese, String english) {
            return places(LocalizedText.of(chinese, english));
        }

        /**
         * Sets the forms whose reports the rule is for.
         *
         * @param first one form
         * @param others further forms
         * @return this builder
         */
        public Builder forms(FormVersion first, FormVersion... others) {
            return forms(Stream.concat(Stream.of(first), Stream.of(others))
                    .distinct()
                    .sorted()
                    .toList());
        }

        /**
         * Sets the forms whose reports the rule is for by what they have, such as
         * {@code formsWhere(form -> form.findCell("proactiveDisclosure.licensing").isPresent())}; a form that is still to come is among them
         * if it has it, too.
         *
         * @param condition says whether the rule is for a form
         * @return this builder
         */
        public Builder formsWhere(Predicate<Form> condition) {
            Objects.requireNonNull(condition, "condition");
            return forms(Stream.of(FormVersion.values())
                    .filter(version -> condition.test(Form.of(version)))
                    .toList());
        }
    }
}
