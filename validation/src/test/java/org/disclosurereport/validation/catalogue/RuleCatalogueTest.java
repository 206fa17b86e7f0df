package org.disclosurereport.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void thePageInTheDocsIsThatOfTheRules() throws IOException {
        String page = RuleCatalogue.toMarkdown(RuleSet.standard());
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("mvn -pl core,validation test -Ddocs.update=true writes it anew")
                .hasContent(page);
    }

    @Test
    void thePageTellsTheSeverityOfTheSet() {
        RuleSet rules = RuleSet.standard().withSeverity("challenges.total", Severity.NOTICE);
        assertThat(RuleCatalogue.toMarkdown(rules))
                .contains(
                        "| `challenges.total` | 提示 |",
                        "| `challenges.total` | notice |",
                        "| `requests.row-total` | 错误 |");
    }
}
