package org.disclosurereport.validation;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.rules.FunctionRule;

/**
 * A rule within one report. Rules that are sums of cells are {@link LinearRule}s; anything else implements this.
 *
 * <p>For example
 *
 * <pre>{@code
 * ReportRule length = ReportRule.of(
 *     RuleInfo.builder()
 *         .id("acme.overview-length")
 *         .severity(Severity.NOTICE)
 *         .statement("总体情况不少于50字", "section 一 has 50 characters or more")
 *         .build(),
 *     (report, findings) -> {
 *         if (report.getOverview().getText().length() >= 50) {
 *             findings.holds();
 *         } else {
 *             findings.violated(Place.of(Section.OVERVIEW), LocalizedText.of("总体情况过短", "section 一 is too short"));
 *         }
 *     });
 * }</pre>
 *
 * <p>Implementations are pure and thread-safe, as any {@link Rule}.
 */
public non-sealed interface ReportRule extends Rule {
    /**
     * Evaluates this rule at every place of a report. It is not called for a report on a form that the rule isn't for, see {@link
     * RuleInfo#getForms()}.
     *
     * @param report the report
     * @param findings takes the outcome at each place, in form order; nothing where the rule doesn't apply
     */
    void evaluate(DisclosureReport report, Findings findings);

    /**
     * Makes a rule of a function.
     *
     * @param info id, severity and statement of the rule
     * @param evaluation writes the outcome at each place; pure and thread-safe
     * @return the rule
     */
    static ReportRule of(RuleInfo info, BiConsumer<DisclosureReport, Findings> evaluation) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(evaluation, "evaluation");
        final class Evaluated extends FunctionRule<DisclosureReport> implements ReportRule {
            Evaluated() {
                super(info, evaluation);
            }
        }
        return new Evaluated();
    }
}
