package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reports for years before the form was introduced are said to be such. */
class YearBeforeFormTest {
    @Test
    void aReportWithoutTheTablesIsOne() {
        ReadResult result = read("青禾县民政局2016年政府信息公开工作年度报告\n一、概述\n2016年，我局主动公开政府信息120条。\n二、依申请公开情况\n收到申请3件。\n");
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getIssues()).singleElement().satisfies(issue -> {
            assertThat(issue.getKind()).isEqualTo(ReadIssueKind.BEFORE_FORM);
            assertThat(issue.getMessage(Locale.ENGLISH))
                    .isEqualTo(
                            "is a report for 2016, before the form was introduced in 2019, and has none of its tables");
        });
    }

    @Test
    void aYearThatTheTablesDenyIsDoubted() {
        ReadResult result = read("青禾县民政局2017年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n"
                + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t3\n"
                + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t5\n");
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2021);
        assertThat(result.getIssues()).anySatisfy(issue -> {
            assertThat(issue.getKind()).isEqualTo(ReadIssueKind.YEAR_BEFORE_FORM);
            assertThat(issue.getMessage(Locale.CHINESE)).isEqualTo("所写年份 2017 早于表格格式启用的 2019 年，暂以 2021 年代替");
        });
        assertThat(result.getIssues()).noneMatch(issue -> issue.getKind() == ReadIssueKind.YEAR_NOT_FOUND);
    }

    private static ReadResult read(String text) {
        return ReportReader.read(text.getBytes(StandardCharsets.UTF_8), "report.txt", ReadLimits.standard());
    }
}
