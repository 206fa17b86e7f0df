package org.disclosurereport.cli.commands;

import picocli.CommandLine.Option;

/** How much is said of each report. */
final class DetailOptions {
    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    /** Whether reports in which nothing was found are left out. */
    boolean isQuiet() {
        return quiet;
    }

    /** Whether everything is said. */
    boolean isVerbose() {
        return verbose;
    }
}
