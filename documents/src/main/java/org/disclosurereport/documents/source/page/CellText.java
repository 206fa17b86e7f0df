package org.disclosurereport.documents.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a cell from its glyphs: lines as usual, or running down where the text is turned or stacked. */
final class CellText {
    /** A label that is stacked has at most so many characters a line (三、 keeps its mark beside it). */
    private static final int STACKED = 2;

    private CellText() {}

    /** {@return the text, its lines parted by line feeds} */
    static String of(List<Glyph> glyphs) {
        List<Glyph> level = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.direction() == Glyph.Direction.RIGHT ? level : turned).add(glyph);
        }
        return level.isEmpty() ? turned(turned) : level(level) + (turned.isEmpty() ? "" : "\n" + turned(turned));
    }

    private static String level(List<Glyph> glyphs) {
        List<TextLine> lines = TextLine.of(glyphs);
        return lines.stream()
                .map(line -> line.text().replace('\t', ' '))
                .collect(Collectors.joining(isStacked(lines) ? "" : "\n"));
    }

    private static boolean isStacked(List<TextLine> lines) {
        return lines.size() > STACKED
                && lines.stream().allMatch(line -> line.text().length() <= STACKED)
                && lines.stream().filter(line -> line.text().length() == 1).count() > lines.size() / 2;
    }

    private static String turned(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return "";
        }
        boolean down = glyphs.get(0).direction() == Glyph.Direction.DOWN;
        List<Glyph> sorted = new ArrayList<>(glyphs);
        Comparator<Glyph> across = Comparator.comparingDouble(Glyph::centreX);
        sorted.sort(down ? across.reversed() : across);
        StringBuilder text = new StringBuilder();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && Math.abs(glyph.centreX() - line.get(0).centreX()) > 0.5 * glyph.size()) {
                append(text, line, down);
                line.clear();
            }
            line.add(glyph);
        }
        append(text, line, down);
        return text.toString().strip();
    }

    private static void append(StringBuilder text, List<Glyph> line, boolean down) {
        Comparator<Glyph> along = Comparator.comparingDouble(Glyph::centreY);
        line.sort(down ? along : along.reversed());
        line.forEach(glyph -> text.append(glyph.text()));
    }
}
