package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.disclosurereport.stated.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # received, in every wording
        共收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20
        受理政府信息公开申请 2,019 件。 | REQUESTS_RECEIVED 2019
        全年接到依申请公开20件。 | REQUESTS_RECEIVED 20
        新收政府信息公开申请20件。 | REQUESTS_RECEIVED 20
        收到申请二十件。 | REQUESTS_RECEIVED 20
        收到公民、法人和其他组织的政府信息公开申请20件。 | REQUESTS_RECEIVED 20
        受理20件政府信息公开申请。 | REQUESTS_RECEIVED 20
        收到政府信息公开申请，共20件。 | REQUESTS_RECEIVED 20
        收到的政府信息公开申请总数为20件。 | REQUESTS_RECEIVED 20
        政府信息公开申请数量为20件。 | REQUESTS_RECEIVED 20
        收到政府信息公开申请20件（含上年结转3件）。 | REQUESTS_RECEIVED 20 / REQUESTS_CARRIED_OVER 3
        收到申请20件，其中新收17件，上年度结转3件。 | REQUESTS_RECEIVED 20 / REQUESTS_RECEIVED 17 / REQUESTS_CARRIED_OVER 3
        收到政府信息公开申请近百件。 | REQUESTS_RECEIVED ~100
        收到政府信息公开申请20余件。 | REQUESTS_RECEIVED ~20
        # none
        未收到政府信息公开申请。 | REQUESTS_RECEIVED 0
        没有收到依申请公开。 | REQUESTS_RECEIVED 0
        全年未接到公民、法人或其他组织的政府信息公开申请。 | REQUESTS_RECEIVED 0
        本年度暂未收到任何政府信息公开申请。 | REQUESTS_RECEIVED 0
        全年零申请。 | REQUESTS_RECEIVED 0
        政府信息公开申请数量为零。 | REQUESTS_RECEIVED 0
        收到政府信息公开申请0件。 | REQUESTS_RECEIVED 0
        无政府信息公开申请。 | REQUESTS_RECEIVED 0
        没有收到公民、法人和其他组织要求公开政府信息的申请。 | REQUESTS_RECEIVED 0
        全年无依申请公开事项。 | REQUESTS_RECEIVED 0
        # answered, carried over and forward
        受理政府信息公开申请20件，已办结18件，结转下年度继续办理2件。 | REQUESTS_RECEIVED 20 / REQUESTS_ANSWERED 18 / REQUESTS_CARRIED_FORWARD 2
        收到申请20件，答复18件，另有2件顺延到下年度答复。 | REQUESTS_RECEIVED 20 / REQUESTS_ANSWERED 18 / REQUESTS_CARRIED_FORWARD 2
        收到申请20件，均按期办理，共办理20件，结转至下一年0件。 | REQUESTS_RECEIVED 20 / REQUESTS_ANSWERED 20 / REQUESTS_CARRIED_FORWARD 0
        2022年收到申请20件，2021年结转3件，结转2023年办理2件。2022年工作平稳。 | REQUESTS_RECEIVED 20 / REQUESTS_CARRIED_OVER 3 / REQUESTS_CARRIED_FORWARD 2
        # outcomes
        答复申请20件，其中予以公开10件，部分公开4件，不予公开3件，无法提供2件，不予处理1件，其他处理0件。 | REQUESTS_ANSWERED 20 / GRANTED 10 / PARTLY_GRANTED 4 / REFUSED 3 / UNAVAILABLE 2 / NOT_PROCESSED 1 / OTHER_HANDLING 0
        收到申请20件，其中结转2件至下年。 | REQUESTS_RECEIVED 20 / REQUESTS_CARRIED_FORWARD 2
        县政府办公室（含代表县政府）受理政府信息公开申请17件，按规定答复17件。 | REQUESTS_RECEIVED 17 BODY / REQUESTS_ANSWERED 17 BODY
        收到申请20件。予以公开和部分公开共14件，占70%。 | REQUESTS_RECEIVED 20 / GRANTED_OR_PARTLY_GRANTED 14
        收到申请20件。予以公开及部分公开14件。 | REQUESTS_RECEIVED 20 / GRANTED_OR_PARTLY_GRANTED 14
        收到申请20件。予以公开、部分公开14件。 | REQUESTS_RECEIVED 20 / GRANTED_OR_PARTLY_GRANTED 14
        收到申请20件。10件予以公开，3件不予公开。 | REQUESTS_RECEIVED 20 / GRANTED 10 / REFUSED 3
        收到申请20件。作出不予公开决定3件。 | REQUESTS_RECEIVED 20 / REFUSED 3
        收到申请20件。因不掌握等原因无法提供12件。 | REQUESTS_RECEIVED 20 / UNAVAILABLE 12
        属于国家秘密不予公开1件。 | STATE_SECRETS 1
        没有现成信息无法提供2件，补正后仍不明确无法提供1件。 | REQUIRES_CREATION 2 / STILL_UNCLEAR 1
        # challenges
        政府信息公开行政复议7件，行政诉讼9件。 | RECONSIDERATIONS 7 / LITIGATIONS 9
        因政府信息公开引发的行政复议7件、行政诉讼9件。 | RECONSIDERATIONS 7 / LITIGATIONS 9
        政府信息公开行政复议、行政诉讼案件共16件。 | CHALLENGES 16
        收到申请20件。办理相关案件16件。 | REQUESTS_RECEIVED 20 / CHALLENGES 16
        未发生因政府信息公开引发的行政复议、行政诉讼案件。 | CHALLENGES 0
        政府信息公开行政复议351\\n件，其中结果维持72件。 | RECONSIDERATIONS 351 / RECONSIDERATIONS_UPHELD 72
        政府信息公开行政复议维持3件，被纠正1件。 | RECONSIDERATIONS_UPHELD 3 / RECONSIDERATIONS_CORRECTED 1
        没有因政府信息公开被申请行政复议或提起行政诉讼。 | CHALLENGES 0
        # scope
        我区共收到申请256件（其中，区政府收到56件，部门收到200件），上年结转12件。 | REQUESTS_RECEIVED 256 AREA / REQUESTS_CARRIED_OVER 12 AREA
        全市共受理政府信息公开申请20件，答复18件。 | REQUESTS_RECEIVED 20 AREA / REQUESTS_ANSWERED 18 AREA
        本机关收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20 BODY
        我局未收到政府信息公开申请。 | REQUESTS_RECEIVED 0 BODY
        区政府办代表区政府受理政府信息公开申请17件，全区各级行政机关受理95件。 | REQUESTS_RECEIVED 17 ON_BEHALF / REQUESTS_RECEIVED 95 AREA
        柳河县自然资源局收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20 BODY
        柳河县共收到政府信息公开申请20件。 | REQUESTS_RECEIVED 20 AREA
        """)
    void readsWhatATableHoldsToo(String text, String expected) {
        assertThat(Paragraphs.figures(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # parts
        收到自然人申请12件。
        收到网络申请5件，信函申请3件。
        通过在线平台收到申请5件。
        收到关于土地征收的政府信息公开申请6件。
        其中县医保局受理申请3件。
        延期答复申请3件。
        # other years and comparisons
        去年收到政府信息公开申请30件。
        收到申请较上年减少5件。
        收到申请同比增长12%，增加5件。
        2020年收到政府信息公开申请30件。2021年加强管理，2021年更进一步。
        自2008年以来累计收到政府信息公开申请300件。
        上半年收到政府信息公开申请9件。
        # other matters
        收到人大建议20件，办理政协提案15件。
        受理行政许可申请200件。
        办理信访件12件，办结12件。
        收到咨询20件。
        收到意见征集5条。
        开展行政复议培训3次。
        回复网民留言30条。
        主动公开规章13件。
        办理行政复议案件351件，行政应诉案件46件。
        全年予以公开政府信息90条，不予公开信息3条。
        组织处理投诉15件，不予处理3件。
        # no zero
        未收到网上申请。
        未收到逾期答复的申请。
        未收到投诉举报。
        无超期答复政府信息公开申请情况。
        没有不予公开的情况。
        未发生行政复议被纠正的情况。
        # no counts
        按照《条例》第33条，申请办理时限为20个工作日。
        国令第711号、国办函〔2020〕109号对申请作了规定。
        申请热线电话0517-83601234。
        收到申请 2 023 件。
        """)
    void readsNoFigureThatMayCountSomethingElse(String text) {
        assertThat(Paragraphs.figures(text)).isEmpty();
    }

    @Test
    void aFigureThatMayCountAPartIsSaidToBeUnclear() {
        assertThat(Paragraphs.issues("收到关于土地征收的政府信息公开申请6件。"))
                .containsExactly("line 1: the text's \"收到关于土地征收的政府信息公开申请6件\" was not understood:"
                        + " it may count all of them or some");
    }

    /** That they contradict each other is for a rule to say. */
    @Test
    void figuresThatContradictEachOtherAreBothRead() {
        String text = "共收到政府信息公开申请20件。综上，收到政府信息公开申请21件。";
        assertThat(Paragraphs.figures(text)).isEqualTo("REQUESTS_RECEIVED 20 / REQUESTS_RECEIVED 21");
    }

    @Test
    void theQuoteIsTheProseOnOneLine() {
        StatedFigure figure = Narrative.overview(Paragraphs.of("2024 年，共受理政府信息公\n开申请 3119 件。"), OptionalInt.empty())
                .value()
                .getStatedFigures()
                .get(0);
        assertThat(figure.getQuote()).hasValue("共受理政府信息公开申请 3119 件");
        assertThat(figure.getCount().getValue()).isEqualTo(3119);
    }
}
