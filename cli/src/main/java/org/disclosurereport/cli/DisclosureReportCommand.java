package org.disclosurereport.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.commands.ConsolidateCommand;
import org.disclosurereport.cli.commands.ConvertCommand;
import org.disclosurereport.cli.commands.DiagnoseCommand;
import org.disclosurereport.cli.commands.DiffCommand;
import org.disclosurereport.cli.commands.NoticeCommand;
import org.disclosurereport.cli.commands.OverviewCommand;
import org.disclosurereport.cli.commands.RulesCommand;
import org.disclosurereport.cli.commands.SchemaCommand;
import org.disclosurereport.cli.commands.SeriesCommand;
import org.disclosurereport.cli.commands.ValidateCommand;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.OutputException;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.internal.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
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
 * way it can't be. A terminal gets its own character
 * set, pipes and files UTF-8 whatever the locale.
 */
@Command(
        name = "disclosure-report",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = DisclosureReportCommand.Version.class)
public final class DisclosureReportCommand implements Callable<Integer> {
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
    private static final LocalizedText BUG = LocalizedText.of(
            "程序内部错误，请反馈给开发者（加 --debug 可显示详情）：{error}",
            "internal error, please report it (--debug shows more): {error}");
    private static final LocalizedText NO_MEMORY = LocalizedText.of(
            "内存不足（现为 {heap} MB）：可用 -Xmx 增加内存，或用 --jobs 1 逐份检查",
            "out of memory (the heap has {heap} MB): give it more with -Xmx, or check one at a time with --jobs 1");
    private static final LocalizedText BAD_ENCODING = LocalizedText.of(
            "--encoding 应为字符编码的名称，如 UTF-8 或 GB18030，实为“{name}”",
            "--encoding must be the name of a character set such as UTF-8 or GB18030, was \"{name}\"");
    private static final LocalizedText EMPTY = LocalizedText.of("参数不能为空", "an argument must not be empty");

    /** 用法： takes more columns than it has characters, which picocli counts. */
    private static final int WIDE_HEADING = 3;

    /** In the order of the help. */
    private static final Map<String, Function<Session, Object>> COMMANDS = commands();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private @Nullable String language;

    @Option(names = "--encoding", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "encoding")
    private @Nullable String encoding;

    private Locale preferred = Locale.CHINESE;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

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
        Console console = Console.ofProcess();
        if (console.isInteractive()) {
            // picocli asks the system for the columns of the terminal, and has 80 where it doesn't know
            TextLines.fitInto(
                    CommandSpec.create().usageMessage().autoWidth(true).width());
        }
        // Else Bean Validation would log through what comes with the libraries for documents, and set that up for it.
        System.setProperty("org.jboss.logging.provider", "jdk");
        // Log4j's API, which PDFBox and POI log through, would complain that nothing is there to log with.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        if (!isDebugged(args)) {
            silenceLibraries();
        }
        System.exit(run(console, args));
    }

    /** What matters of a document is reported as an issue of it; what libraries log or print has no file's name and no order. */
    private static void silenceLibraries() {
        LogManager.getLogManager().reset();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setErr(nowhere);
        System.setOut(nowhere);
    }

    private static boolean isDebugged(String... args) {
        return List.of(args).contains("--debug");
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
            CommandLine command = commandLine(console, locale, called(args));
            if (hasEmpty(args)) {
                CommandLine called = Stream.of(args)
                        .map(command.getSubcommands()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(command);
                tellWrongUsage(EMPTY, called.getCommandSpec(), console, locale);
                return ExitCodes.UNUSABLE;
            }
            int code = command.execute(args);
            console.flush();
            return code;
        } catch (OutputException e) {
            return notWritten(e, console, locale);
        } catch (RuntimeException | Error e) { // whatever it is, a user gets words
            return broken(e, isDebugged(args), console, locale);
        }
    }

    private static Map<String, Function<Session, Object>> commands() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("overview", OverviewCommand::new);
        commands.put("diagnose", DiagnoseCommand::new);
        commands.put("series", SeriesCommand::new);
        commands.put("consolidate", ConsolidateCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("notice", NoticeCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    private static Optional<String> called(String... args) {
        return Stream.of(args).limit(1).filter(COMMANDS::containsKey).findFirst();
    }

    /** An empty name would be the folder at hand, which nobody means. */
    private static boolean hasEmpty(String... args) {
        return Stream.of(args).anyMatch(arg -> arg.isEmpty() || arg.matches("--[a-z-]+="));
    }

    private static int broken(Throwable e, boolean debugged, Console console, Locale locale) {
        try {
            LocalizedText text = e instanceof OutOfMemoryError
                    ? NO_MEMORY.fill(Map.of("heap", Runtime.getRuntime().maxMemory() >> 20))
                    : BUG.fill(Map.of("error", e));
            console.tell(TextLines.visible(text.get(locale)));
            if (debugged) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                console.tell(trace.toString());
            }
        } catch (OutputException unwritten) {
            return notWritten(unwritten, console, locale);
        }
        return ExitCodes.UNUSABLE;
    }

    /** With the command that is called alone, where that is plain: picocli takes a hundredth of a second to look into each. */
    private static CommandLine commandLine(Console console, Locale locale, Optional<String> called) {
        DisclosureReportCommand root = new DisclosureReportCommand(console);
        Session session = root.new SharedSession();
        StringWriter help = new StringWriter();
        CommandLine command = new CommandLine(root);
        if (called.isPresent()) {
            command.addSubcommand(called.get(), COMMANDS.get(called.get()).apply(session));
        } else {
            COMMANDS.forEach((name, make) -> command.addSubcommand(name, make.apply(session)));
            command.addSubcommand(new CommandLine.HelpCommand())
                    .addSubcommand(new AutoComplete.GenerateCompletion())
                    .addSubcommand(root.new GenerateManPage());
        }
        command.setResourceBundle(new HelpTexts(locale))
                .setUsageHelpWidth(TextLines.lineWidth() - WIDE_HEADING)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.isColoured() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((e, args) -> wrongUsage(e, console, locale))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line, root.debug, console, locale))
                .setExecutionStrategy(parsed -> {
                    try {
                        root.applyEncoding();
                    } catch (UsageException e) {
                        return failed(e, parsed.commandSpec().commandLine(), root.debug, console, locale);
                    }
                    int code = new CommandLine.RunLast().execute(parsed);
                    console.print(help.toString());
                    return code;
                });
        return command;
    }

    /** What the option says; without it a terminal has its own and everything else UTF-8. */
    private void applyEncoding() {
        if (encoding == null) {
            return;
        }
        try {
            Charset charset = Charset.forName(encoding);
            if (charset.canEncode()) {
                console.encode(charset);
                return;
            }
        } catch (IllegalArgumentException e) {
            // reported below, as any other that can't be written
        }
        throw new UsageException(BAD_ENCODING.fill(Map.of("name", encoding)));
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
        return ExitCodes.UNUSABLE;
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
            return Nearest.find(argument, known)
                    .map(nearest -> join(text, DID_YOU_MEAN.fill(Map.of("nearest", nearest))))
                    .orElse(text);
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
        console.tell(TextLines.visible(text.get(locale)));
        console.tell(SEE_HELP.fill(Map.of("command", command.qualifiedName())).get(locale));
    }

    private static int failed(Exception e, CommandLine line, boolean debugged, Console console, Locale locale) {
        if (e instanceof UsageException usage) {
            usage.getMore().forEach(text -> console.tell(TextLines.visible(text.get(locale))));
            tellWrongUsage(usage.getText(), line.getCommandSpec(), console, locale);
        } else if (e instanceof OutputException output) {
            return notWritten(output, console, locale);
        } else {
            return broken(e, debugged, console, locale);
        }
        return ExitCodes.UNUSABLE;
    }

    private static int notWritten(OutputException e, Console console, Locale locale) {
        if (!e.isReaderGone()) {
            LocalizedText why = LocalizedText.same(String.valueOf(e.getCause().getMessage()));
            console.draw(NOT_WRITTEN.fill(Map.of("why", why)).get(locale) + "\n");
        }
        return ExitCodes.UNUSABLE;
    }

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        new SharedSession().locale();
        console.tell(
                Objects.requireNonNull(spec).commandLine().getUsageMessage().stripTrailing());
        return ExitCodes.UNUSABLE;
    }

    /** What the commands see of this. */
    private final class SharedSession implements Session {
        @Override
        public Console console() {
            return console;
        }

        @Override
        public void prefer(Locale other) {
            preferred = other;
        }

        @Override
        public Locale locale() {
            if (language == null) {
                return preferred;
            }
            return switch (language) {
                case "zh" -> Locale.CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> throw UsageException.notOneOf("--lang", "zh|en", language);
            };
        }
    }

    /** Prints the manual page, for those who package the command. */
    @Command(name = "generate-man-page")
    final class GenerateManPage implements Callable<Integer> {
        @Override
        public Integer call() {
            Locale locale = new SharedSession().locale();
            // Made anew: the language of the descriptions is that of the arguments.
            console.print(ManPage.of(commandLine(console, locale, Optional.empty()), locale));
            return ExitCodes.VALID;
        }
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
