package org.disclosurereport;

/** Checks of arguments that name the argument, quote the value and say what is allowed. */
final class Arguments {
    private Arguments() {}

    static void require(boolean allowed, String argument, String rule, Object value) {
        if (!allowed) {
            throw new IllegalArgumentException(argument + " must be " + rule + ", was " + value);
        }
    }
}
