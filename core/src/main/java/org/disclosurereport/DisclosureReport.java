package org.disclosurereport;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annual report on open government information (政府信息公开工作年度报告) as one body published it for one
 * year.
 *
 * <p>For example
 *
 * <pre>{@code
 * DisclosureReport report =
 *     DisclosureReport.builder()
 *         .agency(Agency.of("洪泽区人民政府"))
 *         .year(2023)
 *         .challenges(
 *             Challenges.builder()
 *                 .reconsideration(ChallengeCounts.of(10, 1, 0, 0, 11))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>What is not set is blank or empty, which is not zero. Nothing is repaired and nothing is
 * checked here beyond the range of each value: sums that don't hold are kept, and {@code
 * ReportValidator} tells. It models one report, not a series of years and not the bodies a
 * government covers.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface DisclosureReport extends WithDisclosureReport {
    /** {@return the body that reports} */
    @Valid
    Agency getAgency();

    /** {@return the year reported on, 2019 … 9999} */
    int getYear();

    /** {@return the title as printed, if known} */
    Optional<String> getTitle();

    /** {@return the period the data cover as printed, if known} */
    Optional<ReportPeriod> getPeriod();

    /** {@return the day of publication, if known} */
    Optional<LocalDate> getPublicationDate();

    /** {@return whom the numbers cover, if known} */
    Optional<Coverage> getCoverage();

    /** {@return document number, contact and what this version replaces, where known} */
    @Value.Default
    default Publication getPublication() {
        return Blank.PUBLICATION;
    }

    /** {@return section 一, 总体情况} */
    @Value.Default
    default Overview getOverview() {
        return Blank.OVERVIEW;
    }

    /**
     * {@return section 二, table 二 of the form used; by default the blank table of the form in force
     * for the year}
     */
    @Value.Default
    default ProactiveDisclosure getProactiveDisclosure() {
        return ProactiveDisclosure.blank(FormVersion.inForce(getYear()));
    }

    /** {@return section 三, table 三} */
    @Value.Default
    default Requests getRequests() {
        return Blank.REQUESTS;
    }

    /** {@return section 四, table 四} */
    @Value.Default
    default Challenges getChallenges() {
        return Blank.CHALLENGES;
    }

    /** {@return section 五, 存在的主要问题及改进情况} */
    @Value.Default
    default ProblemsAndImprovements getProblemsAndImprovements() {
        return Blank.PROBLEMS_AND_IMPROVEMENTS;
    }

    /** {@return section 六, 其他需要报告的事项} */
    @Value.Default
    default OtherMatters getOtherMatters() {
        return Blank.OTHER_MATTERS;
    }

    /** {@return the texts beside the six sections: introduction, prose around the tables, closing lines} */
    @Value.Default
    default AccompanyingText getAccompanyingText() {
        return Blank.ACCOMPANYING_TEXT;
    }

    /** {@return the form used, which is that of table 二} */
    @Value.NonAttribute
    default FormVersion getFormVersion() {
        return getProactiveDisclosure().getFormVersion();
    }

    /**
     * Refuses what can't be a report: a year without a national form, rows that the form doesn't
     * have.
     *
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    @Value.Check
    default void check() {
        FormVersion.inForce(getYear());
        OtherHandling other = getRequests().getOutcomes().getOtherHandling();
        Arguments.require(
                getFormVersion() != FormVersion.V2019
                        || other.equals(OtherHandling.builder()
                                .otherReasons(other.getOtherReasons())
                                .build()),
                "otherHandling of the 2019 form",
                "the single row otherReasons, the other two rows blank",
                other);
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosureReport}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableDisclosureReport.Builder {
        Builder() {}
    }
}
