package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.disclosurereport.OverviewTopic.DISCLOSURE_ON_REQUEST;
import static org.disclosurereport.OverviewTopic.INFORMATION_MANAGEMENT;
import static org.disclosurereport.OverviewTopic.PLATFORM_DEVELOPMENT;
import static org.disclosurereport.OverviewTopic.PROACTIVE_DISCLOSURE;
import static org.disclosurereport.OverviewTopic.SUPERVISION;

import java.util.List;
import java.util.OptionalInt;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.sections.ProblemsText;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionReadingTest {
    @Test
    void partsAnOverviewByTheHeadingsOfItsTopics() {
        Overview overview = Narrative.overview(
                        Paragraphs.of(
                                "本年工作平稳。",
                                "（一）主动公开",
                                "公开信息若干。",
                                "又公开若干。",
                                "（二）依申请公开情况。畅通渠道。",
                                "(三)政府信息管理：审核从严。",
                                "（四）政府信息公开平台建设情况",
                                "维护网站。",
                                "（五）监督保障方面",
                                "开展培训。"),
                        OptionalInt.empty())
                .value();
        assertThat(overview.getText()).isEqualTo("本年工作平稳。");
        assertThat(overview.getTopics())
                .containsExactly(
                        entry(PROACTIVE_DISCLOSURE, "公开信息若干。\n又公开若干。"),
                        entry(DISCLOSURE_ON_REQUEST, "畅通渠道。"),
                        entry(INFORMATION_MANAGEMENT, "审核从严。"),
                        entry(PLATFORM_DEVELOPMENT, "维护网站。"),
                        entry(SUPERVISION, "开展培训。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        （一）主动公开政府信息情况        | PROACTIVE_DISCLOSURE
        1.主动公开方面                    | PROACTIVE_DISCLOSURE
        主动公开情况                      | PROACTIVE_DISCLOSURE
        一、主动公开工作                  | PROACTIVE_DISCLOSURE
        （二）依申请公开办理情况          | DISCLOSURE_ON_REQUEST
        （二）依申请公开政府信息工作情况  | DISCLOSURE_ON_REQUEST
        （二）政府信息公开申请办理情况    | DISCLOSURE_ON_REQUEST
        （三）政府信息管理工作            | INFORMATION_MANAGEMENT
        （三）政府信息资源管理            | INFORMATION_MANAGEMENT
        （四）平台建设                    | PLATFORM_DEVELOPMENT
        （四）政府信息公开平台建设方面：  | PLATFORM_DEVELOPMENT
        （五）监督保障情况                | SUPERVISION
        （五）政府信息公开监督保障        | SUPERVISION
        """)
    void knowsTheTopicsByManyNames(String heading, OverviewTopic topic) {
        Overview overview = Narrative.overview(Paragraphs.of(heading, "正文。"), OptionalInt.empty())
                .value();
        assertThat(overview.getTopics()).containsExactly(entry(topic, "正文。"));
        assertThat(overview.getText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        （一）系统推进主动公开。全年平稳。 | PROACTIVE_DISCLOSURE
        （二）规范办理依申请公开           | DISCLOSURE_ON_REQUEST
        """)
    void aHeadingThatSaysMoreStaysInTheText(String paragraph, OverviewTopic topic) {
        assertThat(Narrative.overview(Paragraphs.of(paragraph), OptionalInt.empty())
                        .value()
                        .getTopics())
                .containsExactly(entry(topic, paragraph));
    }

    @ParameterizedTest
    @CsvSource({
        "网站平台主动公开政府信息 1136 条。",
        "我局主动公开工作受到好评。",
        "（一）主动公开信息 90 条，其中城建类 40 条、农业类 50 条。全年平稳，没有发生差错，制度更加完善。",
        "依申请公开渠道畅通，管理规范。"
    })
    void proseLosesNothingEvenWhereItLooksLikeAHeading(String paragraph) {
        Overview overview = Narrative.overview(Paragraphs.of(paragraph), OptionalInt.empty())
                .value();
        String all = overview.getText() + String.join("", overview.getTopics().values());
        assertThat(all).isEqualTo(paragraph);
    }

    @Test
    void aHeadingMarkedByTheDocumentNeedsNoNumber() {
        List<TextBlock> paragraphs = List.of(
                new TextBlock("持续深化主动公开", true, SourcePlace.DOCUMENT),
                Paragraphs.of("正文。").get(0));
        assertThat(Narrative.overview(paragraphs, OptionalInt.empty()).value().getTopics())
                .containsExactly(entry(PROACTIVE_DISCLOSURE, "持续深化主动公开\n正文。"));
    }

    @Test
    void anEmptySectionIsEmpty() {
        assertThat(Narrative.overview(List.of(), OptionalInt.empty()).value())
                .isEqualTo(Overview.builder().build());
        assertThat(ProblemsText.of(List.of()))
                .isEqualTo(ProblemsAndImprovements.builder().build());
        assertThat(Narrative.otherMatters(List.of(), OptionalInt.empty()).value())
                .isEqualTo(OtherMatters.builder().build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        （一）存在问题\\n一是人手不足。\\n（二）改进情况\\n加强培训。       | 一是人手不足。 | 加强培训。
        （一）存在的主要问题：人手不足。\\n（二）下一步工作打算：加强培训。 | 人手不足。     | 加强培训。
        存在问题：人手不足。\\n改进措施：加强培训。\\n定期检查。            | 人手不足。     | 加强培训。\\n定期检查。
        一、存在的问题\\n人手不足。\\n二、整改措施\\n加强培训。             | 人手不足。     | 加强培训。
        1.存在的不足\\n人手不足。\\n2.下一步改进措施\\n加强培训。           | 人手不足。     | 加强培训。
        人手不足。针对存在的问题，下一步，加强培训。 | 人手不足。 | 针对存在的问题，下一步，加强培训。
        一是解读有待加强和改进的\\n地方不少。        | 一是解读有待加强和改进的\\n地方不少。 | ''
        （一）解读质量有待改进。少数解读简单。       | （一）解读质量有待改进。少数解读简单。 | ''
        """)
    void partsProblemsAndImprovementsWhereHeadingsDo(String text, String problems, String improvements) {
        ProblemsAndImprovements read = ProblemsText.of(Paragraphs.of(text.replace("\\n", "\n")));
        assertThat(read.getProblems()).isEqualTo(problems.replace("\\n", "\n"));
        assertThat(read.getImprovements()).isEqualTo(improvements.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2023年度本局未收取信息处理费。 | 0
        本年度没有收取政府信息公开信息处理费。 | 0
        全年未向申请人收取信息处理费。 | 0
        严格执行《政府信息公开信息处理费管理办法》，未收取任何费用。 | 0
        信息处理费收取情况：无。 | 0
        未产生信息处理费。 | 0
        2023年收取信息处理费0元。 | 0
        信息处理费为零。 | 0
        信息处理费收取金额为 0。 | 0
        信息处理费收取金额为：0。 | 0
        不存在收取信息处理费的情形。 | 0
        全年信息处理费零收费。 | 0
        收取信息处理费380元。 | 380
        收取信息处理费共计 3,940 元。 | 3940
        收取信息处理费 1.25 万元。 | 12500
        收取政府信息公开信息处理费38.5元。 | 38.5
        信息处理费：发出收费通知2件，总金额120元。 | ''
        收取信息处理费共计380元，其中一个局1件，收取80元，另一个局收取300元。 | 380
        2023年收取信息处理费380元，2022年收取200元。2023年平稳，2023年有序。 | 380
        收取信息处理费380元，较上年减少20元。 | 380
        （一）收取信息处理费情况。\\n本年度未收取。 | 0
        （一）信息处理费情况\\n全年收取380元。 | 380
        按《条例》规定收取信息处理\\n费380元。 | 380
        无其他需要报告的事项。 | ''
        无。 | ''
        本年度办理建议提案 12 件，经费支出 3000 元。 | ''
        依法规范收取信息处理费。 | ''
        """)
    void readsTheProcessingFee(String text, String fee) {
        Narrative.Reading<OtherMatters> read =
                Narrative.otherMatters(Paragraphs.of(text.replace("\\n", "\n")), OptionalInt.empty());
        assertThat(read.value().getProcessingFee()).hasToString(fee);
        assertThat(read.value().getText()).isEqualTo(text.replace("\\n", "\n"));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        未收取信息处理费。全年收取信息处理费380元。 | different fees are stated
        收取信息处理费380元。收取信息处理费390元。 | different fees are stated
        收取信息处理费300余元。 | the fee is rounded
        """)
    void anUnclearFeeIsBlankAndSaidToBe(String text, String reason) {
        Narrative.Reading<OtherMatters> read = Narrative.otherMatters(Paragraphs.of(text), OptionalInt.empty());
        assertThat(read.value().getProcessingFee().isBlank()).isTrue();
        assertThat(Paragraphs.messages(read.issues()))
                .singleElement()
                .asString()
                .endsWith(reason);
    }
}
