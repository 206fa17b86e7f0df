package org.disclosurereport.documents.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSourceTest {
    @Test
    void headingsLoseTheirMarks() {
        assertThat(read("# 报告\n## 一、总体情况 ##\n###　二\n#三\n#tag\n####### 七\n标题\n====\n---\n正文"))
                .containsExactly("# 报告", "# 一、总体情况", "# 二", "# 三", "#tag", "####### 七", "标题", "正文");
    }

    @Test
    void aTableIsOneOnlyWithARowOfDashes() {
        assertThat(read("| 项 | 数 |\n|---|:-:|\n| 规章 | 0 |\n| 文件 | |\n| 只有一格 |\n\n| 许可 | 5 |\n| 处罚 | 6 |"))
                .containsExactly("|0:项|1:数|", "|0:规章|1:0|", "|0:文件|1:|", "|0:只有一格|", "--", "| 许可 | 5 |", "| 处罚 | 6 |");
    }

    @Test
    void aTableEndsAtABlankLineOrALineWithoutPipes() {
        assertThat(read("a|b\n-|-\n1|2\n完\n\nc|d\n-|-\n\n3|4"))
                .containsExactly("|0:a|1:b|", "|0:1|1:2|", "--", "完", "|0:c|1:d|", "--", "3|4");
    }

    @Test
    void marksWithinTextAreTakenAway() {
        assertThat(
                        read(
                                "**规章**&nbsp;1\\. 属于<br>第二&lt;行\n> 引文 [网站](http://a.cn/x) ![图](b.png)尾\n5 < 6 \\且 & 其他 [注]\n<font color=red>红</font>"))
                .containsExactly("规章 1. 属于", "第二<行", "引文 网站 尾", "5 < 6 \\且 & 其他 [注]", "红");
        assertThat(read("| **项** | a\\|b |\n|---|---|\n| 一<br/>二 | &nbsp; |"))
                .containsExactly("|0:项|1:a|b|", "|0:一/二|1:|", "--");
    }

    @Test
    void anHtmlTableIsLaidOut() {
        assertThat(read("# 表\n<table>\n<tr><td rowspan=2>A</td><td>1</td></tr>\n\n<tr><td>2</td></tr>\n</table>\n后"))
                .containsExactly("# 表", "|0:1x2 A|1:1|", "|1:2|", "--", "后");
    }

    @Test
    void placesAreLinesAndTables() {
        Document document = Outline.read(new MarkdownSource(), "\n# 报告\n\n|a|b|\n|-|-|\n|1|2|\n\n完");
        assertThat(document.blocks().get(0)).isEqualTo(new TextBlock("报告", true, SourcePlace.of(0, 0, 2, 0)));
        assertThat(((TableBlock) document.blocks().get(1)).rows().get(1).cells().get(1))
                .isEqualTo(new TableCell("2", 1, 1, 1, SourcePlace.of(0, 1, 2, 2)));
        assertThat(((TextBlock) document.blocks().get(2)).place()).isEqualTo(SourcePlace.of(0, 0, 8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<a", "![", "&a", "**", "\\", "<table", "</table", "|", "#"})
    void marksThatAreNeverClosedCostTimeOnlyByTheirNumber(String mark) {
        assertThat(read("x" + mark.repeat(500_000))).hasSize(1);
    }

    private static List<String> read(String text) {
        return Outline.of(Outline.read(new MarkdownSource(), text));
    }
}
