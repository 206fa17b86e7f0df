package org.disclosurereport;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurereport.constraints.ValidRegionCode;
import org.disclosurereport.constraints.ValidUnifiedSocialCreditCode;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * The body that reports: its name and, where known, its codes, level and kind.
 *
 * <p>For example {@code Agency.of("淮安市人民政府")}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Agency implements WithAgency permits ImmutableAgency {
    Agency() {}

    /** {@return the full name; empty when the report doesn't say whose it is} */
    public abstract String getName();

    /** {@return 统一社会信用代码, 18 characters with a check character (GB 32100-2015), if known} */
    public abstract Optional<@ValidUnifiedSocialCreditCode String> getUnifiedSocialCreditCode();

    /** {@return the code of its administrative division, 6 digits (GB/T 2260), if known} */
    public abstract Optional<@ValidRegionCode String> getRegionCode();

    /** {@return the level of the government it belongs to, if known} */
    public abstract Optional<AgencyLevel> getLevel();

    /** {@return what kind of body it is, if known} */
    public abstract Optional<AgencyKind> getKind();

    /** {@return the day it was founded, if known; in its first year the data begin on that day} */
    public abstract Optional<LocalDate> getFoundedOn();

    /**
     * Gives an agency of which only the name is known.
     *
     * @param name the full name
     * @return the agency
     */
    public static Agency of(String name) {
        return builder().name(name).build();
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("name", getName());
        Arguments.requireText("unifiedSocialCreditCode", getUnifiedSocialCreditCode());
        Arguments.requireText("regionCode", getRegionCode());
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agency}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
