package org.disclosurereport;

import org.immutables.value.Value;

/**
 * The rows of （四）无法提供 in table 三: requests for what the body could not provide.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Unavailable implements WithUnavailable permits ImmutableUnavailable {
    Unavailable() {}

    /** {@return 1.本机关不掌握相关政府信息} */
    public abstract RequestCounts getNotHeld();

    /** {@return 2.没有现成信息需要另行制作} */
    public abstract RequestCounts getRequiresCreation();

    /** {@return 3.补正后申请内容仍不明确} */
    public abstract RequestCounts getStillUnclear();

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Unavailable}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableUnavailable.Builder {
        Builder() {
            notHeld(Blank.REQUEST_COUNTS);
            requiresCreation(Blank.REQUEST_COUNTS);
            stillUnclear(Blank.REQUEST_COUNTS);
        }
    }
}
