package org.disclosurereport.documents.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.html.HtmlSource;
import org.disclosurereport.documents.source.markdown.MarkdownSource;
import org.junit.jupiter.api.Test;

/** Tables drawn with characters, wherever lines of text come from. */
class DrawnTableTest {
    private static final String PLAIN = """
            ┌──────┬───┬───┐
            │ 规章 │ 1 │ 2 │
            ├──────┼───┼───┤
            │ 文件 │ 3 │   │
            └──────┴───┴───┘
            """;

    @Test
    void barsAndRulingsMakeCells() {
        assertThat(read("前\n" + PLAIN + "后")).containsExactly("前", "|0:规章|1:1|2:2|", "|0:文件|1:3|2:|", "--", "后");
    }

    @Test
    void whereBarsAreSaysWhatIsMerged() {
        assertThat(read("""
                        ┌────────┬─────────┐
                        │ 不予   │ 公开    │
                        │ 公开   ├────┬────┤
                        │        │ 1  │ 2  │
                        └────────┴────┴────┘
                        """)).containsExactly("|0:1x2 不予/公开|1:2x1 公开|", "|1:1|2:2|", "--");
    }

    @Test
    void plusSignsAndHyphensDrawAsWell() {
        assertThat(read("""
                        +--------+----+
                        | 申请   | +3 |
                        | 数量   |    |
                        +--------+----+
                        | 答复   | -  |
                        +--------+----+
                        """)).containsExactly("|0:申请/数量|1:+3|", "|0:答复|1:-|", "--");
    }

    @Test
    void charactersOfOtherScriptsAreAsWideAsTheBars() {
        String wide = "┌───┬─┐\n│“三安全” │1 │\n├───┼─┤\n│三安全一 │2 │\n└───┴─┘";
        assertThat(read(wide)).hasSize(5);
        String narrow = "┌──────────┬──┐\n│ “三安全”│1 │\n├──────────┼──┤\n│ 三安全一 │2 │\n└──────────┴──┘";
        assertThat(read(narrow)).hasSize(5);
        String fitting = "┌────┬─┐\n│三安全一│1 │\n├────┼─┤\n│“三全”│2 │\n└────┴─┘";
        assertThat(read(fitting)).containsExactly("|0:三安全一|1:1|", "|0:“三全”|1:2|", "--");
    }

    @Test
    void rowsWithoutRulingsEndWhereANumberIsBelowAnother() {
        assertThat(read("""
                        ┌──────────┬──────┐
                        │ 信息内容 │ 数量 │
                        │ 行政处罚 │ 27   │
                        │ 行政     │ 3    │
                        │ 强制     │      │
                        └──────────┴──────┘
                        """)).containsExactly("|0:信息内容|1:数量|", "|0:行政处罚|1:27|", "|0:行政/强制|1:3|", "--");
    }

    @Test
    void aNumberBrokenOverLinesStaysInItsCellWhereRowsAreRuled() {
        assertThat(read("""
                        ┌──────┬────┐
                        │ 规章 │ 11 │
                        │      │ 57 │
                        ├──────┼────┤
                        │ 文件 │ 2  │
                        └──────┴────┘
                        """)).containsExactly("|0:规章|1:11/57|", "|0:文件|1:2|", "--");
    }

    @Test
    void linesThatDontFitTogetherStayLines() {
        assertThat(read("┌──┬──┐\n│ 规章 │ 1 │\n└──┴──┘")).hasSize(3);
        assertThat(read("────────")).containsExactly("────────");
        assertThat(read("│ 规章 │ 1 │")).containsExactly("│ 规章 │ 1 │");
        assertThat(read("| 规章 | 1 |\n| 文件 | 2 |")).hasSize(2);
    }

    @Test
    void pagesAndMarkdownHaveThemToo() {
        List<String> table = List.of("|0:规章|1:1|2:2|", "|0:文件|1:3|2:|", "--");
        assertThat(Outline.of(Outline.read(new HtmlSource(), "<pre>" + PLAIN + "</pre>")))
                .isEqualTo(table);
        assertThat(Outline.of(Outline.read(new MarkdownSource(), "```\n" + PLAIN + "```\n")))
                .isEqualTo(table);
    }

    @Test
    void aLineOfManyBarsIsNoTable() {
        String bars = String.join("", Collections.nCopies(10_000, "│"));
        assertThat(read(bars + "\n" + bars)).hasSize(2);
    }

    private static List<String> read(String text) {
        return Outline.of(Outline.read(new TextSource(), text));
    }
}
