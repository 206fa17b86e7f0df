package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of requests, of challenges, of decisions: carried, to be handled, the number before its noun or behind it in brackets. */
class HandlingReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        # handled and carried
        新收政府信息公开申请21件，上年结转2件，应办理23件，已办结21件。 | REQUESTS_RECEIVED 21 / REQUESTS_CARRIED_OVER 2 / REQUESTS_ANSWERED 21
        全年应答复政府信息公开申请23件，已答复21件。 | REQUESTS_ANSWERED 21
        共办理政府信息公开申请236件，其中上年结转16件，新收220件。 | REQUESTS_CARRIED_OVER 16 / REQUESTS_RECEIVED 220
        共处理政府信息公开申请236件，含上年度结转16件。 | REQUESTS_CARRIED_OVER 16
        共办结政府信息公开申请236件（含上年结转16件）。 | REQUESTS_ANSWERED 236 / REQUESTS_CARRIED_OVER 16
        共办理政府信息公开申请236件。 | REQUESTS_ANSWERED 236
        收到政府信息公开申请20件（含上年结转3件）。 | REQUESTS_RECEIVED 20 / REQUESTS_CARRIED_OVER 3
        收到申请8件，3件为上年结转而来。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 3
        收到申请8件，另有3件系上年度结转下来的申请。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 3
        收到申请8件，从2023年转入3件。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 3
        新收政府信息公开申请21件，上年结转2件，除2件结转下年度继续办理外，其余21件均已答复。 | REQUESTS_RECEIVED 21 / REQUESTS_CARRIED_OVER 2 / REQUESTS_CARRIED_FORWARD 2 / REQUESTS_ANSWERED 21
        除结转2025年办理的2件以外，其余申请全部按期答复。 | REQUESTS_CARRIED_FORWARD 2
        收到申请21件，除予以公开10件外，其余均不予公开。 | REQUESTS_RECEIVED 21 / GRANTED 10
        收到政府信息公开申请8件，无上年结转、无结转下年度。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 0 / REQUESTS_CARRIED_FORWARD 0
        收到政府信息公开申请8件，无上年结转和结转下年度情况。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 0 / REQUESTS_CARRIED_FORWARD 0
        未收到政府信息公开申请、未发生行政复议、未发生行政诉讼。 | REQUESTS_RECEIVED 0 / RECONSIDERATIONS 0 / LITIGATIONS 0
        # the number before the outcome
        答复的政府信息公开申请中10件同意公开、3件区分处理、2件不予公开。 | GRANTED 10 / PARTLY_GRANTED 3 / REFUSED 2
        办结的21件政府信息公开申请中，10件予以公开，3件部分公开。 | REQUESTS_ANSWERED 21 / GRANTED 10 / PARTLY_GRANTED 3
        收到的政府信息公开申请里，自然人申请7件，企业申请1件。 | APPLICANTS_NATURAL 7 / APPLICANTS_COMMERCIAL 1
        收到政府信息公开申请，共21件。 | REQUESTS_RECEIVED 21
        # numbers in brackets
        办结申请19件，其中：予以公开（10件，占52.6%）；部分公开（3件）；不予公开（2件）；无法提供（4件）。 | REQUESTS_ANSWERED 19 / GRANTED 10 / PARTLY_GRANTED 3 / REFUSED 2 / UNAVAILABLE 4
        收到政府信息公开申请（共8件），均已答复（8件）。 | REQUESTS_RECEIVED 8 / REQUESTS_ANSWERED 8
        收到政府信息公开申请8件：自然人申请（7件）、商业企业申请（1件）。 | REQUESTS_RECEIVED 8 / APPLICANTS_NATURAL 7 / APPLICANTS_COMMERCIAL 1
        主动公开政府信息90条，其中：政务要闻（40条）、通知公告（50条）。 | ''
        予以公开10件（含部分公开3件）。 | GRANTED_OR_PARTLY_GRANTED 10 / PARTLY_GRANTED 3
        # of all lawsuits those of disclosure
        全年发生行政复议12件，其中政府信息公开类3件。 | RECONSIDERATIONS 3
        我局行政应诉案件36件，其中涉政府信息公开案件4件。 | LITIGATIONS 4 BODY
        发生行政复议、行政诉讼案件40件，其中因政府信息公开引发的5件。 | CHALLENGES 5
        全年发生行政复议12件，其中政府信息公开行政复议3件。 | RECONSIDERATIONS 3
        因政府信息公开引发的行政诉讼4件，其中结果维持3件。 | LITIGATIONS 4 / LITIGATIONS_UPHELD 3
        收到行政复议申请120件，其中涉及政府信息公开的6件。 | ''
        # none
        没有发生针对本机关政府信息公开事务的行政复议和行政诉讼。 | CHALLENGES 0 BODY
        未发生涉及政府信息公开事项的行政复议、行政诉讼案件。 | CHALLENGES 0
        没有因政府信息公开事宜引起的行政复议。 | RECONSIDERATIONS 0
        全年未因政府信息公开行为被提起行政诉讼。 | LITIGATIONS 0
        # decisions
        公开行政许可信息1200条，作出行政许可决定2300件，行政处罚100件。 | LICENSING_DECISIONS 2300 / PENALTY_DECISIONS 100
        公开规章3件、规范性文件5件。 | ''
        公开行政许可信息1200条，行政处罚信息100条。 | ''
        公开行政许可1200件、行政处罚100件。 | ''
        发布处罚信息2600条，实施行政强制措施12件。 | COERCIVE_MEASURE_DECISIONS 12
        公示行政处罚信息2600条，全年行政处罚2841件。 | PENALTY_DECISIONS 2841
        """)
    void aNumberIsOfWhatTheWordsSay(String text, String expected) {
        assertThat(Paragraphs.figuresOf(2024, text)).isEqualTo(expected);
    }
}
