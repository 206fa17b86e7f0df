package org.disclosurereport.documents.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a body")
class AgencyNameTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("tells kind and level only where they are sure")
    @CsvSource({
        "江南省人民政府, GOVERNMENT, PROVINCIAL",
        "临河自治区人民政府, GOVERNMENT, PROVINCIAL",
        "上海市人民政府, GOVERNMENT, PROVINCIAL",
        "淮安市人民政府, GOVERNMENT, PREFECTURAL",
        "洪泽区人民政府, GOVERNMENT, COUNTY",
        "沭阳县人民政府, GOVERNMENT, COUNTY",
        "临河彝族自治县人民政府, GOVERNMENT, COUNTY",
        "临河彝族自治州人民政府, GOVERNMENT, PREFECTURAL",
        "王家镇人民政府, TOWNSHIP, TOWNSHIP",
        "臨河縣王家鎮人民政府, TOWNSHIP, TOWNSHIP",
        "李家回族乡人民政府, TOWNSHIP, TOWNSHIP",
        "城东街道办事处, SUBDISTRICT, TOWNSHIP",
        "金山办事处, , ",
        "临河县教育局, DEPARTMENT, COUNTY",
        "临河县住房和城乡建设局, DEPARTMENT, COUNTY",
        "淮安市洪泽区财政局, DEPARTMENT, COUNTY",
        "鼓楼区财政局, DEPARTMENT, COUNTY",
        "江南省教育厅, DEPARTMENT, PROVINCIAL",
        "临河市公安局城东分局, DEPARTMENT, ",
        "临河经济开发区财政局, , ",
        "临河县供电局, , ",
        "临河县发展和改革委员会, DEPARTMENT, COUNTY",
        "江南省卫生健康委员会, DEPARTMENT, PROVINCIAL",
        "临河县发改委, DEPARTMENT, COUNTY",
        "临河市江口区人民政府国有资产监督管理委员会, DEPARTMENT, COUNTY",
        "临河市城市管理委员会, DEPARTMENT, ",
        "临河高新区管理委员会, , ",
        "临河湖风景名胜区管理委员会, , ",
        "王家村村民委员会, , ",
        "中共临河县委员会, , ",
        "中共临河县委政法委, , ",
        "临河县纪委, , ",
        "临河县劳动人事争议仲裁委员会, , ",
        "临河市江口区人民政府, GOVERNMENT, COUNTY",
        "临河市江口区教育局, DEPARTMENT, COUNTY",
        "临河州江口市人民政府, GOVERNMENT, COUNTY",
        "临河市社区服务管理局, DEPARTMENT, ",
        "上海市人民政府办公厅, DEPARTMENT, PROVINCIAL",
        "临河县人民政府办公室, DEPARTMENT, COUNTY",
        "王家镇, , TOWNSHIP",
        "临河大学, , "
    })
    void tellsKindAndLevelOnlyWhereSure(String name, String kind, String level) {
        Agency agency = AgencyName.of(name).orElseThrow().toAgency();
        assertThat(agency.getName()).isEqualTo(name);
        assertThat(agency.getKind().map(Enum::name).orElse(null))
                .as("kind of " + name)
                .isEqualTo(kind);
        assertThat(agency.getLevel().map(Enum::name).orElse(null))
                .as("level of " + name)
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is no word for oneself, link, site or sentence")
    @ValueSource(
            strings = {
                "我局",
                "我镇",
                "我办",
                "本机关",
                "我单位",
                "上一篇临河县教育局",
                "临河县人民政府网站",
                "临河县政府网",
                "首页",
                "2023年，临河县教育局",
                "县",
                "教育",
                "更多",
                "人民政府"
            })
    void isNoOtherWord(String text) {
        assertThat(AgencyName.whole(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{0} is fuller than {1}: {2}")
    @DisplayName("is fuller with the areas above it, or when not abbreviated")
    @CsvSource({
        "淮安市洪泽区人民政府, 洪泽区人民政府, true",
        "洪泽区人民政府, 洪泽区, true",
        "临河县王家镇人民政府, 王家镇, true",
        "临河区市场监督管理局, 区市场监管局, true",
        "洪泽区人民政府, 洪泽区人民政府, false",
        "洪泽区人民政府办公室, 洪泽区人民政府, false",
        "临河县王家镇人民政府, 临河县人民政府, false",
        "临河县教育局, 临河县财政局, false"
    })
    void isFuller(String name, String other, boolean fuller) {
        assertThat(AgencyName.of(name)
                        .orElseThrow()
                        .isFullerThan(AgencyName.of(other).orElseThrow()))
                .isEqualTo(fuller);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("agrees with that of the office that publishes")
    @CsvSource({
        "洪泽区人民政府办公室, 洪泽区人民政府, true",
        "淮安市洪泽区人民政府办公室, 洪泽区人民政府, true",
        "淮安市洪泽区人民政府办公室, 洪泽区, true",
        "洪泽区政府办公室, 洪泽区人民政府, true",
        "临河县人民政府, 王家镇人民政府, false",
        "临河县人民政府办公室, 临河县教育局, false"
    })
    void agreesWithItsOffice(String name, String other, boolean agrees) {
        AgencyName left = AgencyName.of(name).orElseThrow();
        AgencyName right = AgencyName.of(other).orElseThrow();
        assertThat(left.agreesWith(right)).isEqualTo(agrees);
        assertThat(right.agreesWith(left)).isEqualTo(agrees);
    }
}
