package org.disclosurereport.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.DueDates;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {
    private static final String ALL = """
            # 某市
            language = "en"

            [rules]
            off = ["structure.title",
                   'structure.period'] # both
            [rules.severity]
            challenges.total = "warning"
            "challenges.covered" = "notice"

            [due]
            departments = "01-20"

            [[waivers]]
            ruleId = "challenges.total"
            place = "challenges.reconsideration"
            reason = ""\"
            更正已公布 # not a comment
            [not.a.table]""\"

            [[waivers]]
            ruleId = "challenges.total"
            place = "challenges.reconsideration"
            reason = "只此一份"
            agency = "洪泽区人民政府"
            year = 2023

            [bodies]
            "青山县人民政府" = ["青山县人民政府办公室", "青山县公安局"]
            """;

    private static ConfigurationReadResult read(String toml) {
        return ConfigurationReader.read(toml.getBytes(StandardCharsets.UTF_8), RuleSet.standard());
    }

    private static List<String> english(String toml) {
        return read(toml).getProblems().stream()
                .map(problem -> problem.line() + " " + problem.message().getEnglish())
                .toList();
    }

    private static String anyRule() {
        return RuleSet.standard().getRules().get(1).getInfo().getId();
    }

    @Test
    void everythingThatIsConfiguredIsInTheRules() {
        String toml = ALL.replace("challenges.covered", anyRule());
        Configuration configuration = read(toml).orElseThrow();
        RuleSet rules = configuration.getRules();
        assertThat(rules.getRules().stream().map(rule -> rule.getInfo().getId()))
                .doesNotContain("structure.title", "structure.period")
                .hasSize(RuleSet.standard().getRules().size() - 2);
        assertThat(rules.getSeverity("challenges.total")).isEqualTo(Severity.WARNING);
        assertThat(rules.getSeverity(anyRule())).isEqualTo(Severity.NOTICE);
        assertThat(rules.getWaivers())
                .containsExactly(
                        Waiver.of(
                                "challenges.total",
                                "challenges.reconsideration",
                                "更正已公布 # not a comment\n[not.a.table]"),
                        Waiver.of("challenges.total", "challenges.reconsideration", "只此一份")
                                .forReport(ReportKey.of("洪泽区人民政府", 2023)));
        assertThat(configuration.getLanguage()).contains(Locale.ENGLISH);
        assertThat(configuration.getBodies().orElseThrow().getChildren("青山县人民政府"))
                .containsExactly("青山县人民政府办公室", "青山县公安局");
    }

    @Test
    void datesDueAreThoseOfTheFile() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.builder()
                        .name("某市公安局")
                        .kind(AgencyKind.DEPARTMENT)
                        .build())
                .year(2023)
                .publicationDate(LocalDate.of(2024, 1, 25))
                .build();
        RuleSet rules = read("[due]\ndepartments = \"01-20\"").orElseThrow().getRules();
        assertThat(ReportValidator.validate(report).getViolations())
                .extracting(Violation::getRuleId)
                .doesNotContain(DueDates.RULE_ID);
        assertThat(ReportValidator.validate(report, rules).getViolations())
                .filteredOn(violation -> violation.getRuleId().equals(DueDates.RULE_ID))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage(Locale.ENGLISH)).contains("due by 2024-01-20"));
        assertThat(rules.getRule(DueDates.RULE_ID).getInfo().getStatement().getEnglish())
                .isEqualTo("departments publish by 20 January of the next year, governments by 31 March");
        assertThat(RuleSet.standard().withDueDates(DueDates.of(MonthDay.of(1, 31), MonthDay.of(3, 31))))
                .hasToString(RuleSet.standard().toString());
    }

    @Test
    void emptyFileChangesNothing() {
        Configuration configuration = read("").orElseThrow();
        assertThat(configuration.getRules()).isSameAs(RuleSet.standard());
        assertThat(configuration.getLanguage()).isEmpty();
        assertThat(configuration.getBodies()).isEmpty();
    }

    @Test
    void everyMistakeIsReportedWithItsLineAndTheNearestName() {
        assertThat(english("""
                        langage = "zh"
                        language = "fr"

                        [rules]
                        off = [
                          "structure.title",
                          "structure.titel",
                          "nothing-like-it",
                        ]
                        [rules.severity]
                        challenges.total = "grave"
                        challenges.totl = "error"
                        [due]
                        departments = "31-01"
                        townships = "01-31"
                        [[waivers]]
                        ruleId = "challenges.total"
                        place = "challenges.reconsideration"
                        [[waivers]]
                        ruleId = "challenges.totals"
                        place = 7
                        reason = "x"
                        year = "2023"
                        [bodies]
                        甲 = "乙"
                        """.replace("甲 =", "\"甲\" =")))
                .containsExactly(
                        "1 unknown key \"langage\"; the nearest is \"language\"",
                        "2 \"language\" must be one of zh|en, was \"fr\"",
                        "7 there is no rule \"structure.titel\"; the nearest is \"structure.title\"",
                        "8 there is no rule \"nothing-like-it\"",
                        "11 \"challenges.total\" must be one of error|warning|notice, was \"grave\"",
                        "12 there is no rule \"challenges.totl\"; the nearest is \"challenges.total\"",
                        "14 \"departments\" must be month and day such as \"01-31\", was \"31-01\"",
                        "15 unknown key \"townships\"; allowed are: departments, governments",
                        "16 missing key \"reason\"",
                        "19 missing key \"agency\"",
                        "20 there is no rule \"challenges.totals\"; the nearest is \"challenges.total\"",
                        "21 \"place\" must be text that is not blank",
                        "23 \"year\" must be a year such as 2023, was \"2023\"",
                        "25 \"甲\" must be an array of texts such as [\"…\"]");
    }

    @Test
    void mistakesAreWordedInChineseToo() {
        assertThat(read("langage = \"zh\"").getProblems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().getChinese()).isEqualTo("未知的键“langage”，最接近的是“language”"));
    }

    @Test
    void withOneMistakeThereIsNoConfiguration() {
        ConfigurationReadResult result = read("language = \"fr\"");
        assertThat(result.getConfiguration()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1: \"language\" must be one of zh|en, was \"fr\"");
    }

    @Test
    void bodiesMayNameTheirPredecessors() {
        String toml = "[bodies]\n\"甲\" = [\"乙\", {agency = \"丙\", predecessors = [\"旧一\", \"旧二\"]}]";

        assertThat(read(toml).orElseThrow().getBodies())
                .contains(BodyTree.builder()
                        .add("甲", "乙")
                        .add("甲", "丙")
                        .addPredecessor("丙", "旧一")
                        .addPredecessor("丙", "旧二")
                        .build());
        assertThat(english("[bodies]\n\"甲\" = [{agency = \"丙\", predecessor = [\"丙\"]}]"))
                .containsExactly("2 unknown key \"predecessor\"; the nearest is \"predecessors\"");
        assertThat(english("[bodies]\n\"甲\" = [{agency = \"丙\", predecessors = [\"丙\"]}]"))
                .containsExactly("2 \"丙\" can't be its own predecessor");
        assertThat(english("[bodies]\n\"甲\" = [{predecessors = [\"丙\"]}]")).hasSize(1);
    }

    @Test
    void bodiesThatCannotBeInATreeAreReported() {
        assertThat(english("[bodies]\n\"甲\" = [\"乙\"]\n\"乙\" = [\n \"丙\",\n \"甲\"]"))
                .singleElement()
                .asString()
                .startsWith("5 ");
    }

    @ParameterizedTest
    @CsvSource({"'a = ', 1", "'language = \"zh\"\nlanguage = \"en\"', 2", "'\n\n[rules', 3", "'x = \"\n', 1"})
    void malformedTextIsReportedWithItsLine(String toml, int line) {
        assertThat(read(toml).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line))
                .satisfies(problem -> assertThat(problem.message().getEnglish()).startsWith("malformed TOML: "));
    }

    @Test
    void whatIsNoTextIsReported() {
        assertThat(ConfigurationReader.read(new byte[] {(byte) 0xFF, 0}, RuleSet.standard())
                        .getProblems())
                .containsExactly(new ConfigurationReadResult.Problem(
                        1, org.disclosurereport.LocalizedText.of("不是 UTF-8 文本", "this is not text in UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules = 1", "due = []", "waivers = {}", "waivers = [1]", "bodies = \"x\"", "rules.off = 1"})
    void otherKindsAreRefused(String toml) {
        assertThat(english("language = \"zh\"\n" + toml))
                .singleElement()
                .asString()
                .startsWith("2 ");
    }
}
