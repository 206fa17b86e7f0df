package org.disclosurereport.cli.pages;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.CellPicture;
import org.disclosurereport.form.Cell;

/**
 * The cut-outs of cells that a scan doesn't show clearly, beside what was read: whoever checks them needn't look for the scan. Each cell is
 * shown once, at the first thing said about it, and a page holds a bounded number of bytes. Not thread-safe.
 */
final class Cutouts {
    /** By which a page's policy allows what this adds: pictures within the page and none from elsewhere. */
    static final String POLICY = "img-src data:; ";

    private static final String DATA = "data:image/png;base64,";
    private static final int MOST = 200;
    private static final int MOST_BYTES = 2 << 20;
    /** Of what else a cell may say, the most probable are shown. */
    private static final int MOST_OTHERS = 3;

    private static final LocalizedText SHOWN = LocalizedText.of("原图：", "in the picture: ");
    private static final LocalizedText READ_AS = LocalizedText.of("识别为“{value}”", "read as \"{value}\"");
    private static final LocalizedText OTHERS =
            LocalizedText.of("识别为“{value}”，也可能是“{others}”", "read as \"{value}\"; it may be \"{others}\"");
    private static final LocalizedText NOTHING_READ = LocalizedText.of("未识别", "nothing was read");
    private static final LocalizedText ALTERNATIVE =
            LocalizedText.of("单元格“{cell}”的原图", "the picture of the cell {cell}");
    private static final LocalizedText LEFT = LocalizedText.of(
            "另有 {n} 个存疑单元格的原图未附上，请对照原文件核对。",
            "The pictures of {n} more doubtful cells are left out; compare them with the document.");

    private final DisclosureReport report;
    private final Locale locale;
    private final Map<Cell, CellPicture> waiting = new LinkedHashMap<>();
    private int shown;
    private int left;
    private long bytes;

    Cutouts(List<CellPicture> pictures, DisclosureReport report, Locale locale) {
        pictures.forEach(picture -> waiting.put(picture.getCell(), picture));
        this.report = report;
        this.locale = locale;
    }

    /** Adds an item for each of these cells that has a cut-out and wasn't shown before. */
    void add(Markup html, List<Cell> cells) {
        for (Cell cell : cells) {
            CellPicture picture = waiting.remove(cell);
            if (picture != null) {
                add(html, picture);
            }
        }
    }

    private void add(Markup html, CellPicture picture) {
        byte[] png = picture.getPng();
        if (shown == MOST || bytes + png.length > MOST_BYTES) {
            left++;
            return;
        }
        shown++;
        bytes += png.length;
        Cell cell = picture.getCell();
        LocalizedText label = LocalizedText.of(cell.getLabel(), cell.getEnglishLabel());
        html.open("li", "class", "cutout")
                .text(SHOWN.get(locale))
                .element("a", label.get(locale), "href", "#" + cell.getName())
                .raw(" ")
                .open(
                        "img",
                        "src",
                        DATA + Base64.getEncoder().encodeToString(png),
                        "alt",
                        ALTERNATIVE.fill(Map.of("cell", label)).get(locale))
                .text(" " + reading(picture))
                .close("li");
    }

    private String reading(CellPicture picture) {
        String value = picture.getCell().get(report).toString();
        List<String> others = picture.getOthers().stream().limit(MOST_OTHERS).toList();
        if (value.isEmpty() && others.isEmpty()) {
            return NOTHING_READ.get(locale);
        }
        return others.isEmpty()
                ? READ_AS.fill(Map.of("value", value)).get(locale)
                : OTHERS.fill(Map.of("value", value, "others", String.join("、", others)))
                        .get(locale);
    }

    /** Adds how many were left out, if any. */
    void addLeft(Markup html) {
        if (left > 0) {
            html.element("p", LEFT.fill(Map.of("n", left)).get(locale), "class", "note")
                    .raw("\n");
        }
    }

    /** Whether the page holds any. */
    boolean isShown() {
        return shown > 0;
    }
}
