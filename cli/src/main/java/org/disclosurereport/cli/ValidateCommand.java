package org.disclosurereport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    /** Tells its version at start-up, which is no news here. Held, since loggers are held weakly. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private static final LocalizedText UNMATCHED =
            LocalizedText.of("未匹配任何问题的豁免：规则 {id}，位置 {place}", "waiver matched nothing: rule {id}, place {place}");

    private static final LocalizedText OUTPUT_MISSING = LocalizedText.of(
            "--format html 须用 -o DIR 指定写入网页的文件夹", "--format html needs -o DIR, the folder to write pages to");
    private static final LocalizedText OUTPUT_UNUSED =
            LocalizedText.of("-o 只与 --format html 同用", "-o goes with --format html only");

    private final DisclosureReportCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "validate.format")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "validate.output")
    private @Nullable String output;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    private boolean verbose;

    ValidateCommand(DisclosureReportCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        HIBERNATE.setLevel(Level.WARNING);
        requireOutput();
        RuleSet rules = ruleOptions.rules();
        Results results = results(rules);
        WarmUp.start(rules);
        Task task = new Task(results, rules);
        int exitCode = ReportRun.over(ReportFiles.of(files, skipped()), root.console(), task);
        results.end();
        for (Waiver waiver : rules.getWaivers()) {
            if (!task.matched.contains(waiver)) {
                tellUnmatched(waiver);
            }
        }
        return exitCode;
    }

    private void tellUnmatched(Waiver waiver) {
        String text = UNMATCHED
                .fill(Map.of("id", waiver.getRuleId(), "place", waiver.getPlace()))
                .get(root.locale());
        root.console().tell(TextLines.clean(text));
    }

    private void requireOutput() {
        if (output != null != format.equals("html")) {
            throw new UsageException(output == null ? OUTPUT_MISSING : OUTPUT_UNUSED);
        }
    }

    private Results results(RuleSet rules) {
        return switch (format) {
            case "text" -> new TextResults(root.console(), root.locale(), verbose, quiet);
            case "json" -> new JsonResults(root.console(), root.locale());
            case "html" -> new HtmlResults(root.console(), root.locale(), new PageFolder(output, root.locale()), rules);
            default -> throw DisclosureReportCommand.notOneOf("--format", "text|json|html", format);
        };
    }

    /** The folder that pages are written to, whose pages of an earlier run are no input. */
    private Optional<Path> skipped() {
        return Optional.ofNullable(output).map(Path::of);
    }

    /** Checks what is read, and notes which waivers were of use. */
    private static final class Task implements ReportRun.Task {
        private final Results results;
        private final RuleSet rules;
        private final Set<Waiver> matched = new HashSet<>();

        Task(Results results, RuleSet rules) {
            this.results = results;
            this.rules = rules;
        }

        @Override
        public int report(ReadReport read) {
            ValidationResult result = ReportValidator.validate(read.report(), rules);
            for (Violation violation : result.getViolations()) {
                violation.getWaiver().ifPresent(matched::add);
            }
            results.report(read, result);
            return result.isValid() ? DisclosureReportCommand.VALID : DisclosureReportCommand.INVALID;
        }

        @Override
        public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
            results.unreadable(file, line, problems);
        }
    }
}
