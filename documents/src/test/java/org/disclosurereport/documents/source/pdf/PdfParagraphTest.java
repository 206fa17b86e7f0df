package org.disclosurereport.documents.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.documents.PdfPages;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;

class PdfParagraphTest {
    /** Fills a line of 36 characters, from 72 to 504. */
    private static final String FULL = "政府信息公开工作持续推进全年主动公开各类信息一千余条并及时回应社会关切取得成效";

    private static final String LINE = FULL.substring(0, 36);
    private static final String INDENTED = FULL.substring(0, 34);

    @Test
    void linesAreJoinedToParagraphsWithoutBlanksBetweenCharacters() {
        PdfPages pages = new PdfPages()
                .text(96, 100, INDENTED)
                .text(72, 120, LINE)
                .text(72, 140, "结束。")
                .text(96, 160, INDENTED)
                .text(72, 180, "又完。");

        assertThat(PdfBlocks.texts(pages)).containsExactly(INDENTED + LINE + "结束。", INDENTED + "又完。");
    }

    @Test
    void aParagraphGoesOnOverAPageBreak() {
        PdfPages pages = new PdfPages()
                .text(96, 700, INDENTED)
                .text(72, 720, LINE)
                .text(290, 800, "1")
                .newPage()
                .text(72, 80, "结束。")
                .text(96, 100, "第二段。")
                .text(290, 800, "2");

        assertThat(PdfBlocks.texts(pages)).containsExactly(INDENTED + LINE + "结束。", "第二段。");
    }

    @Test
    void anotherSizeAGapAndAListNumberBeginAParagraph() {
        PdfPages pages = new PdfPages()
                .text(72, 100, LINE)
                .size(16)
                .text(72, 125, LINE.substring(0, 27))
                .size(12)
                .text(72, 150, LINE)
                .text(72, 170, LINE)
                .text(72, 230, LINE.substring(0, 35) + "。")
                .text(72, 250, "（一）" + LINE.substring(0, 33))
                .text(72, 270, "1.5" + LINE.substring(0, 34));

        assertThat(PdfBlocks.texts(pages))
                .containsExactly(
                        LINE,
                        LINE.substring(0, 27),
                        LINE + LINE,
                        LINE.substring(0, 35) + "。",
                        "（一）" + LINE.substring(0, 33) + "1.5" + LINE.substring(0, 34));
    }

    @Test
    void aTitleOnTwoCentredLinesStaysTwoBlocks() {
        PdfPages pages = new PdfPages();
        pages.size(16)
                .text(288 - pages.width("金湖县教育局") / 2, 80, "金湖县教育局")
                .text(288 - pages.width("2024年政府信息公开工作年度报告") / 2, 104, "2024年政府信息公开工作年度报告")
                .size(12)
                .text(96, 140, INDENTED)
                .text(72, 160, LINE);

        assertThat(PdfBlocks.texts(pages)).containsExactly("金湖县教育局", "2024年政府信息公开工作年度报告", INDENTED + LINE);
    }

    @Test
    void spacedOutTextHasNoBlanksAndWordsKeepTheirs() {
        PdfPages pages = new PdfPages()
                .spaced(72, 100, 3, "邮编：223100，电话：0517")
                .spaced(200, 140, 24, "目录")
                .text(72, 180, "Open Government")
                .text(72, 220, LINE.substring(0, 30) + "open  data x")
                .text(72, 240, "law");

        assertThat(PdfBlocks.texts(pages))
                .containsExactly(
                        "邮编：223100，电话：0517", "目录", "Open Government", LINE.substring(0, 30) + "open data x law");
    }

    @Test
    void pageNumbersAndRunningTitlesAreNoText() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                pages.newPage();
            }
            pages.text(200, 40, "某市政府信息公开年报")
                    .text(96, 100, "正文" + "一二三".charAt(page - 1) + "。")
                    .text(96, 400, String.valueOf(page))
                    .text(280, 810, "第 " + page + " 页 共 3 页");
        }

        assertThat(PdfBlocks.texts(pages)).containsExactly("正文一。", "1", "正文二。", "2", "正文三。", "3");
    }

    @Test
    void aNumberAtThePagesFootThatIsNoPageNumberStays() {
        assertThat(PdfBlocks.texts(new PdfPages().text(72, 100, "总计").text(72, 800, "37")))
                .containsExactly("总计", "37");
    }

    @Test
    void placesTellPageAndLine() {
        Document document = PdfBlocks.read(new PdfPages()
                .text(96, 100, INDENTED)
                .text(72, 120, "完。")
                .text(96, 140, "二。")
                .newPage()
                .text(96, 100, "三。"));

        assertThat(document.blocks())
                .extracting(block -> ((TextBlock) block).place())
                .containsExactly(SourcePlace.of(1, 0, 1, 0), SourcePlace.of(1, 0, 3, 0), SourcePlace.of(2, 0, 1, 0));
    }

    @Test
    void theTitleInThePropertiesIsTakenUnlessItIsAFileName() {
        assertThat(PdfBlocks.read(new PdfPages().title("某局2024年年报")).metadata()).containsEntry("title", "某局2024年年报");
        assertThat(PdfBlocks.read(new PdfPages().title("附件1.docx")).metadata()).isEmpty();
        assertThat(PdfBlocks.read(new PdfPages().title("Microsoft Word - 年报")).metadata())
                .isEmpty();
        assertThat(PdfBlocks.read(new PdfPages()).metadata()).isEmpty();
    }

    @Test
    void aScannedDocumentHasPicturesAndNoBlocks() {
        Document document = PdfBlocks.read(new PdfPages()
                .picture(0, 0, PdfPages.WIDTH, PdfPages.HEIGHT)
                .newPage()
                .picture(50, 50, 400, 300)
                .picture(10, 10, 30, 30));

        assertThat(document.blocks()).isEmpty();
        assertThat(document.pictures()).isEqualTo(2);
    }
}
