package org.disclosurereport.configuration;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.validation.RuleSet;

/**
 * What a configuration file says, ready for use.
 *
 * <p>For example {@code ReportValidator.validate(report, configuration.getRules())}. It says nothing of inputs and outputs: these are the
 * caller's. Immutable and thread-safe.
 */
public final class Configuration {
    private final RuleSet rules;
    private final Optional<Locale> language;
    private final Optional<BodyTree> bodies;

    Configuration(RuleSet rules, Optional<Locale> language, Optional<BodyTree> bodies) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.language = language;
        this.bodies = bodies;
    }

    /** {@return the rules that were given to the reader, as the file changes them} */
    public RuleSet getRules() {
        return rules;
    }

    /** {@return the language of messages, {@link Locale#CHINESE} or {@link Locale#ENGLISH}; empty if the file names none} */
    public Optional<Locale> getLanguage() {
        return language;
    }

    /** {@return who covers whom; empty if the file doesn't say} */
    public Optional<BodyTree> getBodies() {
        return bodies;
    }
}
