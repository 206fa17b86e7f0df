package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.cli.Samples.with;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that compare reports with each other. */
class AcrossReportsTest {
    private static final String OVER = "requests.carriedOver.total";
    private static final String FORWARD = "requests.carriedForward.total";

    @TempDir
    private Path folder;

    private static DisclosureReport report(String agency, int year) {
        DisclosureReport report =
                DisclosureReport.builder().agency(Agency.of(agency)).year(year).build();
        for (Cell cell : Form.of(report).getCells()) {
            report = cell.with(report, cell.getKind().parse("0"));
        }
        return report;
    }

    private String write(String name, DisclosureReport... reports) {
        return Samples.file(folder, name, Stream.of(reports).map(Samples::line).toArray(String[]::new));
    }

    private String write(String name, String content) {
        return Samples.file(folder, name, content);
    }

    /** Runs the command; whether a head takes one line or two hangs on the name of the folder, so here it is one. */
    private Ran run(String... args) {
        Ran ran = Ran.of(args).without(folder);
        String out = ran.out().replaceAll("：\n    (?=\\S)", "：").replaceAll(":\n    (?=\\S)", ": ");
        return new Ran(ran.code(), out, ran.err());
    }

    @Nested
    class Series {
        private String last;
        private String now;

        @BeforeEach
        void write() {
            last = AcrossReportsTest.this.write(
                    "2023.ndjson",
                    with(report("青山县人民政府", 2023), FORWARD, "18"),
                    with(report("青山县公安局", 2023), FORWARD, "7"));
            now = AcrossReportsTest.this.write(
                    "2024.ndjson", with(report("青山县公安局", 2024), OVER, "7"), with(report("青山县人民政府", 2024), OVER, "19"));
        }

        @Test
        void tellsTheLaterReportWithExpectedAndActual() {
            assertThat(run("series", now, last)).isEqualTo(new Ran(1, """
                    2024.ndjson 第1行：青山县公安局 2024年，无问题

                    2024.ndjson 第2行：青山县人民政府 2024年，有错误（错误 1）
                      错误  二、上年结转政府信息公开申请数量 · 总计：2024年度上年结转填19，按2023年
                            度结转下年度继续办理应为18，请核对
                            2023年度 四、结转下年度继续办理 · 总计 18
                            规则 series.carried-over

                    共检查 2 份：有错误 1，需核对 0，无问题 1；错误 1
                    按规则：series.carried-over 1
                    """, ""));
        }

        @Test
        void listsTheNumbersOfBothYears() {
            String row = "proactiveDisclosure.normativeDocuments.";
            String before =
                    AcrossReportsTest.this.write("a.ndjson", with(report("宿迁市人民政府", 2023), row + "inForce", "597"));
            String after = AcrossReportsTest.this.write(
                    "b.ndjson",
                    with(
                            report("宿迁市人民政府", 2024),
                            row + "issued",
                            "50",
                            row + "repealed",
                            "227",
                            row + "inForce",
                            "421"));

            assertThat(run("series", before, after).out())
                    .contains("2023年度 现行有效件数\u00A0597；本年制发件数\u00A050；本年废止件数\u00A0227".replace('\u00A0', ' '));
        }

        @Test
        void writesJsonWithBothReportsNamed() {
            Ran ran = run("series", "--format", "json", last, now).withoutReview();

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith(
                            "{\"file\":\"2024.ndjson\",\"line\":2,\"agency\":\"青山县人民政府\",\"year\":2024,\"valid\":false,")
                    .contains(
                            "{\"cell\":\"requests.carriedForward.total\",\"value\":18,\"agency\":\"青山县人民政府\",\"year\":2023}",
                            "\"expected\":18,\"actual\":19,\"difference\":1,",
                            "\"reports\":[{\"agency\":\"青山县人民政府\",\"year\":2024},{\"agency\":\"青山县人民政府\",\"year\":2023}]");
        }

        @Test
        void writesCsv() {
            Ran ran = run("series", "--format", "csv", "--lang", "en", last, now);

            assertThat(ran.out().lines().map(line -> line.replaceFirst("\uFEFF", "")))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("agency,region,city,county,year,table,rule,");
            assertThat(ran.out())
                    .contains(
                            "青山县人民政府,,,青山县,2024,requests,series.carried-over,19,equal to,18,1,,,,",
                            OVER + ",,2024.ndjson,2");
        }

        @Test
        void aYearTwiceAndAMissingYearAreToldAndTheRestGoesOn() {
            String more = AcrossReportsTest.this.write(
                    "more.ndjson", with(report("青山县公安局", 2024), OVER, "8"), with(report("青山县公安局", 2026), OVER, "9"));

            Ran ran = run("series", "--format", "json", "--without", "series.jump", last, now, more)
                    .withoutReview();

            assertThat(ran.out().lines().map(line -> line.replaceAll("\"message\":\"([^\"]*)\"", "<$1>")))
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line)
                            .contains(
                                    "\"line\":1,\"agency\":\"青山县公安局\",\"year\":2024,\"valid\":true",
                                    "<2024年度有2份报告，表中1个数不同；公布日期不全，与其他年度比较时任一份相符即可>"))
                    .anySatisfy(line -> assertThat(line).contains("\"year\":2026", "<此前缺少2025年度的报告>"));
        }

        @Test
        void twoReportsOfOneYearAreToldByPlaceEvenWhenTheyAreTheSame() {
            Ran ran = run("series", "--quiet", "--lang", "en", now, now);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .startsWith(
                            "2024.ndjson line 1: there is more than one report of \"青山县公安局\" for 2024; 2024.ndjson line 1 is compared\n");
        }

        @Test
        void aMergedBodyIsComparedWithWhatItsPredecessorsAddUpTo() {
            String reports = AcrossReportsTest.this.write(
                    "merged.ndjson",
                    with(report("青山县文化局", 2023), FORWARD, "3"),
                    with(report("青山县旅游局", 2023), FORWARD, "4"),
                    with(report("青山县文化和旅游局", 2024), OVER, "8"));
            String list = AcrossReportsTest.this.write("list.csv", """
                    机关,前身
                    青山县文化和旅游局,青山县文化局;青山县旅游局;青山县文物局
                    青山县文化局,青山县文化和旅游局
                    """);

            Ran ran = run("series", "--predecessors", list, reports);
            assertThat(ran.err())
                    .contains("“青山县文化和旅游局”的前身“青山县文物局”没有报告，未与其比较", "list.csv 第3行：“青山县文化和旅游局”是“青山县文化局”的后继机关，不能又是其前身");
            assertThat(ran.code()).isEqualTo(2);

            String complete = AcrossReportsTest.this.write("complete.csv", "机关,前身\n青山县文化和旅游局,青山县文化局;青山县旅游局\n");
            Ran compared = run("series", "--predecessors", complete, reports);
            assertThat(compared.out()).contains("2024年度上年结转填8，按2023", "应为7");
            assertThat(compared.code()).isEqualTo(1);
        }

        @Test
        void bodiesWithNothingToCompareAreCounted() {
            assertThat(run("series", last)).isEqualTo(new Ran(0, "", "只有一份报告、无从比较的机关：2个\n"));
        }

        @Test
        void aZeroOfLastYearIsTold() {
            String before = AcrossReportsTest.this.write("a.ndjson", report("临江县人民政府", 2023));
            String after = AcrossReportsTest.this.write("b.ndjson", with(report("临江县人民政府", 2024), OVER, "2"));

            assertThat(run("series", before, after).out().replace('\u00A0', ' '))
                    .contains("2023年度 四、结转下年度继续办理 · 总计 0");
        }

        @Test
        void whatCantBeReadIsToldAndTheRestGoesOn() {
            String cut = AcrossReportsTest.this.write("cut.ndjson", "{\"agency\": {\"na");

            Ran ran = run("series", "--quiet", last, cut, now, folder + "/no.json");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("cut.ndjson", "no.json：文件不存在");
            assertThat(ran.out()).contains("有错误").doesNotContain("公安局");
        }

        @Test
        void rulesCanBeSwitchedOffAndWaivedForOneReport() {
            String waivers = AcrossReportsTest.this.write(
                    "waivers.json",
                    "[{\"ruleId\": \"series.carried-over\", \"place\": \"" + OVER + "\", \"reason\": \"已说明\","
                            + " \"agency\": \"青山县人民政府\", \"year\": 2024},"
                            + " {\"ruleId\": \"challenges.total\", \"place\": \"challenges.litigationDirect\", \"reason\": \"与本命令无关\"},"
                            + " {\"ruleId\": \"series.gap\", \"place\": \"year\", \"reason\": \"无用\"}]");

            Ran ran = run("series", "--waivers", waivers, last, now);

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("已豁免：已说明");
            assertThat(ran.err())
                    .as("of the rules that ran, and no others")
                    .isEqualTo("未匹配任何问题的豁免：规则 series.gap，位置 year\n");
            assertThat(run("series", "--without", "series.carried-over", last, now)
                            .code())
                    .isZero();
        }
    }

    @Nested
    class Consolidate {
        private final DisclosureReport office = with(report("青山县人民政府办公室", 2024), OVER, "3");
        private final DisclosureReport police = with(report("青山县公安局", 2024), OVER, "4");
        private final DisclosureReport county = with(report("青山县人民政府", 2024), OVER, "7");
        private String tree;

        @BeforeEach
        void write() {
            tree = AcrossReportsTest.this.write("bodies.csv", "parent,agency\n青山县人民政府,青山县人民政府办公室\n青山县人民政府,青山县公安局\n");
        }

        @Test
        void theSumThatHoldsPasses() {
            String all = AcrossReportsTest.this.write("all.ndjson", office, county, police);

            assertThat(run("consolidate", "--tree", tree, all))
                    .isEqualTo(new Ran(0, "all.ndjson 第2行：青山县人民政府 2024年，无问题\n", ""));
        }

        @Test
        void aBodyLeftOutIsNamed() {
            String all = AcrossReportsTest.this.write("all.ndjson", office, with(county, OVER, "3"), police);

            Ran ran = run("consolidate", "--lang", "en", "--tree", tree, all);

            assertThat(ran).isEqualTo(new Ran(1, """
                    all.ndjson line 2: 青山县人民政府 2024, errors found (1 error)
                      error    requests › carried over · total: is 3, the bodies add up to 7,
                               difference −4; all differences are those of "青山县公安局", which
                               may have been left out
                               rule consolidation.sum
                    """, ""));
        }

        @Test
        void theReportOfAPredecessorCountsForItsYear() {
            String renamed = AcrossReportsTest.this.write("renamed.csv", """
                    parent,agency,predecessors
                    青山县人民政府,青山县人民政府办公室,
                    青山县人民政府,青山县公安和消防局,青山县公安局;青山县消防局
                    """);
            String all = AcrossReportsTest.this.write("all.ndjson", office, county, police);
            Ran ran = run("consolidate", "--tree", renamed, all);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("缺少“青山县消防局”2024年度的报告").doesNotContain("公安和消防局", "错误");

            String both = AcrossReportsTest.this.write(
                    "both.ndjson", office, county, police, with(report("青山县公安和消防局", 2024), OVER, "4"));
            assertThat(run("consolidate", "--tree", renamed, both))
                    .isEqualTo(new Ran(
                            0, "both.ndjson 第2行：青山县人民政府 2024年，无问题\n", "“青山县公安局”2024年度另有报告，因其后继机关“青山县公安和消防局”已报告，未计入\n"));
        }

        @Test
        void everyYearIsComparedByItself() {
            String all = AcrossReportsTest.this.write(
                    "all.ndjson",
                    office,
                    county,
                    police,
                    office.withYear(2023),
                    with(county, OVER, "8").withYear(2023),
                    police.withYear(2023));

            assertThat(run("consolidate", "--quiet", "--format", "json", "--tree", tree, all)
                            .withoutReview()
                            .out()
                            .lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("\"year\":2023,\"valid\":false", "\"expected\":7,\"actual\":8");
        }

        @Test
        void whatIsWrongWithTheTreeOrTheReportsIsToldByNameAndTheRestGoesOn() {
            String crooked = AcrossReportsTest.this.write(
                    "crooked.csv",
                    "青山县人民政府,青山县人民政府办公室\n青山县人民政府办公室,青山县人民政府\n青山县人民政府,青山县公安局\n" + "临江县人民政府,临江县公安局\n青山县人民政府,青山县教育局\n");
            String all = AcrossReportsTest.this.write(
                    "all.ndjson", office, county, police, county, report("临江县公安局", 2024), report("无名局", 2024));

            Ran ran = run("consolidate", "--tree", crooked, all);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("""
                    all.ndjson 第4行：“青山县人民政府”2024年度有不止一份报告，以 all.ndjson 第2行 为准
                    crooked.csv 第2行：“青山县人民政府办公室”是“青山县人民政府”的下级，不能又是其上级
                    all.ndjson 第6行：“无名局”不在机关名单 crooked.csv 中，未计入任何政府
                    缺少“临江县人民政府”2024年度的报告，未核对其本级部门和下级政府1个机关的1份报告
                    """);
            assertThat(ran.out()).contains("警告  缺少“青山县教育局”2024年度的报告", "规则 consolidation.coverage");
        }

        @Test
        void writesWhatTheBodiesAddUpTo() throws IOException {
            String all = AcrossReportsTest.this.write("all.ndjson", office, police);
            Path drafts = folder.resolve("drafts");

            Ran ran = run("consolidate", "--tree", tree, "--write", drafts.toString(), all);

            assertThat(ran.code()).as("the government's own report is missing").isEqualTo(2);
            DisclosureReport draft =
                    ReportJson.read(drafts.resolve("青山县人民政府-2024.json")).orElseThrow();
            assertThat(draft.getRequests()).isEqualTo(county.getRequests());
            assertThat(draft.getProactiveDisclosure()).isEqualTo(county.getProactiveDisclosure());
        }

        @Test
        void draftsKeepWhatIsNotKnownBlankAndCountNobodyTwice() throws IOException {
            String coveredTwice = AcrossReportsTest.this.write("all.ndjson", office, office, county);
            Path drafts = folder.resolve("drafts");

            run("consolidate", "--tree", tree, "--write", drafts.toString(), coveredTwice);

            DisclosureReport draft =
                    ReportJson.read(drafts.resolve("青山县人民政府-2024.json")).orElseThrow();
            assertThat(draft.getRequests().getCarriedOver().getNaturalPersons().isBlank())
                    .as("公安局 has no report")
                    .isTrue();
        }

        @Test
        void governmentsOfOneNameHaveDraftsOfTheirOwn() throws IOException {
            Agency here = Agency.builder()
                    .name("城关镇人民政府")
                    .unifiedSocialCreditCode("11321200014326022T")
                    .build();
            Agency there = here.withUnifiedSocialCreditCode("11320829014341660L");
            String codes = AcrossReportsTest.this.write("codes.csv", "11321200014326022T,甲村\n11320829014341660L,乙村\n");
            String all = AcrossReportsTest.this.write(
                    "all.ndjson",
                    with(report("甲村", 2024), OVER, "1"),
                    with(report("乙村", 2024), OVER, "2"),
                    with(report("x", 2024), OVER, "1").withAgency(here),
                    with(report("x", 2024), OVER, "2").withAgency(there));

            Ran ran = run("consolidate", "--tree", codes, "--write", folder + "/drafts", all);

            assertThat(ran.code()).isZero();
            assertThat(folder.resolve("drafts").toFile().list((in, name) -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("城关镇人民政府-2024.json", "城关镇人民政府-11320829014341660L-2024.json");
        }

        @Test
        void draftsOfAnEarlierRunAreNoInput() {
            AcrossReportsTest.this.write("all.ndjson", office, county, police);
            String[] args = {"consolidate", "--tree", tree, "--write", folder + "/drafts", folder.toString()};
            // the list itself lies there, too, and is no report
            run(args);

            assertThat(run(args).err()).doesNotContain("不止一份", "drafts");
        }

        @Test
        void bodiesOfTheConfigurationDoAsWell() {
            String all = AcrossReportsTest.this.write("all.ndjson", office, county, police);
            String config = AcrossReportsTest.this.write(
                    "disclosure-report.toml", "[bodies]\n\"青山县人民政府\" = [\"青山县人民政府办公室\", \"青山县公安局\"]\n");
            Ran ran = run("consolidate", "--config", config, all);
            assertThat(ran).isEqualTo(run("consolidate", "--tree", tree, all));
            String crooked = AcrossReportsTest.this.write(
                    "crooked.toml", "langage = 1\n[bodies]\n\"甲\" = 7\n[rules]\nof = []\n");
            assertThat(run("consolidate", "--lang", "en", "--config", crooked, all))
                    .isEqualTo(new Ran(2, "", """
                    configuration crooked.toml line 1: unknown key "langage"; the nearest is "language"
                    configuration crooked.toml line 3: "甲" must be an array of texts such as ["…"]
                    configuration crooked.toml line 5: unknown key "of"; the nearest is "off"
                    For usage see: disclosure-report consolidate --help
                    """));
        }

        @Test
        void aGovernmentWithoutAnyReportIsMentioned() {
            String more =
                    AcrossReportsTest.this.write("more.csv", "青山县人民政府,青山县人民政府办公室\n青山县人民政府,青山县公安局\n临江县人民政府,临江县公安局\n");
            String all = AcrossReportsTest.this.write("all.ndjson", office, county, police);

            assertThat(run("consolidate", "--tree", more, all))
                    .isEqualTo(new Ran(0, "all.ndjson 第2行：青山县人民政府 2024年，无问题\n", "名单中的“临江县人民政府”及其所属机关2024年度没有任何报告\n"));
        }

        @Test
        void aTreeThatCantBeReadIsWrongUsage() {
            assertThat(run("consolidate", "--tree", folder + "/no.csv", "x.json"))
                    .isEqualTo(new Ran(2, "", "no.csv：文件不存在\n用法请看：disclosure-report consolidate --help\n"));
            assertThat(run("consolidate", "x.json").err())
                    .startsWith("缺少机关名单：用 --tree FILE，或在 --config FILE 的 [bodies] 中写明\n");
        }
    }

    @Test
    void anUnknownFormatIsToldWithThoseThereAre() {
        assertThat(run("series", "--format", "pdf", "x.json").err())
                .startsWith("--format 应为 text|json|csv|html 之一，实为“pdf”\n");
        assertThat(run("series", "--jobs", "0", "x.json").code()).isEqualTo(2);
    }
}
