package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that applicants gave, that bodies got, that nobody gave: who acts says nothing of how many. */
class ReceivedReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        # who gave to whom
        群众向我镇提交政府信息公开申请9件。 | REQUESTS_RECEIVED 9 BODY
        申请人向本机关递交政府信息公开申请表9份。 | REQUESTS_RECEIVED 9 BODY
        社会公众提出政府信息公开申请共9件。 | REQUESTS_RECEIVED 9
        公民、法人向青禾县民政局提交政府信息公开申请9件。 | REQUESTS_RECEIVED 9 BODY
        收到自然人、法人提出的政府信息公开申请共9件。 | REQUESTS_RECEIVED 9
        收到单位和个人提出的政府信息公开申请9件。 | REQUESTS_RECEIVED 9
        收到市民和企业提交的政府信息公开申请9件。 | REQUESTS_RECEIVED 9
        其中网上提交申请3件，当面提交2件。 | ''
        收到政府信息公开申请9件，其中群众当面提交申请3件。 | REQUESTS_RECEIVED 9
        收到政府信息公开申请9件，其中村民提出的申请3件。 | REQUESTS_RECEIVED 9
        自然人提交申请7件，法人提交申请2件。 | APPLICANTS_NATURAL 7 / APPLICANTS_ORGANIZATIONS 2
        申请人提出行政许可申请9件。 | ''
        群众提出意见建议9条。 | ''
        公众向我局提出咨询9件。 | ''
        # containers
        共收到依申请公开办件9件。 | REQUESTS_RECEIVED 9
        受理信息公开申请办件9件。 | REQUESTS_RECEIVED 9
        收到依申请公开工单9件，办结9件。 | REQUESTS_RECEIVED 9 / REQUESTS_ANSWERED 9
        收到依申请公开信件9件。 | REQUESTS_RECEIVED 9
        收到依申请公开咨询9件。 | ''
        收到政务服务办件9件。 | ''
        # none
        未收到任何组织或个人提出的政府信息公开申请。 | REQUESTS_RECEIVED 0
        全年没有任何单位、个人向我局提出政府信息公开申请。 | REQUESTS_RECEIVED 0 BODY
        没有群众向我镇提交政府信息公开申请。 | REQUESTS_RECEIVED 0 BODY
        我局未收到一件政府信息公开申请。 | REQUESTS_RECEIVED 0 BODY
        未收到1件政府信息公开申请。 | REQUESTS_RECEIVED 0
        没有一件政府信息公开申请。 | REQUESTS_RECEIVED 0
        一件政府信息公开申请也没有收到。 | REQUESTS_RECEIVED 0
        全年1件政府信息公开申请都未收到。 | REQUESTS_RECEIVED 0
        未发生一起因政府信息公开引发的行政复议、行政诉讼。 | CHALLENGES 0
        收到政府信息公开申请9件，未办结1件。 | REQUESTS_RECEIVED 9 / REQUESTS_CARRIED_FORWARD 1
        收到政府信息公开申请9件，1件未答复。 | REQUESTS_RECEIVED 9
        # counts of persons and bodies
        全年共有12位群众向我局提交政府信息公开申请8件。 | REQUESTS_RECEIVED 8 BODY
        全县32个部门和12个乡镇共收到政府信息公开申请220件。 | REQUESTS_RECEIVED 220 AREA
        全县15个乡镇（街道）收到政府信息公开申请220件。 | REQUESTS_RECEIVED 220 AREA
        我局及5家下属单位共受理政府信息公开申请8件。 | REQUESTS_RECEIVED 8 BODY
        受理20件政府信息公开申请。 | REQUESTS_RECEIVED 20
        共收到20件依申请公开。 | REQUESTS_RECEIVED 20
        # systems
        全市公安机关共收到政府信息公开申请152件。 | REQUESTS_RECEIVED 152 AREA
        全市卫生健康系统受理政府信息公开申请152件。 | REQUESTS_RECEIVED 152 AREA
        我县民政局收到政府信息公开申请9件。 | REQUESTS_RECEIVED 9 BODY
        通过依申请公开系统收到政府信息公开申请9件。 | ''
        # others
        广大群众向我街道递交依申请公开申请表9份。 | REQUESTS_RECEIVED 9 BODY
        共有3家企业向我局提出政府信息公开申请5件。 | APPLICANTS_COMMERCIAL 5 BODY
        收到8位市民提交的申请9件。 | REQUESTS_RECEIVED 9
        收到社会各界提出的政府信息公开申请9件。 | REQUESTS_RECEIVED 9
        我局向县政府提交行政规范性文件备案7件。 | ''
        我镇及下辖9个行政村、2个社区共收到政府信息公开申请4件。 | REQUESTS_RECEIVED 4 BODY
        全市12个县（市、区）及45个市直部门共受理政府信息公开申请1220件。 | REQUESTS_RECEIVED 1220 AREA
        收到申请9个。 | REQUESTS_RECEIVED 9
        收到申请9件，其中3个予以公开。 | REQUESTS_RECEIVED 9 / GRANTED 3
        全市教育系统未收到政府信息公开申请。 | REQUESTS_RECEIVED 0 AREA
        全区各级各部门共收到政府信息公开申请120件。 | REQUESTS_RECEIVED 120 AREA
        教育系统培训3次，收到申请9件。 | REQUESTS_RECEIVED 9
        未收到1份公民、法人或其他组织的信息公开申请。 | REQUESTS_RECEIVED 0
        没有收到过一件依申请公开。 | REQUESTS_RECEIVED 0
        全年未收到一例政府信息公开申请，未发生一起行政复议。 | REQUESTS_RECEIVED 0 / RECONSIDERATIONS 0
        收到1件政府信息公开申请。 | REQUESTS_RECEIVED 1
        收到一件政府信息公开申请，未收取信息处理费。 | REQUESTS_RECEIVED 1
        全年收到政府信息公开申请1件，无结转。 | REQUESTS_RECEIVED 1 / REQUESTS_CARRIED_FORWARD 0
        收到政府信息公开申请9件，1件申请未按期答复。 | REQUESTS_RECEIVED 9
        收到政府信息公开申请9件，1件因材料未收到而延期。 | REQUESTS_RECEIVED 9
        未收到任何企业和群众的依申请公开诉求。 | REQUESTS_RECEIVED 0
        未收到公民、企业提出的政府信息公开申请。 | REQUESTS_RECEIVED 0
        未收到行政许可申请办件。 | ''
        没有任何人向本单位提出过政府信息公开申请。 | REQUESTS_RECEIVED 0 BODY
        收到企业和个人提出的申请9件。 | REQUESTS_RECEIVED 9
        收到申请9件，其中自然人提出8件、法人提出1件。 | REQUESTS_RECEIVED 9 / APPLICANTS_NATURAL 8 / APPLICANTS_ORGANIZATIONS 1
        主动公开信息90条，其中企业和群众关心的信息40条，单位和个人信用信息50条。 | ''
        申请人提交补正材料3件。 | ''
        代表提出建议12件，委员提交提案9件。 | ''
        收到申请9件，其中3名申请人提出行政复议。 | REQUESTS_RECEIVED 9
        全年共有2名申请人提起行政复议2件。 | RECONSIDERATIONS 2
        """)
    void aRequestIsReadWhoeverTheSentenceIsAbout(String text, String expected) {
        assertThat(Paragraphs.figuresOf(2024, text)).isEqualTo(expected);
    }
}
