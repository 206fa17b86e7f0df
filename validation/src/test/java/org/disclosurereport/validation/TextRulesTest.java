package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.PlainText;
import org.disclosurereport.validation.rules.texts.TextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private static final Map<String, ReportRule> RULES = TextRules.RULES.stream()
            .collect(Collectors.toMap(rule -> rule.getInfo().getId(), Function.identity()));

    private static DisclosureReport report(String agency, String text) {
        return DisclosureReport.builder()
                .agency(Agency.of(agency))
                .year(2024)
                .overview(Overview.builder().text(text).build())
                .build();
    }

    private static Outcomes outcomes(String rule, String text) {
        return Outcomes.of(Objects.requireNonNull(RULES.get(rule)), report("丰泽县教育局", text));
    }

    static Stream<String> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(TextRulesTest.class.getResourceAsStream("texts.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsJudgedAsAReaderWould(String line) {
        String[] parts = line.split(" \\| ", 4);
        ReportRule rule = Objects.requireNonNull(RULES.get(parts[0]), parts[0]);
        Outcomes outcomes = Outcomes.of(rule, report(parts[2], parts[3].replace("\\n", "\n")));
        assertThat(outcomes.verdicts()).containsExactly(parts[1].equals("yes") ? Verdict.VIOLATED : Verdict.SATISFIED);
    }

    @Test
    void aFindingMasksThePersonsNumber() {
        assertThat(outcomes("text.personal-data", "申请人手机13912345678。").violated())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage().getChinese())
                            .isEqualTo("一、总体情况：“139******78”疑似个人身份证件号码、手机号码或银行卡号，请核对并隐去");
                    assertThat(finding.toString()).doesNotContain("13912345678");
                });
    }

    /** Characters beyond U+FFFF are two units, and passages are cut by units. */
    @Test
    void noPassageEndsWithinACharacter() {
        for (String before : List.of("", "甲")) {
            for (String after : List.of("", "乙")) {
                String text = before + "𠮷".repeat(5) + "公开XX条" + after + "𠮷".repeat(9);
                assertThat(outcomes("text.placeholder", text).violated())
                        .singleElement()
                        .satisfies(finding -> assertThat(PlainText.indexOfRefused(
                                        finding.getMessage().getChinese()))
                                .isEqualTo(-1));
            }
        }
    }

    @Test
    void oneTextIsOneFindingThatCountsItsPassages() {
        assertThat(outcomes("text.placeholder", "公开XX条，受理XX件，办结XX件，召开会议XX次。").violated())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getMessage().getChinese()).contains("等4处"));
    }

    @Test
    void eachTextIsAPlace() {
        DisclosureReport report = report("丰泽县教育局", "2023年，我局认真贯彻条例。")
                .withOverview(Overview.builder()
                        .text("2023年，我局认真贯彻条例。")
                        .topics(Map.of(OverviewTopic.SUPERVISION, "2023年，我局开展培训。"))
                        .build());
        assertThat(Outcomes.of(RULES.get("text.stale-year"), report).violated())
                .extracting(finding -> finding.getPlace().getName())
                .containsExactly("overview.text", "overview.topics.supervision");
    }

    @Test
    void withoutAnAgencyNobodyIsAnother() {
        assertThat(Outcomes.of(RULES.get("text.other-body"), report("", "我镇认真贯彻条例。"))
                        .violated())
                .isEmpty();
    }

    /** Steps that grow with the square of the length would take days here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "年",
                "我",
                "本",
                "填",
                "X",
                "_",
                " ",
                "1",
                "。",
                "\n",
                "局",
                "《",
                "（",
                "1 ",
                "\n。",
                "2023年",
                "2023年3件，",
                "13800138000，",
                "（填"
            })
    @Timeout(60)
    void aTextOfOneSignIsReadInLinearTime(String sign) {
        DisclosureReport report = report("丰泽县教育局", sign.repeat(1_000_000 / sign.length()));
        for (ReportRule rule : TextRules.RULES) {
            assertThat(Outcomes.of(rule, report).verdicts()).hasSize(1);
        }
    }
}
