package org.disclosurereport.nextform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/extending.md says is to be edited for a form is what was edited here, and nothing else. */
class ExtendingPageTest {
    @Test
    void thePageNamesEveryFileThatANewFormTouches() throws IOException {
        Set<String> edited =
                names(Files.readString(Path.of("pom.xml")), "<replace file=\"[^\"]*?([A-Za-z0-9]+)\\.java\"");
        assertThat(edited).containsExactly("DisclosureRow", "FormVersion", "ProactiveDisclosure", "RequestRow");

        String page = Files.readString(Path.of("..", "docs", "extending.md"));
        int from = page.indexOf("## A version of the form");
        String section = page.substring(from, page.indexOf("\n## ", from + 1));
        assertThat(names(section, "`(?:form/)?([A-Z][A-Za-z0-9]+)\\.java`"))
                .containsAll(edited)
                .contains("ProactiveDisclosure2027");
    }

    private static Set<String> names(String text, String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
