package org.disclosurereport.validation.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param sets all smallest sets; some of them when not complete
 * @param complete whether nothing is left out and the size is the smallest
 * @param impossible whether nothing fits, whatever is changed
 * @param excluded the size up to which it is proven that no set fits
 */
public record SearchResult(List<CellSet> sets, boolean complete, boolean impossible, int excluded) {}
