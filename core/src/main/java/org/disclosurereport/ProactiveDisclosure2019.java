package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of the 2019 form (Regulations, art. 20, items 1, 5, 6, 8 and 9).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public non-sealed interface ProactiveDisclosure2019 extends ProactiveDisclosure, WithProactiveDisclosure2019 {
    /** {@return 规章} */
    @Value.Default
    default PublicationCounts getRegulations() {
        return Blank.PUBLICATION_COUNTS;
    }

    /** {@return 规范性文件} */
    @Value.Default
    default PublicationCounts getNormativeDocuments() {
        return Blank.PUBLICATION_COUNTS;
    }

    /** {@return 行政许可} */
    @Value.Default
    default ServiceItems getLicensing() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 其他对外管理服务事项} */
    @Value.Default
    default ServiceItems getOtherPublicServices() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政处罚} */
    @Value.Default
    default ServiceItems getPenalties() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政强制} */
    @Value.Default
    default ServiceItems getCoerciveMeasures() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政事业性收费} */
    @Value.Default
    default FeeItems getAdministrativeFees() {
        return Blank.FEE_ITEMS;
    }

    /** {@return 政府集中采购} */
    @Value.Default
    default Procurement getCentralizedProcurement() {
        return Blank.PROCUREMENT;
    }

    @Override
    @Value.NonAttribute
    default FormVersion getFormVersion() {
        return FormVersion.V2019;
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProactiveDisclosure2019}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableProactiveDisclosure2019.Builder {
        Builder() {}
    }
}
