package org.disclosurereport.documents.picture;

/**
 * A text that a cell can say, with how probable that is by the picture alone.
 *
 * @param text the text, empty for nothing
 * @param logOdds the natural logarithm of how many times more probable the most probable text is; 0 for that one itself
 */
public record PossibleText(String text, double logOdds) {}
