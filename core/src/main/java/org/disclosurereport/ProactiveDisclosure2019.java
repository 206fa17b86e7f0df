package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of the 2019 form (Regulations, art. 20, items 1, 5, 6, 8 and 9).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ProactiveDisclosure2019 implements ProactiveDisclosure, WithProactiveDisclosure2019
        permits ImmutableProactiveDisclosure2019 {
    ProactiveDisclosure2019() {}

    /** {@return 规章} */
    @Value.Default
    public PublicationCounts getRegulations() {
        return Blank.PUBLICATION_COUNTS;
    }

    /** {@return 规范性文件} */
    @Value.Default
    public PublicationCounts getNormativeDocuments() {
        return Blank.PUBLICATION_COUNTS;
    }

    /** {@return 行政许可} */
    @Value.Default
    public ServiceItems getLicensing() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 其他对外管理服务事项} */
    @Value.Default
    public ServiceItems getOtherPublicServices() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政处罚} */
    @Value.Default
    public ServiceItems getPenalties() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政强制} */
    @Value.Default
    public ServiceItems getCoerciveMeasures() {
        return Blank.SERVICE_ITEMS;
    }

    /** {@return 行政事业性收费} */
    @Value.Default
    public FeeItems getAdministrativeFees() {
        return Blank.FEE_ITEMS;
    }

    /** {@return 政府集中采购} */
    @Value.Default
    public Procurement getCentralizedProcurement() {
        return Blank.PROCUREMENT;
    }

    @Override
    @Value.NonAttribute
    public FormVersion getFormVersion() {
        return FormVersion.V2019;
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProactiveDisclosure2019}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableProactiveDisclosure2019.Builder {
        Builder() {}
    }
}
