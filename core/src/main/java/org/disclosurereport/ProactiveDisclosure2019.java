package org.disclosurereport;

import org.immutables.value.Value;

/**
 * Table 二 of the 2019 form (Regulations, art. 20, items 1, 5, 6, 8 and 9).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public non-sealed interface ProactiveDisclosure2019
    extends ProactiveDisclosure, WithProactiveDisclosure2019 {
  /** {@return 规章} */
  @Value.Default
  default PublicationCounts getRegulations() {
    return PublicationCounts.builder().build();
  }

  /** {@return 规范性文件} */
  @Value.Default
  default PublicationCounts getNormativeDocuments() {
    return PublicationCounts.builder().build();
  }

  /** {@return 行政许可} */
  @Value.Default
  default ServiceItems getLicensing() {
    return ServiceItems.builder().build();
  }

  /** {@return 其他对外管理服务事项} */
  @Value.Default
  default ServiceItems getOtherPublicServices() {
    return ServiceItems.builder().build();
  }

  /** {@return 行政处罚} */
  @Value.Default
  default ServiceItems getPenalties() {
    return ServiceItems.builder().build();
  }

  /** {@return 行政强制} */
  @Value.Default
  default ServiceItems getCoerciveMeasures() {
    return ServiceItems.builder().build();
  }

  /** {@return 行政事业性收费} */
  @Value.Default
  default FeeItems getAdministrativeFees() {
    return FeeItems.builder().build();
  }

  /** {@return 政府集中采购} */
  @Value.Default
  default Procurement getCentralizedProcurement() {
    return Procurement.builder().build();
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
