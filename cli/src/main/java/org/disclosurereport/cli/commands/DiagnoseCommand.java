package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.results.Diagnoses;
import org.disclosurereport.cli.results.JsonDiagnoses;
import org.disclosurereport.cli.results.TextDiagnoses;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.internal.Nearest;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisOptions;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which cells of reports are likely wrong. */
@Command(name = "diagnose")
public final class DiagnoseCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final LocalizedText UNKNOWN_CELL =
            LocalizedText.of("没有单元格“{name}”{nearest}", "there is no cell \"{name}\"{nearest}");
    private static final LocalizedText BAD_STEPS = LocalizedText.of(
            "--max-steps 应为 1 以上的整数，实为“{value}”", "--max-steps must be a whole number, 1 or more, was \"{value}\"");

    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diagnose.format")
    private String format = "text";

    @Option(names = "--trust", paramLabel = "CELL", descriptionKey = "trust")
    private List<String> trusted = new ArrayList<>();

    @Option(names = "--max-steps", paramLabel = "N", descriptionKey = "max-steps")
    private @Nullable String maxSteps;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    public DiagnoseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        requireFormat();
        DiagnosisOptions options = options();
        return output.within(
                session,
                output.replacing(
                        inputs.names(),
                        List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile()),
                        Optional.empty()),
                () -> diagnose(options));
    }

    private void requireFormat() {
        if (!FORMATS.contains(format)) {
            throw UsageException.notOneOf("--format", String.join("|", FORMATS), format);
        }
    }

    private int diagnose(DiagnosisOptions options) throws InterruptedIOException {
        Diagnoses diagnoses = diagnoses();
        int exitCode = ReportRun.over(
                inputs.input(),
                inputs.jobs(),
                session.console(),
                new ProgressBar(session.console(), session.locale()),
                new Task(diagnoses, options));
        diagnoses.end();
        return exitCode;
    }

    private Diagnoses diagnoses() {
        return format.equals("json")
                ? new JsonDiagnoses(session.console(), session.locale())
                : new TextDiagnoses(session.console(), session.locale());
    }

    private DiagnosisOptions options() {
        DiagnosisOptions.Builder options = DiagnosisOptions.builder();
        options.rules(ruleOptions.rules(session));
        trusted.forEach(name -> options.addAllTrustedCells(cells(name)));
        if (maxSteps != null) {
            options.maxSteps(steps(maxSteps));
        }
        return options.build();
    }

    /** The cell of that name in each form that has one. */
    private static List<Cell> cells(String name) {
        List<Cell> cells = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>();
        for (FormVersion version : FormVersion.values()) {
            Form form = Form.of(version);
            form.findCell(name).ifPresent(cells::add);
            form.getCells().forEach(cell -> known.add(cell.getName()));
        }
        if (cells.isEmpty()) {
            throw new UsageException(
                    UNKNOWN_CELL.fill(Map.of("name", name, "nearest", Nearest.localizedHint(name, known))));
        }
        return cells;
    }

    private static long steps(String text) {
        try {
            long steps = Long.parseLong(text);
            if (steps >= 1) {
                return steps;
            }
        } catch (NumberFormatException e) {
            // told below, as any other number that won't do
        }
        throw new UsageException(BAD_STEPS.fill(Map.of("value", text)));
    }

    /** Diagnoses what is read. */
    private record Task(Diagnoses diagnoses, DiagnosisOptions options) implements ReportRun.Task<Diagnosis> {
        @Override
        public Diagnosis judge(ReadReport read) {
            return ReportDiagnosis.diagnose(read.getReport(), options);
        }

        @Override
        public int tell(ReadReport read, Diagnosis diagnosis) {
            diagnoses.report(read, diagnosis);
            return matters(diagnosis) ? ExitCodes.INVALID : ExitCodes.VALID;
        }

        /** As when reports are checked: rules that are no errors don't count, if they are all that is broken. */
        private boolean matters(Diagnosis diagnosis) {
            if (diagnosis.getState() == DiagnosisState.CONSISTENT) {
                return false;
            }
            RuleSet rules = options.getRules();
            return diagnosis.getBroken().isEmpty()
                    || diagnosis.getBroken().stream()
                            .anyMatch(each -> rules.getSeverity(each.getRuleId()) == Severity.ERROR);
        }

        @Override
        public void unreadable(ReadFailure failure) {
            diagnoses.unreadable(failure);
        }
    }
}
