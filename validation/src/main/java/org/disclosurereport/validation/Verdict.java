package org.disclosurereport.validation;

/**
 * The outcome of evaluating a rule: the three values of its logic, and one for a rule that failed.
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
    UNDECIDED,
    /** The rule threw an exception, so nothing is known; see {@link ValidationResult#getFailures()}. Never the verdict at one place. */
    FAILED
}
