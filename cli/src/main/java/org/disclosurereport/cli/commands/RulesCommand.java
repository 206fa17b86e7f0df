package org.disclosurereport.cli.commands;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.json.JsonLine;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.catalogue.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules")
public final class RulesCommand implements Callable<Integer> {
    private static final LocalizedText PLACES = LocalizedText.of("位置：{text}", "where: {text}");
    private static final LocalizedText CITATION = LocalizedText.of("依据：{text}", "cites: {text}");
    private static final String MARGIN = "    ";

    private final Session session;

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "rules.format")
    private String format = "text";

    public RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Locale locale = session.locale();
        RuleSet rules = RuleSet.standard();
        switch (format) {
            case "text" -> rules.getRules().forEach(rule -> session.console().print(text(rule, locale)));
            case "json" -> rules.getRules().forEach(rule -> session.console().print(json(rule, locale)));
            case "markdown" -> session.console().print(RuleCatalogue.toMarkdown(rules));
            default -> throw UsageException.notOneOf("--format", "text|json|markdown", format);
        }
        return ExitCodes.VALID;
    }

    private static String text(Rule rule, Locale locale) {
        RuleInfo info = rule.getInfo();
        return info.getId()
                + "  "
                + info.getSeverity().getLabel().get(locale)
                + "\n"
                + wrap(info.getStatement().get(locale))
                + wrap(PLACES.fill(Map.of("text", info.getPlaces())).get(locale))
                + wrap(CITATION.fill(Map.of("text", info.getCitation())).get(locale));
    }

    private static String wrap(String text) {
        return TextLines.wrap(MARGIN, MARGIN.length(), text);
    }

    private static byte[] json(Rule rule, Locale locale) {
        RuleInfo info = rule.getInfo();
        return JsonLine.of(json -> json.text("ruleId", info.getId())
                .text("severity", info.getSeverity().name())
                .text("statement", info.getStatement().get(locale))
                .text("places", info.getPlaces().get(locale))
                .text(
                        "forms",
                        info.getForms().stream().map(FormVersion::getName).collect(joining(",")))
                .text("citation", info.getCitation().get(locale)));
    }
}
