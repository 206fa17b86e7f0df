package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.form.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time a figure is of: the report's year, another, a part of it. All texts are of a report of 2024. */
class FigureTimesTest {
    private static final int YEAR = 2024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        # years together, each with its number
        2024年和2023年分别收到政府信息公开申请8件和17件。 | REQUESTS_RECEIVED 8
        2023年、2024年收到政府信息公开申请分别为17件、8件。 | REQUESTS_RECEIVED 8
        2022—2024年分别收到政府信息公开申请15件、12件、8件。 | REQUESTS_RECEIVED 8
        2022、2023、2024年，我局分别受理政府信息公开申请15、12、8件。 | REQUESTS_RECEIVED 8 BODY
        去年和今年分别收到政府信息公开申请17件、8件。 | REQUESTS_RECEIVED 8
        2024年和2023年分别收到8件和17件政府信息公开申请。 | REQUESTS_RECEIVED 8
        2023年、2024年共收到政府信息公开申请25件。 | ''
        2023至2024年共收到政府信息公开申请25件。 | ''
        2023年与2024年分别收到政府信息公开申请17件和8件，分别办结17件和7件。 | REQUESTS_RECEIVED 8 / REQUESTS_ANSWERED 7
        2022年、2023年、2024年分别收到政府信息公开申请15件、12件。 | ''
        2023年收到政府信息公开申请17件，2024年8件。 | REQUESTS_RECEIVED 8
        近三年收到政府信息公开申请数分别为：2022年15件，2023年12件，2024年8件。 | REQUESTS_RECEIVED 8
        2023年和2024年分别发生政府信息公开行政复议3件、2件。 | RECONSIDERATIONS 2
        # none in another year is not none in this
        2023年，未收到政府信息公开申请。 | ''
        2023年，我局全年未收到政府信息公开申请。 | ''
        2023年度未收到政府信息公开申请。 | ''
        上年度未收到政府信息公开申请，本年度收到8件。 | REQUESTS_RECEIVED 8
        去年同期未收到申请，今年收到申请8件。 | REQUESTS_RECEIVED 8
        2024年全年未收到政府信息公开申请。 | REQUESTS_RECEIVED 0
        2023年、2024年均未收到政府信息公开申请。 | REQUESTS_RECEIVED 0
        # a part of the year is not the year
        2024年上半年收到政府信息公开申请3件，下半年收到5件。 | ''
        2024年1-6月收到政府信息公开申请3件，全年共收到8件。 | REQUESTS_RECEIVED 8
        2024年1—6月，未收到政府信息公开申请。 | ''
        1至9月收到政府信息公开申请3件，全年8件。 | REQUESTS_RECEIVED 8
        前三季度，我局未收到政府信息公开申请。 | ''
        2024年12月收到政府信息公开申请1件。 | ''
        第3季度办结申请1件，全年共办结申请8件。 | REQUESTS_ANSWERED 8
        2024年1月1日至2024年12月31日，我局收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8 BODY
        2024年1月至12月，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        2024年1-12月收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        2024年1月1日至12月31日共收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        截至2024年12月31日，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        截至12月底收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        截至2024年6月底，共收到政府信息公开申请3件。 | ''
        自2008年以来累计收到政府信息公开申请300件，全年收到8件。 | REQUESTS_RECEIVED 8
        收到政府信息公开申请8件，较2023年减少9件，办结8件。 | REQUESTS_RECEIVED 8 / REQUESTS_ANSWERED 8
        3月15日召开培训会，全年收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        2024年以来，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        今年以来收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        一季度制发行政规范性文件2件，全年制发行政规范性文件7件。 | NORMATIVE_DOCUMENTS_ISSUED 7
        每季度未收到政府信息公开申请。 | ''
        # other words
        上年、本年分别收到政府信息公开申请17件、8件，同比下降53%。 | REQUESTS_RECEIVED 8
        2023年、2024年，全县分别收到政府信息公开申请217件、208件。 | REQUESTS_RECEIVED 208 AREA
        2023年和2024年政府信息公开申请分别为17件和8件。 | REQUESTS_RECEIVED 8
        2024年和2025年分别收到8件和2件政府信息公开申请。 | REQUESTS_RECEIVED 8
        2024年，收到申请8件，其中第一季度2件、第二季度1件、第三季度3件、第四季度2件。 | REQUESTS_RECEIVED 8
        上半年收到申请3件、下半年收到申请5件，全年共收到申请8件。 | REQUESTS_RECEIVED 8
        2024年第四季度，我局高度重视，未收到政府信息公开申请。 | ''
        截至2024年底，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        自2023年1月1日起至2024年12月31日止，共收到申请25件。 | ''
        2024年1月1日至2024年6月30日，我局收到政府信息公开申请3件。 | ''
        2024年1月1日—12月31日，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        1月份收到政府信息公开申请1件，2月份未收到政府信息公开申请。 | ''
        本年度收到申请8件，2023年度收到申请17件。 | REQUESTS_RECEIVED 8
        2023年收到申请17件；2024年收到申请8件，2024年第四季度收到2件。 | REQUESTS_RECEIVED 8
        2023年度共收到申请17件，办结17件。2024年度共收到申请8件，办结8件。 | REQUESTS_RECEIVED 8 / REQUESTS_ANSWERED 8
        与2023年相比，申请减少9件，全年收到申请8件。 | REQUESTS_RECEIVED 8
        结转2023年申请2件，2024年收到申请8件。 | REQUESTS_CARRIED_OVER 2 / REQUESTS_RECEIVED 8
        本年度未收到申请，2023年收到1件。 | REQUESTS_RECEIVED 0
        连续三年未收到政府信息公开申请。 | ''
        2022年至2024年共收到政府信息公开申请35件，其中2024年收到8件。 | REQUESTS_RECEIVED 8
        年初以来收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        根据《条例》，2024年1月印发2024年工作要点，制发行政规范性文件7件。 | NORMATIVE_DOCUMENTS_ISSUED 7
        2019—2024年累计制发规范性文件70件，现行有效35件。 | ''
        # over and over
        召开季度例会4次，收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        每月召开会议，全年收到政府信息公开申请8件。 | REQUESTS_RECEIVED 8
        平均每月收到政府信息公开申请2件，办结2件。 | ''
        月均受理政府信息公开申请2件。 | ''
        按季度通报情况，未收到政府信息公开申请。 | REQUESTS_RECEIVED 0
        """)
    void aFigureOfAnotherTimeIsNone(String text, String expected) {
        assertThat(Paragraphs.figuresOf(YEAR, text)).isEqualTo(expected);
    }

    /** Years in any order, joined in any way: the number of the year reported is read, no other. */
    @Property
    void ofSeveralYearsTheOneReportedIsRead(
            @ForAll @IntRange(min = 2, max = 5) int many,
            @ForAll @IntRange(max = 9_999) int first,
            @ForAll @IntRange(max = 6) int wording,
            @ForAll boolean backwards) {
        List<String> years = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            years.add((YEAR - many + 1 + i) + "年");
            counts.add((first + i) + "件");
        }
        if (backwards) {
            Collections.reverse(years);
            Collections.reverse(counts);
        }
        String named = String.join("、", years);
        String joint = String.join("、", years.subList(0, many - 1)) + "和" + years.get(many - 1);
        String numbers = String.join("、", counts);
        String text = List.of(
                        named + "分别收到政府信息公开申请" + numbers + "。",
                        joint + "分别受理依申请公开" + numbers + "。",
                        named + "，我镇分别收到政府信息公开申请" + numbers + "。",
                        joint + "收到政府信息公开申请分别为" + numbers + "。",
                        named + "政府信息公开申请量分别为" + numbers + "。",
                        joint + "依次收到" + numbers + "政府信息公开申请。",
                        named + "收到政府信息公开申请" + numbers + "。")
                .get(wording);
        assertThat(Paragraphs.figuresOf(YEAR, text).replace(" BODY", ""))
                .as(text)
                .isEqualTo("REQUESTS_RECEIVED " + (first + many - 1));
    }

    @Test
    void numbersThatDontFitTheYearsAreADoubt() {
        SectionReader read = SectionReader.of(
                Section.OVERVIEW, Paragraphs.of("2022年、2023年、2024年分别收到政府信息公开申请15件、12件。"), OptionalInt.of(YEAR));
        assertThat(Paragraphs.messages(read.reading("").issues()))
                .containsExactly("line 1: the text's \"2022年、2023年、2024年分别收到政府信息公开申请15件、12件\" was not understood:"
                        + " which year each number is of is not clear");
    }

    @Test
    void whatIsLeftOutIsSaidToBeOfAnotherTime() {
        SectionReader read = SectionReader.of(
                Section.OVERVIEW, Paragraphs.of("2024年1-6月收到政府信息公开申请3件，全年收到8件。"), OptionalInt.of(YEAR));
        assertThat(read.reading("").statements())
                .extracting(Statement::getFate)
                .containsExactly(
                        StatementFate.NO_COUNT,
                        StatementFate.NO_COUNT,
                        StatementFate.OTHER_PERIOD,
                        StatementFate.FIGURE);
    }
}
