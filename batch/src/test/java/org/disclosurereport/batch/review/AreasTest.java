package org.disclosurereport.batch.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.Agency;
import org.disclosurereport.batch.review.Area.Basis;
import org.disclosurereport.series.BodyTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    @ParameterizedTest
    @CsvSource({
        "淮安市洪泽区财政局, 江苏省, 淮安市, 洪泽区, CODE",
        "江苏省淮安市人民政府, 江苏省, 淮安市, '', CODE",
        "江苏省公安厅, 江苏省, '', '', CODE",
        "上海市金山区人民政府, 上海市, 上海市, 金山区, CODE",
        "北京市财政局, 北京市, '', '', CODE",
        "仙桃市公安局, 湖北省, 仙桃市, '', CODE",
        "东莞市教育局, 广东省, 东莞市, '', CODE",
        "甲县人民政府, '', '', 甲县, NAME",
        "甲县公安局, '', '', 甲县, NAME",
        "青山省白林市云河区财政局, 青山省, 白林市, 云河区, NAME",
        "白林市城市管理局, '', 白林市, '', NAME",
        "青山省市场监督管理局, 青山省, '', '', NAME",
        "城市管理局, '', '', '', NONE",
        "🏛️, '', '', '', NONE",
    })
    void codesComeFirstAndNamesAreTakenByTheirForm(
            String agency, String province, String city, String county, Basis basis) {
        assertThat(Areas.standard().locate(Agency.of(agency))).isEqualTo(new Area(province, city, county, basis));
    }

    @Test
    void statedCodeIsBelievedUnlessTheNameBeginsWithAnotherProvince() {
        Agency department = Agency.builder().name("区财政局").regionCode("320813").build();
        assertThat(Areas.standard().locate(department)).isEqualTo(new Area("江苏省", "淮安市", "洪泽区", Basis.CODE));
        assertThat(Areas.standard().locate(department.withName("青山省白林市财政局")))
                .isEqualTo(new Area("青山省", "白林市", "", Basis.NAME));
        assertThat(Areas.standard().locate(department.withRegionCode("320899")))
                .as("a code that the list lacks has the city of its first digits")
                .isEqualTo(new Area("江苏省", "淮安市", "", Basis.CODE));
        assertThat(Areas.standard().locate(department.withRegionCode("990000")).isKnown())
                .isFalse();
    }

    @Test
    void treeSaysItWhateverTheNames() {
        Areas areas = Areas.of(BodyTree.builder()
                .add("青山省人民政府", "青山省公安厅")
                .add("青山省人民政府", "青山省白林市人民政府")
                .add("青山省白林市人民政府", "白林市某局")
                .add("青山省白林市人民政府", "青山省白林市云河市人民政府")
                .add("青山省白林市云河市人民政府", "某某中心")
                .add("青山省白林市云河市人民政府", "云河镇人民政府")
                .build());
        assertThat(areas.locate(Agency.of("某某中心"))).isEqualTo(new Area("青山省", "白林市", "云河市", Basis.TREE));
        assertThat(areas.locate(Agency.of("云河镇人民政府"))).isEqualTo(new Area("青山省", "白林市", "云河市", Basis.TREE));
        assertThat(areas.locate(Agency.of("青山省白林市云河市人民政府"))).isEqualTo(new Area("青山省", "白林市", "云河市", Basis.TREE));
        assertThat(areas.locate(Agency.of("白林市某局"))).isEqualTo(new Area("青山省", "白林市", "", Basis.TREE));
        assertThat(areas.locate(Agency.of("青山省白林市人民政府"))).isEqualTo(new Area("青山省", "白林市", "", Basis.TREE));
        assertThat(areas.locate(Agency.of("青山省公安厅"))).isEqualTo(new Area("青山省", "", "", Basis.TREE));
        assertThat(areas.locate(Agency.of("淮安市洪泽区财政局")))
                .as("not in the list")
                .isEqualTo(new Area("江苏省", "淮安市", "洪泽区", Basis.CODE));
    }

    @Test
    void treeOfOneCountyHasNoCity() {
        Areas areas = Areas.of(BodyTree.builder().add("甲县人民政府", "某局").build());
        assertThat(areas.locate(Agency.of("某局"))).isEqualTo(new Area("", "", "甲县", Basis.TREE));
    }
}
