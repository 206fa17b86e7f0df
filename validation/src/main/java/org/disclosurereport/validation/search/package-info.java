/**
 * An exact, bounded search for the smallest sets of numbers that keep a system of sums from holding.
 *
 * <p>Entry point: {@link org.disclosurereport.validation.search.Part#search}. It knows numbers and sums, no
 * report, no form and no kinds of slips; this package is not exported. Nothing in it rounds, draws lots or
 * looks at a clock: budgets are counted in steps.
 */
@NullMarked
package org.disclosurereport.validation.search;

import org.jspecify.annotations.NullMarked;
