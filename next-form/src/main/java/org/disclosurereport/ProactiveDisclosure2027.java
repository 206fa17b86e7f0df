package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of a made-up form of 2027: without 行政强制, with 政府集中采购 again and 应急预案 new.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ProactiveDisclosure2027 implements ProactiveDisclosure, WithProactiveDisclosure2027
        permits ImmutableProactiveDisclosure2027 {
    ProactiveDisclosure2027() {}

    /** {@return 规章} */
    @Value.Default
    public DocumentCounts getRegulations() {
        return Blank.DOCUMENT_COUNTS;
    }

    /** {@return 其他规范性文件} */
    @Value.Default
    public DocumentCounts getNormativeDocuments() {
        return Blank.DOCUMENT_COUNTS;
    }

    /** {@return 行政许可, decisions made in the year} */
    @Value.Default
    public Count getLicensing() {
        return Count.blank();
    }

    /** {@return 行政处罚, decisions in the year} */
    @Value.Default
    public Count getPenalties() {
        return Count.blank();
    }

    /** {@return 行政事业性收费, charged in the year, in 万元 (10 000 yuan)} */
    @Value.Default
    public Amount getAdministrativeFees() {
        return Amount.blank();
    }

    /** {@return 政府集中采购} */
    @Value.Default
    public Procurement getCentralizedProcurement() {
        return Blank.PROCUREMENT;
    }

    /** {@return 应急预案} */
    @Value.Default
    public DocumentCounts getEmergencyPlans() {
        return Blank.DOCUMENT_COUNTS;
    }

    @Override
    @Value.NonAttribute
    public FormVersion getFormVersion() {
        return FormVersion.V2027;
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProactiveDisclosure2027}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableProactiveDisclosure2027.Builder {
        Builder() {}
    }
}
