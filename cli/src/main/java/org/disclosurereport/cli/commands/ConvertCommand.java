package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report in another format, or any number of them as data. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {
    private static final LocalizedText BINARY = LocalizedText.of(
            "{target} 不是文本，须用 -o FILE 指定文件，或用 -o - 写到标准输出",
            "{target} is not text: name a file with -o FILE, or -o - for standard output");

    private static final LocalizedText NO_TARGET = LocalizedText.of(
            "不能从 -o 的文件名得知格式，须用 --to {names} 指明",
            "the format doesn't follow from the name given with -o: --to {names}");
    private static final LocalizedText NOT_MARKED = LocalizedText.of(
            "--marked 只与 html、docx、xlsx、pdf、ofd 同用，{target} 不能标注",
            "--marked is for html, docx, xlsx, pdf and ofd; {target} can't be marked");

    private static final LocalizedText ONE_ONLY = LocalizedText.of(
            "{target} 一次只转换一份报告，实为 {n} 份；多份报告可转换为 ndjson 或 csv",
            "{target} takes one report at a time, was {n}; any number can be converted to ndjson or csv");
    private static final LocalizedText FAILURES_UNUSED =
            LocalizedText.of("--failures 只与 --to ndjson、csv 同用", "--failures goes with --to ndjson and csv only");
    private static final LocalizedText FONTS_UNUSED =
            LocalizedText.of("--fonts 只与 --to pdf、ofd 同用", "--fonts goes with --to pdf and ofd only");

    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--to", paramLabel = Target.NAMES, descriptionKey = "to")
    private @Nullable String target;

    @Option(names = "--marked", descriptionKey = "marked")
    private boolean marked;

    @Option(names = "--fonts", paramLabel = "DIR", descriptionKey = "fonts")
    private @Nullable String fonts;

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
        Target to = target();
        if (fonts != null && !to.isPrinted()) {
            throw new UsageException(FONTS_UNUSED);
        }
        if (to.isData()) {
            return data.convert(to, inputs, output, failures, session);
        }
        failures.requireUnused(FAILURES_UNUSED, DataOptions.RESUME_UNUSED);
        if (data.hasLayout()) {
            throw new UsageException(DataOptions.LAYOUT_UNUSED);
        }
        if (to.isBinary() && output.name().isEmpty()) {
            throw new UsageException(BINARY.fill(Map.of("target", to.getName())));
        }
        if (marked && !to.isMarkable()) {
            throw new UsageException(NOT_MARKED.fill(Map.of("target", to.getName())));
        }
        if (inputs.names().size() != 1) {
            throw new UsageException(ONE_ONLY.fill(
                    Map.of("target", to.getName(), "n", inputs.names().size())));
        }
        String file = inputs.names().get(0);
        Optional<ReadReport> read = OneReport.read(file, session.console(), session.locale());
        if (read.isEmpty()) {
            return ExitCodes.UNUSABLE;
        }
        Optional<byte[]> bytes = bytes(to, read.get());
        return bytes.isEmpty() ? ExitCodes.UNUSABLE : write(file, bytes.get());
    }

    /** What is named, else what the file is to be by its ending. */
    private Target target() {
        if (target != null) {
            String name = target;
            return Target.find(name).orElseThrow(() -> UsageException.notOneOf("--to", Target.NAMES, name));
        }
        return output.name()
                .flatMap(Target::ofFile)
                .orElseThrow(() -> new UsageException(NO_TARGET.fill(Map.of("names", Target.NAMES))));
    }

    private Optional<byte[]> bytes(Target to, ReadReport read) {
        if (to.isPrinted()) {
            return FormPrinting.print(
                    to,
                    OfficialForm.of(read, marked, session.locale()),
                    fonts,
                    inputs.names().get(0),
                    session);
        }
        return Optional.of(
                marked ? to.bytes(OfficialForm.of(read, true, session.locale())) : to.bytes(read.getReport()));
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
