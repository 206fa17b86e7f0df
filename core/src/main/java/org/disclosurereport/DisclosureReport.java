package org.disclosurereport;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.internal.Arguments;
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
public abstract sealed class DisclosureReport implements WithDisclosureReport permits ImmutableDisclosureReport {
    DisclosureReport() {}

    /** {@return the body that reports} */
    @Valid
    public abstract Agency getAgency();

    /** {@return the year reported on, 2019 … 9999} */
    public abstract int getYear();

    /** {@return the title as printed, if known} */
    public abstract Optional<String> getTitle();

    /** {@return the period the data cover as printed, if known} */
    public abstract Optional<ReportPeriod> getPeriod();

    /** {@return the day of publication, if known} */
    public abstract Optional<LocalDate> getPublicationDate();

    /** {@return whom the numbers cover, if known} */
    public abstract Optional<Coverage> getCoverage();

    /** {@return document number, contact and what this version replaces, where known} */
    @Value.Default
    public Publication getPublication() {
        return Blank.PUBLICATION;
    }

    /** {@return section 一, 总体情况} */
    @Value.Default
    public Overview getOverview() {
        return Blank.OVERVIEW;
    }

    /**
     * {@return section 二, table 二 of the form used; by default the blank table of the form in force
     * for the year}
     */
    @Value.Default
    public ProactiveDisclosure getProactiveDisclosure() {
        return ProactiveDisclosure.blank(FormVersion.inForce(getYear()));
    }

    /** {@return section 三, table 三} */
    @Value.Default
    public Requests getRequests() {
        return Blank.REQUESTS;
    }

    /** {@return section 四, table 四} */
    @Value.Default
    public Challenges getChallenges() {
        return Blank.CHALLENGES;
    }

    /** {@return section 五, 存在的主要问题及改进情况} */
    @Value.Default
    public ProblemsAndImprovements getProblemsAndImprovements() {
        return Blank.PROBLEMS_AND_IMPROVEMENTS;
    }

    /** {@return section 六, 其他需要报告的事项} */
    @Value.Default
    public OtherMatters getOtherMatters() {
        return Blank.OTHER_MATTERS;
    }

    /** {@return the texts beside the six sections: introduction, prose around the tables, closing lines} */
    @Value.Default
    public AccompanyingText getAccompanyingText() {
        return Blank.ACCOMPANYING_TEXT;
    }

    /** {@return the form used, which is that of table 二} */
    @Value.NonAttribute
    public FormVersion getFormVersion() {
        return getProactiveDisclosure().getFormVersion();
    }

    /**
     * Refuses what can't be a report: a year without a national form, rows that the form doesn't
     * have, a title that is no text.
     *
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    @Value.Check
    void check() {
        FormVersion.inForce(getYear());
        Arguments.requireText("title", getTitle());
        for (RequestRow row : RequestRow.absentIn(getFormVersion())) {
            RequestCounts counts = row.get(getRequests());
            Arguments.require(
                    counts.equals(Blank.REQUEST_COUNTS),
                    "requests." + String.join(".", row.getNamePath()),
                    "blank in a report of the " + getFormVersion().getEnglishLabel() + ", which has no such row",
                    counts);
        }
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosureReport}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableDisclosureReport.Builder {
        Builder() {}
    }
}
