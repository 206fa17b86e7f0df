package org.disclosurereport.cli.commands;

import java.util.concurrent.Callable;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.json.ReportSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    public SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.locale();
        session.console().print(ReportSchema.text());
        return ExitCodes.VALID;
    }
}
