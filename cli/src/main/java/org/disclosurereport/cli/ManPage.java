package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page in the format of man(7), made from what picocli knows of the commands, which is what {@code --help} shows.
 *
 * <p>picocli's own generator writes AsciiDoc, of which only Asciidoctor makes a manual page; this needs nothing. Not thread-safe.
 */
final class ManPage {
    private static final LocalizedText NAME = LocalizedText.of("名称", "NAME");
    private static final LocalizedText SYNOPSIS = LocalizedText.of("概要", "SYNOPSIS");
    private static final LocalizedText OPTIONS = LocalizedText.of("公用选项", "COMMON OPTIONS");
    private static final LocalizedText COMMANDS = LocalizedText.of("命令", "COMMANDS");
    private static final LocalizedText EXIT = LocalizedText.of("退出码", "EXIT STATUS");

    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private ManPage(Locale locale) {
        this.locale = locale;
    }

    /** Makes the page of a command with all commands below it. */
    static String of(CommandLine root, Locale locale) {
        return new ManPage(locale).make(root);
    }

    private String make(CommandLine root) {
        CommandSpec spec = root.getCommandSpec();
        String name = spec.name();
        macro(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" 1 \"\" \"" + spec.version()[0] + "\"");
        macro(".ad l"); // stretched lines and hyphens are not for Chinese, nor for options
        macro(".nh");
        section(NAME);
        line(name + " - " + text(spec.usageMessage().description()));
        section(SYNOPSIS);
        macro(".B " + escape(name));
        line(synopsis(root).substring(name.length()));
        section(OPTIONS);
        spec.options().forEach(this::option);
        section(COMMANDS);
        root.getSubcommands().values().forEach(command -> command(command, spec));
        section(EXIT);
        // The heading of the footer says the same.
        line(text(spec.usageMessage().footer()).replaceFirst("^[^：:]*[：:] ?", ""));
        return page.toString();
    }

    private void command(CommandLine command, CommandSpec root) {
        CommandSpec spec = command.getCommandSpec();
        macro(".SS \"" + escape(spec.name()) + "\"");
        line(text(spec.usageMessage().header()));
        line(text(spec.usageMessage().description()));
        macro(".PP");
        line(synopsis(command));
        Set<String> common =
                root.options().stream().map(OptionSpec::longestName).collect(Collectors.toCollection(TreeSet::new));
        spec.positionalParameters().forEach(parameter -> argument(parameter.paramLabel(), parameter));
        spec.options().stream()
                .filter(option -> !common.contains(option.longestName()))
                .forEach(this::option);
    }

    private void option(OptionSpec option) {
        if (!option.hidden()) {
            String names = String.join(", ", option.names());
            boolean takesValue = option.arity().max() > 0;
            argument(takesValue ? names + "=" + option.paramLabel() : names, option);
        }
    }

    private void argument(String label, ArgSpec argument) {
        macro(".TP");
        macro("\\fB" + escape(label) + "\\fR");
        line(text(argument.description()));
    }

    /** As {@code --help} has it, on one line. */
    private static String synopsis(CommandLine command) {
        return command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    }

    private void section(LocalizedText heading) {
        macro(".SH \"" + heading.get(locale) + "\"");
    }

    private static String text(String... lines) {
        return List.of(lines).stream()
                .map(line -> Ansi.OFF.string(String.format(Locale.ROOT, line)))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void macro(String text) {
        page.append(text).append('\n');
    }

    /** A line of text is no request of the formatter, whatever it begins with. */
    private void line(String text) {
        if (!text.isEmpty()) {
            String escaped = escape(text.strip());
            page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                    .append(escaped)
                    .append('\n');
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}
