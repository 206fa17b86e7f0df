package org.disclosurereport.documents.source.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.image.DrawnPicture;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;
import org.disclosurereport.documents.source.page.Glyph;
import org.disclosurereport.documents.source.page.Glyph.Direction;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.Ruling;
import org.disclosurereport.documents.source.pdf.DrawnPath;
import org.jspecify.annotations.Nullable;

/** Reads one page: its characters and lines, those of its templates before its own. Used once. */
final class OfdPage {
    private static final double POINTS_PER_MILLIMETER = 72 / 25.4;
    /** So much of the size of a font is above the base line. */
    private static final double ASCENT = 0.86;

    private static final double LINE_WIDTH = 0.353;

    /** So much of the size of a font is a gap. */
    private static final double GAP = 0.5;

    /** A picture that covers less than this part of the page is a sign or a seal. */
    private static final double SMALL_PICTURE = 0.1;

    private static final String CLIPS = "Clips";

    private final OfficeParts parts;
    private final Budget budget;
    private final @Nullable OwnObjects own;
    private final OfdMedia media;
    private final List<DrawnPicture> drawn = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private OfdBox box;
    private int pictures;
    private boolean damaged;

    // The object that is open.
    private AffineTransform place = new AffineTransform();
    private double size;
    private double stretch;
    private double lineWidth;
    private boolean stroked;
    private boolean filled;
    private boolean visible;
    private double x;
    private double y;
    private String distancesAcross = "";
    private String distancesDown = "";
    private String object = "";

    OfdPage(OfficeParts parts, OfdBox box, @Nullable OwnObjects own, OfdMedia media, Budget budget) {
        this.media = media;
        this.own = own;
        this.parts = parts;
        this.box = box;
        this.budget = budget;
    }

    PageContent read(String page, Map<String, String> templates, int number) {
        List<String> used = new ArrayList<>();
        XmlEvents head = parts.read(page, budget);
        StringBuilder area = new StringBuilder();
        while (head.advance()) {
            if (head.isStart()) {
                area.setLength(0);
                if (head.name().equals("Template")) {
                    used.add(templates.getOrDefault(head.attribute("TemplateID"), ""));
                }
            } else if (!head.isEnd()) {
                area.append(head.text());
            } else if (head.name().equals("PhysicalBox")) {
                box = OfdBox.of(area.toString(), box);
            } else if (head.name().equals("PageRes")) {
                media.add(OfdSource.path(page, area.toString().strip()));
            }
        }
        for (String template : used) {
            if (parts.has(template)) {
                readContent(parts.read(template, budget));
            }
        }
        readContent(parts.read(page, budget));
        return new PageContent(
                number,
                box.width() * POINTS_PER_MILLIMETER,
                box.height() * POINTS_PER_MILLIMETER,
                glyphs,
                horizontals,
                verticals,
                pictures,
                damaged);
    }

    /** {@return its pictures, in the order in which they are drawn} */
    List<DrawnPicture> drawn() {
        return List.copyOf(drawn);
    }

    private void readContent(XmlEvents events) {
        int unseen = 0;
        while (events.advance()) {
            if (unseen > 0) {
                unseen = events.isEnd() && events.depth() == unseen ? 0 : unseen;
            } else if (events.isStart() && events.name().equals(CLIPS)) {
                unseen = events.depth();
            } else if (events.isStart()) {
                text.setLength(0);
                begin(events);
            } else if (events.isEnd()) {
                end(events.name());
            } else {
                budget.useCharacters(events.text().length());
                text.append(events.text());
            }
        }
    }

    private void begin(XmlEvents events) {
        switch (events.name()) {
            case "TextObject" -> {
                beginObject(events);
                object = events.attribute("ID");
                size = OfdNumbers.number(events.attribute("Size"));
                stretch = events.attribute("HScale").isEmpty() ? 1 : OfdNumbers.number(events.attribute("HScale"));
                x = 0;
                y = 0;
            }
            case "TextCode" -> {
                x = events.attribute("X").isEmpty() ? x : OfdNumbers.number(events.attribute("X"));
                y = events.attribute("Y").isEmpty() ? y : OfdNumbers.number(events.attribute("Y"));
                distancesAcross = events.attribute("DeltaX");
                distancesDown = events.attribute("DeltaY");
            }
            case "PathObject" -> {
                beginObject(events);
                String width = events.attribute("LineWidth");
                lineWidth = width.isEmpty() ? LINE_WIDTH : OfdNumbers.number(width);
                stroked = !events.attribute("Stroke").equals("false");
                filled = events.attribute("Fill").equals("true");
            }
            case "ImageObject" -> {
                beginObject(events);
                OfdBox area = OfdBox.of(events.attribute("Boundary"), new OfdBox(0, 0, 0, 0));
                if (visible) {
                    draw(events.attribute("ResourceID"), area, events.attribute("CTM"));
                }
                pictures += area.width() * area.height() > SMALL_PICTURE * box.width() * box.height() ? 1 : 0;
            }
            // What it draws is among the resources, and may be text.
            case "CompositeObject" -> damaged = true;
            default -> {}
        }
    }

    /** A picture is the unit square, from its upper left corner; without a matrix it fills its boundary. */
    private void draw(String resource, OfdBox area, String matrix) {
        budget.useSteps(1);
        budget.useMemory(3L * Budget.OBJECT_BYTES + 2L * resource.length());
        AffineTransform square = new AffineTransform(place);
        if (matrix.isEmpty()) {
            square.scale(area.width(), area.height());
        }
        square.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        drawn.add(new DrawnPicture(media.pixels(resource), square));
    }

    private void end(String name) {
        if (name.equals("TextCode") && visible) {
            addText();
        } else if (name.equals("AbbreviatedData") && visible) {
            addPath();
        }
    }

    /** An object is moved to its boundary, after it was turned and stretched. */
    private void beginObject(XmlEvents events) {
        double[] boundary = OfdNumbers.of(events.attribute("Boundary"), 4);
        double left = boundary.length > 0 ? boundary[0] : 0;
        double top = boundary.length > 1 ? boundary[1] : 0;
        place = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETER, POINTS_PER_MILLIMETER);
        place.translate(left - box.x(), top - box.y());
        double[] matrix = OfdNumbers.of(events.attribute("CTM"), 6);
        if (matrix.length == 6) {
            place.concatenate(new AffineTransform(matrix));
        }
        visible = !events.attribute("Visible").equals("false")
                && !events.attribute("Alpha").equals("0");
    }

    private void addText() {
        if (own != null) {
            own.add(object, text.toString());
        }
        int[] characters = text.codePoints().toArray();
        double[] across = OfdNumbers.distances(distancesAcross, characters.length);
        double[] down = OfdNumbers.distances(distancesDown, characters.length);
        double spacing = spacing(characters, across);
        for (int i = 0; i < characters.length; i++) {
            budget.useSteps(1);
            budget.useMemory(Budget.OBJECT_BYTES);
            double width = width(characters[i]) * size * stretch;
            double dx = across.length > 0 ? across[i] : down.length > 0 ? 0 : width;
            double dy = down.length > 0 ? down[i] : 0;
            // A distance is a gap between cells where it is more than what usually parts the characters of the text.
            double due = dx > width + spacing + GAP * size ? width + spacing : dx;
            glyphs.add(glyph(Character.toString(characters[i]), width, due, dy));
            x += dx;
            y += dy;
        }
    }

    /** What usually parts the characters of a text beyond their widths; wider than a character can be, it is no spacing. */
    private double spacing(int[] characters, double[] across) {
        double least = Double.MAX_VALUE;
        boolean wide = false;
        for (int i = 0; i + 1 < characters.length && i < across.length; i++) {
            least = Math.min(least, across[i] - width(characters[i]) * size * stretch);
            wide |= width(characters[i]) == 1;
        }
        return least <= (wide ? 2 : GAP) * size ? Math.max(0, least) : 0;
    }

    /** Fonts aren't looked into; their characters are as wide as they are high, those of ASCII half as wide. */
    private static double width(int character) {
        return character < 0x2000 ? 0.5 : 1;
    }

    private Glyph glyph(String character, double width, double dx, double dy) {
        Point2D start = place.transform(new Point2D.Double(x, y), null);
        Point2D end = place.deltaTransform(new Point2D.Double(width, 0), null);
        Point2D next = place.deltaTransform(new Point2D.Double(dx, dy), null);
        Point2D up = place.deltaTransform(new Point2D.Double(0, size), null);
        double height = Math.hypot(up.getX(), up.getY());
        double length = Math.hypot(end.getX(), end.getY());
        boolean level = Math.abs(end.getX()) >= Math.abs(end.getY());
        if (level && (dx != 0 || dy == 0)) {
            double top = start.getY() - ASCENT * height;
            return new Glyph(
                    character,
                    start.getX(),
                    top,
                    start.getX() + length,
                    top + height,
                    start.getX() + next.getX(),
                    height,
                    Direction.RIGHT);
        }
        if (level) { // written vertically, each character upright
            double top = start.getY() - ASCENT * height;
            return new Glyph(
                    character,
                    start.getX(),
                    top,
                    start.getX() + length,
                    top + height,
                    top + next.getY(),
                    height,
                    Direction.DOWN);
        }
        boolean downwards = end.getY() > 0;
        double left = start.getX() - (downwards ? 1 - ASCENT : ASCENT) * height;
        double top = downwards ? start.getY() : start.getY() - length;
        return new Glyph(
                character,
                left,
                top,
                left + height,
                top + length,
                start.getY() + next.getY(),
                height,
                downwards ? Direction.DOWN : Direction.UP);
    }

    /** A path is operators, each with its points behind it. */
    private void addPath() {
        DrawnPath path = new DrawnPath(horizontals, verticals, budget);
        StringTokenizer tokens = new StringTokenizer(text.toString());
        while (tokens.hasMoreTokens()) {
            budget.useSteps(1);
            switch (tokens.nextToken()) {
                case "S", "M" -> {
                    Point2D point = point(tokens, 0);
                    path.moveTo(point.getX(), point.getY());
                }
                case "L" -> {
                    Point2D point = point(tokens, 0);
                    path.lineTo(point.getX(), point.getY());
                }
                case "Q" -> curve(path, tokens, 2);
                case "B" -> curve(path, tokens, 4);
                case "A" -> curve(path, tokens, 5);
                case "C" -> path.close();
                default -> damaged = true;
            }
        }
        Rectangle2D page =
                new Rectangle2D.Double(0, 0, box.width() * POINTS_PER_MILLIMETER, box.height() * POINTS_PER_MILLIMETER);
        if (filled) {
            path.fill(page);
        }
        if (stroked) {
            path.stroke(lineWidth * Math.sqrt(Math.abs(place.getDeterminant())), page);
        }
    }

    private void curve(DrawnPath path, StringTokenizer tokens, int passedOver) {
        Point2D point = point(tokens, passedOver);
        path.curveTo(point.getX(), point.getY());
    }

    private Point2D point(StringTokenizer tokens, int passedOver) {
        double[] numbers = new double[passedOver + 2];
        for (int i = 0; i < numbers.length && tokens.hasMoreTokens(); i++) {
            numbers[i] = OfdNumbers.number(tokens.nextToken());
        }
        return place.transform(new Point2D.Double(numbers[passedOver], numbers[passedOver + 1]), null);
    }
}
