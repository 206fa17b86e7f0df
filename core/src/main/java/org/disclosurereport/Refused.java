package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （三）不予公开 in table 三: requests refused, by reason (Regulations, art. 14–16).
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Refused implements WithRefused permits ImmutableRefused {
    Refused() {}

    /** {@return 1.属于国家秘密} */
    public abstract RequestCounts getStateSecrets();

    /** {@return 2.其他法律行政法规禁止公开} */
    public abstract RequestCounts getProhibitedByLaw();

    /** {@return 3.危及“三安全一稳定”} */
    public abstract RequestCounts getSecurityAndStability();

    /** {@return 4.保护第三方合法权益} */
    public abstract RequestCounts getThirdPartyRights();

    /** {@return 5.属于三类内部事务信息} */
    public abstract RequestCounts getInternalAffairs();

    /** {@return 6.属于四类过程性信息} */
    public abstract RequestCounts getDeliberativeProcess();

    /** {@return 7.属于行政执法案卷} */
    public abstract RequestCounts getEnforcementCaseFiles();

    /** {@return 8.属于行政查询事项} */
    public abstract RequestCounts getAdministrativeInquiry();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Refused}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableRefused.Builder {
        Builder() {
            stateSecrets(Blank.REQUEST_COUNTS);
            prohibitedByLaw(Blank.REQUEST_COUNTS);
            securityAndStability(Blank.REQUEST_COUNTS);
            thirdPartyRights(Blank.REQUEST_COUNTS);
            internalAffairs(Blank.REQUEST_COUNTS);
            deliberativeProcess(Blank.REQUEST_COUNTS);
            enforcementCaseFiles(Blank.REQUEST_COUNTS);
            administrativeInquiry(Blank.REQUEST_COUNTS);
        }
    }
}
