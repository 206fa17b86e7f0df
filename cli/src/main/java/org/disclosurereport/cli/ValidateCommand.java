package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.disclosurereport.DisclosureReport;
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

    private final DisclosureReportCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "validate.format")
    private String format = "text";

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
        Results results = results();
        RuleSet rules = ruleOptions.rules();
        WarmUp.start(rules);
        Run run = new Run(root.console(), results, rules, files.size());
        for (String file : files) {
            new ReportFile(file).read(run);
            run.progress.step();
        }
        run.progress.hide();
        results.end();
        for (Waiver waiver : rules.getWaivers()) {
            if (!run.matched.contains(waiver)) {
                tellUnmatched(waiver);
            }
        }
        return run.exitCode;
    }

    private void tellUnmatched(Waiver waiver) {
        String text = UNMATCHED
                .fill(Map.of("id", waiver.getRuleId(), "place", waiver.getPlace()))
                .get(root.locale());
        root.console().tell(TextLines.clean(text));
    }

    private Results results() {
        return switch (format) {
            case "text" -> new TextResults(root.console(), root.locale(), verbose, quiet);
            case "json" -> new JsonResults(root.console(), root.locale());
            default -> throw DisclosureReportCommand.notOneOf("--format", "text|json", format);
        };
    }

    /** Checks what is read and adds up the exit code; the larger one wins. */
    private static final class Run implements ReportFile.Visitor {
        private final Console console;
        private final Results results;
        private final RuleSet rules;
        private final ProgressBar progress;
        private final Set<Waiver> matched = new HashSet<>();
        private int exitCode = DisclosureReportCommand.VALID;

        Run(Console console, Results results, RuleSet rules, int files) {
            this.console = console;
            this.results = results;
            this.rules = rules;
            this.progress = new ProgressBar(console, files);
        }

        @Override
        public void report(String file, int line, DisclosureReport report) {
            ValidationResult result = ReportValidator.validate(report, rules);
            for (Violation violation : result.getViolations()) {
                violation.getWaiver().ifPresent(matched::add);
            }
            raise(result.isValid() ? DisclosureReportCommand.VALID : DisclosureReportCommand.INVALID);
            progress.hide();
            results.report(file, line, report, result);
            flush();
        }

        @Override
        public void unreadable(String file, @Nullable Integer line, List<Problem> problems) {
            raise(DisclosureReportCommand.UNUSABLE);
            progress.hide();
            results.unreadable(file, line, problems);
            flush();
        }

        private void raise(int code) {
            exitCode = Math.max(exitCode, code);
        }

        private void flush() {
            if (console.isInteractive()) {
                console.flush();
            }
        }
    }
}
