package org.disclosurereport.cli.commands;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.batch.review.Areas;
import org.disclosurereport.cli.overview.OverviewResults;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a site over the reports of a county or province. */
@Command(name = "overview")
public final class OverviewCommand implements Callable<Integer> {
    private static final LocalizedText OUTPUT_MISSING =
            LocalizedText.of("须用 -o DIR 指定写入网页的文件夹", "-o DIR is needed, the folder to write pages to");

    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--tree", paramLabel = "FILE", descriptionKey = "overview.tree")
    private @Nullable String treeFile;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    public OverviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        int number = inputs.jobs();
        Path target = output.path().orElseThrow(() -> new UsageException(OUTPUT_MISSING));
        RuleSet rules = ruleOptions.rulesWithinReports(session);
        Optional<BodyList> list = treeFile == null ? BodyList.of(ruleOptions) : Optional.of(BodyList.read(treeFile));
        inputs.requireAll();
        Replacing replacing = output.replacing(
                inputs.names(),
                List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile(), Optional.ofNullable(treeFile)),
                Optional.of(target));
        List<LocalizedText> problems = list.map(BodyList::problemTexts).orElse(List.of());
        problems.forEach(problem -> session.console().tell(TextLines.visible(problem.get(session.locale()))));
        try (PageFolder folder = PageFolder.open(target, session.locale(), replacing)) {
            Areas areas = list.map(BodyList::tree).map(Areas::of).orElse(Areas.standard());
            OverviewResults results = new OverviewResults(session.console(), session.locale(), folder, rules, areas);
            // The pages of an earlier run are no input.
            int code = ReviewRun.over(results, inputs.input().without(target), rules, number, session);
            results.end();
            return problems.isEmpty() ? code : ExitCodes.UNUSABLE;
        }
    }
}
