package org.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report in another layout. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final LocalizedText NOT_WRITTEN =
            LocalizedText.of("{file}：无法写入：{why}", "{file}: it can't be written: {why}");

    private static final LocalizedText NO_FOLDER = LocalizedText.of("文件夹不存在", "there is no such folder");
    private static final LocalizedText DENIED = LocalizedText.of("没有写入权限", "you may not write this file");

    private final DisclosureReportCommand root;

    @Parameters(paramLabel = "FILE", descriptionKey = "convert.file")
    private String file = "";

    @Option(names = "--to", paramLabel = "json|canonical", required = true, descriptionKey = "to")
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
    public Integer call() {
        root.locale();
        Function<DisclosureReport, byte[]> layout = layout();
        JsonReadResult result;
        try (InputStream source = ReportFile.open(file)) {
            result = ReportJson.read(source);
        } catch (IOException | InvalidPathException e) {
            return unreadable(List.of(Problem.of(ReportFile.why(e))));
        }
        if (result.getReport().isEmpty()) {
            return unreadable(result.getProblems().stream()
                    .map(each -> Problem.of(each, 1))
                    .toList());
        }
        return write(layout.apply(result.getReport().get()));
    }

    private Function<DisclosureReport, byte[]> layout() {
        return switch (target) {
            case "json" -> report -> ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
            case "canonical" -> ReportJson::canonicalBytes;
            default -> throw DisclosureReportCommand.notOneOf("--to", "json|canonical", target);
        };
    }

    private int write(byte[] bytes) {
        if (output == null) {
            root.console().print(bytes);
            return DisclosureReportCommand.VALID;
        }
        try {
            Files.write(Path.of(output), bytes);
            return DisclosureReportCommand.VALID;
        } catch (IOException | InvalidPathException e) {
            tell(NOT_WRITTEN, output, whyNotWritten(e));
            return DisclosureReportCommand.UNUSABLE;
        }
    }

    private static LocalizedText whyNotWritten(Exception e) {
        if (e instanceof NoSuchFileException) {
            return NO_FOLDER;
        }
        if (e instanceof AccessDeniedException) {
            return DENIED;
        }
        String reason = ReportFile.reason(e);
        return reason.equals("Is a directory") ? ReportFile.FOLDER : LocalizedText.same(reason);
    }

    private int unreadable(List<Problem> problems) {
        problems.forEach(problem -> tell(UNREADABLE, file, problem.message()));
        return DisclosureReportCommand.UNUSABLE;
    }

    private void tell(LocalizedText template, String name, LocalizedText why) {
        String text = template.fill(Map.of("file", name, "why", why)).get(root.locale());
        root.console().tell(TextLines.clean(text));
    }
}
