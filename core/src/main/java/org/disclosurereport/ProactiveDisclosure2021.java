package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of the 2021 form (Regulations, art. 20, items 1, 5, 6 and 8).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public non-sealed interface ProactiveDisclosure2021 extends ProactiveDisclosure, WithProactiveDisclosure2021 {
    /** {@return 规章} */
    DocumentCounts getRegulations();

    /** {@return 行政规范性文件} */
    DocumentCounts getNormativeDocuments();

    /** {@return 行政许可, decisions in the year} */
    Count getLicensing();

    /** {@return 行政处罚, decisions in the year} */
    Count getPenalties();

    /** {@return 行政强制, decisions in the year} */
    Count getCoerciveMeasures();

    /** {@return 行政事业性收费, charged in the year, in 万元 (10 000 yuan)} */
    Amount getAdministrativeFees();

    @Override
    @Value.NonAttribute
    default FormVersion getFormVersion() {
        return FormVersion.V2021;
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProactiveDisclosure2021}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableProactiveDisclosure2021.Builder {
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
