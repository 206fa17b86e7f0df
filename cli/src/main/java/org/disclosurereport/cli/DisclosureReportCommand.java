package org.disclosurereport.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Nearest;
import org.disclosurereport.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code disclosure-report}.
 *
 * <p>For example {@code disclosure-report validate hongze-2023.json} writes to standard output what
 * doesn't hold in that report. The exit code is 0 when nothing of severity ERROR was found, 1 when
 * some report has such a violation, or numbers that {@code diagnose} finds inconsistent, or {@code diff} finds a
 * difference, and 2 when input can't be read or the command was called in a
 * way it can't be. Output is UTF-8 whatever the locale.
 */
@Command(
        name = "disclosure-report",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = DisclosureReportCommand.Version.class)
public final class DisclosureReportCommand implements Callable<Integer> {
    /** Nothing of severity ERROR was found. */
    static final int VALID = 0;

    /** Some report has a violation of severity ERROR. */
    static final int INVALID = 1;

    /** Input can't be read, output can't be written, a rule failed, or the command was called wrongly. */
    static final int UNUSABLE = 2;

    private static final LocalizedText UNKNOWN_ARGUMENT =
            LocalizedText.of("无法识别的参数：{argument}", "unknown argument: {argument}");
    private static final LocalizedText DID_YOU_MEAN =
            LocalizedText.of("，最接近的是 {nearest}", "; the nearest is {nearest}");
    private static final LocalizedText MISSING = LocalizedText.of("缺少参数：{missing}", "missing: {missing}");
    private static final LocalizedText WRONG = LocalizedText.of("命令有误：{why}", "wrong usage: {why}");
    private static final LocalizedText SEE_HELP =
            LocalizedText.of("用法请看：{command} --help", "For usage see: {command} --help");
    private static final LocalizedText NOT_WRITTEN =
            LocalizedText.of("无法写出结果：{why}", "results can't be written: {why}");
    private static final LocalizedText BUG =
            LocalizedText.of("程序内部错误，请将以下内容反馈给开发者：\n{trace}", "internal error, please report this:\n{trace}");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    private String language = "zh";

    private final Console console;

    private DisclosureReportCommand(Console console) {
        this.console = console;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // Else Bean Validation would log through what comes with the libraries for documents, and set that up for it.
        System.setProperty("org.jboss.logging.provider", "jdk");
        System.exit(run(Console.ofProcess(), args));
    }

    /**
     * Runs the command in this process, as for streams that are no terminal. They stay open.
     *
     * @param out where results go
     * @param err where messages go
     * @param args the arguments
     * @return the exit code: 0, 1 or 2
     */
    public static int run(OutputStream out, OutputStream err, String... args) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(args, "args");
        return run(Console.of(out, err), args);
    }

    static int run(Console console, String... args) {
        Locale locale = locale(args);
        try {
            int code = commandLine(console, locale).execute(args);
            console.flush();
            return code;
        } catch (OutputException e) {
            return notWritten(e, console, locale);
        }
    }

    private static CommandLine commandLine(Console console, Locale locale) {
        DisclosureReportCommand root = new DisclosureReportCommand(console);
        StringWriter help = new StringWriter();
        CommandLine command = new CommandLine(root);
        command.addSubcommand(new ValidateCommand(root))
                .addSubcommand(new DiagnoseCommand(root))
                .addSubcommand(new SeriesCommand(root))
                .addSubcommand(new ConsolidateCommand(root))
                .addSubcommand(new ConvertCommand(root))
                .addSubcommand(new DiffCommand(root))
                .addSubcommand(new RulesCommand(root))
                .addSubcommand(new SchemaCommand(root))
                .setResourceBundle(new HelpTexts(locale))
                .setUsageHelpWidth(TextLines.WIDTH)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.isColoured() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(true)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((e, args) -> wrongUsage(e, console, locale))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line, console, locale))
                .setExecutionStrategy(parsed -> {
                    int code = new CommandLine.RunLast().execute(parsed);
                    console.print(help.toString());
                    return code;
                });
        return command;
    }

    /** The language of messages about the arguments themselves, before they are parsed. */
    private static Locale locale(String... args) {
        Locale locale = Locale.CHINESE;
        for (int i = 0; i < args.length; i++) {
            boolean next = args[i].equals("--lang") && i + 1 < args.length;
            String value = next ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
            if (value.equals("en")) {
                locale = Locale.ENGLISH;
            }
        }
        return locale;
    }

    private static int wrongUsage(ParameterException e, Console console, Locale locale) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        tellWrongUsage(text(e, command), command, console, locale);
        return UNUSABLE;
    }

    private static LocalizedText text(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>();
            if (argument.startsWith("-")) {
                known.addAll(command.optionsMap().keySet());
            } else {
                known.addAll(command.subcommands().keySet());
            }
            LocalizedText text = UNKNOWN_ARGUMENT.fill(Map.of("argument", argument));
            return known.isEmpty()
                    ? text
                    : join(text, DID_YOU_MEAN.fill(Map.of("nearest", Nearest.of(argument, known))));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return MISSING.fill(Map.of("missing", name(missing.getMissing().get(0))));
        }
        return WRONG.fill(Map.of("why", String.valueOf(e.getMessage())));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static LocalizedText join(LocalizedText start, LocalizedText end) {
        return LocalizedText.of(start.getChinese() + end.getChinese(), start.getEnglish() + end.getEnglish());
    }

    private static void tellWrongUsage(LocalizedText text, CommandSpec command, Console console, Locale locale) {
        console.tell(TextLines.clean(text.get(locale)));
        console.tell(SEE_HELP.fill(Map.of("command", command.qualifiedName())).get(locale));
    }

    private static int failed(Exception e, CommandLine line, Console console, Locale locale) {
        if (e instanceof UsageException usage) {
            tellWrongUsage(usage.getText(), line.getCommandSpec(), console, locale);
        } else if (e instanceof OutputException output) {
            return notWritten(output, console, locale);
        } else {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            console.tell(BUG.fill(Map.of("trace", trace)).get(locale));
        }
        return UNUSABLE;
    }

    private static int notWritten(OutputException e, Console console, Locale locale) {
        if (!e.isReaderGone()) {
            LocalizedText why = LocalizedText.same(String.valueOf(e.getCause().getMessage()));
            console.draw(NOT_WRITTEN.fill(Map.of("why", why)).get(locale) + "\n");
        }
        return UNUSABLE;
    }

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        locale();
        console.tell(
                Objects.requireNonNull(spec).commandLine().getUsageMessage().stripTrailing());
        return UNUSABLE;
    }

    Console console() {
        return console;
    }

    /**
     * The language to write.
     *
     * @throws UsageException if there is no such language
     */
    Locale locale() {
        return switch (language) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw notOneOf("--lang", "zh|en", language);
        };
    }

    /** What a result means for the exit code: a report is neither valid nor invalid while a rule failed. */
    static int exitCode(ValidationResult result) {
        if (!result.isComplete()) {
            return UNUSABLE;
        }
        return result.isValid() ? VALID : INVALID;
    }

    /** Says what an option may be. */
    static UsageException notOneOf(String option, String allowed, String value) {
        return new UsageException(LocalizedText.of(
                        "{option} 应为 {allowed} 之一，实为“{value}”", "{option} must be one of {allowed}, was \"{value}\"")
                .fill(Map.of("option", option, "allowed", allowed, "value", value)));
    }

    /** The version, which the jar's manifest holds. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DisclosureReportCommand.class.getPackage().getImplementationVersion();
            return new String[] {"disclosure-report " + (version == null ? "(development)" : version)};
        }
    }
}
