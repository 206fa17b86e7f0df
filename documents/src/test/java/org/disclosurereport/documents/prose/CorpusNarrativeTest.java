package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.sections.ProblemsText;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The narrative of real reports whose file is text; what is expected stands beside them in the corpus. */
class CorpusNarrativeTest {
    @Test
    void readsTheTenCategoriesOfASubdistrict() throws IOException {
        String name = "jinshan-2023";
        String report = read("reports/" + name + ".txt");
        assertThat(Paragraphs.breakdowns(section(report, "一、", "二、")))
                .isEqualTo("主动公开信息 90条 LISTED" + categories(read("expected/" + name + ".json")));
        assertThat(Paragraphs.figures(section(report, "一、", "二、"))).isEqualTo("REQUESTS_RECEIVED 0 BODY");
        assertThat(Narrative.overview(paragraphs(section(report, "一、", "二、")), OptionalInt.empty())
                        .value()
                        .getTopics())
                .containsOnlyKeys(OverviewTopic.values());
        assertThat(ProblemsText.of(paragraphs(section(report, "五、", "六、"))).getImprovements())
                .startsWith("1、")
                .doesNotContain("下一步工作打算");
        assertThat(fee(report)).isEqualTo("0");
    }

    @Test
    void readsTheFiguresOfACounty() throws IOException {
        String report =
                read("reports/shuyang-county-2025.md").replace("\n## ", "\n").replace("\n### ", "\n");
        assertThat(Paragraphs.figures(section(report, "一、", "二、")))
                .isEqualTo("REQUESTS_RECEIVED 749 AREA / APPLICANTS_NATURAL 741 AREA / APPLICANTS_ORGANIZATIONS 8 AREA"
                        + " / REQUESTS_ANSWERED 718 AREA / REQUESTS_CARRIED_FORWARD 31 AREA"
                        + " / CHALLENGES 74 AREA");
        assertThat(Paragraphs.breakdowns(section(report, "一、", "二、"))).isEmpty();
        assertThat(fee(report)).isEqualTo("380");
    }

    private static String fee(String report) {
        Narrative.Reading<?> read =
                Narrative.otherMatters(paragraphs(section(report, "六、", "\u0000")), OptionalInt.empty());
        assertThat(read.issues()).isEmpty();
        return ((org.disclosurereport.OtherMatters) read.value())
                .getProcessingFee()
                .toString();
    }

    /** The categories of an expected file, each an array of name and count. */
    private static String categories(String json) {
        StringBuilder categories = new StringBuilder();
        String list = json.substring(json.indexOf("\"categories\""));
        String[] parts = list.substring(0, list.indexOf("\"receivedRequests\"")).split("[\\[\\],\\s]+");
        for (int i = 1; i + 1 < parts.length; i += 2) {
            categories
                    .append(' ')
                    .append(parts[i].replace("\"", ""))
                    .append('=')
                    .append(parts[i + 1]);
        }
        return categories.toString();
    }

    private static String section(String report, String from, String to) {
        int start = report.indexOf('\n', report.indexOf("\n" + from) + 1);
        int end = report.indexOf("\n" + to, start);
        return report.substring(start, end < 0 ? report.length() : end);
    }

    private static List<TextBlock> paragraphs(String text) {
        List<TextBlock> paragraphs = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(
                        new TextBlock(line.strip(), false, SourcePlace.of(0, 0, paragraphs.size() + 1, 0))));
        return paragraphs;
    }

    private static String read(String name) throws IOException {
        Path file = Path.of("../../shared/corpus", name);
        Assumptions.assumeTrue(Files.exists(file), () -> "the corpus of real reports is not there: " + file);
        return Files.readString(file);
    }
}
