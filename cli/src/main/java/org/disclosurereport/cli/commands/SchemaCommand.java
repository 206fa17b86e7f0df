package org.disclosurereport.cli.commands;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.FormJson;
import org.disclosurereport.json.ReportSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a JSON Schema, or a form as data. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    private static final String KINDS = "report|findings";
    private static final LocalizedText ONE_OF_BOTH = LocalizedText.of(
            "--of 和 --form 不能同时使用：前者输出 JSON Schema，后者输出表格数据",
            "--of and --form don't go together: one prints a JSON Schema, the other a form");

    private final Session session;

    @Option(names = "--of", paramLabel = KINDS, descriptionKey = "schema.of")
    private @Nullable String kind;

    @Option(names = "--form", paramLabel = "YEAR", descriptionKey = "schema.form")
    private @Nullable String form;

    public SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.locale();
        if (kind != null && form != null) {
            throw new UsageException(ONE_OF_BOTH);
        }
        session.console().print(form == null ? schema(kind == null ? "report" : kind) : FormJson.text(version(form)));
        return ExitCodes.VALID;
    }

    private static String schema(String kind) {
        return switch (kind) {
            case "report" -> ReportSchema.text();
            case "findings" -> FindingsJson.schema();
            default -> throw UsageException.notOneOf("--of", KINDS, kind);
        };
    }

    private static FormVersion version(String form) {
        Optional<FormVersion> known = Arrays.stream(FormVersion.values())
                .filter(version -> version.getName().equals(form))
                .findFirst();
        return known.orElseThrow(() -> UsageException.notOneOf(
                "--form",
                Arrays.stream(FormVersion.values()).map(FormVersion::getName).collect(Collectors.joining("|")),
                form));
    }
}
