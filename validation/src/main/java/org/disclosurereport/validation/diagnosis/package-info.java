/**
 * Which cells of a report are likely wrong when its sums don't hold, and what would fit: error localization for the linear rules.
 *
 * <p>Entry point: {@link org.disclosurereport.validation.diagnosis.ReportDiagnosis#diagnose(org.disclosurereport.DisclosureReport)}. The
 * types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.validation.diagnosis.Diagnosis} and {@link
 *       org.disclosurereport.validation.diagnosis.DiagnosisState}: what was found and how far the search came;
 *   <li>{@link org.disclosurereport.validation.diagnosis.Explanation}, {@link
 *       org.disclosurereport.validation.diagnosis.Correction} and {@link org.disclosurereport.validation.diagnosis.Slip}: a set of cells
 *       that, changed, lets all rules hold, the values that fit, and what may have happened;
 *   <li>{@link org.disclosurereport.validation.diagnosis.Deduction}: the only value that a blank cell can have;
 *   <li>{@link org.disclosurereport.validation.diagnosis.DiagnosisOptions}: rules, limits and trusted cells.
 * </ul>
 */
@NullMarked
package org.disclosurereport.validation.diagnosis;

import org.jspecify.annotations.NullMarked;
