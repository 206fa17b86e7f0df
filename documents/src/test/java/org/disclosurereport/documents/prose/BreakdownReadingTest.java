package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # introduced by 其中, with every separator
        全年公开信息30条，其中中医类10条，中小学类20条。 | 公开信息 30条 LISTED 中医类=10 中小学类=20
        全年公开信息30条，其中医保类10条，中药类20条。 | 公开信息 30条 LISTED 医保类=10 中药类=20
        全年公开信息30条，其中：城建类：10条；农业类：20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        全年公开信息30条，其中涉及城建10条，涉及农业20条。 | 公开信息 30条 LISTED 涉及城建=10 涉及农业=20
        全年公开信息30条，其中城建类、农业类依次为10条、20条。 | 公开信息 30条 CLOSED 城建类=10 农业类=20
        全年主动公开信息 30 条，其中：城建类 10 条；农业类 20 条。 | 主动公开信息 30条 LISTED 城建类=10 农业类=20
        全年主动公开信息30条，其中城建类10条、农业类20条。 | 主动公开信息 30条 LISTED 城建类=10 农业类=20
        全年主动公开信息30条。其中，城建类10条，农业类20条。 | 主动公开信息 30条 LISTED 城建类=10 农业类=20
        主动公开政府信息共30条，其中：城建类10条，农业类15条；教育类5条。 | 主动公开政府信息 30条 LISTED 城建类=10 农业类=15 教育类=5
        累计公开信息30条，其中，城建类信息为10条，农业类信息有20条。 | 公开信息 30条 LISTED 城建类信息=10 农业类信息=20
        主动公开信息30条(其中:城建类10条;农业类20条),制作图解5个。 | 主动公开信息 30条 LISTED 城建类=10 农业类=20
        主动公开信息30条，其中城建类10条和农业类20条。 | 主动公开信息 30条 LISTED 城建类=10 农业类=20
        主动公开信息30条，具体包括：城建类10条，农业类20条。 | 主动公开信息 30条 OPEN 城建类=10 农业类=20
        # a slip is found: nothing adds up, and it is read all the same
        全年公开信息 42 条，其中：城建类 30 条，农业类 20 条，教育类 8 条。 | 公开信息 42条 LISTED 城建类=30 农业类=20 教育类=8
        全年公开信息 60 条，其中城建类 30 条，农业类 20 条，教育类 8 条。 | 公开信息 60条 LISTED 城建类=30 农业类=20 教育类=8
        # open
        全年公开信息 42 条，主要包括城建类 20 条、农业类 12 条。 | 公开信息 42条 OPEN 城建类=20 农业类=12
        全年公开信息 42 条，包括城建类 20 条、农业类 12 条等。 | 公开信息 42条 OPEN 城建类=20 农业类=12
        全年公开信息 42 条，其中：城建类 20 条、农业类 12 条等。 | 公开信息 42条 OPEN 城建类=20 农业类=12
        全年公开信息 42 条，其中主要有：城建类 20 条、农业类 12 条。 | 公开信息 42条 OPEN 城建类=20 农业类=12
        全年公开信息 42 条，如城建类 20 条、农业类 12 条。 | 公开信息 42条 OPEN 城建类=20 农业类=12
        全年公开信息 42 条，其中城建类 20 条。 | 公开信息 42条 OPEN 城建类=20
        全年公开信息 42 条（含城建类 20 条），更新专栏 3 个。 | 公开信息 42条 OPEN 城建类=20
        # rounded
        全年公开信息 5500 余条，其中：城建类 2000 条，农业类 3000 条。 | 公开信息 5500条 ROUNDED 城建类=2000 农业类=3000
        全年公开信息近 1.2 万条，其中：城建类 2000 条，农业类 3000 条。 | 公开信息 12000条 ROUNDED 城建类=2000 农业类=3000
        全年公开信息1.2万余条，其中：城建类 2000 条，农业类 3000 条。 | 公开信息 12000条 ROUNDED 城建类=2000 农业类=3000
        全年公开信息300多条，其中：城建类 200 条，农业类 100 条。 | 公开信息 300条 ROUNDED 城建类=200 农业类=100
        全年公开信息300条，其中：城建类近 200 条，农业类 100 条。 | 公开信息 300条 ROUNDED 城建类=200 农业类=100
        # exact ten thousands
        全年公开信息1.2万条，其中：城建类 2000 条，农业类 1 万条。 | 公开信息 12000条 LISTED 城建类=2000 农业类=10000
        # other units are no categories
        公开信息30条，其中：城建类10条，农业类20条，图解3篇，发布会2场。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条，制作图解4篇，其中：城建类10条，农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条，其中：城建类10条；图解3篇；农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        # numbers first
        公开信息30条，其中：10条城建类信息，20条农业类信息。 | 公开信息 30条 LISTED 城建类信息=10 农业类信息=20
        公开信息30条，其中10条为城建类、20条为农业类。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        # respectively
        公开信息30条，其中城建类、农业类、教育类分别为15、10、5条。 | 公开信息 30条 CLOSED 城建类=15 农业类=10 教育类=5
        公开信息30条，其中城建类、农业类和教育类分别公开15条、10条和5条。 | 公开信息 30条 CLOSED 城建类=15 农业类=10 教育类=5
        公开信息30条，分别为城建类15条、农业类15条。 | 公开信息 30条 CLOSED 城建类=15 农业类=15
        # shares and notes
        公开信息30条，其中：城建类10条，占33.3%；农业类20条，占66.7%。 | 公开信息 30条 CLOSED 城建类=10 农业类=20
        公开信息30条，其中：城建类10条（占33.3%）、农业类20条（占66.7%）。 | 公开信息 30条 CLOSED 城建类=10 农业类=20
        公开信息30条，较上年增加5条，其中：城建类10条，农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        # by channel, then by category
        通过网站公开30条，其中城建类10条，农业类20条；通过公众号公开9条，其中城建类4条，农业类5条。 | 网站 30条 LISTED 城建类=10 农业类=20 / 公众号 9条 LISTED 城建类=4 农业类=5
        公开信息39条，其中：网站30条，其中城建类10条，农业类20条；公众号9条，其中城建类4条，农业类5条。 | 公开信息 39条 LISTED 网站=30 公众号=9 / 网站 30条 LISTED 城建类=10 农业类=20 / 公众号 9条 LISTED 城建类=4 农业类=5
        公开信息39条，其中网站30条（其中城建类10条、农业类20条），公众号9条。 | 公开信息 39条 LISTED 网站=30 公众号=9 / 网站 30条 LISTED 城建类=10 农业类=20
        通过网站公开30条，其中城建类10条，农业类20条，公众号公开9条。 | 网站 30条 LISTED 城建类=10 农业类=20
        # widths, separators of thousands, blanks
        公开信息１，２３４条，其中：城建类１，０００条；农业类２３４条。 | 公开信息 1234条 LISTED 城建类=1000 农业类=234
        公开信息 3,119 条，其中：城建类 3,000 条；农业类 119 条。 | 公开信息 3119条 LISTED 城建类=3000 农业类=119
        公开信息三十条，其中城建类十二条，农业类十八条。 | 公开信息 30条 LISTED 城建类=12 农业类=18
        公开30条信息，包括10条城建信息和20条农业信息。 | 公开 30条 OPEN 城建信息=10 农业信息=20
        # brackets and colons without a word that introduces
        公开信息30条（城建类10条、农业类20条）。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条：城建类10条、农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条，其中城建类（包括道路3条、桥梁7条）10条，农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        # a comparison in a list takes nothing from it, and hides no slip
        公开信息42条，其中：城建类20条，农业类10条，规划计划10条，比去年增加4条。 | 公开信息 42条 LISTED 城建类=20 农业类=10 规划计划=10
        公开信息42条，较去年40条增长5%，其中：城建类20条，农业类22条。 | 公开信息 42条 LISTED 城建类=20 农业类=22
        # other things counted by themselves
        培训5次，其中线上3次、线下2次；参训120人次，其中甲类20人次、乙类100人次。 | 培训 5次 LISTED 线上=3 线下=2 / 参训 120人次 LISTED 甲类=20 乙类=100
        公开结果30条，处理结果20条，其中城建类12条，农业类8条。 | 处理结果 20条 LISTED 城建类=12 农业类=8
        # names that begin or end like other words
        公开信息30条，其中：和平小区改造5条，有色矿业10条，财务公开15条。 | 公开信息 30条 LISTED 和平小区改造=5 有色矿业=10 财务公开=15
        公开信息30条，其中：建议提案办理5条，规划、计划类10条，公开城建信息15条。 | 公开信息 30条 LISTED 建议提案办理=5 规划、计划类=10 公开城建信息=15
        # what follows isn't of the list
        公开信息30条，其中：城建类10条，农业类20条。受理咨询8条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条，其中城建类10条，农业类20条；发布微博200条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息30条，其中：城建类10条，农业类20条，合计30条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        # numbers that count nothing
        2022年公开信息30条，其中：2021年度城建类10条，第20条要求的5类信息20条。 | 公开信息 30条 LISTED 2021年度城建类=10 第20条要求的5类信息=20
        """)
    void readsWhatAnOverviewBreaksDown(String text, String expected) {
        assertThat(Paragraphs.breakdowns(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年公开信息30条（2022年为25条），其中城建类10条，农业类20条。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        全年公开信息30条，其中城建类10条（2022年8条），农业类20条（上年17条）。 | 公开信息 30条 LISTED 城建类=10 农业类=20
        公开信息由上年的25条增至30条，其中城建类10条，农业类20条。 | ''
        """)
    void anotherYearsNumberBesideOneIsComparedWith(String text, String expected) {
        assertThat(Paragraphs.breakdownsOf(2023, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年公开信息 30 条。
        公开规章 3 件，规范性文件 20 件，其他文件 12 件。
        收到申请30件，其中予以公开10件，部分公开5件。
        制定文件5件，收到申请30件，其中网上申请20件，现场申请10件。
        受理申请30件，其中自然人20件，法人10件。
        行政复议10件，其中结果维持6件，结果纠正4件。
        自2020年1月1日起，编制目录，其中第3条、第5条作了修订。
        电话 0517-83601234，邮编 223001，其中内线 12 号。
        """)
    void readsNoBreakdownWhereNothingIsListed(String text) {
        assertThat(Paragraphs.breakdowns(text)).isEmpty();
    }

    @Test
    void aListOverSeveralLinesIsRead() {
        assertThat(Paragraphs.breakdowns("公开信息 30 条，其中：\n1.城建类 10 条；\n2.农业类\n 20 条。"))
                .isEqualTo("公开信息 30条 LISTED 城建类=10 农业类=20");
    }

    @Test
    void aPlainListPromisesNothing() {
        String text = "全年公开信息 1000 条，其中城建类 5 条、农业类 3 条。";
        assertThat(Paragraphs.breakdowns(text)).isEqualTo("公开信息 1000条 LISTED 城建类=5 农业类=3");
        assertThat(Paragraphs.issues(text)).isEmpty();
    }

    @Test
    void categoriesAmongOtherUnitsThatDontAddUpAreUnclear() {
        String text = "公开信息30条，其中：城建类10条；图解3篇；农业类17条。";
        assertThat(Paragraphs.breakdowns(text)).isEqualTo("公开信息 30条 OPEN 城建类=10 农业类=17");
        assertThat(Paragraphs.issues(text)).singleElement().asString().contains("other units");
    }

    @Test
    void aListThatNoWordIntroducesIsUnclearUnlessItAddsUp() {
        String text = "公开信息30条（城建类10条、农业类15条）。";
        assertThat(Paragraphs.breakdowns(text)).isEqualTo("公开信息 30条 OPEN 城建类=10 农业类=15");
        assertThat(Paragraphs.issues(text)).singleElement().asString().contains("lists all categories");
    }

    @Test
    void aBrokenNumberIsSaidToBeUnclear() {
        String text = "公开信息30条，其中：城建类1 0条，农业类15条，教育类3条。";
        assertThat(Paragraphs.breakdowns(text)).isEqualTo("公开信息 30条 OPEN 农业类=15 教育类=3");
        assertThat(Paragraphs.issues(text))
                .first()
                .asString()
                .isEqualTo("line 1: the text's \"城建类1 0条\" was not understood: its number is broken or not one number");
    }

    @Test
    void namesAndNumbersThatDontMatchAreUnclear() {
        String text = "公开信息30条，其中城建类、农业类、教育类分别为15、15条。";
        assertThat(Paragraphs.breakdowns(text)).isEmpty();
        assertThat(Paragraphs.issues(text)).singleElement().asString().contains("more names than numbers, or fewer");
    }

    @Test
    void noMoreThanTwentyDoubtsAreTold() {
        String text = "公开信息30条（城建类10条、农业类15条）。".repeat(50);
        assertThat(Paragraphs.issues(text)).hasSize(20);
    }
}
