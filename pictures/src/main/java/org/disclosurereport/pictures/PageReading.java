package org.disclosurereport.pictures;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PossibleText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.pdf.Glyph;
import org.disclosurereport.documents.source.pdf.PageContent;
import org.disclosurereport.documents.source.pdf.RuledTable;
import org.disclosurereport.documents.source.pdf.RuledTables;

/** The reading of one page: its lines and cells are found first, then all that is written is read at once. Not thread-safe. */
final class PageReading {
    /** The shorter and the longer side of a page in points: pictures rarely say how large they were. */
    private static final double PAGE_WIDTH = 595;

    private static final double PAGE_HEIGHT = 842;
    /** The size of most text in tables, in points. */
    private static final double USUAL_SIZE = 10.5;
    /** So much of a line's height is white above and below the ink. */
    private static final double PAD = 0.2;

    private static final double LOWEST = 0.62;
    /** So many lines tell whether the page is upright. */
    private static final int SAMPLE = 8;
    /** What the model does for a pixel, as steps of the budget. */
    private static final int STEPS_A_PIXEL = 4;
    /** Clearer cells are never in doubt, and need no cut-out. */
    private static final double CLEAR = 12;

    private final Model model;
    private final Budget budget;
    private final GrayPicture whole;
    private final NumberSigns signs;
    private final int page;
    private final double scale;
    private final GrayPicture picture;
    private final PageContent ruled;
    private final List<RuledTable> tables;
    private final List<Area> areas = new ArrayList<>();

    /**
     * What belongs together: the lines of a cell, or those outside of tables.
     *
     * @param box the cell, in pixels
     * @param inTable whether it is a cell
     * @param bands its lines of text
     */
    private record Area(TextBand box, boolean inTable, List<TextBand> bands) {}

    PageReading(Model model, NumberSigns signs, GrayPicture turned, int page, Budget budget) {
        this.model = model;
        this.signs = signs;
        this.page = page;
        this.budget = budget;
        this.whole = turned;
        int width = turned.width();
        int height = turned.height();
        scale = width / (width <= height ? PAGE_WIDTH : PAGE_HEIGHT);
        int threshold = Ink.threshold(turned);
        Ink ink = Ink.darkerThan(turned, threshold);
        Ink pale = Ink.darkerThan(turned, (threshold + GrayPicture.WHITE) / 2);
        PageLines lines = PageLines.of(pale, scale);
        Ink ruledArea = lines.area(width, height);
        picture = turned.without(ruledArea);
        ruled = new PageContent(
                page,
                width / scale,
                height / scale,
                List.of(),
                lines.acrossInPoints(scale),
                lines.downInPoints(scale),
                0,
                false);
        tables = RuledTables.find(ruled, budget);
        Ink text = ink.minus(ruledArea).withoutSpecks((int) Math.max(2, scale * scale * 0.6));
        findText(text);
    }

    private void findText(Ink text) {
        double em = USUAL_SIZE * scale;
        Ink inTables = new Ink(text.width(), text.height());
        for (RuledTable table : tables) {
            for (RuledTable.Box box : table.boxes()) {
                TextBand cell = new TextBand(
                        (int) Math.round(box.left() * scale) + 1,
                        (int) Math.round(box.top() * scale) + 1,
                        (int) Math.round(box.right() * scale),
                        (int) Math.round(box.bottom() * scale));
                inTables.add(cell.left() - 2, cell.top() - 2, cell.right() + 2, cell.bottom() + 2);
                areas.add(new Area(cell, true, TextBand.in(text, cell, em)));
            }
        }
        TextBand all = new TextBand(0, 0, text.width(), text.height());
        areas.add(new Area(all, false, TextBand.in(text.minus(inTables), all, em * 1.4)));
    }

    /** {@return how sure the model is of the longest lines of text, from 0 to 1; 0 when there is no text} */
    double legibility() {
        List<LineImage> longest = areas.stream()
                .flatMap(area -> area.bands().stream())
                .sorted(Comparator.comparingInt((TextBand band) -> -band.width())
                        .thenComparingInt(TextBand::top)
                        .thenComparingInt(TextBand::left))
                .limit(SAMPLE)
                .map(this::image)
                .toList();
        List<Double> confidences = new ArrayList<>();
        model.read(longest, (index, odds) -> confidences.add(
                ReadText.of(odds, model.characters()).confidence()));
        return confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private LineImage image(TextBand band) {
        double height = Math.max(band.height(), LOWEST * USUAL_SIZE * scale);
        double middle = (band.top() + band.bottom()) / 2.0;
        double pad = height * PAD;
        LineImage image = LineImage.of(
                picture,
                band.left() - 2 * pad,
                middle - height / 2 - pad,
                band.right() + 2 * pad,
                middle + height / 2 + pad);
        budget.useSteps((long) STEPS_A_PIXEL * image.width() * LineImage.HEIGHT);
        return image;
    }

    PicturePage read() {
        List<LineImage> images = new ArrayList<>();
        List<ReadText> texts = new ArrayList<>();
        List<List<PossibleText>> numbers = new ArrayList<>();
        List<Boolean> inTable = new ArrayList<>();
        for (Area area : areas) {
            for (TextBand band : area.bands()) {
                images.add(image(band));
                texts.add(null);
                numbers.add(List.of());
                inTable.add(area.inTable());
            }
        }
        NumberDecoder decoder = new NumberDecoder(signs);
        model.read(images, (index, odds) -> {
            ReadText text = ReadText.of(odds, model.characters());
            texts.set(index, text);
            if (inTable.get(index) && signs.isNumeric(text.text())) {
                numbers.set(index, decoder.read(odds));
            }
        });
        List<Glyph> glyphs = new ArrayList<>();
        List<CellImage> cells = new ArrayList<>();
        int next = 0;
        for (Area area : areas) {
            List<PossibleText> readings = List.of();
            for (TextBand band : area.bands()) {
                List<PossibleText> number = numbers.get(next);
                readings = area.bands().size() == 1 ? number : List.of();
                glyphs.add(glyph(
                        number.isEmpty() ? texts.get(next).text() : number.get(0).text(), band));
                next++;
            }
            if (area.inTable() && area.bands().isEmpty()) {
                readings = List.of(new PossibleText("", 0));
            }
            if (!readings.isEmpty()) {
                cells.add(cell(area.box(), readings));
            }
        }
        int[] heights = areas.stream()
                .flatMap(area -> area.bands().stream())
                .mapToInt(TextBand::height)
                .sorted()
                .toArray();
        PageContent content = new PageContent(
                page, ruled.width(), ruled.height(), glyphs, ruled.horizontals(), ruled.verticals(), 0, false);
        return new PicturePage(content, cells, heights.length == 0 ? 0 : heights[heights.length / 2]);
    }

    private CellImage cell(TextBand box, List<PossibleText> readings) {
        boolean clear = readings.size() == 1 || readings.get(1).logOdds() > CLEAR;
        return new CellImage(
                (box.left() + box.right()) / 2.0 / scale,
                (box.top() + box.bottom()) / 2.0 / scale,
                readings,
                clear ? new byte[0] : whole.png(box));
    }

    private Glyph glyph(String text, TextBand band) {
        return new Glyph(
                text,
                band.left() / scale,
                band.top() / scale,
                band.right() / scale,
                band.bottom() / scale,
                band.right() / scale,
                band.height() / scale,
                Glyph.Direction.RIGHT);
    }
}
