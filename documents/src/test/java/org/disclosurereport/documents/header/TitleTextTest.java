package org.disclosurereport.documents.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.documents.SourcePlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A title")
class TitleTextTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("tells agency and year in every order and wording")
    @CsvSource({
        "临河县人民政府2023年政府信息公开工作年度报告, 临河县人民政府, 2023",
        "临河县人民政府 2023 年政府信息公开工作年度报告, 临河县人民政府, 2023",
        "2023年临河县人民政府政府信息公开工作年度报告, 临河县人民政府, 2023",
        "2023年度临河县人民政府政府信息公开工作年度报告, 临河县人民政府, 2023",
        "2023年临河县人民政府信息公开年报, 临河县人民政府, 2023",
        "临河县人民政府信息公开年报（2023年）, 临河县人民政府, 2023",
        "临河县教育局政府信息公开工作2023年度报告, 临河县教育局, 2023",
        "临河县教育局政府信息公开2023年年度报告, 临河县教育局, 2023",
        "临河县教育局政府信息公开工作年度报告(2023年度), 临河县教育局, 2023",
        "临河县教育局政府信息公开工作年度报告（2023）, 临河县教育局, 2023",
        "（2023年度）临河县教育局政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局（2023年）政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局2023年信息公开年报, 临河县教育局, 2023",
        "临河县教育局2023年度政府信息公开年度报告, 临河县教育局, 2023",
        "临河县教育局2023年度政府信息公开工作情况报告, 临河县教育局, 2023",
        "临河县教育局关于2023年度政府信息公开工作情况的报告, 临河县教育局, 2023",
        "关于临河县教育局2023年政府信息公开工作的年度报告, 临河县教育局, 2023",
        "临河县教育局2023年政务公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局2023年政务信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局2023政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局二〇二三年政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局二○二三年度政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局二零二三年政府信息公开工作年度报告, 临河县教育局, 2023",
        "临河县教育局２０２３年政府信息公开工作年度报告, 临河县教育局, 2023",
        "臨河縣教育局2023年政府信息公開工作年度報告, 臨河縣教育局, 2023",
        "临 河 县 教 育 局 2 0 2 3 年 政 府 信 息 公 开 工 作 年 度 报 告, 临河县教育局, 2023",
        "《临河县教育局2023年政府信息公开工作年度报告》, 临河县教育局, 2023",
        "【年报】临河县教育局2023年政府信息公开工作年度报告, 临河县教育局, 2023",
        "首页 > 政府信息公开年报 > 临河县教育局2023年政府信息公开工作年度报告, 临河县教育局, 2023",
        "标题：临河县教育局2023年政府信息公开工作年度报告, 临河县教育局, 2023",
        "金山办事处 2023 年政府信息公开工作年度报告, 金山办事处, 2023",
        "2019年上海市人民政府办公厅政府信息公开工作年度报告, 上海市人民政府办公厅, 2019",
        "临河区2023年市场监管局政府信息公开工作年度报告, 临河区市场监管局, 2023",
        "王家镇2023年政府信息公开工作年度报告, 王家镇, 2023",
        "临河区政府信息公开2023年度报告, 临河区, 2023",
        "本溪市教育局2022年政府信息公开工作年度报告, 本溪市教育局, 2022",
        "本溪县2022年政府信息公开工作年度报告, 本溪县, 2022",
        "现代农业园区管委会2022年政府信息公开工作年度报告, 现代农业园区管委会, 2022",
        "2023年政府信息公开工作年度报告——临河县教育局, 临河县教育局, 2023",
        "政府信息公开工作年度报告（2023年）—临河县教育局, 临河县教育局, 2023",
        "2023年政府信息公开工作年度报告（临河县教育局）, 临河县教育局, 2023",
        "市妇联2022年政府信息公开工作年度报告, 市妇联, 2022",
        "临河县人民政府办公室（临河县外事办公室）2023年政府信息公开工作年度报告, 临河县人民政府办公室（临河县外事办公室）, 2023",
    })
    void tellsAgencyAndYear(String line, String agency, int year) {
        Optional<TitleText> title = parse(line);
        assertThat(title.flatMap(TitleText::agency).map(AgencyName::printed))
                .as(line)
                .contains(agency);
        assertThat(title.orElseThrow().year()).as(line).isEqualTo(OptionalInt.of(year));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("names nobody with words for oneself")
    @ValueSource(strings = {"我局2023年政府信息公开工作年度报告", "我镇2023年度政府信息公开工作年度报告", "本机关2023年政府信息公开年报", "2023年政府信息公开工作年度报告"})
    void namesNobody(String line) {
        assertThat(parse(line).orElseThrow().agency()).as(line).isEmpty();
        assertThat(parse(line).orElseThrow().year()).as(line).hasValue(2023);
    }

    @ParameterizedTest(name = "line {index}: {0}")
    @DisplayName("is no other line")
    @ValueSource(
            strings = {
                "",
                "政府信息公开",
                "政府信息公开指南",
                "政府信息公开工作年度报告格式模板",
                "上一篇：按照要求，现将2023年政府信息公开工作年度报告公布如下",
                "现将临河县教育局2023年政府信息公开工作年度报告",
                "临河县教育局关于公布2023年政府信息公开工作年度报告的通知",
                "关于做好2023年政府信息公开工作年度报告编制发布工作的通知",
                "二、主动公开政府信息情况",
                "2023年，临河县教育局主动公开政府信息12条。"
            })
    void isNoOtherLine(String line) {
        assertThat(parse(line)).as(line).isEmpty();
    }

    private static Optional<TitleText> parse(String line) {
        return TitleText.parse(Line.of(line, false, SourcePlace.DOCUMENT));
    }
}
