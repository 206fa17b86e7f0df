package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java that a page shows: whole files are compiled, statements are compiled and run among what {@code Snippet.java.txt} gives them. */
final class JavaBlocks {
    private static final Pattern PUBLIC_TYPE = Pattern.compile("public (?:final )?(?:class|record|interface) (\\w+)");

    /** What a page says of a line that it prints. */
    private static final Pattern SHOWN = Pattern.compile("(?m)// → (.*)$");

    private JavaBlocks() {}

    static void check(String java, Path workspace) throws Exception {
        boolean whole = java.startsWith("import ") || java.startsWith("package ");
        Path classes = Files.createTempDirectory(workspace, "java");
        compile(whole ? java : template().replace("%s", relocated(java, workspace)), classes);
        if (!whole) {
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
                List<String> printed = run(loader.loadClass("Snippet"), workspace);
                SHOWN.matcher(java)
                        .results()
                        .forEach(shown -> assertThat(printed).as(java).contains(shown.group(1)));
            }
        }
    }

    /** {@return the lines that it prints} */
    private static List<String> run(Class<?> snippet, Path workspace) throws ReflectiveOperationException {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            snippet.getMethod("run", Path.class).invoke(null, workspace);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Files that statements name are those of the workspace. */
    private static String relocated(String java, Path workspace) {
        return java.replaceAll("\"((?:examples|target)/[^\"]*|[\\w-]+\\.toml)\"", "\"" + workspace + "/$1\"");
    }

    private static String template() throws IOException {
        try (InputStream in = JavaBlocks.class.getResourceAsStream("/Snippet.java.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void compile(String source, Path classes) throws IOException {
        String type = PUBLIC_TYPE
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("Unit");
        Path file = classes.resolve(type + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-parameters",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as("%s%n%s", said, source).isTrue();
        }
    }
}
