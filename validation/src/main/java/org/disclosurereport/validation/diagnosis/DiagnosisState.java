package org.disclosurereport.validation.diagnosis;

/** How far a {@link Diagnosis} got. A limit that was met is never passed off as an answer. */
public enum DiagnosisState {
    /** Every linear rule holds, or can hold with the blanks filled. */
    CONSISTENT,
    /** There is a single smallest set of cells that, changed, lets every rule hold. */
    UNIQUE,
    /** There are several explanations, and one is more likely than the others. */
    RANKED,
    /** There are several explanations, and no other is more likely than the first ones. */
    TIED,
    /** The budget was exhausted: what is reported is what was found until then; there may be better explanations. */
    LIMIT,
    /** Nothing fits without changing a trusted cell. */
    INCONSISTENT
}
