package org.disclosurereport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a shell: what a page may show beside the commands that are run is held against the repository. */
final class ShellBlocks {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\h+)# .*$");
    private static final Pattern RUN = Pattern.compile("(?:disclosure-report|curl|python3|cat) .*");
    private static final Pattern ALIAS =
            Pattern.compile("alias disclosure-report='java -jar cli/target/disclosure-report\\.jar'");
    private static final Pattern JAR = Pattern.compile("java (?:-X\\S+ )*-jar (\\S+\\.jar)(?: .*)?");
    private static final Pattern CLASS = Pattern.compile("java (?:-X\\S+ )*-cp benchmarks/\\S+ ([\\w.]+)(?: .*)?");
    private static final Pattern MAVEN = Pattern.compile("mvn .*");
    private static final Pattern SCRIPT = Pattern.compile("npm (?:--prefix site )?(?:run (\\w+)|ci)");
    private static final Pattern LOAD = Pattern.compile("wrk .* -s (\\S+) .*");
    private static final Pattern CONTAINER = Pattern.compile("podman .*");
    private static final List<String> LAUNCHERS = List.of("bin/disclosure-report");

    private ShellBlocks() {}

    static List<String> lines(String block) {
        return block.lines()
                .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean isRun(String line) {
        return RUN.matcher(line).matches();
    }

    /** What isn't run here names nothing that isn't there. */
    static void check(String line) throws IOException {
        Matcher jar = JAR.matcher(line);
        Matcher type = CLASS.matcher(line);
        Matcher script = SCRIPT.matcher(line);
        Matcher load = LOAD.matcher(line);
        if (ALIAS.matcher(line).matches()) {
            return;
        }
        if (jar.matches()) {
            String module = jar.group(1).substring(0, jar.group(1).indexOf('/'));
            assertThat(Page.ROOT.resolve(module).resolve("pom.xml")).as(line).exists();
        } else if (type.matches()) {
            assertThat(Page.ROOT.resolve(
                            "benchmarks/src/main/java/" + type.group(1).replace('.', '/') + ".java"))
                    .as(line)
                    .exists();
        } else if (load.matches()) {
            assertThat(Page.ROOT.resolve(load.group(1))).as(line).exists();
        } else if (MAVEN.matcher(line).matches()) {
            checkMaven(line);
        } else if (script.matches()) {
            if (script.group(1) != null) {
                assertThat(Files.readString(Page.ROOT.resolve("site/package.json")))
                        .as(line)
                        .contains('"' + script.group(1) + "\":");
            }
        } else if (!CONTAINER.matcher(line).matches() && LAUNCHERS.stream().noneMatch(line::startsWith)) {
            fail("not a command that is tried anywhere: " + line);
        }
    }

    private static void checkMaven(String line) throws IOException {
        String root = Files.readString(Page.ROOT.resolve("pom.xml"));
        Matcher modules = Pattern.compile("-pl (\\S+)").matcher(line);
        while (modules.find()) {
            for (String module : modules.group(1).split(",")) {
                assertThat(root).as(line).contains("<module>" + module + "</module>");
            }
        }
        Matcher profiles = Pattern.compile("-P(\\S+)").matcher(line);
        while (profiles.find()) {
            for (String profile : profiles.group(1).split(",")) {
                String id = "<id>" + profile + "</id>";
                assertThat(root.contains(id)
                                || Files.readString(Page.ROOT.resolve("dist/pom.xml"))
                                        .contains(id))
                        .as(line)
                        .isTrue();
            }
        }
    }
}
