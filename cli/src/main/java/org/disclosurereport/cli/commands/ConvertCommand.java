package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report in another format, or any number of them as data. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {
    private static final LocalizedText BINARY = LocalizedText.of(
            "{target} 不是文本，须用 -o FILE 指定文件，或用 -o - 写到标准输出",
            "{target} is not text: name a file with -o FILE, or -o - for standard output");
    private static final LocalizedText ONE_ONLY = LocalizedText.of(
            "{target} 一次只转换一份报告，实为 {n} 份；多份报告可转换为 ndjson 或 csv",
            "{target} takes one report at a time, was {n}; any number can be converted to ndjson or csv");
    private static final LocalizedText FAILURES_UNUSED =
            LocalizedText.of("--failures 只与 --to ndjson、csv 同用", "--failures goes with --to ndjson and csv only");
    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--to", paramLabel = Target.NAMES, required = true, descriptionKey = "to")
    private String target = "";

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FailureOptions failures = new FailureOptions();

    public ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        session.locale();
        if (DataOptions.isData(target)) {
            return data.convert(target, inputs, output, failures, session);
        }
        Target to = Target.find(target).orElseThrow(() -> UsageException.notOneOf("--to", Target.NAMES, target));
        failures.requireUnused(FAILURES_UNUSED, DataOptions.RESUME_UNUSED);
        if (data.hasLayout()) {
            throw new UsageException(DataOptions.LAYOUT_UNUSED);
        }
        if (to.isBinary() && output.name().isEmpty()) {
            throw new UsageException(BINARY.fill(Map.of("target", target)));
        }
        if (inputs.names().size() != 1) {
            throw new UsageException(
                    ONE_ONLY.fill(Map.of("target", target, "n", inputs.names().size())));
        }
        String file = inputs.names().get(0);
        Optional<DisclosureReport> report = OneReport.read(file, session.console(), session.locale());
        return report.isEmpty() ? ExitCodes.UNUSABLE : write(file, to.bytes(report.get()));
    }

    private int write(String file, byte[] bytes) {
        Optional<Path> path = output.path();
        if (path.isPresent()) {
            return OutputOptions.write(
                    session, path.get(), bytes, output.replacing(List.of(file), List.of(), Optional.empty()));
        }
        session.console().print(bytes);
        return ExitCodes.VALID;
    }
}
