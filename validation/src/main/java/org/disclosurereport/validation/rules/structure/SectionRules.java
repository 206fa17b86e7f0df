package org.disclosurereport.validation.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.form.Section;
import org.disclosurereport.internal.SimplifiedScript;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Forms;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.TablesRule;
import org.disclosurereport.validation.rules.Words;

/** The rules of what the sections of prose must say: topics in 一, problems and improvements in 五, the fee in 六. */
public final class SectionRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.topics")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "总体情况写明主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面",
                                    "section 一 covers 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障")
                            .places("第一部分", "section 一")
                            .formsWhere(Forms.since(FormVersion.V2021))
                            .citation(Citations.FORM_2021)
                            .build(),
                    (report, findings) -> topics(report.getOverview(), findings)),
            TablesRule.of(
                    RuleInfo.builder()
                            .id("structure.problems-told")
                            .severity(Severity.WARNING)
                            .statement(
                                    "第五部分写明存在的主要问题和改进情况，两者均不得只写“无”",
                                    "section 五 states problems and improvements, and neither is 无")
                            .places("第五部分的问题和改进情况两处", "section 五, problems and improvements")
                            .citation(Citations.ARTICLE_50)
                            .build(),
                    SectionRules::problems),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.processing-fee")
                            .severity(Severity.WARNING)
                            .statement(
                                    "第六部分说明收取信息处理费的情况，未收取也应说明",
                                    "section 六 says what was charged as 信息处理费, even if nothing was")
                            .places("第六部分", "section 六")
                            .formsWhere(Forms.since(FormVersion.V2021))
                            .citation(Citations.FEES)
                            .build(),
                    (report, findings) -> processingFee(report.getOtherMatters(), findings)),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.processing-fee-wording")
                            .severity(Severity.NOTICE)
                            .statement("收费情况使用规范名称“信息处理费”", "what was charged is called 信息处理费, by its official name")
                            .places("第六部分，已说明收费情况时", "section 六, when it says what was charged")
                            .formsWhere(Forms.since(FormVersion.V2021))
                            .citation(Citations.FEES)
                            .build(),
                    SectionRules::wording));

    private static final Place OVERVIEW = Place.of(Section.OVERVIEW);
    private static final Place SECTION_FIVE = Place.of(Section.PROBLEMS_AND_IMPROVEMENTS);
    private static final Place PROBLEMS = StructureRules.place(ReportProperty.of("problemsAndImprovements.problems"));
    private static final Place IMPROVEMENTS =
            StructureRules.place(ReportProperty.of("problemsAndImprovements.improvements"));
    private static final Place OTHER_MATTERS = Place.of(Section.OTHER_MATTERS);

    /** The words of which one says that a topic is covered, whatever it is called. */
    private static final Map<OverviewTopic, List<String>> TOPIC_WORDS = Map.of(
            OverviewTopic.PROACTIVE_DISCLOSURE,
            List.of("主动公开", "主动发布", "公开政府信息", "发布政府信息", "公开信息", "发布信息", "公开各类", "发布各类"),
            OverviewTopic.DISCLOSURE_ON_REQUEST,
            List.of("申请"),
            OverviewTopic.INFORMATION_MANAGEMENT,
            List.of("信息管理", "规范性文件", "清理", "保密审查", "审核", "审查", "三审", "信息资源", "动态调整", "公开属性"),
            OverviewTopic.PLATFORM_DEVELOPMENT,
            List.of("平台", "网站", "公众号", "微博", "新媒体", "专栏", "公报", "查阅点", "查阅场所", "公开栏"),
            OverviewTopic.SUPERVISION,
            List.of("监督", "保障", "培训", "考核", "责任追究", "问责", "评议", "组织领导", "领导小组"));

    /** What is written when there is nothing to write, without marks. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:本年度?|[0-9]{4}年度?|[我本](?:局|镇|乡|街道|单位|机关|委|办|厅)|目前|经自查|经查)*+"
                    + "(?:暂|尚|均|暂时)?+(?:无|没有|未发现|不存在|无需|无须|未存在)"
                    + "(?:明显|突出|重大|存在|其他|主要|需要|需|相关|任何|上述|的)*+(?:问题|不足|情况|事项|措施|改进|整改|内容|之处)*+");

    /** More characters than any way to say that there is nothing. */
    private static final int LONGEST_NOTHING = 30;

    private static final List<String> PROBLEM_WORDS = List.of(
            "问题", "不足", "不够", "有待", "薄弱", "不高", "欠缺", "短板", "差距", "不及时", "不全", "困难", "滞后", "还需", "仍需", "不强", "单一",
            "不规范", "偏低", "偏少", "不到位", "较少", "较弱", "缺乏", "不平衡", "不丰富", "不深", "不完善", "不健全");

    /** What only announces or reports improvement. */
    private static final List<String> IMPROVEMENT_WORDS = List.of(
            "下一步", "今后", "下阶段", "下步", "改进", "整改", "将进一步", "将继续", "将加", "将着力", "将不断", "将从", "针对以上", "针对上述", "针对这些",
            "针对存在", "为此");

    /** What is wanting, or what is intended: 质量需进一步提升 leaves open which. */
    private static final String FURTHER = "进一步";

    /** What improves where the clause doesn't say that it is wanting. */
    private static final List<String> ACTIONS = List.of(
            "加强", "加大", "加快", "完善", "提升", "提高", "优化", "健全", "强化", "规范", "推进", "拓展", "拓宽", "丰富", "组织", "开展", "深化", "改善");

    private static final List<String> WANTING = List.of("不", "有待", "需", "欠", "缺", "薄弱", "问题", "难", "尚", "未");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：,;:\\n]");

    private static final List<String> FEE_WORDS = List.of("信息处理费");

    private SectionRules() {}

    /** An empty section is a matter of {@code structure.sections}. */
    private static void topics(Overview overview, Findings findings) {
        List<String> texts = new ArrayList<>(overview.getTopics().values());
        texts.add(overview.getText());
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (OverviewTopic topic : OverviewTopic.values()) {
            boolean own = !overview.getTopics().getOrDefault(topic, "").isBlank();
            List<String> words = TOPIC_WORDS.get(topic);
            if (!own
                    && texts.stream().noneMatch(text -> Words.holdsAny(text, words))
                    && texts.stream().noneMatch(text -> Words.holdsAny(SimplifiedScript.fold(text), words))) {
                missing.add(topic.getLabel());
            }
        }
        if (missing.isEmpty()) {
            findings.holds();
        } else {
            String names = String.join("、", missing);
            findings.violated(
                    OVERVIEW,
                    LocalizedText.of("总体情况未写明{topics}", "section 一 does not cover {topics}")
                            .fill(Map.of("topics", names)));
        }
    }

    /** An empty section is a matter of {@code structure.sections}; where one text is empty the other may hold both. */
    private static void problems(ReportTables tables, Findings findings) {
        ProblemsAndImprovements section = tables.getReport().getProblemsAndImprovements();
        String problems = simplified(tables, PROBLEMS);
        String improvements = simplified(tables, IMPROVEMENTS);
        if (problems.isBlank() && improvements.isBlank()) {
            return;
        }
        boolean noProblems = saysNothing(problems);
        boolean noImprovements = saysNothing(improvements);
        if (noProblems && noImprovements) {
            findings.violated(
                    SECTION_FIVE,
                    LocalizedText.of("{place}：只写了“{text}”", "{place}: says no more than \"{text}\"")
                            .fill(Map.of(
                                    "place",
                                    SECTION_FIVE.getLabel(),
                                    "text",
                                    (section.getProblems() + section.getImprovements()).strip())));
            return;
        }
        told(PROBLEMS, section.getProblems(), noProblems, () -> Words.holdsAny(improvements, PROBLEM_WORDS), findings);
        if (improvements.isBlank() && problems.contains(FURTHER) && !saysImprovement(problems)) {
            findings.undecided(IMPROVEMENTS);
        } else {
            told(IMPROVEMENTS, section.getImprovements(), noImprovements, () -> saysImprovement(problems), findings);
        }
    }

    /** A text as the rules read it, empty where there is none. */
    private static String simplified(ReportTables tables, Place place) {
        for (ScannedText text : tables.texts()) {
            if (text.getPath().equals(place.getName())) {
                return text.getText();
            }
        }
        return "";
    }

    private static void told(
            Place place, String text, boolean saysNothing, BooleanSupplier elsewhere, Findings findings) {
        if (text.isBlank() ? elsewhere.getAsBoolean() : !saysNothing) {
            findings.holds();
        } else if (text.isBlank()) {
            findings.violated(
                    place,
                    LocalizedText.of("{place}：未写明", "{place}: not stated").fill(Map.of("place", place.getLabel())));
        } else {
            findings.violated(
                    place,
                    LocalizedText.of("{place}：只写了“{text}”", "{place}: says no more than \"{text}\"")
                            .fill(Map.of("place", place.getLabel(), "text", text.strip())));
        }
    }

    private static boolean saysImprovement(String text) {
        if (Words.holdsAny(text, IMPROVEMENT_WORDS)) {
            return true;
        }
        return Words.holdsAny(text, ACTIONS)
                && CLAUSE_END
                        .splitAsStream(text)
                        .anyMatch(clause -> Words.holdsAny(clause, ACTIONS) && !Words.holdsAny(clause, WANTING));
    }

    /** Looks at no more letters than are needed; a long text is known by its first words. A heading before a colon is no word. */
    private static boolean saysNothing(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length() && words.length() <= LONGEST_NOTHING; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                words.setLength(0);
            } else if (Character.isLetterOrDigit(c)) {
                words.append(c);
            }
        }
        return words.isEmpty()
                || words.length() <= LONGEST_NOTHING && NOTHING.matcher(words).matches();
    }

    /** Whether prose that mentions the fee without a figure given as a value states it, is for a reader of prose to decide. */
    private static void processingFee(OtherMatters section, Findings findings) {
        if (!section.getProcessingFee().isBlank()) {
            findings.holds();
        } else if (Words.holdsAny(SimplifiedScript.fold(section.getText()), FEE_WORDS)) {
            findings.undecided(OTHER_MATTERS);
        } else {
            findings.violated(
                    OTHER_MATTERS,
                    LocalizedText.of("{place}：未说明收取信息处理费的情况", "{place}: does not say what was charged as 信息处理费")
                            .fill(Map.of("place", OTHER_MATTERS.getLabel())));
        }
    }

    /** A text that mentions no fee, beside a fee given as a value, has no words of it to judge. */
    private static void wording(DisclosureReport report, Findings findings) {
        OtherMatters section = report.getOtherMatters();
        String text = section.getText();
        if (section.getProcessingFee().isBlank() || text.indexOf('费') < 0 && text.indexOf('費') < 0) {
            return;
        }
        if (Words.holdsAny(text, FEE_WORDS)
                || Words.holdsAny(SimplifiedScript.fold(text).replaceAll("\\s", ""), FEE_WORDS)) {
            findings.holds();
        } else {
            findings.violated(
                    OTHER_MATTERS,
                    LocalizedText.of(
                                    "{place}：收费情况未使用规范名称“信息处理费”",
                                    "{place}: does not use the official name 信息处理费 for what was charged")
                            .fill(Map.of("place", OTHER_MATTERS.getLabel())));
        }
    }
}
