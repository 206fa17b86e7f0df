package org.disclosurereport.documents.writing.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.font.FontPart;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.page.Canvas;
import org.disclosurereport.documents.writing.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an OFD as they are drawn: a text of one font is an object with the distances between its characters, a box is a path. Not
 * thread-safe.
 */
final class OfdCanvas implements Canvas {
    /** So much of the size of a font an object has above its base line, and in all: room for whatever a glyph draws. */
    private static final double ABOVE = 1;

    private static final double HIGH = 1.3;

    private final Fonts fonts;
    private final Ids ids;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<FontPart, String> fontIds = new LinkedHashMap<>();
    private @Nullable Tag open;

    /** Where a section begins. */
    record Bookmark(String title, String page, double y) {}

    /** What is said about an area. */
    record Note(String id, String box, String author, String text) {}

    /**
     * A page.
     *
     * @param id its id
     * @param content what is drawn on it
     * @param notes what is said about areas of it
     */
    record Page(String id, OfdPart content, List<Note> notes) {}

    /** Numbers the objects of a document. */
    static final class Ids {
        private int last;

        String next() {
            last++;
            return Integer.toString(last);
        }

        /** {@return the largest number so far} */
        String max() {
            return Integer.toString(last);
        }
    }

    OfdCanvas(Fonts fonts, Ids ids) {
        this.fonts = fonts;
        this.ids = ids;
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }

    /** {@return the fonts that were used, in their order, and the id of each} */
    Map<FontPart, String> fontIds() {
        return fontIds;
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }

    @Override
    public void newPage() {
        OfdPart content = OfdPart.of("Page").open("Content").open("Layer", "ID", ids.next(), "Type", "Body");
        pages.add(new Page(ids.next(), content, new ArrayList<>()));
    }

    @Override
    public void bookmark(String title, double y) {
        bookmarks.add(new Bookmark(title, page().id(), y));
    }

    @Override
    public void begin(Tag tag) {
        open = tag;
    }

    @Override
    public void beginOrnament() {
        open = null;
    }

    @Override
    public void beginPagination() {
        open = null;
    }

    @Override
    public void end() {
        open = null;
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, double spacing) {
        Run run = null;
        double place = x;
        for (int character : text.codePoints().toArray()) {
            Fonts.Glyph glyph = fonts.glyph(typeface, character);
            // The font has the characters whose codes were asked for.
            glyph.code();
            if (run == null || run.font != glyph.font()) {
                if (run != null) {
                    write(run, place, baseline, size);
                }
                run = new Run(glyph.font(), place);
            }
            run.add(character, place);
            place += glyph.width() * size + spacing;
        }
        if (run != null) {
            write(run, place, baseline, size);
        }
    }

    /** Characters of one font. */
    private static final class Run {
        private final FontPart font;
        private final double start;
        private final StringBuilder characters = new StringBuilder();
        private final StringBuilder distances = new StringBuilder();
        private long last;

        Run(FontPart font, double start) {
            this.font = font;
            this.start = start;
            this.last = Millimeters.of(start);
        }

        /** Distances are those of rounded places, so that what rounding takes away doesn't add up. */
        void add(int character, double place) {
            if (!characters.isEmpty()) {
                long rounded = Millimeters.of(place);
                distances.append(distances.isEmpty() ? "" : " ").append(Millimeters.text(rounded - last));
                last = rounded;
            }
            characters.appendCodePoint(character);
        }
    }

    private void write(Run run, double end, double baseline, double size) {
        String id = ids.next();
        if (open != null) {
            open.add(new Tag.Mark(pages.size() - 1, Integer.parseInt(id)));
        }
        page().content()
                .open(
                        "TextObject",
                        "ID",
                        id,
                        "Boundary",
                        Millimeters.box(run.start, baseline - ABOVE * size, end - run.start, HIGH * size),
                        "Font",
                        fontIds.computeIfAbsent(run.font, any -> ids.next()),
                        "Size",
                        Millimeters.text(Millimeters.of(size)));
        String y = Millimeters.text(Millimeters.of(ABOVE * size));
        if (run.distances.isEmpty()) {
            page().content().text("TextCode", run.characters.toString(), "X", "0", "Y", y);
        } else {
            page().content()
                    .text("TextCode", run.characters.toString(), "X", "0", "Y", y, "DeltaX", run.distances.toString());
        }
        page().content().close();
    }

    @Override
    public void box(double x, double y, double width, double height) {
        // The boundary has room for the strength of the lines: what is outside isn't drawn.
        page().content()
                .open(
                        "PathObject",
                        "ID",
                        ids.next(),
                        "Boundary",
                        Millimeters.box(
                                x - LINE_WIDTH, y - LINE_WIDTH, width + 2 * LINE_WIDTH, height + 2 * LINE_WIDTH),
                        "LineWidth",
                        Millimeters.text(Millimeters.of(LINE_WIDTH)))
                .text("AbbreviatedData", path(LINE_WIDTH, width, height))
                .close();
    }

    @Override
    public void fill(double x, double y, double width, double height, String colour) {
        int rgb = Integer.parseInt(colour, 16);
        page().content()
                .open(
                        "PathObject",
                        "ID",
                        ids.next(),
                        "Boundary",
                        Millimeters.box(x, y, width, height),
                        "Stroke",
                        "false",
                        "Fill",
                        "true")
                .open("FillColor", "Value", (rgb >> 16) + " " + (rgb >> 8 & 0xFF) + " " + (rgb & 0xFF))
                .close()
                .text("AbbreviatedData", path(0, width, height))
                .close();
    }

    private static String path(double from, double width, double height) {
        String near = Millimeters.text(Millimeters.of(from));
        String right = Millimeters.text(Millimeters.of(from + width));
        String bottom = Millimeters.text(Millimeters.of(from + height));
        return "M " + near + ' ' + near + " L " + right + ' ' + near + " L " + right + ' ' + bottom + " L " + near + ' '
                + bottom + " C";
    }

    @Override
    public void note(double x, double y, double width, double height, String author, String text, Tag tag) {
        page().notes().add(new Note(ids.next(), Millimeters.box(x, y, width, height), author, text));
        tag.add("Annot").add(new Tag.Note(pages.size() - 1, page().notes().size() - 1));
    }
}
