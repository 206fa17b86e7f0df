package org.disclosurereport.validation.search;

/**
 * One edit, a rule over cells: Σ coefficient · number = 0, or ≥ 0.
 *
 * @param numbers the indices of its numbers, all different
 * @param coefficients one for each number, not 0
 * @param atLeast whether the sum may be above 0
 */
public record Edit(int[] numbers, int[] coefficients, boolean atLeast) {}
