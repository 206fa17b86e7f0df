/**
 * Finds what doesn't hold in a report, between the years of a body and between a government and its bodies: rules, the engine that
 * evaluates them, and its results. Which cells are likely wrong is a matter of {@link org.disclosurereport.validation.diagnosis}.
 *
 * <p>Entry points: {@link org.disclosurereport.validation.ReportValidator#validate} and {@link
 * org.disclosurereport.validation.diagnosis.ReportDiagnosis#diagnose(org.disclosurereport.DisclosureReport)}. The types to
 * know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.validation.ValidationResult} and {@link
 *       org.disclosurereport.validation.Violation}: what was found, where, and what would fit;
 *   <li>{@link org.disclosurereport.validation.RuleSet}: which rules run, how severe each is, which
 *       findings are waived;
 *   <li>{@link org.disclosurereport.validation.ReportRule} and {@link
 *       org.disclosurereport.validation.LinearRule}: for rules of your own, which write to {@link
 *       org.disclosurereport.validation.Findings};
 *   <li>{@link org.disclosurereport.validation.SeriesRule}, {@link org.disclosurereport.validation.ConsolidationRule} and {@link
 *       org.disclosurereport.validation.Consolidation}: the same across years and across bodies;
 *   <li>{@link org.disclosurereport.validation.ConsistentReport}: the same rules as a constraint of
 *       Jakarta Bean Validation;
 *   <li>{@link org.disclosurereport.validation.diagnosis.Diagnosis} and {@link
 *       org.disclosurereport.validation.diagnosis.Explanation}: which cells may be wrong, and what would fit.
 * </ul>
 *
 * <p>The rules of this library are in packages by subject that are not exported; docs/rules.md lists them.
 *
 * <p>Three questions are kept apart: could it be evaluated ({@link
 * org.disclosurereport.validation.Verdict}), is the report valid, and how much does it matter
 * ({@link org.disclosurereport.validation.Severity}). Data problems are values, programming errors
 * are exceptions. Evaluation is pure: it changes neither report nor rules, looks at no clock, and
 * gives the same result in the same order always.
 */
@NullMarked
@ValueStyle
package org.disclosurereport.validation;

import org.disclosurereport.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
