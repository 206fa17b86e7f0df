package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.source.pdf.Ruling;

/**
 * The ruled lines of a page. A stroke of a character can be long and thin, too, but it has others beside it, and doesn't end
 * at other lines.
 *
 * @param horizontals the lines along rows
 * @param verticals the lines along columns, start and end from the top
 */
record PageLines(List<DrawnLines.Line> horizontals, List<DrawnLines.Line> verticals) {
    /** In points: wider than two characters of most tables. */
    private static final double SHORTEST_ACROSS = 18;
    /** In points: a row's height. */
    private static final double SHORTEST_DOWN = 11;
    /** In points: how far a line may end before another. */
    private static final double REACH = 4;
    /** How much of what is directly beside a line may be ink. */
    private static final double BESIDE = 0.3;

    /** {@return the ruled lines among some ink, of which a point is so many pixels} */
    static PageLines of(Ink ink, double scale) {
        Ink turned = ink.transposed();
        List<DrawnLines.Line> across = alone(DrawnLines.along(ink, scale, SHORTEST_ACROSS), ink, scale);
        List<DrawnLines.Line> down = alone(DrawnLines.along(turned, scale, SHORTEST_DOWN), turned, scale);
        double reach = REACH * scale;
        for (int before = -1; before != across.size() + down.size(); ) {
            before = across.size() + down.size();
            List<DrawnLines.Line> others = down;
            across = across.stream().filter(line -> crossings(line, others, reach) > 1).toList();
            List<DrawnLines.Line> kept = across;
            down = down.stream().filter(line -> crossings(line, kept, reach) > 1).toList();
        }
        return new PageLines(across, down);
    }

    private static List<DrawnLines.Line> alone(List<DrawnLines.Line> lines, Ink ink, double scale) {
        int aside = (int) Math.max(1, Math.round(scale * 0.8));
        return lines.stream()
                .filter(line -> line.length() > 60 * scale
                        || ink.count(line.start(), line.top() - 1 - aside, line.end(), line.top() - 1)
                                        <= BESIDE * aside * line.length()
                                && ink.count(line.start(), line.bottom() + 1, line.end(), line.bottom() + 1 + aside)
                                        <= BESIDE * aside * line.length())
                .toList();
    }

    private static int crossings(DrawnLines.Line line, List<DrawnLines.Line> others, double reach) {
        int crossings = 0;
        for (DrawnLines.Line other : others) {
            if (other.middle() >= line.start() - reach
                    && other.middle() <= line.end() + reach
                    && line.middle() >= other.start() - reach
                    && line.middle() <= other.end() + reach) {
                crossings++;
            }
        }
        return crossings;
    }

    List<Ruling> acrossInPoints(double scale) {
        return inPoints(horizontals, scale);
    }

    List<Ruling> downInPoints(double scale) {
        return inPoints(verticals, scale);
    }

    private static List<Ruling> inPoints(List<DrawnLines.Line> lines, double scale) {
        List<Ruling> rulings = new ArrayList<>();
        for (DrawnLines.Line line : lines) {
            rulings.add(new Ruling(line.middle() / scale, line.start() / scale, line.end() / scale));
        }
        return rulings;
    }

    /** {@return the pixels of the lines, and of what blurs at their edges} */
    Ink area(int width, int height) {
        Ink area = new Ink(width, height);
        for (DrawnLines.Line line : horizontals) {
            area.add(line.start() - 1, line.top() - 1, line.end() + 1, line.bottom() + 1);
        }
        for (DrawnLines.Line line : verticals) {
            area.add(line.top() - 1, line.start() - 1, line.bottom() + 1, line.end() + 1);
        }
        return area;
    }
}
