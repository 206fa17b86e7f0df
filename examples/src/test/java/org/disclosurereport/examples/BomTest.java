package org.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials lists what is published, all of it and nothing else. */
class BomTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(disclosure-report-.*?)</artifactId>");

    @Test
    void everyPublishedModuleIsInTheBom() {
        List<String> published = all(MODULE, read("pom.xml")).stream()
                .filter(module -> !module.equals("bom") && !module.contains("/"))
                .filter(module -> !read(module + "/pom.xml").contains("<maven.deploy.skip>true"))
                .map(module -> all(ARTIFACT, read(module + "/pom.xml")).get(0))
                .toList();
        String bom = read("bom/pom.xml");
        assertThat(published).contains("disclosure-report-core", "disclosure-report-cli");
        assertThat(all(ARTIFACT, bom.substring(bom.indexOf("<dependencyManagement>"))))
                .containsOnlyOnceElementsOf(published.subList(1, published.size()))
                .hasSameElementsAs(published);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
