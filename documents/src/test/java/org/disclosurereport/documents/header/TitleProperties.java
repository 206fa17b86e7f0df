package org.disclosurereport.documents.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.Agency;

@Label("Any title")
class TitleProperties {
    private static final List<String> FORMS = List.of(
            "{agency}{year}年政府信息公开工作年度报告",
            "{year}年{agency}政府信息公开工作年度报告",
            "{year}年度{agency}政府信息公开年度报告",
            "{agency}{year}年度政府信息公开工作年度报告",
            "{agency}政府信息公开工作{year}年度报告",
            "{agency}政府信息公开工作年度报告（{year}年度）",
            "{agency}政府信息公开{year}年年报",
            "{agency}{year}年信息公开年报",
            "{agency}关于{year}年度政府信息公开工作情况的报告");

    private static final List<String> NUMERALS = List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九");

    @Property
    @Label("gives back its agency and year, wherever it is broken or spaced out")
    void givesBack(
            @ForAll("agencies") String agency,
            @ForAll @IntRange(min = 2019, max = 2060) int year,
            @ForAll("forms") String form,
            @ForAll("numerals") String numerals,
            @ForAll @IntRange(min = 0, max = 3) int layout,
            @ForAll @IntRange(min = 0, max = 100) int cut) {
        String title = form.replace("{agency}", agency).replace("{year}", write(year, numerals));
        Header header = Heads.read(laidOut(title, agency, layout, cut));
        assertThat(header.agency().map(Agency::getName)).as(title).contains(agency);
        assertThat(header.year()).as(title).hasValue(year);
        assertThat(header.title().map(Characters::withoutBlanks)).contains(title);
        assertThat(header.issues()).as(title).isEmpty();
    }

    @Property
    @Label("of any characters is read without failing, and agency and year come from what is printed")
    void neverFails(@ForAll("texts") String text, @ForAll("texts") String below) {
        Header header = Heads.read(text, below);
        header.agency()
                .ifPresent(agency -> assertThat(text + below)
                        .containsSubsequence(agency.getName().split("")));
    }

    /** On one line, spaced out, on two lines after the agency, or with other lines around. */
    private static String[] laidOut(String title, String agency, int layout, int cut) {
        return switch (layout) {
            case 0 -> new String[] {title};
            case 1 -> new String[] {String.join("　", title.split(""))};
            case 2 ->
                title.startsWith(agency)
                        ? new String[] {agency, title.substring(agency.length())}
                        : new String[] {title, "本报告依法编制。"};
            default -> {
                int index = title.indexOf("信息公开") + Math.min(cut, 5);
                yield new String[] {"首页", "政务公开", title.substring(0, index), title.substring(index)};
            }
        };
    }

    private static String write(int year, String numerals) {
        StringBuilder text = new StringBuilder();
        Integer.toString(year).chars().forEach(digit -> text.append(numerals.charAt(digit - '0')));
        return text.toString();
    }

    @Provide
    Arbitrary<String> agencies() {
        Arbitrary<String> place = Arbitraries.of(
                "", "江南省", "临河市", "临河市山阴区", "山阴县", "临河彝族自治州", "山阴县王家镇", "城东街道", "临河高新技术产业开发区", "新疆生产建设兵团第四师");
        Arbitrary<String> organ = Arbitraries.of(
                "人民政府",
                "人民政府办公室",
                "教育局",
                "住房和城乡建设局",
                "卫生健康委员会",
                "市场监督管理局",
                "自然资源和规划局",
                "办事处",
                "管理委员会",
                "税务局",
                "气象局",
                "档案馆",
                "残疾人联合会",
                "公积金管理中心");
        return Combinators.combine(place, organ).as((where, what) -> where.isEmpty() ? "山阴县" + what : where + what);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> numerals() {
        return Arbitraries.of(NUMERALS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "2023",
                        "年",
                        "度",
                        "政府",
                        "信息公开",
                        "工作",
                        "报告",
                        "年报",
                        "（",
                        "）",
                        "人民政府",
                        "县",
                        "王家镇",
                        "：",
                        "发布机构",
                        "至",
                        "1月1日",
                        "12月31日",
                        "统计期限",
                        "0",
                        "-",
                        "。",
                        " ",
                        "我局",
                        "关于",
                        "的",
                        "教育局",
                        "由",
                        "根据",
                        "\t",
                        "|",
                        "2024-01-31",
                        "二〇二三",
                        "》",
                        "【",
                        "】")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
