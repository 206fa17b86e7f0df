package org.disclosurereport.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.telling.FileProblems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report in another format. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private static final LocalizedText NOT_WRITTEN =
            LocalizedText.of("{file}：无法写入：{why}", "{file}: it can't be written: {why}");

    private static final LocalizedText BINARY = LocalizedText.of(
            "{target} 不是文本，须用 -o FILE 指定文件，或用 -o - 写到标准输出",
            "{target} is no text: name a file with -o FILE, or -o - for standard output");

    private static final String STANDARD_OUTPUT = "-";

    private final DisclosureReportCommand root;

    @Parameters(paramLabel = "FILE", descriptionKey = "convert.file")
    private String file = "";

    @Option(names = "--to", paramLabel = Target.NAMES, required = true, descriptionKey = "to")
    private String target = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable String output;

    ConvertCommand(DisclosureReportCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        root.locale();
        Target to =
                Target.find(target).orElseThrow(() -> DisclosureReportCommand.notOneOf("--to", Target.NAMES, target));
        if (to.isBinary() && output == null) {
            throw new UsageException(BINARY.fill(Map.of("target", target)));
        }
        Optional<DisclosureReport> report = OneReport.read(file, root.console(), root.locale());
        return report.isEmpty() ? DisclosureReportCommand.UNUSABLE : write(to.bytes(report.get()));
    }

    private int write(byte[] bytes) {
        if (output == null || output.equals(STANDARD_OUTPUT)) {
            root.console().print(bytes);
            return DisclosureReportCommand.VALID;
        }
        try {
            Files.write(Path.of(output), bytes);
            return DisclosureReportCommand.VALID;
        } catch (IOException | InvalidPathException e) {
            tell(NOT_WRITTEN, output, FileProblems.whyNotWritten(e));
            return DisclosureReportCommand.UNUSABLE;
        }
    }

    private void tell(LocalizedText template, String name, LocalizedText why) {
        String text = template.fill(Map.of("file", name, "why", why)).get(root.locale());
        root.console().tell(TextLines.clean(text));
    }
}
