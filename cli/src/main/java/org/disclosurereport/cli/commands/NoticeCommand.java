package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.batch.review.NoticeTemplate;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.cli.pages.PageFolder;
import org.disclosurereport.cli.pages.PageNames;
import org.disclosurereport.cli.results.TextResults;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.documents.Letter;
import org.disclosurereport.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes for each body whose report has to be corrected a letter that says so. */
@Command(name = "notice")
public final class NoticeCommand implements Callable<Integer> {
    /** Letters, also as earlier versions called them. */
    private static final Pattern STALE =
            Pattern.compile(".+-(?:退回修改通知单|notice)(?:-[0-9a-f]{8})?\\.(?:html|docx)|[0-9]{4,9}(?:-.*)?\\.docx");

    private static final int LARGEST_TEMPLATE = 1 << 20;

    private static final LocalizedText OUTPUT_MISSING =
            LocalizedText.of("须用 -o DIR 指定写入通知单的文件夹", "-o DIR is needed, the folder to write letters to");
    private static final LocalizedText BAD_TEMPLATE = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final LocalizedText TOO_LARGE =
            LocalizedText.of("超过{max}字节，不是模板", "over {max} bytes, so it is not a template");
    private static final LocalizedText NO_TEXT = LocalizedText.of("不是 UTF-8 文本", "this is not text in UTF-8");
    private static final LocalizedText KIND = LocalizedText.of("-退回修改通知单", "-notice");
    private static final LocalizedText WRITTEN =
            LocalizedText.of("已写入 {n} 份退回修改通知单：{folder}", "{n} letters written: {folder}");

    private final Session session;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "template")
    private @Nullable String template;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    public NoticeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        int number = inputs.jobs();
        Path target = output.path().orElseThrow(() -> new UsageException(OUTPUT_MISSING));
        RuleSet rules = ruleOptions.rulesWithinReports(session);
        NoticeTemplate letters = template();
        inputs.requireAll();
        Replacing replacing = output.replacing(
                inputs.names(),
                List.of(ruleOptions.waiverFile(), ruleOptions.configurationFile(), Optional.ofNullable(template)),
                Optional.of(target));
        try (PageFolder folder = PageFolder.open(target, session.locale(), replacing)) {
            ProgressBar progress = new ProgressBar(session.console(), session.locale());
            Task task = new Task(letters, Reviewer.of(rules), folder);
            int code = ReportRun.over(inputs.input().without(target), number, session.console(), progress, task);
            // What an earlier run said of a report that is in order by now must not lie there.
            folder.removeStale(STALE);
            String text =
                    WRITTEN.fill(Map.of("n", task.written, "folder", target)).get(session.locale());
            session.console().print(TextLines.visible(text) + "\n");
            return code;
        }
    }

    private NoticeTemplate template() {
        String text = template == null ? standard() : read(OutputOptions.path("--template", template));
        List<LocalizedText> problems = NoticeTemplate.findProblems(text);
        if (!problems.isEmpty()) {
            throw UsageException.of(problems.stream().map(this::ofTemplate).toList());
        }
        return NoticeTemplate.of(text);
    }

    private String standard() {
        String language = session.locale().getLanguage();
        try (InputStream in = Objects.requireNonNull(
                NoticeCommand.class.getResourceAsStream("notice." + language + ".txt"), language)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the jar holds the template", e);
        }
    }

    private String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_TEMPLATE + 1);
            if (bytes.length > LARGEST_TEMPLATE) {
                throw new UsageException(ofTemplate(TOO_LARGE.fill(Map.of("max", LARGEST_TEMPLATE))));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(ofTemplate(NO_TEXT));
        } catch (IOException e) {
            throw new UsageException(ofTemplate(FileProblems.whyNotRead(e)));
        }
    }

    private LocalizedText ofTemplate(LocalizedText why) {
        return BAD_TEMPLATE.fill(Map.of("file", String.valueOf(template), "why", why));
    }

    /** The letter of a report, if it has to be corrected. */
    private record Written(int exitCode, Optional<byte[]> docx, Optional<String> html) {}

    /** Writes letters in the order of the input. */
    private final class Task implements ReportRun.Task<Written> {
        private final NoticeTemplate letters;
        private final Reviewer reviewer;
        private final PageFolder folder;
        private final TextResults messages = new TextResults(session.console(), session.locale(), false, true);
        private final PageNames names = new PageNames();
        private int written;

        Task(NoticeTemplate letters, Reviewer reviewer, PageFolder folder) {
            this.letters = letters;
            this.reviewer = reviewer;
            this.folder = folder;
        }

        @Override
        public Written judge(ReadReport read) {
            ReportReview review = reviewer.review(read);
            int code = ExitCodes.of(review.getResult());
            if (review.getVerdict() == ReviewVerdict.NO_PROBLEMS) {
                return new Written(code, Optional.empty(), Optional.empty());
            }
            Letter letter = letters.fill(read, review, session.locale());
            return new Written(code, Optional.of(letter.toDocx()), Optional.of(letter.toHtml()));
        }

        @Override
        public int tell(ReadReport read, Written letter) {
            String page = names.of(read, KIND.get(session.locale()));
            if (letter.docx().isPresent()) {
                written++;
                folder.write(page, letter.html().orElseThrow());
                folder.write(page.replaceFirst("html$", "docx"), letter.docx().orElseThrow());
            }
            return letter.exitCode();
        }

        @Override
        public void unreadable(ReadFailure failure) {
            messages.unreadable(failure);
        }
    }
}
