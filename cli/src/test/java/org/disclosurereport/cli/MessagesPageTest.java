package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every message in both languages on one page, {@code docs/messages.md}, for those who review the wording. A message is a pair of texts in
 * the sources, the first in Chinese and the second in English.
 */
class MessagesPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/messages.md");
    private static final List<String> MODULES =
            List.of("core", "validation", "serialization", "configuration", "documents", "batch", "cli");

    private static final String LITERAL = "\"(?:[^\"\\\\\n]|\\\\.)*\"";
    private static final String TEXT = "(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)";
    private static final Pattern PAIR = Pattern.compile(TEXT + "\\s*,\\s*" + TEXT);
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2}");

    private static final String HEAD = """
            # Messages

            Every message in Chinese and English, by class; `{name}` is filled in. Generated: `mvn -q -Pquick -pl cli -am test -Ddocs.update=true
            -Dtest=MessagesPageTest -Dsurefire.failIfNoSpecifiedTests=false`. The rules' statements are in [rules.md](rules.md).
            """;

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("| 有错误 | errors found |").hasLineCount((int)
                page.lines().count());
        assertThat(Files.readString(PAGE))
                .as("docs/messages.md is stale; write it anew with -Ddocs.update=true")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String module : MODULES) {
            Map<String, List<String>> byClass = new TreeMap<>();
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList()) {
                    List<String> rows = rows(Files.readString(file));
                    if (!rows.isEmpty()) {
                        String name = file.getFileName().toString().replace(".java", "");
                        byClass.computeIfAbsent(name, key -> new ArrayList<>()).addAll(rows);
                    }
                }
            }
            page.append("\n## ").append(module).append("\n");
            byClass.forEach((name, rows) -> {
                page.append("\n### ").append(name).append("\n\n| 中文 | English |\n| --- | --- |\n");
                rows.forEach(page::append);
            });
        }
        return page.toString();
    }

    private static List<String> rows(String source) {
        List<String> rows = new ArrayList<>();
        Matcher pair = PAIR.matcher(source);
        int from = 0;
        while (pair.find(from)) {
            String chinese = text(pair.group(1));
            String english = text(pair.group(2));
            boolean message =
                    HAN.matcher(chinese).find() && ENGLISH.matcher(english).find();
            if (message) {
                rows.add("| " + chinese + " | " + english + " |\n");
            }
            // What is no message may begin with what is: an id before the two texts.
            from = message ? pair.end() : pair.start(2);
        }
        return rows;
    }

    private static String text(String literals) {
        String joined = JOINT.matcher(literals).replaceAll("");
        String text = joined.substring(1, joined.length() - 1);
        return text.replace("\\\"", "\"")
                .replace("\\n", " ")
                .replace("\\u00A0", " ")
                .replace("%n", " ")
                .replace("|", "\\|")
                .strip();
    }
}
