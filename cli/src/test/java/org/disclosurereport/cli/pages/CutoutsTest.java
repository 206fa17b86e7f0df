package org.disclosurereport.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellPicture;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;

class CutoutsTest {
    private static final DisclosureReport REPORT = report();
    private static final List<Cell> CELLS = Form.of(REPORT).getCells();
    private static final byte[] PNG = {1, 2, 3};

    private static DisclosureReport report() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("甲县人民政府"))
                .year(2023)
                .build();
        Form form = Form.of(report);
        report = form.findCell("challenges.reconsideration.total").orElseThrow().with(report, Count.of(11));
        return form.getCells().get(0).with(report, Count.of(3));
    }

    private static Markup added(Cutouts cutouts, List<Cell> cells) {
        Markup html = new Markup();
        cutouts.add(html, cells);
        return html;
    }

    @Test
    void aCellIsShownOnceWithWhatWasReadAndWhatElseItMayBe() {
        Cell cell = Form.of(REPORT).findCell("challenges.reconsideration.total").orElseThrow();
        String value = cell.get(REPORT).toString();
        Cutouts cutouts = new Cutouts(List.of(CellPicture.of(cell, List.of("17", "<7>"), PNG)), REPORT, Locale.CHINA);
        assertThat(cutouts.isShown()).isFalse();
        assertThat(added(cutouts, CELLS).toString())
                .isEqualTo("<li class=\"cutout\">原图：<a href=\"#challenges.reconsideration.total\">行政复议 · 总计</a> "
                        + "<img src=\"data:image/png;base64,AQID\" alt=\"单元格“行政复议 · 总计”的原图\"> 识别为“" + value
                        + "”，也可能是“17、&lt;7&gt;”</li>");
        assertThat(cutouts.isShown()).isTrue();
        assertThat(added(cutouts, CELLS).toString()).isEmpty();
    }

    @Test
    void inEnglishItIsSaidInEnglish() {
        Cell cell = CELLS.get(0);
        Cutouts cutouts = new Cutouts(List.of(CellPicture.of(cell, List.of(), PNG)), REPORT, Locale.ENGLISH);
        assertThat(added(cutouts, List.of(cell)).toString())
                .contains("in the picture: ", "alt=\"the picture of the cell " + cell.getEnglishLabel() + "\"")
                .endsWith(" read as &quot;" + cell.get(REPORT) + "&quot;</li>");
    }

    @Test
    void cellsThatNobodySpeaksOfAreNotShown() {
        Cutouts cutouts = new Cutouts(List.of(CellPicture.of(CELLS.get(0), List.of(), PNG)), REPORT, Locale.CHINA);
        assertThat(added(cutouts, CELLS.subList(1, 5)).toString()).isEmpty();
    }

    @Test
    void aPageHoldsNoMoreThanItsBytesAndSaysWhatIsLeftOut() {
        List<CellPicture> large = new ArrayList<>();
        for (Cell cell : CELLS.subList(0, 5)) {
            large.add(CellPicture.of(cell, List.of(), new byte[600_000]));
        }
        Cutouts cutouts = new Cutouts(large, REPORT, Locale.CHINA);
        Markup html = added(cutouts, CELLS);
        assertThat(html.toString().split("<img").length - 1).isEqualTo(3);
        cutouts.addLeft(html);
        assertThat(html.toString()).endsWith("<p class=\"note\">另有 2 个存疑单元格的原图未附上，请对照原文件核对。</p>\n");
    }
}
