package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of the 2021 form (Regulations, art. 20, items 1, 5, 6 and 8).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ProactiveDisclosure2021 implements ProactiveDisclosure, WithProactiveDisclosure2021
        permits ImmutableProactiveDisclosure2021 {
    ProactiveDisclosure2021() {}

    /** {@return 规章} */
    public abstract DocumentCounts getRegulations();

    /** {@return 行政规范性文件} */
    public abstract DocumentCounts getNormativeDocuments();

    /** {@return 行政许可, decisions in the year} */
    public abstract Count getLicensing();

    /** {@return 行政处罚, decisions in the year} */
    public abstract Count getPenalties();

    /** {@return 行政强制, decisions in the year} */
    public abstract Count getCoerciveMeasures();

    /** {@return 行政事业性收费, charged in the year, in 万元 (10 000 yuan)} */
    public abstract Amount getAdministrativeFees();

    @Override
    @Value.NonAttribute
    public FormVersion getFormVersion() {
        return FormVersion.V2021;
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProactiveDisclosure2021}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableProactiveDisclosure2021.Builder {
        Builder() {
            regulations(Blank.DOCUMENT_COUNTS);
            normativeDocuments(Blank.DOCUMENT_COUNTS);
            licensing(Count.blank());
            penalties(Count.blank());
            coerciveMeasures(Count.blank());
            administrativeFees(Amount.blank());
        }
    }
}
