package org.disclosurereport.batch;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.validation.RuleSet;
import org.immutables.value.Value;

/**
 * How reports are checked and results written.
 *
 * <p>For example {@code BatchOptions.builder().rules(RuleSet.standard().without("structure.title")).jobs(4).build()}. What is read and where
 * results go is for {@link BatchInput} and {@link BatchOutput}. Immutable and thread-safe; equality covers every option, of the rules
 * whether they are the same object.
 */
@Value.Immutable
public interface BatchOptions {
    /** {@return the rules, their severities and the waivers; by default the standard ones} */
    @Value.Default
    default RuleSet getRules() {
        return RuleSet.standard();
    }

    /**
     * {@return how many reports are checked at once, 1 … 1024; by default as many as there are processors. With 1, and for a small input,
     * no thread is started}
     */
    @Value.Default
    default int getJobs() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** {@return how results are written; by default JSON} */
    @Value.Default
    default BatchFormat getFormat() {
        return BatchFormat.JSON;
    }

    /** {@return whether CSV has a row for a report about which nothing is said; by default not} */
    @Value.Default
    default boolean isEveryReport() {
        return false;
    }

    /** {@return who covers whom, by which CSV names the city and county of a body; by default nobody, so that codes and names say it} */
    @Value.Default
    default BodyTree getBodies() {
        return BodyTree.builder().build();
    }

    /** {@return the language of messages and headers, Chinese or English; by default Chinese} */
    @Value.Default
    default Locale getLocale() {
        return Locale.CHINESE;
    }

    /**
     * Refuses jobs out of range and languages that aren't there.
     *
     * @throws IllegalArgumentException if so
     */
    @Value.Check
    default void check() {
        BatchReader.requireJobs(getJobs());
        String language = getLocale().getLanguage();
        if (!List.of("zh", "en").contains(language)) {
            throw new IllegalArgumentException("locale must be of the language zh or en, was \"" + language + '"');
        }
    }

    /** {@return a builder; what is not set is as by default} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BatchOptions}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableBatchOptions.Builder {
        Builder() {}
    }
}
