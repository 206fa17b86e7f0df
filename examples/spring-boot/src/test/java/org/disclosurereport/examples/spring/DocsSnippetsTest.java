package org.disclosurereport.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.FindingsJson;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.json.ReportSchema;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages on embedding and JSON show: Java is compiled, statements are run, JSON is compared with the schemas. */
class DocsSnippetsTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Around statements: what a page takes as given. */
    private static final String STATEMENTS = """
            import jakarta.validation.*;
            import java.util.*;
            import org.disclosurereport.*;
            import org.disclosurereport.json.*;
            import org.disclosurereport.validation.*;
            import org.disclosurereport.validation.beans.*;
            import org.hibernate.validator.*;
            import org.hibernate.validator.engine.HibernateConstraintViolation;
            import org.springframework.format.support.FormattingConversionService;
            import tools.jackson.databind.json.JsonMapper;

            public class Snippet {
                public record Submission(@Valid @ConsistentReport DisclosureReport report) {}

                static DisclosureReport report;
                static final FormattingConversionService registry = new FormattingConversionService();
                static final RuleSet rules = RuleSet.standard();
                static final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

                public static void run(DisclosureReport sample, byte[] body, String json) throws Exception {
                    report = sample;
            %s
                }
            }
            """;

    private static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("^```" + language + "\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static boolean isStatements(String java) {
        return !java.startsWith("import ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedding.md", "json.md"})
    void javaCompilesAndStatementsRun(String page, @TempDir Path folder) throws Exception {
        List<String> blocks = blocks(page, "java");
        assertThat(blocks).hasSizeGreaterThan(1);
        DisclosureReport report =
                ReportJson.read(Path.of("..", "reports", "hongze-2023.json")).orElseThrow();
        String json = FindingsJson.write(ReportValidator.validate(report));
        for (int i = 0; i < blocks.size(); i++) {
            String java = blocks.get(i);
            Path place = Files.createDirectory(folder.resolve(Integer.toString(i)));
            String source = isStatements(java) ? STATEMENTS.replace("%s", java) : java;
            compile(place, source);
            if (isStatements(java)) {
                try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {place.toUri().toURL()})) {
                    loader.loadClass("Snippet")
                            .getMethod("run", DisclosureReport.class, byte[].class, String.class)
                            .invoke(null, report, ReportJson.canonicalBytes(report), json);
                }
            }
        }
    }

    private static void compile(Path folder, String source) throws IOException {
        MatchResult type = Pattern.compile("public (?:class|record) (\\w+)")
                .matcher(source)
                .results()
                .findFirst()
                .orElse(null);
        Path file = folder.resolve((type == null ? "Unit" : type.group(1)) + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-parameters",
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as("%s%n%s", source, said).isTrue();
    }

    @Test
    void bothLanguagesShowTheSame() throws IOException {
        for (String language : List.of("java", "xml", "json", "kotlin", "text")) {
            assertThat(blocks("embedding.zh-CN.md", language)).isNotEmpty().isEqualTo(blocks("embedding.md", language));
        }
    }

    @Test
    void theKeysOfJsonAreThoseOfTheSchemas() throws IOException {
        Set<String> known = new TreeSet<>();
        keys(MAPPER.readTree(ReportSchema.text()), known);
        keys(MAPPER.readTree(FindingsJson.schema()), known);
        List<String> blocks = blocks("json.md", "json");
        assertThat(blocks).hasSizeGreaterThan(1);
        for (String block : blocks) {
            Set<String> shown = new TreeSet<>();
            keys(MAPPER.readTree(block), shown);
            assertThat(known).containsAll(shown);
        }
    }

    private static void keys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> keys(child, keys));
    }

    @Test
    void theDependenciesAreArtifactsOfThisBuild() throws IOException {
        String bom = Files.readString(Path.of("..", "..", "bom", "pom.xml"));
        for (String block : blocks("embedding.md", "xml")) {
            Pattern.compile("<artifactId>(.*?)</artifactId>")
                    .matcher(block)
                    .results()
                    .forEach(
                            artifact -> assertThat(bom).contains("<artifactId>" + artifact.group(1) + "</artifactId>"));
        }
    }
}
