package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

    private JavaBlocks() {}

    static void check(String java, Path workspace) throws Exception {
        boolean whole = java.startsWith("import ") || java.startsWith("package ");
        Path classes = Files.createTempDirectory(workspace, "java");
        compile(whole ? java : template().replace("%s", relocated(java, workspace)), classes);
        if (!whole) {
            try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
                loader.loadClass("Snippet").getMethod("run", Path.class).invoke(null, workspace);
            }
        }
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
        String type = PUBLIC_TYPE.matcher(source).results().map(found -> found.group(1)).findFirst().orElse("Unit");
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
            assertThat(compiled).as("%s%n%s", source, said).isTrue();
        }
    }
}
