package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.site.Page.Block;
import org.disclosurereport.site.Workspace.Ran;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a page fences is compiled, run or compared, in the order of the page; a block that nothing here covers fails.
 *
 * <ul>
 *   <li>{@code java}: a whole file is compiled; statements are also run, see {@code Snippet.java.txt}, and print
 *       what a comment after {@code →} says.
 *   <li>{@code sh}: each line is run in a copy of the examples, by the built jars; what builds is held against the poms.
 *   <li>{@code text} after {@code sh}: the whole output of its last command; {@code -Ddocs.update=true} writes it anew.
 *   <li>{@code http}: a request is sent to the service; an answer, and {@code json} after it, must be in what came.
 *   <li>{@code json}: its keys are those of the schemas. {@code xml}: its artifacts are in the BOM.
 *   <li>{@code sql}, {@code python}, {@code js}: run where DuckDB, pandas or ajv is installed.
 *   <li>{@code <!-- file: NAME -->} before a block: it is that file, which a later command or program of the page reads.
 *   <li>{@code <!-- from: PATH -->}: it is an excerpt of that file; of a program what is between its marks, which an update copies. Also
 *       before a table.
 *   <li>{@code <!-- tested by: PATH -->}: that test reads this page. {@code <!-- not run: WHY -->}: for what isn't a program, and Kotlin.
 * </ul>
 *
 * <p>A page in Chinese must show the same commands and programs.
 */
class DocsIT {
    private static final boolean UPDATE = Boolean.getBoolean("docs.update");
    private static final Pattern BETWEEN_MARKS =
            Pattern.compile("// README begins\\R(.*?)\\h*// README ends", Pattern.DOTALL);
    private static final Pattern QUOTED_TABLE = Pattern.compile("(?m)^<!-- from: (\\S+) -->\\n((?:\\|.*\\n)+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final String SERVICE = "http://127.0.0.1:8080";

    private static Service service;

    @TempDir
    private static Path folder;

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    private static synchronized Service service() throws IOException {
        if (service == null) {
            service = Service.start();
        }
        return service;
    }

    @TestFactory
    Stream<DynamicContainer> everyBlockIsTested() throws IOException {
        return Page.all().stream()
                .filter(page -> !page.blocks().isEmpty())
                .map(page -> DynamicContainer.dynamicContainer(page.name(), tests(page)));
    }

    private static Stream<DynamicNode> tests(Page page) {
        Run run = new Run(page);
        List<DynamicNode> tests = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            int index = i;
            Block block = page.blocks().get(i);
            tests.add(DynamicTest.dynamicTest(
                    page.name() + " line " + block.line() + ": " + block.language(), () -> run.check(index)));
        }
        tests.add(DynamicTest.dynamicTest(page.name() + ": outputs, other languages", run::finish));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        return Page.all().stream()
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> {
                    for (MatchResult link : LINK.matcher(page.text()).results().toList()) {
                        Path target = link.group(1).isEmpty()
                                ? page.file()
                                : page.file().resolveSibling(link.group(1));
                        assertThat(target).as(link.group()).exists();
                        if (link.group(2) != null) {
                            assertThat(anchors(target)).as(link.group()).contains(link.group(2));
                        }
                    }
                }));
    }

    /** What a forge makes of headings: small letters, no punctuation, hyphens for blanks. */
    private static List<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void everyCommandIsOnThePageOfCommands() throws Exception {
        String help = Workspace.make(folder.resolve("commands"))
                .run("disclosure-report --help --lang en", Map.of())
                .out();
        List<String> names = Pattern.compile("(?m)^  ([a-z-]+)  ")
                .matcher(help.substring(help.indexOf("Commands:")))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(names).contains("validate", "schema");
        for (String page : List.of("docs/command.md", "docs/command.zh-CN.md")) {
            String text = Files.readString(Page.ROOT.resolve(page));
            assertThat(names).as(page).allMatch(name -> text.contains('`' + name + '`'));
        }
    }

    @TestFactory
    Stream<DynamicTest> quotedTablesAreThoseOfTheirPages() throws IOException {
        return Page.all().stream()
                .filter(page -> QUOTED_TABLE.matcher(page.text()).find())
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> {
                    Matcher table = QUOTED_TABLE.matcher(page.text());
                    while (table.find()) {
                        assertThat(Files.readString(Page.ROOT.resolve(table.group(1))))
                                .as(table.group(1))
                                .contains(table.group(2));
                    }
                }));
    }

    /** One page, from its first block to its last. */
    private static final class Run {
        private final Page page;
        private final Map<Integer, String> outputs = new TreeMap<>();
        private final List<String> commands = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private Workspace workspace;
        private Ran last;
        private HttpResponse<String> answer;

        Run(Page page) {
            this.page = page;
        }

        void check(int index) throws Exception {
            if (workspace == null) {
                workspace = Workspace.make(Files.createTempDirectory(folder, "page"));
            }
            Block block = page.blocks().get(index);
            if (block.mark().isPresent()) {
                checkMarked(index, block);
                return;
            }
            switch (block.language()) {
                case "java" -> {
                    commands.add(block.text());
                    if (!isSameInEnglish(index)) {
                        JavaBlocks.check(block.text(), workspace.folder());
                    }
                }
                case "sh" -> shell(block);
                case "text" -> {
                    assertThat(last).as("a command before the output").isNotNull();
                    outputs.put(index, last.out());
                }
                case "http" -> http(block);
                case "json" -> {
                    if (answer == null) {
                        JsonBlocks.checkKeys(block.text());
                    } else {
                        JsonBlocks.checkShown(block.text(), answer.body());
                        answer = null;
                    }
                }
                case "xml" -> xml(block);
                case "sql" -> sql(block);
                case "python" -> python(block);
                case "js" -> javaScript(block);
                default -> fail("no test covers a block of the language \"" + block.language() + '"');
            }
        }

        /** What is compiled and run on the page in English needs that once. */
        private boolean isSameInEnglish(int index) throws IOException {
            return page.isChinese()
                    && page.blocks()
                            .get(index)
                            .text()
                            .equals(page.english().blocks().get(index).text());
        }

        private void checkMarked(int index, Block block) throws IOException {
            if (block.mark("file").isPresent()) {
                String name = block.mark("file").get();
                workspace.write(name, block.text());
                files.add(name);
            } else if (block.mark("from").isPresent()) {
                excerpt(index, Page.ROOT.resolve(block.mark("from").get()), block.text());
            } else if (block.mark("tested by").isPresent()) {
                assertThat(Files.readString(
                                Page.ROOT.resolve(block.mark("tested by").get())))
                        .contains(page.file().getFileName().toString().replace(".zh-CN", ""));
            } else {
                assertThat(block.language()).isIn("", "text", "kotlin");
            }
        }

        private void excerpt(int index, Path file, String shown) throws IOException {
            String source = Files.readString(file).replace("\r\n", "\n");
            Matcher marks = BETWEEN_MARKS.matcher(source);
            if (marks.find()) {
                outputs.put(index, marks.group(1).stripTrailing().stripIndent() + "\n");
            } else {
                assertThat(source.replaceAll("(?m)^\\h+", ""))
                        .as("%s", file)
                        .contains(shown.replaceAll("(?m)^\\h+", ""));
            }
        }

        private void shell(Block block) throws Exception {
            for (String line : ShellBlocks.lines(block.text())) {
                commands.add(line);
                if (ShellBlocks.isRun(line)) {
                    last = run(line);
                } else {
                    ShellBlocks.check(line);
                }
            }
        }

        private Ran run(String line) throws Exception {
            String here = line;
            if (line.startsWith("curl ")) {
                assumeTrue(
                        workspace.run("command -v curl", Map.of()).code() == 0,
                        "no curl on the path: not tried: " + line);
                here = line.replace(SERVICE, service().address());
            }
            Ran ran = workspace.run(here, Map.of());
            // 1: the reports have errors, or differ
            assertThat(ran.code())
                    .as("%s: %s", line, ran.err())
                    .isBetween(0, line.contains("disclosure-report ") ? 1 : 0);
            assertThat(ran.err()).as(line).doesNotContain("Exception");
            return ran;
        }

        private void http(Block block) throws Exception {
            if (!block.text().startsWith("HTTP/")) {
                answer = service().send(block.text(), workspace.folder());
                return;
            }
            assertThat(answer).as("a request before the answer").isNotNull();
            String[] lines = block.text().split("\n");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(lines[0].split(" ")[1]));
            for (int i = 1; i < lines.length; i++) {
                String[] header = lines[i].split(": ", 2);
                assertThat(answer.headers().firstValue(header[0])).as(header[0]).contains(header[1]);
            }
        }

        private static void xml(Block block) throws IOException {
            String bom = Files.readString(Page.ROOT.resolve("bom/pom.xml"));
            Pattern.compile("<artifactId>(.*?)</artifactId>")
                    .matcher(block.text())
                    .results()
                    .forEach(
                            artifact -> assertThat(bom).contains("<artifactId>" + artifact.group(1) + "</artifactId>"));
        }

        private void sql(Block block) throws Exception {
            workspace.write("block.sql", block.text());
            python(
                    "import duckdb\nduckdb.connect('block.duckdb').execute(open('block.sql', encoding='utf-8').read())\n",
                    "duckdb");
        }

        private void python(Block block) throws Exception {
            python(block.text(), "pandas");
        }

        private void python(String program, String needed) throws Exception {
            Map<String, String> environment = Map.of(
                    "PYTHONPATH", Page.ROOT.resolve("site/target/python").toString(), "PYTHONIOENCODING", "utf-8");
            assumeTrue(
                    workspace
                                    .run("python3 -c 'import " + needed + "'", environment)
                                    .code()
                            == 0,
                    "no " + needed + " for Python here: the block is not run");
            workspace.write("block.py", program);
            Ran ran = workspace.run("python3 block.py", environment);
            assertThat(ran.code()).as(ran.err()).isZero();
        }

        private void javaScript(Block block) throws Exception {
            Path modules = Page.ROOT.resolve("serialization/target/ajv/node_modules");
            assumeTrue(
                    Files.isDirectory(modules.resolve("ajv"))
                            && workspace.run("command -v node", Map.of()).code() == 0,
                    "no ajv here: the block is not run");
            workspace.run("disclosure-report schema > disclosure-report.schema.json", Map.of());
            workspace.write(
                    "block.js",
                    "const fs = require('fs');\n" + block.text()
                            + "if (!validate(JSON.parse(fs.readFileSync('examples/reports/hongze-2023.json'))))"
                            + " { throw new Error(JSON.stringify(validate.errors)); }\n");
            Ran ran = workspace.run("node block.js", Map.of("NODE_PATH", modules.toString()));
            assertThat(ran.code()).as(ran.err()).isZero();
        }

        /** What was shown is what came; files that are shown are used; a page in Chinese shows what the one in English does. */
        void finish() throws IOException {
            StringBuilder updated = new StringBuilder();
            int end = 0;
            for (Map.Entry<Integer, String> output : outputs.entrySet()) {
                Block block = page.blocks().get(output.getKey());
                updated.append(page.text(), end, block.start()).append(output.getValue());
                end = block.end();
            }
            updated.append(page.text(), end, page.text().length());
            if (UPDATE) {
                Files.writeString(page.file(), updated);
            } else {
                assertThat(page.text()).as("-Ddocs.update=true writes it anew").isEqualTo(updated.toString());
            }
            for (String file : files) {
                assertThat(commands).as("a command that reads %s", file).anyMatch(command -> command.contains(file));
            }
            if (page.isChinese()) {
                assertThat(page.blocks().stream()
                                .filter(block -> block.mark("file").isEmpty())
                                .map(Block::essence))
                        .isEqualTo(page.english().blocks().stream()
                                .filter(block -> block.mark("file").isEmpty())
                                .map(Block::essence)
                                .toList());
            }
        }
    }
}
