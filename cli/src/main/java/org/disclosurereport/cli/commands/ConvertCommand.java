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
import picocli.CommandLine.Parameters;

/** Writes a report in another format. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {
    private static final LocalizedText BINARY = LocalizedText.of(
            "{target} 不是文本，须用 -o FILE 指定文件，或用 -o - 写到标准输出",
            "{target} is not text: name a file with -o FILE, or -o - for standard output");

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "convert.file")
    private String file = "";

    @Option(names = "--to", paramLabel = Target.NAMES, required = true, descriptionKey = "to")
    private String target = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    public ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        session.locale();
        Target to = Target.find(target).orElseThrow(() -> UsageException.notOneOf("--to", Target.NAMES, target));
        if (to.isBinary() && output.name().isEmpty()) {
            throw new UsageException(BINARY.fill(Map.of("target", target)));
        }
        Optional<DisclosureReport> report = OneReport.read(file, session.console(), session.locale());
        return report.isEmpty() ? ExitCodes.UNUSABLE : write(to.bytes(report.get()));
    }

    private int write(byte[] bytes) {
        Optional<Path> path = output.path();
        if (path.isPresent()) {
            return OutputOptions.write(
                    session, path.get(), bytes, output.replacing(List.of(file), List.of(), Optional.empty()));
        }
        session.console().print(bytes);
        return ExitCodes.VALID;
    }
}
