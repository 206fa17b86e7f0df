package org.disclosurereport.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurereport.DisclosureReport;

/**
 * A consistency rule. Rules that are sums of cells are {@link LinearRule}s; anything else implements this.
 *
 * <p>For example
 *
 * <pre>{@code
 * Rule fee = Rule.of(
 *     RuleInfo.builder()
 *         .id("acme.fee-below-10000")
 *         .severity(Severity.NOTICE)
 *         .statement(LocalizedText.of("信息处理费低于1万元", "the processing fee is below 10 000 yuan"))
 *         .build(),
 *     report -> List.of(Finding.satisfied(Place.of(Section.OTHER_MATTERS))));
 * }</pre>
 *
 * <p>Implementations must be pure and thread-safe: the same report gives the same findings, in form
 * order. A rule that throws doesn't stop the others; that it failed becomes its finding.
 */
public interface Rule {
    /**
     * {@return what is to be said of this rule}
     */
    RuleInfo getInfo();

    /**
     * Evaluates this rule at every place of a report.
     *
     * @param report the report
     * @return a finding for each place, in form order; none where the rule doesn't apply
     */
    List<Finding> evaluate(DisclosureReport report);

    /**
     * Makes a rule of a function.
     *
     * @param info what is to be said of the rule
     * @param evaluation gives a finding for each place; pure and thread-safe
     * @return the rule
     */
    static Rule of(RuleInfo info, Function<DisclosureReport, List<Finding>> evaluation) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(evaluation, "evaluation");
        return new Rule() {
            @Override
            public RuleInfo getInfo() {
                return info;
            }

            @Override
            public List<Finding> evaluate(DisclosureReport report) {
                return evaluation.apply(report);
            }

            @Override
            public String toString() {
                return info.getId();
            }
        };
    }
}
