package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code series}, {@code consolidate} and {@code diff} with {@code --format html}. */
class ComparisonPagesTest {
    @TempDir
    private Path folder;

    private Ran run(String... args) {
        return Ran.of(args).without(folder);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private static DisclosureReport of(String agency, int year, String received, String carriedOver) {
        DisclosureReport report = Samples.with(
                Samples.clean(),
                "requests.newlyReceived.naturalPersons",
                received,
                "requests.newlyReceived.total",
                received,
                "requests.carriedOver.naturalPersons",
                carriedOver,
                "requests.carriedOver.total",
                carriedOver);
        return report.withAgency(Agency.of(agency))
                .withTitle(agency + year + "年政府信息公开工作年度报告")
                .withPeriod(ReportPeriod.ofYear(year))
                .withYear(year);
    }

    private String lines(DisclosureReport... reports) {
        return Samples.file(
                folder, "all.ndjson", Stream.of(reports).map(Samples::line).toArray(String[]::new));
    }

    @Test
    void yearsOfEachBodyAreSmallPicturesWithTheirNumbersAndFindings() throws IOException {
        String file = lines(
                of("甲县公安局", 2022, "5", "0"),
                of("甲县公安局", 2023, "", "0"),
                of("甲县公安局", 2024, "9", "0"),
                of("乙县公安局", 2023, "3", "0"),
                of("乙县公安局", 2024, "4", "7"));
        Ran ran = run("series", "--without", "series.text-repeated", "--format", "html", "-o", folder + "/out", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("网页已写入 out/index.html\n");
        String index = page("index.html");
        assertThat(index)
                .contains("2 个机关，其中 1 个有问题，排在前面。")
                .contains("aria-label=\"一、本年新收政府信息公开申请数量：2022 5; 2023 留空; 2024 9\"")
                .contains("<th scope=\"row\" class=\"year\">2023</th><td class=\"number\">留空</td>")
                .contains("series.carried-over");
        assertThat(index.indexOf("<h2>乙县公安局</h2>"))
                .as("what has findings comes first")
                .isLessThan(index.indexOf("<h2>甲县公安局</h2>"));
        String first = index.substring(index.indexOf("<h2>甲县公安局</h2>"));
        assertThat(first.substring(0, first.indexOf("</figure>")))
                .as("a line isn't drawn over a blank")
                .doesNotContain("class=\"trend\"")
                .contains("class=\"point\"");
    }

    @Test
    void governmentsAreATreeAndTheBodyThatExplainsADifferenceIsMarked() throws IOException {
        String tree = Samples.file(folder, "tree.csv", "甲县人民政府,甲县公安局", "甲县人民政府,甲县财政局", "甲县人民政府,甲县教育局");
        String file = lines(of("甲县公安局", 2023, "5", "0"), of("甲县财政局", 2023, "3", "0"), of("甲县人民政府", 2023, "5", "0"));
        run("consolidate", "--format", "html", "--tree", tree, "-o", folder + "/out", file);
        String index = page("index.html");
        assertThat(index)
                .contains("<a href=\"sum-甲县人民政府-2023.html\">甲县人民政府</a></th><td class=\"year\">2023</td>"
                        + "<td class=\"number\">2</td><td class=\"number\">1</td>");
        assertThat(page("sum-甲县人民政府-2023.html"))
                .contains("<tr class=\"missing\"><th scope=\"row\" class=\"agency\">甲县教育局</th>")
                .contains("8（另有 1 处留空）")
                .contains("<th scope=\"row\">政府报告填报</th><td class=\"number\">5</td>");
        String whole = Samples.file(folder, "tree.csv", "甲县人民政府,甲县公安局", "甲县人民政府,甲县财政局");
        run("consolidate", "--format", "html", "--tree", whole, "-o", folder + "/out", file);
        assertThat(page("sum-甲县人民政府-2023.html"))
                .contains("<tr class=\"suspect\"><th scope=\"row\" class=\"agency\">甲县财政局（一个机关即可说明差额）</th>")
                .contains("<tr class=\"body\"><th scope=\"row\" class=\"agency\">甲县公安局</th>")
                .contains("<td class=\"number off\">−3</td>");
    }

    @Test
    void pagesOfAnEarlierRunAreRemovedAndNoInput() throws IOException {
        String tree = Samples.file(folder, "tree.csv", "甲县人民政府,甲县公安局");
        String file = lines(of("甲县公安局", 2023, "5", "0"), of("甲县公安局", 2024, "5", "0"));
        run("consolidate", "--format", "html", "--tree", tree, "-o", folder + "/out", file);
        assertThat(folder.resolve("out/sum-甲县人民政府-2024.html")).exists();
        lines(of("甲县公安局", 2023, "5", "0"));
        run("consolidate", "--format", "html", "--tree", tree, "-o", folder + "/out", folder.toString());
        assertThat(folder.resolve("out/sum-甲县人民政府-2024.html")).doesNotExist();
        assertThat(folder.resolve("out/sum-甲县人民政府-2023.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void versionsAreSideBySideWithTheChangedCellsMarked(String language) throws IOException {
        String before = Samples.file(folder, "a.json", Samples.clean());
        DisclosureReport changed = Samples.with(
                Samples.clean(), "challenges.reconsideration.total", "", "requests.newlyReceived.total", "12");
        String after = Samples.file(
                folder,
                "b.json",
                changed.withOverview(changed.getOverview()
                        .withText(changed.getOverview().getText() + "<script>alert(1)</script>。")));
        Ran ran = run("diff", "--lang", language, "--format", "html", "-o", folder + "/d.html", before, after);
        assertThat(ran.code()).isEqualTo(1);
        String page = Files.readString(folder.resolve("d.html"));
        assertThat(page)
                .contains("<td id=\"before-requests.newlyReceived.total\" class=\"number changed before\">0 ")
                .contains("<td id=\"after-requests.newlyReceived.total\" class=\"number changed after\">12 ")
                .contains("<td id=\"after-challenges.reconsideration.total\" class=\"number changed after\">"
                        + (language.equals("zh") ? "留空" : "blank"))
                .contains("<a href=\"#after-requests.newlyReceived.total\">")
                .contains("<ins>&lt;script&gt;alert(1)&lt;/script&gt;。</ins>")
                .doesNotContain("<script");
        assertThat(page.split("class=\"number changed", -1)).hasSize(5);
        assertThat(run("diff", "--format", "html", before, before).out()).contains("两个版本相同。");
    }

    @Test
    void whatIsComparedDoesNotDependOnTheNumberOfJobs() {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(of("第" + i + "局", 2023, "5", "0"));
            reports.add(of("第" + i + "局", 2024, "5", Integer.toString(i % 3)));
        }
        String file = lines(reports.toArray(DisclosureReport[]::new));
        Ran one = run("series", "--format", "json", "--jobs", "1", file);
        assertThat(one.out().lines()).hasSize(40);
        assertThat(run("series", "--format", "json", "--jobs", "7", file)).isEqualTo(one);
    }

    @Test
    void folderIsNeeded() {
        assertThat(run("series", "--format", "html", lines(of("甲", 2023, "0", "0")))
                        .err())
                .startsWith("--format html 须用 -o DIR 指定写入网页的文件夹\n");
    }
}
