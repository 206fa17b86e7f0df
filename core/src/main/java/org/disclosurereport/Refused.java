package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （三）不予公开 in table 三: requests refused, by reason (Regulations, art. 14–16).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Refused extends WithRefused {
    /** {@return 1.属于国家秘密} */
    @Value.Default
    default RequestCounts getStateSecrets() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 2.其他法律行政法规禁止公开} */
    @Value.Default
    default RequestCounts getProhibitedByLaw() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 3.危及“三安全一稳定”} */
    @Value.Default
    default RequestCounts getSecurityAndStability() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 4.保护第三方合法权益} */
    @Value.Default
    default RequestCounts getThirdPartyRights() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 5.属于三类内部事务信息} */
    @Value.Default
    default RequestCounts getInternalAffairs() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 6.属于四类过程性信息} */
    @Value.Default
    default RequestCounts getDeliberativeProcess() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 7.属于行政执法案卷} */
    @Value.Default
    default RequestCounts getEnforcementCaseFiles() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return 8.属于行政查询事项} */
    @Value.Default
    default RequestCounts getAdministrativeInquiry() {
        return Blank.REQUEST_COUNTS;
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Refused}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableRefused.Builder {
        Builder() {}
    }
}
