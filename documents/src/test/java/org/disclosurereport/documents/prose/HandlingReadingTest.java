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
        # due
        全年应予答复政府信息公开申请20件，实际答复20件。 | REQUESTS_ANSWERED 20
        收到申请20件，均需在20个工作日内答复，已答复18件。 | REQUESTS_RECEIVED 20 / REQUESTS_ANSWERED 18
        应办结申请20件，按时办结20件，按时办结率100%。 | REQUESTS_ANSWERED 20
        收到申请20件，需补正2件。 | REQUESTS_RECEIVED 20
        新收政府信息公开申请21件，上年结转2件，合计办结23件。 | REQUESTS_RECEIVED 21 / REQUESTS_CARRIED_OVER 2 / REQUESTS_ANSWERED 23
        新收政府信息公开申请21件，上年结转0件，共办理21件。 | REQUESTS_RECEIVED 21 / REQUESTS_CARRIED_OVER 0 / REQUESTS_ANSWERED 21
        办理申请20件，其中新收18件、上年结转2件，予以公开10件。 | REQUESTS_RECEIVED 18 / REQUESTS_CARRIED_OVER 2 / GRANTED 10
        办理政府信息公开申请236件（上年结转16件、本年新收220件）。 | REQUESTS_CARRIED_OVER 16 / REQUESTS_RECEIVED 220
        共办理政府信息公开申请20件（其中予以公开10件）。 | REQUESTS_ANSWERED 20 / GRANTED 10
        # carried over and forward
        上年度结转的3件申请已全部办结。 | REQUESTS_CARRIED_OVER 3
        收到申请20件（另有2023年度顺延来的3件）。 | REQUESTS_RECEIVED 20 / REQUESTS_CARRIED_OVER 3
        除3件按规定结转至下一年度办理之外，其余18件均已办结。 | REQUESTS_CARRIED_FORWARD 3 / REQUESTS_ANSWERED 18
        收到申请21件，除3件尚在办理外，其余18件均在法定期限内答复。 | REQUESTS_RECEIVED 21 / REQUESTS_CARRIED_FORWARD 3 / REQUESTS_ANSWERED 18
        没有上年结转，也没有结转下年的申请。 | REQUESTS_CARRIED_OVER 0 / REQUESTS_CARRIED_FORWARD 0
        无上年度结转申请，无结转至下年度申请。 | REQUESTS_CARRIED_OVER 0 / REQUESTS_CARRIED_FORWARD 0
        2024年收到申请8件，无2023年结转，无结转2025年。 | REQUESTS_RECEIVED 8 / REQUESTS_CARRIED_OVER 0 / REQUESTS_CARRIED_FORWARD 0
        项目资金结转下年2件。 | ''
        除涉密事项外，主动公开信息90条。 | ''
        除依法不予公开的外，全部公开。 | ''
        # number first
        收到的申请中有3件不予公开。 | REFUSED 3
        收到申请20件。在已答复的申请中，有12件予以公开，5件无法提供，3件不予处理。 | REQUESTS_RECEIVED 20 / GRANTED 12 / UNAVAILABLE 5 / NOT_PROCESSED 3
        收到政府信息公开申请20件，18件已办结，2件结转下年。 | REQUESTS_RECEIVED 20 / REQUESTS_ANSWERED 18 / REQUESTS_CARRIED_FORWARD 2
        从办理结果看，12件予以公开，5件不予公开。 | GRANTED 12 / REFUSED 5
        在答复的20件申请中：予以公开12件，部分公开8件。 | REQUESTS_ANSWERED 20 / GRANTED 12 / PARTLY_GRANTED 8
        不予公开的申请中，2件属于国家秘密，1件属于内部事务信息。 | STATE_SECRETS 2 / INTERNAL_AFFAIRS 1
        收到申请20件，按申请人分：自然人（15件）、企业（5件）。 | REQUESTS_RECEIVED 20 / APPLICANTS_NATURAL 15 / APPLICANTS_COMMERCIAL 5
        答复20件：予以公开(12件，60%)、不予公开(8件，40%)。 | REQUESTS_ANSWERED 20 / GRANTED 12 / REFUSED 8
        予以公开（12）、部分公开（8）。 | GRANTED 12 / PARTLY_GRANTED 8
        收到政府信息公开申请20件（均为自然人）。 | REQUESTS_RECEIVED 20
        信息处理费（0元）。 | ''
        制发行政规范性文件（7件），废止（2件）。 | NORMATIVE_DOCUMENTS_ISSUED 7 / NORMATIVE_DOCUMENTS_REPEALED 2
        # challenges
        全年行政复议案件15件，其中涉及政府信息公开2件；行政诉讼案件6件，其中涉及政府信息公开1件。 | RECONSIDERATIONS 2 / LITIGATIONS 1
        我局作为被申请人的行政复议案件12件（其中政府信息公开类2件）。 | RECONSIDERATIONS 2 BODY
        发生行政诉讼6件，其中信息公开案件1件，结果维持1件。 | LITIGATIONS 1 / LITIGATIONS_UPHELD 1
        因政府信息公开被申请行政复议5件，其中因信息公开答复引发的4件。 | RECONSIDERATIONS 5
        没有发生涉及政府信息公开领域的行政争议案件。 | CHALLENGES 0
        未发生针对我局政府信息公开工作的行政复议、诉讼。 | CHALLENGES 0 BODY
        未发生因土地征收引发的行政复议。 | ''
        没有发生公众针对政府信息公开提起的行政诉讼。 | LITIGATIONS 0
        # published and decided
        公布行政许可结果500条，全年共作出行政许可600件、行政处罚50件。 | LICENSING_DECISIONS 600 / PENALTY_DECISIONS 50
        公示行政处罚信息2600条、行政许可信息300条，实施行政处罚41件。 | PENALTY_DECISIONS 41
        主动公开规范性文件5件，制发规范性文件7件。 | NORMATIVE_DOCUMENTS_ISSUED 7
        主动公开规范性文件5件、政策解读8件，现行有效规范性文件35件。 | NORMATIVE_DOCUMENTS_IN_FORCE 35
        归集公示行政许可1200件，行政处罚100件。 | ''
        """)
    void aNumberIsOfWhatTheWordsSay(String text, String expected) {
        assertThat(Paragraphs.figuresOf(2024, text)).isEqualTo(expected);
    }
}
