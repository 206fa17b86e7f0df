package org.disclosurereport.documents.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.documents.PdfPages;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;

class PdfTableTest {
    private static final double[] THREE = {150, 60, 60};

    @Test
    void aRuledTableIsATableWithItsCellsAndPlaces() {
        Document document = PdfBlocks.read(new PdfPages()
                .text(72, 60, "二、主动公开政府信息情况")
                .table(72, 80, THREE, 24, new String[][] {{"信息内容", "制发", "废止"}, {"规章", "1", "20"}})
                .text(72, 160, "三、收到和处理政府信息公开申请情况")
                .table(72, 180, THREE, 24, new String[][] {{"总计", "3", ""}}));

        assertThat(document.blocks()).hasSize(4);
        TableBlock first = (TableBlock) document.blocks().get(1);
        assertThat(PdfBlocks.rows(first)).containsExactly("[信息内容|制发|废止]", "[规章|1|20]");
        TableCell cell = first.rows().get(1).cells().get(2);
        assertThat(cell).isEqualTo(new TableCell("20", 2, 1, 1, SourcePlace.of(1, 1, 2, 3)));
        TableBlock second = (TableBlock) document.blocks().get(3);
        assertThat(PdfBlocks.rows(second)).containsExactly("[总计|3|]");
        assertThat(second.rows().get(0).cells().get(0).place()).isEqualTo(SourcePlace.of(1, 2, 1, 1));
        assertThat(((TextBlock) document.blocks().get(2)).place()).isEqualTo(SourcePlace.of(1, 0, 2, 0));
    }

    @Test
    void mergedCellsKeepTheirSpansAndStandWhereTheyBegin() {
        PdfPages pages = new PdfPages()
                .outlined(100, 100, 300, 90)
                .line(200, 100, 200, 190)
                .line(300, 130, 300, 190)
                .line(200, 130, 400, 130)
                .line(100, 160, 400, 160)
                .text(110, 130, "办理结果")
                .text(250, 120, "申请人")
                .text(210, 150, "自然人")
                .text(310, 150, "总计")
                .text(110, 180, "（一）公开")
                .text(210, 180, "7")
                .text(310, 180, "8");

        assertThat(PdfBlocks.texts(pages)).containsExactly("[办理结果(1x2)|申请人(2x1)]", "[自然人|总计]", "[（一）公开|7|8]");
    }

    @Test
    void theLinesOfACellArePartedByLineFeeds() {
        PdfPages pages = new PdfPages().table(72, 72, THREE, 50, new String[][] {{"（二）部分公开\n（区分处理的）", "商业\n企业", "3"}});

        assertThat(PdfBlocks.texts(pages)).containsExactly("[（二）部分公开\n（区分处理的）|商业\n企业|3]");
    }

    @Test
    void bordersCanBeDashesOrThinAreasOrDoubleLines() {
        PdfPages dashed = texts(new PdfPages());
        PdfPages areas = texts(new PdfPages());
        PdfPages twice = texts(new PdfPages());
        for (double y : new double[] {100, 124, 148}) {
            dashed.dashes(100, y, 300, y);
            areas.filled(100, y, 200, 0.7);
            twice.line(100, y, 300, y).line(100, y + 2, 300, y + 2);
        }
        for (double x : new double[] {100, 200, 300}) {
            dashed.dashes(x, 100, x, 148);
            areas.filled(x, 100, 0.7, 48);
            twice.line(x, 100, x, 148).line(x + 2, 100, x + 2, 148);
        }

        for (PdfPages pages : List.of(dashed, areas, twice)) {
            assertThat(PdfBlocks.texts(pages)).containsExactly("[规章|1]", "[许可|2]");
        }
    }

    @Test
    void backgroundsAreNoLinesAndMissingOuterBordersAreFound() {
        PdfPages pages = new PdfPages()
                .filled(100, 100, 200, 24)
                .filled(110, 126, 80, 8)
                .line(200, 100, 200, 148)
                .line(100, 124, 300, 124)
                .line(100, 100, 300, 100);

        assertThat(PdfBlocks.texts(texts(pages))).containsExactly("[规章|1]", "[许可|2]");
    }

    @Test
    void cellsWithAFrameEachAreOneTable() {
        PdfPages pages = texts(new PdfPages());
        for (double x : new double[] {100, 200}) {
            for (double y : new double[] {100, 124}) {
                pages.outlined(x + 1, y + 1, 98, 22);
            }
        }

        assertThat(PdfBlocks.texts(pages)).containsExactly("[规章|1]", "[许可|2]");
    }

    /** Two rows of two cells, each 100 wide and 24 high, from (100, 100). */
    private static PdfPages texts(PdfPages pages) {
        return pages.text(110, 117, "规章")
                .text(210, 117, "1")
                .text(110, 141, "许可")
                .text(210, 141, "2");
    }

    @Test
    void aFrameAroundTextAndAnUnderlineAreNoTables() {
        PdfPages pages = new PdfPages()
                .outlined(50, 50, 400, 400)
                .text(100, 100, "一、总体情况")
                .line(100, 104, 172, 104)
                .text(100, 130, "无。");

        assertThat(PdfBlocks.texts(pages)).containsExactly("一、总体情况", "无。");
    }

    @Test
    void stackedAndTurnedLabelsReadFromTopToBottom() {
        PdfPages pages = new PdfPages()
                .grid(100, 100, new double[] {30, 30, 100}, new double[] {120})
                .text(109, 120, "办")
                .text(109, 140, "理")
                .text(109, 160, "结")
                .text(109, 180, "果")
                .turned(150, 190, "处理结果")
                .text(170, 150, "12");

        assertThat(PdfBlocks.texts(pages)).containsExactly("[办理结果|处理结果|12]");
    }

    @Test
    void aTableDrawnSidewaysIsReadAsItIsMeant() {
        PdfPages pages = new PdfPages()
                .grid(100, 100, new double[] {24, 24}, new double[] {100, 200})
                .turned(115, 390, "规章")
                .turned(115, 190, "1")
                .turned(139, 390, "行政许可")
                .turned(139, 190, "20");

        assertThat(PdfBlocks.texts(pages)).containsExactly("[规章|1]", "[行政许可|20]");
    }

    @Test
    void charactersThatShareAGlyphAreReadAsTheOneMeant() {
        PdfPages pages = new PdfPages()
                .text(72, 100, "\u2F00、总体情况")
                .text(72, 150, "\u2F8F政第3\u2EDA")
                .text(72, 200, "\uFB01le\u00A02024");

        assertThat(PdfBlocks.texts(pages)).containsExactly("一、总体情况", "行政第3页", "file 2024");
    }

    @Test
    void boldMadeByDrawingTwiceIsReadOnce() {
        PdfPages pages = new PdfPages()
                .grid(100, 100, new double[] {100, 60}, new double[] {24})
                .text(110, 117, "规章")
                .text(110.4, 117, "规章")
                .text(210, 117, "11")
                .text(210.4, 117, "11");

        assertThat(PdfBlocks.texts(pages)).containsExactly("[规章|11]");
    }

    @Test
    void aTableGoesOnOverAPageBreakWithoutThePageNumberBetween() {
        double[] widths = {100, 60};
        PdfPages pages = new PdfPages()
                .table(72, 700, widths, 24, new String[][] {{"行政许可", "5"}})
                .text(280, 800, "- 1 -")
                .newPage()
                .table(72, 72, widths, 24, new String[][] {{"行政处罚", "6"}})
                .text(280, 800, "- 2 -");

        Document document = PdfBlocks.read(pages);

        assertThat(document.blocks()).hasSize(2).allMatch(TableBlock.class::isInstance);
        assertThat(((TableBlock) document.blocks().get(1))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .place())
                .isEqualTo(SourcePlace.of(2, 2, 1, 1));
    }

    @Test
    void aRowCutByAPageBreakIsOneRow() {
        double[] widths = {200, 40, 40, 40, 40, 40};
        PdfPages wrapped = new PdfPages()
                .table(72, 700, widths, 24, new String[][] {{"1.要求行政机关确认或", "70", "0", "3", "0", "5"}})
                .newPage()
                .table(72, 72, widths, 24, new String[][] {
                    {"重新出具已获取信息", "", "", "", "", ""},
                    {"2.其他", "1", "2", "3", "4", "5"}
                });
        PdfPages apart = new PdfPages()
                .table(72, 700, new double[] {100, 60}, 24, new String[][] {{"行政许可", ""}})
                .newPage()
                .table(72, 72, new double[] {100, 60}, 24, new String[][] {{"", "6"}});

        assertThat(PdfBlocks.texts(wrapped)).containsExactly("[1.要求行政机关确认或\n重新出具已获取信息|70|0|3|0|5]", "[2.其他|1|2|3|4|5]");
        assertThat(PdfBlocks.texts(apart)).containsExactly("[行政许可|6]");
    }

    @Test
    void rowsWithBlankNumbersAroundAPageBreakStayTwo() {
        double[] widths = {100, 40, 40, 40, 40, 40};
        PdfPages pages = new PdfPages()
                .table(72, 700, widths, 24, new String[][] {{"1.重复申请", "70", "0", "3", "0", "5"}})
                .newPage()
                .table(72, 72, widths, 24, new String[][] {{"2.其他", "", "", "", "", ""}});

        assertThat(PdfBlocks.texts(pages)).containsExactly("[1.重复申请|70|0|3|0|5]", "[2.其他|||||]");
    }

    @Test
    void aTableWithoutLinesIsLinesWithTabs() {
        PdfPages pages = new PdfPages()
                .text(72, 100, "信息内容")
                .text(200, 100, "本年制发件数")
                .text(300, 100, "现行有效件数")
                .text(72, 124, "规章")
                .text(200, 124, "0")
                .text(300, 124, "11")
                .text(72, 148, "总计")
                .text(200, 148, "2983")
                .text(236, 148, "2587");

        assertThat(PdfBlocks.texts(pages)).containsExactly("信息内容\t本年制发件数\t现行有效件数", "规章\t0\t11", "总计\t2983\t2587");
    }
}
