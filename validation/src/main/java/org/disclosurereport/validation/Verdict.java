package org.disclosurereport.validation;

/**
 * What came of evaluating a rule at a place: the three values of its logic.
 *
 * <p>A blank cell stands for a number nobody knows. A rule is violated when no filling of the blanks
 * can satisfy it, satisfied when every filling does, and undecided otherwise.
 */
public enum Verdict {
    /** It holds, whatever stood in blank cells. */
    SATISFIED,
    /** It can't hold, whatever stood in blank cells. */
    VIOLATED,
    /** Blank cells or values not given leave it open. */
    UNDECIDED
}
