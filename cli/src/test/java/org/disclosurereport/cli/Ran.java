package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.disclosurereport.cli.terminal.Console;

/** What a run of the command left: its exit code, its output, its messages. */
record Ran(int code, String out, String err) {
    static Ran of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = DisclosureReportCommand.run(out, err, args);
        return of(code, out, err);
    }

    static Ran atTerminal(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = DisclosureReportCommand.run(Console.ofTerminal(out, err), args);
        return of(code, out, err);
    }

    private static Ran of(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The output with the name of a folder left out. */
    Ran without(java.nio.file.Path folder) {
        String prefix = folder + "/";
        return new Ran(code, out.replace(prefix, ""), err.replace(prefix, ""));
    }

    /** The same lines of JSON without what they say of each report as a whole; it is their last key. */
    Ran withoutReview() {
        return new Ran(code, out.replaceAll("(?m),\"review\":\\{.*}}$", "}"), err);
    }
}
