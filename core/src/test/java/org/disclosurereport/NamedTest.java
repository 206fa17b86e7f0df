package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.diff.DifferenceKind;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {
    static Stream<List<? extends Named>> enums() {
        return Stream.of(
                List.of(AgencyKind.values()),
                List.of(AgencyLevel.values()),
                List.of(BreakdownKind.values()),
                List.of(Coverage.values()),
                List.of(FigureScope.values()),
                List.of(FormVersion.values()),
                List.of(MoneyUnit.values()),
                List.of(OverviewTopic.values()),
                List.of(StatedQuantity.values()),
                List.of(DifferenceKind.values()),
                List.of(Section.values()),
                List.of(RequestColumn.values()),
                List.of(RequestRow.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void namesAreUniqueWithinAnEnum(List<? extends Named> constants) {
        assertThat(constants).extracting(Named::getName).doesNotHaveDuplicates();
        assertThat(constants).extracting(Named::getEnglishLabel).doesNotHaveDuplicates();
    }

    @Test
    void aNameIsTheConstantInCamelCase() {
        assertThat(RequestColumn.NATURAL_PERSONS.getName()).isEqualTo("naturalPersons");
        assertThat(RequestColumn.TOTAL.getName()).isEqualTo("total");
        assertThat(RequestRow.PROHIBITED_BY_LAW.getName()).isEqualTo("prohibitedByLaw");
        assertThat(MoneyUnit.WAN_YUAN.getName()).isEqualTo("wanYuan");
        assertThat(RequestColumn.NATURAL_PERSONS.getEnglishLabel()).isEqualTo("natural persons");
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsFoundByItsName(FormVersion version) {
        assertThat(FormVersion.fromString(version.getName())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "V2021", " 2021", "2021.0"})
    void aNameThatNoFormHasIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormVersion.fromString(name))
                .withMessage("name must be one of \"2019\", \"2021\", was \"" + name + '"');
    }

    @Test
    void aNameIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(RequestColumn.RESEARCH_INSTITUTIONS.getName()).isEqualTo("researchInstitutions");
            assertThat(Section.OTHER_MATTERS.getEnglishLabel()).isEqualTo("other matters");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void chineseLabelsAreUniqueWithinAnEnum() {
        assertThat(Arrays.stream(AgencyKind.values()).map(AgencyKind::getLabel))
                .containsExactly("人民政府", "政府部门", "乡镇人民政府", "街道办事处", "其他");
        assertThat(Arrays.stream(AgencyLevel.values()).map(AgencyLevel::getLabel))
                .containsExactly("国家级", "省级", "地市级", "县级", "乡级");
        assertThat(Arrays.stream(OverviewTopic.values()).map(OverviewTopic::getLabel))
                .containsExactly("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");
        assertThat(Arrays.stream(MoneyUnit.values()).map(MoneyUnit::getLabel)).containsExactly("元", "万元");
        assertThat(Arrays.stream(BreakdownKind.values()).map(BreakdownKind::getLabel))
                .containsExactly("全部列举", "逐项列举", "部分列举", "约数");
        assertThat(Arrays.stream(Coverage.values()).map(Coverage::getLabel)).containsExactly("本机关", "本行政区域");
        assertThat(Arrays.stream(FigureScope.values()).map(FigureScope::getLabel))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(StatedQuantity.values()).map(StatedQuantity::getLabel))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"2019, V2019", "2020, V2019", "2021, V2021", "2022, V2021", "9999, V2021"})
    void theFormInForceFollowsFromTheYear(int year, FormVersion version) {
        assertThat(FormVersion.inForce(year)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 1019, 0, -1, Integer.MIN_VALUE})
    void noFormIsInForceBefore2019(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormVersion.inForce(year))
                .withMessage("year must be 2019 or later, was " + year);
    }

    @Test
    void aFormVersionTellsItsNotice() {
        assertThat(FormVersion.V2019.getNotice()).isEqualTo("国办公开办函〔2019〕60号");
        assertThat(FormVersion.V2021.getNotice()).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(FormVersion.V2021.getName()).isEqualTo("2021");
        assertThat(FormVersion.V2019.getFirstYear()).isEqualTo(2019);
        assertThat(FormVersion.V2021.getEnglishLabel()).isEqualTo("2021 form");
    }
}
