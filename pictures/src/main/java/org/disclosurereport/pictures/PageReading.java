package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PossibleText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.page.Glyph;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.RuledTable;
import org.disclosurereport.documents.source.page.RuledTables;
import org.jspecify.annotations.Nullable;

/** The reading of one page: its lines and cells are found first, then all that is written is read at once. Not thread-safe. */
final class PageReading {
    /** The shorter and the longer side of a page in points: pictures rarely say how large they were. */
    private static final double PAGE_WIDTH = 595;

    private static final double PAGE_HEIGHT = 842;
    /** The size of most text in tables, in points. */
    private static final double USUAL_SIZE = 10.5;
    /** In pixels: smaller characters are none. */
    private static final double LEAST_EM = 6;
    /** So much of a line's height is white above and below the ink. */
    private static final double PAD = 0.2;

    private static final double LOWEST = 0.62;
    /** What is in a cell that has ink and no character: no value, so that it is reported. */
    private static final String UNREAD = "□";
    /** So near to the lines around a cell, in points, is no text but what is left of them. */
    private static final double INSET = 0.7;
    /** What is lower than this, in characters, is a dash, a dot or dirt. */
    private static final double FLAT = 0.2;
    /** Ink as pale as this can be text that was copied badly. */
    private static final int PALEST = 205;
    /** So many times higher than wide a digit is at most, with what is between it and the next. */
    private static final double HIGHEST_DIGIT = 1.95;
    /** The width of fewer digits doesn't tell. */
    private static final int FEW_DIGITS = 3;
    /** What isn't seen whole is never more probable than so, as a logarithm: less than what is clear. */
    private static final double SEALED = 5;
    /** Clearer cells are never in doubt, and need no cut-out. */
    private static final double CLEAR = 12;

    private final Model model;
    private final Budget budget;
    private final GrayPicture whole;
    private final int page;
    private final double scale;
    private final Ink seals;
    private final GrayPicture picture;
    private final PageContent ruled;
    private final List<RuledTable> tables;
    private final List<Area> areas = new ArrayList<>();
    private @Nullable PageText text;

    PageReading(Model model, GrayPicture turned, int page, Budget budget) {
        this.model = model;
        this.page = page;
        this.budget = budget;
        this.whole = turned;
        int width = turned.width();
        int height = turned.height();
        scale = width / (width <= height ? PAGE_WIDTH : PAGE_HEIGHT);
        int threshold = Ink.threshold(turned);
        seals = BlackSeal.of(Ink.darkerThan(turned, threshold), scale);
        GrayPicture unsealed = seals.isEmpty() ? turned : turned.without(seals);
        Ink ink = Ink.darkerThan(unsealed, threshold);
        PageLines lines = PageLines.of(unsealed, seals, scale);
        Ink ruledArea = lines.area(width, height);
        picture = unsealed.without(ruledArea);
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
        // In two steps: what is dark is ink, and so is what is paler and touches it.
        Ink written = ink.minus(ruledArea)
                .withoutSpecks((int) Math.max(2, scale * scale * 0.8))
                .grownInto(Ink.darkerThan(unsealed, threshold + (GrayPicture.WHITE - threshold) * 2 / 5)
                        .minus(ruledArea));
        // What is too pale to be text, but isn't paper: a cell that has it isn't empty.
        Ink pale =
                Ink.darkerThan(unsealed, PALEST).minus(ruledArea).withoutSpecks((int) Math.max(4, scale * scale * 2));
        findText(written, pale);
    }

    private void findText(Ink written, Ink pale) {
        double em = Math.max(LEAST_EM, USUAL_SIZE * scale);
        Ink inTables = new Ink(written.width(), written.height());
        for (int table = 0; table < tables.size(); table++) {
            for (RuledTable.Box box : tables.get(table).boxes()) {
                int inset = (int) Math.max(2, Math.round(INSET * scale));
                TextBand cell = new TextBand(
                        (int) Math.round(box.left() * scale) + inset,
                        (int) Math.round(box.top() * scale) + inset,
                        (int) Math.round(box.right() * scale) - inset + 1,
                        (int) Math.round(box.bottom() * scale) - inset + 1);
                if (cell.width() < 1 || cell.height() < 1) {
                    continue;
                }
                int margin = 2 * inset;
                inTables.add(cell.left() - margin, cell.top() - margin, cell.right() + margin, cell.bottom() + margin);
                List<TextBand> bands = text(written, cell, em);
                List<TextBand> lines = bands.isEmpty() ? text(pale, cell, em) : bands;
                areas.add(new Area(cell, table, lines, isUnderSeal(cell, lines)));
            }
        }
        TextBand all = new TextBand(0, 0, written.width(), written.height());
        areas.add(new Area(all, -1, TextBand.in(written.minus(inTables), all, em * 1.4), false));
    }

    /** The lines of text in a cell; what is flat and at its edge is left of a border. */
    private static List<TextBand> text(Ink ink, TextBand cell, double em) {
        return TextBand.in(ink, cell, em).stream()
                .filter(band -> band.height() >= FLAT * em
                        || band.top() - cell.top() > FLAT * em && cell.bottom() - band.bottom() > FLAT * em)
                .toList();
    }

    /** {@return how much of the longest lines of text can be read, from 0 to about 1; 0 when there is no text} */
    double legibility() {
        if (text == null) {
            List<Area> longest = areas.stream()
                    .flatMap(area -> area.bands().stream())
                    .sorted(Comparator.comparingInt((TextBand band) -> -band.width())
                            .thenComparingInt(TextBand::top)
                            .thenComparingInt(TextBand::left))
                    .limit(PageText.SAMPLE)
                    .map(band -> new Area(band, -1, List.of(band), false))
                    .toList();
            return PageText.read(model, longest, images(longest), budget).legibility();
        }
        return text.legibility();
    }

    private List<LineImage> images(List<Area> from) {
        return from.stream()
                .flatMap(area -> area.bands().stream().map(band -> image(area, band)))
                .toList();
    }

    private LineImage image(Area area, TextBand band) {
        double height = Math.max(band.height(), LOWEST * USUAL_SIZE * scale);
        double middle = (band.top() + band.bottom()) / 2.0;
        double pad = height * PAD;
        return LineImage.of(
                picture,
                area.isCell() ? area.box().grown(1) : band.grown((int) Math.ceil(2 * pad)),
                band.left() - 2 * pad,
                middle - height / 2 - pad,
                band.right() + 2 * pad,
                middle + height / 2 + pad);
    }

    /** Reads all that was found. */
    PageReading readAll() {
        text = text == null ? PageText.read(model, areas, images(areas), budget) : text;
        return this;
    }

    /** {@return what the page shows, after it was read} */
    PicturePage page() {
        PageText read = Objects.requireNonNull(text, "text");
        List<Glyph> glyphs = new ArrayList<>();
        List<CellImage> cells = new ArrayList<>();
        for (int index = 0; index < areas.size(); index++) {
            Area area = areas.get(index);
            List<PossibleText> readings = read.readings(index);
            if (!readings.isEmpty()) {
                cells.add(
                        cell(area.box(), area.underSeal() || isTooHigh(area, readings) ? doubted(readings) : readings));
            }
            Optional<String> whole = read.whole(index);
            if (whole.isPresent()) {
                glyphs.add(glyph(whole.get(), area.ink()));
                continue;
            }
            for (int line = 0; line < area.bands().size(); line++) {
                String said = read.line(index, line);
                if (!said.isEmpty() || area.isCell()) {
                    glyphs.add(
                            glyph(said.isEmpty() ? UNREAD : said, area.bands().get(line)));
                }
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

    private boolean isUnderSeal(TextBand cell, List<TextBand> lines) {
        if (seals.isEmpty()) {
            return false;
        }
        int beside = (int) Math.ceil(USUAL_SIZE * scale);
        TextBand near = lines.isEmpty() ? cell : Area.ink(lines).grown(beside).within(cell);
        return seals.count(near.left(), near.top(), near.right(), near.bottom()) > 0;
    }

    /** Whether a line is higher than its digits can be by their width: it is two lines that touch, and one of them isn't read. */
    private static boolean isTooHigh(Area area, List<PossibleText> readings) {
        long digits = readings.get(0).text().chars().filter(Character::isDigit).count();
        if (area.bands().size() != 1 || digits < FEW_DIGITS) {
            return false;
        }
        TextBand band = area.bands().get(0);
        return band.height() > HIGHEST_DIGIT * band.width() / (digits - 0.5);
    }

    /** The readings of a cell that isn't seen whole: only the sums can make them more probable than this. */
    private static List<PossibleText> doubted(List<PossibleText> readings) {
        if (readings.size() == 1) {
            return List.of(
                    readings.get(0), new PossibleText(readings.get(0).text().isEmpty() ? "0" : "", SEALED));
        }
        double factor = Math.min(1, SEALED / readings.get(1).logOdds());
        return readings.stream()
                .map(text -> new PossibleText(text.text(), factor * text.logOdds()))
                .toList();
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
