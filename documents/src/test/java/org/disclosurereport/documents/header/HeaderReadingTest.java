package org.disclosurereport.documents.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Coverage;
import org.disclosurereport.ReportPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The head of a document")
class HeaderReadingTest {
    private static final String TITLE = "临河县教育局2023年政府信息公开工作年度报告";

    private static String agency(Header header) {
        return header.agency().map(Agency::getName).orElse("");
    }

    private static Header read(Map<String, String> properties, String file, String... head) {
        return HeaderReading.of(Heads.text(head), properties, List.of(), List.of(), List.of(), file);
    }

    private static Header withNarrative(String narrative, String... head) {
        return HeaderReading.of(Heads.text(head), Map.of(), Heads.text(narrative), List.of(), List.of(), "");
    }

    private static Header withTail(List<String> tail, String... head) {
        return HeaderReading.of(
                Heads.text(head), Map.of(), List.of(), List.of(), Heads.text(tail.toArray(String[]::new)), "");
    }

    @Test
    @DisplayName("may hold nothing, which is told")
    void mayHoldNothing() {
        Header header = Heads.read();
        assertThat(header.title()).isEmpty();
        assertThat(header.agency()).isEmpty();
        assertThat(header.year()).isEmpty();
        assertThat(header.period()).isEmpty();
        assertThat(header.publicationDate()).isEmpty();
        assertThat(header.coverage()).isEmpty();
        assertThat(Heads.issues(header)).containsExactly("agency-not-found: states no agency");
    }

    @ParameterizedTest
    @CsvSource({
        "临河县教育局2023年工作总结, 临河县教育局2023年工作总结",
        "2023年度临河县教育局法治政府建设情况, 2023年度临河县教育局法治政府建设情况",
        "二〇二三年临河县教育局总结材料, 二〇二三年临河县教育局总结材料",
        "2023年12月20日, ''",
        "2023年度, ''",
        "发布日期：2023年12月20日, ''",
        "2023年，我局推进公开工作, ''",
        "首页>2023年>政务公开专栏, ''",
        "临河县教育局于2023年3月5日成立, ''",
        "根据条例要求编制2023年情况。, ''"
    })
    @DisplayName("has another heading in the stead of a title, where one with a year is printed")
    void otherHeadings(String line, String title) {
        assertThat(Heads.read(line).title().orElse("")).isEqualTo(title);
        assertThat(Heads.read(line, TITLE).title()).contains(TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "临河县教育局于2023年4月6日正式挂牌成立。, 2023-04-06",
        "我局于2023年4月6日组建，数据自该日起统计。, 2023-04-06",
        "教育局2023年4月6日揭牌并运行。, 2023-04-06",
        "本机关系2023年4月6日设立。, 2023-04-06",
        "临河县教育局于2023年4月成立。, ",
        "我局公开工作领导小组于2023年4月6日成立。, ",
        "临河县大数据中心于2023年4月6日成立。, ",
        "临河县教育局于2023年4月6日成立公开专班。, ",
        "临河县教育局于2023年4月6日印发《组建方案》。, "
    })
    @DisplayName("says when the body was founded, not when anything else was")
    void founding(String sentence, LocalDate date) {
        assertThat(Heads.read(TITLE, sentence).agency().orElseThrow().getFoundedOn())
                .isEqualTo(Optional.ofNullable(date));
    }

    @Test
    @DisplayName("is read without notes when the title tells all")
    void titleTellsAll() {
        Header header = Heads.read("临河县教育局 2023 年政府信息公开工作年度报告");
        assertThat(header.title()).contains("临河县教育局 2023 年政府信息公开工作年度报告");
        assertThat(agency(header)).isEqualTo("临河县教育局");
        assertThat(header.agency().orElseThrow().getKind()).contains(AgencyKind.DEPARTMENT);
        assertThat(header.year()).hasValue(2023);
        assertThat(header.issues()).isEmpty();
    }

    @Test
    @DisplayName("must be given")
    void mustBeGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> HeaderReading.of(List.of(), Map.of(), List.of(), List.of(), List.of(), null))
                .withMessage("fileName");
    }

    @Nested
    @DisplayName("has a title")
    class Title {
        @ParameterizedTest(name = "{0}")
        @DisplayName("broken over lines anywhere")
        @ValueSource(
                strings = {
                    "临河县教育局/2023年政府信息公开工作年度报告",
                    "临河县教育局/2023年/政府信息公开工作年度报告",
                    "临河县教育局2023年/政府信息公开工作年度报告",
                    "临河县教育局2023年政府信息/公开工作年度报告",
                    "临河县教育局2023年政府信息公开/工作年度报告",
                    "2023年临河县教育局/政府信息公开工作年度报告",
                    "临河县教育局政府信息公开工作年度报告/（2023年度）",
                    "临河县教育局/政府信息公开工作年度报告/（2023年）",
                    "临河县教育局/政府信息公开工作/2023年年度报告"
                })
        void brokenOverLines(String lines) {
            Header header = Heads.read(("首页/政务公开/" + lines + "/本报告根据有关规定编制。").split("/"));
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(header.year()).hasValue(2023);
            assertThat(header.title()).contains(lines.replace("/", ""));
            assertThat(header.issues()).isEmpty();
        }

        @Test
        @DisplayName("in a cell of a table")
        void inACell() {
            Header header = HeaderReading.of(
                    List.of(Heads.table("临河县教育局\n2023年政府信息公开工作年度报告|", "|")),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");
            assertThat(header.title()).contains(TITLE);
        }

        @Test
        @DisplayName("once, when it stands twice")
        void standsTwice() {
            Header header = Heads.read(TITLE, "发布日期：2024-01-20", "临河县教育局", "2023年政府信息公开工作年度报告");
            assertThat(header.title()).contains(TITLE);
            assertThat(header.issues()).isEmpty();
        }

        @Test
        @DisplayName("nearer to the text than the links to other years")
        void linksToOtherYears() {
            Header header = Heads.read(
                    "临河县教育局2022年政府信息公开工作年度报告", "临河县教育局2021年政府信息公开工作年度报告", "上一篇：临河县教育局2020年政府信息公开工作年度报告", TITLE);
            assertThat(header.title()).contains(TITLE);
            assertThat(header.year()).hasValue(2023);
            assertThat(header.issues())
                    .as("a list of years is no contradiction")
                    .isEmpty();
        }

        @Test
        @DisplayName("that contradicts another of the same body")
        void contradictsAnother() {
            Header header = Heads.read("临河县教育局2022年政府信息公开工作年度报告", TITLE);
            assertThat(header.year()).hasValue(2023);
            assertThat(Heads.issues(header))
                    .containsExactly(
                            "header-conflict: states two values for the year: 2023 (the title), 2022 (another title);"
                                    + " the first is taken");
        }

        @Test
        @DisplayName("of which the page's own title decides")
        void pageTitleDecides() {
            Header header = read(
                    Map.of("title", "临河县教育局2022年政府信息公开工作年度报告_临河县人民政府"),
                    "",
                    "临河县教育局2022年政府信息公开工作年度报告",
                    "临河县教育局2023年政府信息公开工作年度报告",
                    "临河县教育局2024年政府信息公开工作年度报告");
            assertThat(header.year()).hasValue(2022);
        }

        @Test
        @DisplayName("never made of a link and a site's name")
        void neverMadeOfLinks() {
            Header header = Heads.read("江南省人民政府", "政府信息公开年报", "临河县教育局");
            assertThat(header.agency()).isEmpty();
        }

        @Test
        @DisplayName("that may tell no year")
        void mayTellNoYear() {
            Header header = withNarrative("2023年，我局主动公开信息。2023年比2022年多。", "临河县教育局政府信息公开工作年度报告");
            assertThat(header.title()).contains("临河县教育局政府信息公开工作年度报告");
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(header.year()).hasValue(2023);
            assertThat(Heads.issues(header)).containsExactly("header-source: the year \"2023\" is from the narrative");
        }
    }

    @Nested
    @DisplayName("tells the year")
    class Year {
        @Test
        @DisplayName("first in the title, and who disagrees")
        void titleFirst() {
            Header header = Heads.read("名称：临河县教育局2024年政府信息公开工作年度报告", TITLE);
            assertThat(header.year()).hasValue(2023);
            assertThat(Heads.issues(header)).first().asString().contains("the year: 2023 (the title), 2024");
        }

        @Test
        @DisplayName("in the metadata of the page")
        void metadata() {
            Header header = read(Map.of("title", TITLE + " - 临河县人民政府"), "", "我局认真编制本报告。");
            assertThat(header.year()).hasValue(2023);
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(Heads.issues(header))
                    .containsExactly(
                            "header-source: the year \"2023\" is from the document's properties",
                            "header-source: the agency \"临河县教育局\" is from the document's properties");
        }

        @Test
        @DisplayName("in the data period, before the narrative")
        void period() {
            Header header = withNarrative("2022年，有关工作有序推进。", "本报告数据统计期限为2023年1月1日至2023年12月31日。");
            assertThat(header.year()).hasValue(2023);
            assertThat(Heads.issues(header)).contains("header-source: the year \"2023\" is from the data period");
        }

        @Test
        @DisplayName("in the file's name at the very last")
        void fileName() {
            Header header = read(Map.of(), "/reports/" + TITLE + ".pdf");
            assertThat(header.year()).hasValue(2023);
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(header.title()).as("a file's name is no title").isEmpty();
            assertThat(Heads.issues(header))
                    .containsExactly(
                            "header-source: the year \"2023\" is from the file name",
                            "header-source: the agency \"临河县教育局\" is from the file name");
            assertThat(read(Map.of(), "linhe-2021.html").year()).hasValue(2021);
            assertThat(read(Map.of(), "20210131.html").year())
                    .as("a date tells no year of report")
                    .isEmpty();
        }

        @Test
        @DisplayName("not where a period lies in two")
        void periodInTwoYears() {
            Header header = Heads.read("数据统计期限为2022年1月1日至2023年12月31日。");
            assertThat(header.year()).isEmpty();
            assertThat(header.period()).isPresent();
        }
    }

    @Nested
    @DisplayName("tells the data period")
    class Period {
        @ParameterizedTest(name = "{0}")
        @DisplayName("in every way to write it")
        @ValueSource(
                strings = {
                    "本报告所列数据统计期限从2023年1月1日至2023年12月31日止。",
                    "数据统计期限自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止。",
                    "数据统计期限从2023年1月1日到12月31日止。",
                    "报告中所列数据的统计期限为2023年1月1日—12月31日。",
                    "数据统计时间为2023.1.1-2023.12.31。",
                    "数据统计时间为2023-01-01至2023-12-31。",
                    "数据统计时间为20230101-20231231。",
                    "数据统计时间为2023/1/1~2023/12/31。",
                    "数据统计期限自二〇二三年一月一日至二〇二三年十二月三十一日。",
                    "數據統計期限自２０２３年１月１日至１２月３１日。",
                    "数据统计期限为2023年1月至12月。",
                    "数据统计期限为2023年1-12月。"
                })
        void everyWay(String sentence) {
            Header header = Heads.read(TITLE, "（2024年1月20日）", sentence);
            assertThat(header.period()).as(sentence).contains(ReportPeriod.ofYear(2023));
        }

        @Test
        @DisplayName("broken over lines")
        void brokenOverLines() {
            Header header = Heads.read(TITLE, "数据统计期限自2023年1", "月1日起至2023年12月3", "1日止。电话：0517-83600000。");
            assertThat(header.period()).contains(ReportPeriod.ofYear(2023));
        }

        @Test
        @DisplayName("in section 一, where it is called one")
        void inSectionOne() {
            assertThat(withNarrative("数据统计期限为2023年1月1日至2023年12月31日。", TITLE).period())
                    .contains(ReportPeriod.ofYear(2023));
            assertThat(withNarrative("2023年3月1日至2023年5月31日开展专项检查。", TITLE).period())
                    .isEmpty();
        }

        @Test
        @DisplayName("as printed, also when it is wrong")
        void asPrinted() {
            Header header = Heads.read(TITLE, "数据统计期限为2023年1月1日至2022年12月31日。");
            assertThat(header.period())
                    .contains(ReportPeriod.builder()
                            .start(LocalDate.of(2023, 1, 1))
                            .end(LocalDate.of(2022, 12, 31))
                            .build());
            assertThat(header.issues()).as("a rule judges it").isEmpty();
        }

        @Test
        @DisplayName("and a conflict when it lies in another year than the title's")
        void conflict() {
            Header header = Heads.read(TITLE, "数据统计期限为2022年1月1日至2022年12月31日。");
            assertThat(header.year()).hasValue(2023);
            assertThat(header.period()).contains(ReportPeriod.ofYear(2022));
            assertThat(Heads.issues(header))
                    .containsExactly("header-conflict: states two values for the year: 2023 (the title), 2022 (the data"
                            + " period); the first is taken");
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("not where characters are lost")
        @ValueSource(
                strings = {
                    "数据统计期限为2023年1月1日至202年12月31日。",
                    "数据统计期限为20221月1日至2023年12月31日。",
                    "数据统计期限为年1月1日至年12月31日，2023。",
                    "数据统计期限为2023年1月1日至2023年12月32日。",
                    "数据统计期限为202311日至20221231日。"
                })
        void damaged(String sentence) {
            Header header = Heads.read(TITLE, sentence);
            assertThat(header.period()).isEmpty();
            assertThat(Heads.issues(header))
                    .singleElement()
                    .asString()
                    .startsWith("period-unclear")
                    .endsWith("left blank");
        }

        @Test
        @DisplayName("where its digits are just those of the title's year, with a doubt")
        void damagedWithDigitsOfTheYear() {
            String sentence = "数据统计期限为202011日至20201231日。";
            Header header = Heads.read("临河县教育局2020年政府信息公开工作年度报告", sentence);
            assertThat(header.period()).contains(ReportPeriod.ofYear(2020));
            assertThat(Heads.issues(header))
                    .containsExactly(
                            "period-unclear: the data period \"202011日至20201231日\" is damaged or no date; read as"
                                    + " 2020-01-01 to 2020-12-31");

            Header untitled = Heads.read(sentence);
            assertThat(untitled.period()).isEmpty();
            assertThat(untitled.year()).as("what is damaged tells no year").isEmpty();
        }

        @Test
        @DisplayName("without a year, which is the title's then, with a note")
        void withoutYear() {
            Header header = Heads.read(TITLE, "本报告数据统计期限为本年度1月1日至12月31日。");
            assertThat(header.period()).contains(ReportPeriod.ofYear(2023));
            assertThat(Heads.issues(header))
                    .containsExactly("header-source: the data period \"2023\" is from the title");
        }
    }

    @Nested
    @DisplayName("tells the agency")
    class TheAgency {
        @ParameterizedTest(name = "{0}")
        @DisplayName("in the metadata, however they are laid out")
        @ValueSource(
                strings = {
                    "索引号：0143/2024-00012/发布机构：临河县教育局/发文日期：2024-01-20",
                    "索 引 号： 0143  发 布 机 构： 临河县教育局  发文日期： 2024-01-20",
                    "索引号\t0143\t发布机构\t临河县教育局\t发文日期\t2024-01-20",
                    "索引号 | 0143 | 发布机构 | 临河县教育局 | 文号 | ",
                    "发文机关:/临河县教育局/成文日期:/2024年1月20日",
                    "[发布机构]/临河县教育局/[发文日期]/2024-01-20",
                    "發佈機構：临河县教育局  發文日期：2024-01-20"
                })
        void metadata(String lines) {
            Header header = Heads.read((lines + "/我局2023年政府信息公开工作年度报告").split("(?<![0-9])/"));
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(Heads.issues(header)).contains("header-source: the agency \"临河县教育局\" is from the metadata");
        }

        @Test
        @DisplayName("in a metadata table")
        void metadataTable() {
            Header header = HeaderReading.of(
                    List.of(
                            Heads.table("索引号|0143|文号|", "发布机构|临河县教育局|发文日期|2024年01月20日", "名称|2023年度报告|主题词|"),
                            Heads.text("2023年政府信息公开工作年度报告").get(0)),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(header.title()).contains("2023年政府信息公开工作年度报告");
            assertThat(header.publicationDate()).contains(LocalDate.of(2024, 1, 20));
        }

        @Test
        @DisplayName("in a cell right above the title, which it is no part of")
        void cellAboveTheTitle() {
            Header header = Heads.read("发布机构：", "临河县教育局", "2023年政府信息公开工作年度报告");
            assertThat(header.title()).contains("2023年政府信息公开工作年度报告");
            assertThat(agency(header)).isEqualTo("临河县教育局");
        }

        @ParameterizedTest(name = "{0} by {1}: {2}")
        @DisplayName("fuller in the metadata, but not the office that publishes")
        @CsvSource({
            "洪泽区人民政府, 淮安市洪泽区人民政府, 淮安市洪泽区人民政府",
            "洪泽区人民政府, 洪泽区人民政府办公室, 洪泽区人民政府",
            "洪泽区, 淮安市洪泽区人民政府办公室, 淮安市洪泽区人民政府",
            "王家镇, 临河县王家镇人民政府, 临河县王家镇人民政府",
            "区市场监管局, 洪泽区市场监督管理局, 洪泽区市场监督管理局"
        })
        void fuller(String title, String metadata, String taken) {
            Header header = Heads.read("发布机构：" + metadata, title + "2023年政府信息公开工作年度报告");
            assertThat(agency(header)).isEqualTo(taken);
            assertThat(Heads.issues(header)).as("no conflict").noneMatch(issue -> issue.startsWith("header-conflict"));
        }

        @Test
        @DisplayName("in the title, when the metadata name another body")
        void conflict() {
            Header header = Heads.read("发布机构：临河县人民政府", "王家镇人民政府2023年政府信息公开工作年度报告");
            assertThat(agency(header)).isEqualTo("王家镇人民政府");
            assertThat(Heads.issues(header))
                    .containsExactly("header-conflict: states two values for the agency: 王家镇人民政府 (the title),"
                            + " 临河县人民政府 (the metadata); the first is taken");
        }

        @Test
        @DisplayName("in the signature")
        void signature() {
            Header header = withTail(List.of("无。", "临河县教育局", "2024年1月20日"), "2023年政府信息公开工作年度报告");
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(header.publicationDate()).contains(LocalDate.of(2024, 1, 20));
            assertThat(agency(withTail(List.of("临河县教育局 2024年1月20日"), "2023年政府信息公开工作年度报告")))
                    .isEqualTo("临河县教育局");
            assertThat(withTail(List.of("江南省人民政府", "临河县人民政府"), "2023年政府信息公开工作年度报告")
                            .agency())
                    .as("links at the end sign nothing")
                    .isEmpty();
        }

        @Test
        @DisplayName("in a signature of the year itself, where it ends the document and nothing else tells a date")
        void signatureWithinTheYear() {
            assertThat(withTail(List.of("无。", "临河县教育局", "2023年12月6日"), TITLE).publicationDate())
                    .contains(LocalDate.of(2023, 12, 6));
            assertThat(withTail(List.of("临河县教育局", "二〇二三年十一月三十日"), TITLE).publicationDate())
                    .contains(LocalDate.of(2023, 11, 30));
            assertThat(withTail(List.of("临河县教育局", "2023年12月6日", "下一篇：会议通知"), TITLE)
                            .publicationDate())
                    .as("a date that something follows")
                    .isEmpty();
            assertThat(withTail(List.of("附件已上传。", "2023年12月6日"), TITLE).publicationDate())
                    .as("a date that nobody signs with")
                    .isEmpty();
            assertThat(withTail(List.of("临河县教育局", "2022年12月6日"), TITLE).publicationDate())
                    .as("a date before the year")
                    .isEmpty();
            assertThat(withTail(List.of("2024年1月9日", "临河县教育局", "2023年12月6日"), TITLE)
                            .publicationDate())
                    .as("one that can be the day of publication")
                    .contains(LocalDate.of(2024, 1, 9));
        }

        @Test
        @DisplayName("in the introduction, or where the narrative begins")
        void prose() {
            Header header = Heads.read("2023年政府信息公开工作年度报告", "本报告由临河县教育局根据《条例》要", "求编制。");
            assertThat(agency(header)).isEqualTo("临河县教育局");
            assertThat(Heads.issues(header))
                    .containsExactly("header-source: the agency \"临河县教育局\" is from the introduction");
            assertThat(agency(withNarrative("2023年，临河县教育局认真贯彻落实有关要求。"))).isEqualTo("临河县教育局");
            assertThat(agency(withNarrative("临河县教育局 2023 年按照有关要求开展工作。"))).isEqualTo("临河县教育局");
        }

        @Test
        @DisplayName("nowhere, when there are only words for oneself")
        void onlyWordsForOneself() {
            Header header = withNarrative("2023年，我局认真贯彻落实有关要求。", "我局2023年政府信息公开工作年度报告", "本报告由我局根据《条例》编制。");
            assertThat(header.agency()).isEmpty();
            assertThat(header.title()).contains("我局2023年政府信息公开工作年度报告");
            assertThat(Heads.issues(header)).containsExactly("agency-not-found: states no agency");
        }
    }

    @Nested
    @DisplayName("tells the day of publication")
    class Publication {
        @ParameterizedTest(name = "{0}")
        @DisplayName("in every way to write it")
        @ValueSource(
                strings = {
                    "发布日期：2024-01-31",
                    "发布时间：2024-01-31 10:33:20 浏览次数：12",
                    "发布时间：2024-1-31 9:05  来源：临河县教育局",
                    "公开日期：2024/01/31",
                    "发布日期: 20240131",
                    "成文日期：2024年1月31日",
                    "（2024年1月31日）",
                    "2024 年 1 月 31 日",
                    "日期：2024.01.31",
                    "二〇二四年一月三十一日",
                    "[2024-01-31]"
                })
        void everyWay(String line) {
            Header header = Heads.read(TITLE, line, "数据统计期限为2023年1月1日至2023年12月31日。");
            assertThat(header.publicationDate()).as(line).contains(LocalDate.of(2024, 1, 31));
        }

        @Test
        @DisplayName("in the page's metadata")
        void pageMetadata() {
            Header header = read(Map.of("date", "2024-01-31 17:20"), "", TITLE, "2024年1月20日");
            assertThat(header.publicationDate()).contains(LocalDate.of(2024, 1, 31));
            assertThat(Heads.issues(header))
                    .containsExactly("header-source: the publication date \"2024-01-31\" is from the document's"
                            + " properties");
        }

        @Test
        @DisplayName("and a conflict when two places claim to")
        void conflict() {
            Header header = read(Map.of("date", "2024-02-05"), "", "发布日期：2024-01-31", TITLE);
            assertThat(header.publicationDate()).contains(LocalDate.of(2024, 1, 31));
            assertThat(Heads.issues(header))
                    .containsExactly("header-conflict: states two values for the publication date: 2024-01-31 (the"
                            + " metadata), 2024-02-05 (the document's properties); the first is taken");
        }

        @Test
        @DisplayName("within the data year only where it is called so, and says that they disagree")
        void withinTheYearOnlyByItsLabel() {
            assertThat(Heads.read(TITLE, "2023年12月31日").publicationDate()).isEmpty();
            Header header = Heads.read("发布日期：2023-05-20", TITLE);
            assertThat(header.publicationDate()).contains(LocalDate.of(2023, 5, 20));
            assertThat(Heads.issues(header))
                    .singleElement()
                    .asString()
                    .startsWith("header-conflict")
                    .contains("2023-05-20");
        }

        @Test
        @DisplayName("not where a date is part of other words, or of no calendar")
        void notInOtherWords() {
            assertThat(Heads.read(TITLE, "今天是2026年11月23日 星期一", "《条例》自2024年5月15日起施行")
                            .publicationDate())
                    .isEmpty();
            assertThat(Heads.read(TITLE, "发布日期：2024-02-30").publicationDate()).isEmpty();
        }

        @Test
        @DisplayName("at the end, the last date first")
        void atTheEnd() {
            assertThat(withTail(List.of("2023年12月31日", "2024年1月20日"), TITLE).publicationDate())
                    .contains(LocalDate.of(2024, 1, 20));
        }
    }

    @Nested
    @DisplayName("tells whom the numbers cover")
    class Covered {
        @ParameterizedTest(name = "{0}")
        @DisplayName("as it is said plainly, else by the kind of body")
        @CsvSource({
            "本报告数据包括县政府及各部门、各乡镇。, AREA",
            "本报告汇总全县各级行政机关数据。, AREA",
            "报告中数据涵盖本行政区域内各级机关。, AREA",
            "本报告数据不包括各部门、各乡镇。, BODY",
            "本报告统计范围为本机关。, BODY",
            "全县政府信息公开工作有序推进。, BODY",
            "如对本报告有疑问请联系。, BODY"
        })
        void onlyPlainly(String sentence, Coverage coverage) {
            assertThat(Heads.read(TITLE, sentence).coverage().orElse(null)).isEqualTo(coverage);
        }

        @Test
        @DisplayName("not when two sentences differ")
        void twoSentencesDiffer() {
            assertThat(Heads.read(TITLE, "本报告数据包括各部门。本报告统计范围为本机关。").coverage()).isEmpty();
        }
    }

    @Nested
    @DisplayName("in the styles of real files")
    class RealStyles {
        @Test
        @DisplayName("is read from a PDF with the title on two lines")
        void pdf() {
            Header header = Heads.read(
                    "洪泽区人民政府",
                    "2023 年政府信息公开工作年度报告",
                    "本报告由淮安市洪泽区人民政府办公室按有关条例（国令第",
                    "711 号）的要求编制。数据统计期限自 2023 年 1 月 1 日",
                    "起至 2023 年 12 月 31 日止。联系电话：0517-80000000 ， 邮 编 ： 223100");
            assertThat(agency(header)).isEqualTo("洪泽区人民政府");
            assertThat(header.agency().orElseThrow().getLevel())
                    .as("the divisions know the district")
                    .contains(AgencyLevel.COUNTY);
            assertThat(header.year()).hasValue(2023);
            assertThat(header.period()).contains(ReportPeriod.ofYear(2023));
            assertThat(header.issues()).isEmpty();
        }

        @Test
        @DisplayName("is read from Markdown with body and date below the title")
        void markdown() {
            Header header = Heads.read(
                    "沭阳县人民政府 2025 年 政府信息公开工作年度报告", "沭阳县人民政府", "(2026年1月23日)", "所列数据统计期限从2025年1月1日至2025年12月31日止。");
            assertThat(agency(header)).isEqualTo("沭阳县人民政府");
            assertThat(header.title()).contains("沭阳县人民政府 2025 年政府信息公开工作年度报告");
            assertThat(header.publicationDate()).contains(LocalDate.of(2026, 1, 23));
            assertThat(header.period()).contains(ReportPeriod.ofYear(2025));
        }

        @Test
        @DisplayName("is read from a page that begins with the year")
        void page() {
            Header header = Heads.read("2019年上海市人民政府办公厅政府信息公开工作年度报告", "发布日期：2020-01-31", "数据统计期限从2019年1月1日到12月31日止。");
            assertThat(agency(header)).isEqualTo("上海市人民政府办公厅");
            assertThat(header.year()).hasValue(2019);
            assertThat(header.publicationDate()).contains(LocalDate.of(2020, 1, 31));
            assertThat(header.period()).contains(ReportPeriod.ofYear(2019));
            assertThat(header.issues()).isEmpty();
        }
    }
}
