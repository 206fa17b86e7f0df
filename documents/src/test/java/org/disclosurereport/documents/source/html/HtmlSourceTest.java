package org.disclosurereport.documents.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;

class HtmlSourceTest {
    @Test
    void blocksAreLinesInReadingOrderAndRunsAreJoined() {
        assertThat(read("<h1>报<font>告</font></h1><div>一、<span>总</span><b>体</b>\n 情况<p>第一<br>第二</p>尾</div>"
                        + "<ul><li>甲</li><li>乙</li></ul><div role=heading>题</div><pre>a\tb\n c</pre>"))
                .containsExactly("# 报告", "一、总体 情况", "第一", "第二", "尾", "甲", "乙", "# 题", "a\tb", "c");
    }

    @Test
    void blanksAreAsABrowserShowsThem() {
        assertThat(read("<p>\n &nbsp;规\u200B章&nbsp;<i> 0 </i> <b> 件</b></p><p>&nbsp;</p>"))
                .containsExactly("规章  0 件");
    }

    @Test
    void whatIsNeverTextIsPassedOver() {
        assertThat(read("<head><title>t</title><style>p{}</style></head><nav>导航</nav><script>var a</script>"
                        + "<script type='application/x-disclosure-report'>secret</script><select><option>x</select>"
                        + "<p style='display: none'>藏</p><p hidden>藏</p><noscript>n</noscript><p>正文</p>"))
                .containsExactly("正文");
    }

    @Test
    void aReportThatIsShownByAScriptOnlyIsFound() {
        assertThat(read("<p>请稍候</p><div style='display:none'><h2>一</h2><table><tr><td>a<td>b</table></div>"))
                .containsExactly("请稍候", "# 一", "|0:a|1:b|", "--");
    }

    @Test
    void aHiddenTableIsNotReadBesideAVisibleOne() {
        assertThat(read("<table hidden><tr><td>9<td>9</table><table><tr><td>a<td>b</table>"))
                .containsExactly("|0:a|1:b|", "--");
    }

    @Test
    void spansAreLaidOut() {
        assertThat(read("<table><tr><td rowspan=2 colspan=2>A<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h<td>i</table>"))
                .containsExactly("|0:2x2 A|2:b|3:c|", "|2:d|3:e|", "|0:f|1:g|2:h|3:i|", "--");
    }

    @Test
    void aRowSpanOfZeroReachesToTheEndOfItsGroupAndALongOneEndsThere() {
        assertThat(read("<table><thead><tr><td rowspan=9>A<td>b<tr><td>c</thead>"
                        + "<tbody><tr><td rowspan=0>D<td>e<tr><td>f<tr><td>g</tbody></table>"))
                .containsExactly("|0:1x2 A|1:b|", "|1:c|", "|0:1x3 D|1:e|", "|1:f|", "|1:g|", "--");
    }

    @Test
    void aSpanThatRunsIntoACellFromAboveEndsBeforeIt() {
        assertThat(read("<table><tr><td>a<td>b<td rowspan=2>C<td>d<tr><td>e<td colspan=3>F<td>g</table>"))
                .containsExactly("|0:a|1:b|2:1x2 C|3:d|", "|0:e|1:F|4:g|", "--");
    }

    @Test
    void spansThatAreNoNumbersAreOneAndHugeOnesAreBounded() {
        assertThat(read("<table><tr><td colspan=x rowspan=-1>a<td colspan=0>b<td colspan=100000 rowspan=99999999999>c"
                        + "<tr><td>d<td>e</table>"))
                .containsExactly("|0:a|1:b|2:1000x2 c|", "|0:d|1:e|", "--");
    }

    @Test
    void aRowWhoseCellsAllComeFromAboveIsKept() {
        assertThat(read("<table><tr><td rowspan=2>a<td rowspan=2>b<tr></tr><tr><td>c<td>d</table>"))
                .containsExactly("|0:1x2 a|1:1x2 b|", "|", "|0:c|1:d|", "--");
    }

    @Test
    void linesWithinACellArePartedByLineFeeds() {
        assertThat(read("<table><tr><td><p>（三）不</p><p> 予公开</p><td>1<br><br>2</table>"))
                .containsExactly("|0:（三）不/予公开|1:1/2|", "--");
    }

    @Test
    void layoutTablesAreTakenApartAndTheirDataRowsStayTables() {
        assertThat(read("<table><tr><td>首页<td>公开</tr><tr><td>左<td><p>一、总体情况</p><table><caption>表</caption>"
                        + "<tr><td>a<td>b<tr><td>c<td>d</table><p>五</p></table>"))
                .containsExactly("|0:首页|1:公开|", "--", "左", "一、总体情况", "表", "|0:a|1:b|", "|0:c|1:d|", "--", "五");
    }

    @Test
    void aTableAroundAnArticleIsLayout() {
        String prose = "全".repeat(600);
        assertThat(read("<table><tr><td>导航<td><h2>一</h2><p>" + prose + "</p></table>"))
                .containsExactly("导航", "# 一", prose);
        assertThat(read("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>")).containsExactly("甲", "乙");
    }

    @Test
    void aSmallTableWithinACellOfDataIsItsText() {
        assertThat(read("<table><tr><td>a<td><table><tr><td>1<td>2</table><tr><td>b<td>c</table>"))
                .containsExactly("|0:a|1:1\t2|", "|0:b|1:c|", "--");
    }

    @Test
    void aFragmentAndBrokenMarkupAreRead() {
        assertThat(read("标题<table><tr><td>a<td>b")).containsExactly("标题", "|0:a|1:b|", "--");
    }

    @Test
    void metadataAndPicturesAreTold() {
        Document document = Outline.read(
                new HtmlSource(),
                "<title>网站-年报</title><meta name=ArticleTitle content='甲局2023年报告'>"
                        + "<meta name=ContentSource content=甲局><meta name=PubDate content='2024-01-30 10:00'><meta name=SiteName content=某网>"
                        + "<meta name=Other content=x><img src=a.png><img src=b.png width=16 height=16><img src=c.png width=100%>");
        assertThat(document.metadata())
                .isEqualTo(Map.of("title", "甲局2023年报告", "agency", "甲局", "date", "2024-01-30 10:00", "site", "某网"));
        assertThat(document.pictures()).isEqualTo(2);
    }

    @Test
    void paragraphsAndTablesAreNumbered() {
        Document document = Outline.read(new HtmlSource(), "<p>一<p>二<table><tr><td>a<td>b</table><p>三");
        assertThat(document.blocks().get(1)).isEqualTo(new TextBlock("二", false, SourcePlace.of(0, 0, 2, 0)));
        assertThat(((TableBlock) document.blocks().get(2))
                        .rows()
                        .get(0)
                        .cells()
                        .get(1)
                        .place())
                .isEqualTo(SourcePlace.of(0, 1, 1, 2));
        assertThat(((TextBlock) document.blocks().get(3)).place()).isEqualTo(SourcePlace.of(0, 0, 3, 0));
    }

    private static List<String> read(String html) {
        return Outline.of(Outline.read(new HtmlSource(), html));
    }
}
