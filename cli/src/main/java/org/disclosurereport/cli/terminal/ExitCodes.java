package org.disclosurereport.cli.terminal;

import org.disclosurereport.validation.ValidationResult;

/** What a call ends with; of several the larger one wins. */
public final class ExitCodes {
    /** Nothing of severity ERROR was found. */
    public static final int VALID = 0;

    /** Some report has a violation of severity ERROR, or two versions differ. */
    public static final int INVALID = 1;

    /** Input can't be read, output can't be written, or the command was called wrongly. */
    public static final int UNUSABLE = 2;

    private ExitCodes() {}

    /**
     * {@return what a result means: a report is neither valid nor invalid while a rule failed}
     *
     * @param result what was found in a report
     */
    public static int of(ValidationResult result) {
        if (!result.isComplete()) {
            return UNUSABLE;
        }
        return result.isValid() ? VALID : INVALID;
    }
}
