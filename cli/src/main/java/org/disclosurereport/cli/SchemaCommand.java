package org.disclosurereport.cli;

import java.util.concurrent.Callable;
import org.disclosurereport.json.ReportSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final DisclosureReportCommand root;

    SchemaCommand(DisclosureReportCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.locale();
        root.console().print(ReportSchema.text());
        return DisclosureReportCommand.VALID;
    }
}
