package org.disclosurereport.validation.search;

/**
 * How far a search goes.
 *
 * @param largest the largest set looked for
 * @param most how many sets are kept
 */
public record SearchLimits(int largest, int most) {}
