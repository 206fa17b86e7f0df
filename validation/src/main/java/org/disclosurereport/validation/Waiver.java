package org.disclosurereport.validation;

import java.util.Optional;
import org.disclosurereport.series.ReportKey;
import org.immutables.value.Value;

/**
 * A decision that a violation is accepted, and why: it stays in the result, marked, and no longer makes
 * the report invalid.
 *
 * <p>For example {@code Waiver.of("challenges.total", "challenges.reconsideration", "更正已于2024-03-01公布")}. It
 * holds rule and place by their stable names, so it survives a new run and a new version; {@code Waiver.of(violation, reason)} takes
 * them from a result. For one report of many: {@code
 * waiver.forReport(ReportKey.of("洪泽区人民政府", 2023))}. It is not an
 * off switch: that is {@link RuleSet#without}. Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Waiver {
    /**
     * {@return the rule's id}
     */
    String getRuleId();

    /**
     * {@return the name of the place, see {@link Place#getName()}, or its JSON pointer, see {@link Place#getPointer()}}
     */
    String getPlace();

    /**
     * {@return why it is accepted, not blank}
     */
    String getReason();

    /**
     * {@return whose report of which year it is for; empty when it is for every report}
     */
    Optional<ReportKey> getReport();

    /**
     * Says whether this waiver accepts a violation in every report.
     *
     * @param ruleId the id of the rule violated
     * @param place where
     * @return whether rule and place are those of this waiver, and it is not for one report only
     */
    default boolean accepts(String ruleId, Place place) {
        return getReport().isEmpty() && getRuleId().equals(ruleId) && getPlace().equals(place.getName());
    }

    /**
     * Refuses a waiver without a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    @Value.Check
    default void check() {
        if (getReason().isBlank()) {
            throw new IllegalArgumentException(
                    "reason must say why " + getRuleId() + " is waived at " + getPlace() + ", was blank");
        }
    }

    /**
     * Gives a waiver.
     *
     * @param ruleId the rule's id
     * @param place the name of the place, or its JSON pointer
     * @param reason why, not blank
     * @return the waiver
     * @throws IllegalArgumentException if the reason is blank
     */
    static Waiver of(String ruleId, String place, String reason) {
        return ImmutableWaiver.builder()
                .ruleId(ruleId)
                .place(place)
                .reason(reason)
                .build();
    }

    /**
     * Gives a waiver of a violation that was found.
     *
     * @param violation the violation; of one across reports the waiver is for the report that it belongs to only
     * @param reason why it is accepted, not blank
     * @return the waiver
     * @throws IllegalArgumentException if the reason is blank
     */
    static Waiver of(Violation violation, String reason) {
        return ImmutableWaiver.builder()
                .ruleId(violation.getRuleId())
                .place(violation.getPlace().getName())
                .reason(reason)
                .report(violation.getReports().stream().findFirst())
                .build();
    }

    /**
     * Gives this waiver for one report only.
     *
     * @param report whose and of which year; for rules across years the later one, across bodies the government's
     * @return the waiver
     */
    default Waiver forReport(ReportKey report) {
        return ImmutableWaiver.builder().from(this).report(report).build();
    }
}
