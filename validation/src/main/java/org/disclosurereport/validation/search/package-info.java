/**
 * Error localization: an exact, bounded search for the smallest sets of cells that, changed, let all edits hold.
 *
 * <p><b>The problem.</b> A record is a table of numbers, an edit a rule over its cells (Σ coefficient · cell = 0, or ≥ 0). When edits fail,
 * some cell is wrong. Fellegi and Holt's paradigm is to change as few cells as possible so that every edit can hold; a set of cells that
 * does is a solution, one than which none is smaller a minimal solution. Edits that share cells form a component, and components are
 * searched one by one ({@link org.disclosurereport.validation.search.EditSystem}). Fellegi and Holt also show why failed edits alone
 * don't suffice: a combination of edits in which the chosen cells cancel is an edit too, an implied one, and may fail.
 *
 * <p><b>The search</b> ({@code MinimalSolutionSearch}) needs no list of implied edits. Depth first, it takes a failed edit and branches on
 * its cells, for every solution holds one of them. A chosen cell is eliminated by a pivot of the tableau ({@code Tableau}), after which
 * each row is an edit, given or implied, without chosen cells: one that still fails is branched on next. A cell tried before is fixed for
 * its siblings, so that no set is seen twice; the size grows by one from a lower bound (edits without a common cell), so that the first
 * size with solutions is the smallest, which is thereby proven.
 *
 * <p><b>Bounds and blanks.</b> Counts are whole, from 0 to 2<sup>53</sup> − 1, and blank cells are unknowns. Whether a set of cells can take
 * values within their bounds is decided by the simplex method of Dutertre and de Moura with exact integers and Bland's rule, and by
 * branching on a value that isn't whole ({@code FeasibilityCheck}). Where it can't, the row that shows so names the conflict set: known
 * cells of which one must change; the search branches on it as on a failed edit. The same check proves that a blank has one possible
 * value (imputation by deduction).
 *
 * <p><b>What it is not.</b> It knows no report, no form and no kinds of slips, which rank solutions elsewhere, and no weights. Nothing
 * rounds, draws lots or looks at a clock: budgets are counted in steps, and an exhausted budget is said so, never taken for a result.
 *
 * <p>Papers: I. P. Fellegi and D. Holt, <cite>A systematic approach to automatic edit and imputation</cite>, JASA 71 (1976); B. Dutertre
 * and L. de Moura, <cite>A fast linear-arithmetic solver for DPLL(T)</cite>, CAV (2006); R. G. Bland, <cite>New finite pivoting rules for the
 * simplex method</cite>, Mathematics of Operations Research 2 (1977); T. de Waal, J. Pannekoek and S. Scholtus, <cite>Handbook of Statistical
 * Data Editing and Imputation</cite>, Wiley (2011), chapters 3 to 5.
 *
 * <p>Entry point: {@link org.disclosurereport.validation.search.Component#search}. This package is not exported.
 */
@NullMarked
package org.disclosurereport.validation.search;

import org.jspecify.annotations.NullMarked;
