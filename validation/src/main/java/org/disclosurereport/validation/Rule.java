package org.disclosurereport.validation;

/**
 * A consistency rule, of one of three scopes: a {@link ReportRule} looks at one report, a {@link SeriesRule} at the years of one body,
 * a {@link ConsolidationRule} at a government and the bodies it covers.
 *
 * <p>What all of them have is {@link #getInfo()}: id, severity, statement, citation, and the forms that the rule is for. What a rule
 * evaluates is a matter of its scope. A {@link LinearRule}, whose every place is a relation between sums of cells, is a report rule
 * that is data.
 *
 * <p>Implementations must be pure and thread-safe: the same input gives the same findings, in form order. A rule that throws doesn't
 * stop the others; it is reported in {@link ValidationResult#getFailures()}.
 */
public sealed interface Rule permits ReportRule, SeriesRule, ConsolidationRule {
    /**
     * {@return id, severity, statement and citation of this rule, and the forms it is for}
     */
    RuleInfo getInfo();

    /**
     * Prepares what the rule needs before its first evaluation; does nothing by default. It is called at least once before the rule
     * runs, perhaps by several threads at once, and what it throws reaches the caller of {@link ReportValidator}: a rule that can't
     * run at all is a fault of the installation, not a matter of the report.
     *
     * @throws IllegalStateException if the rule can't run; the message names what is missing
     */
    default void warmUp() {}
}
