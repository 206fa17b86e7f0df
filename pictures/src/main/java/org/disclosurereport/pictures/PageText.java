package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.picture.PossibleText;

/**
 * What the model reads in the areas of a page. Whether a cell holds a number is seen from what is read in it, and where that is
 * a sign or two, from the cells beside it. Not thread-safe.
 */
final class PageText {
    /** A text is badly read when the model is less sure of it on average. */
    private static final double CLEAR = 0.93;
    /** So short a text beside numbers is a number. */
    private static final int SHORT = 2;
    /** Lines of so many characters tell whether a page is upright. */
    private static final double LONG = 4;
    /** So many lines tell whether the page is upright. */
    static final int SAMPLE = 8;
    /** The model doubts a character when it is less sure of it. */
    private static final double DOUBTED = 0.6;
    /** A number over two lines can say so many things. */
    private static final int MOST = 12;

    private final Model model;
    private final List<Area> areas;
    private final List<Words> words = new ArrayList<>();

    /** What is read in an area: the lines, and what they can be as a number. */
    private static final class Words {
        private final ReadText[] lines;
        private final List<List<PossibleText>> numbers = new ArrayList<>();
        private boolean numeric;

        Words(int size) {
            lines = new ReadText[size];
            for (int i = 0; i < size; i++) {
                numbers.add(List.of());
            }
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (ReadText line : lines) {
                text.append(line.text());
            }
            return text.toString();
        }

        String doubted() {
            StringBuilder doubted = new StringBuilder();
            for (ReadText line : lines) {
                doubted.append(line.doubted());
            }
            return doubted.toString();
        }

        double confidence() {
            double sum = 0;
            for (ReadText line : lines) {
                sum += line.confidence();
            }
            return sum / lines.length;
        }
    }

    private PageText(Model model, List<Area> areas) {
        this.model = model;
        this.areas = areas;
    }

    /** A sign or two that aren't words, or a character that the model doubts. */
    private static boolean isShort(ReadText text) {
        boolean words = text.text().chars().anyMatch(Character::isIdeographic);
        return text.text().length() <= SHORT && (!words || text.text().length() == 1 && text.confidence() < DOUBTED);
    }

    /** Digits, and something that isn't a word: beside numbers it is a number. */
    private static boolean isMostlyDigits(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return 2 * digits >= text.length() && text.chars().noneMatch(Character::isIdeographic);
    }

    /** {@return what is read in areas whose lines have these images, in their order} */
    static PageText read(Model model, List<Area> areas, List<LineImage> images) {
        PageText page = new PageText(model, areas);
        page.read(images);
        return page;
    }

    private void read(List<LineImage> images) {
        List<int[]> lines = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            words.add(new Words(areas.get(area).bands().size()));
            for (int line = 0; line < areas.get(area).bands().size(); line++) {
                lines.add(new int[] {area, line});
            }
        }
        NumberSigns signs = new NumberSigns(model.characters());
        NumberDecoder decoder = new NumberDecoder(signs);
        model.read(images, (index, odds) -> {
            int[] line = lines.get(index);
            Words read = words.get(line[0]);
            ReadText text = ReadText.of(odds, model.characters());
            read.lines[line[1]] = text;
            if (areas.get(line[0]).isCell()
                    && (signs.isNumeric(text.text()) || isShort(text) || isMostlyDigits(text.text()))) {
                read.numbers.set(
                        line[1],
                        decoder.read(odds, read.lines.length == 1 ? NumberSigns::isWhole : NumberSigns::isPart));
            }
        });
        for (int area = 0; area < areas.size(); area++) {
            Words read = words.get(area);
            read.numeric = areas.get(area).isCell()
                    && (read.lines.length == 1 || areas.get(area).isWrapped())
                    && read.numbers.stream().noneMatch(List::isEmpty)
                    && signs.isNumeric(read.text())
                    && !joined(read).isEmpty();
        }
        besideNumbers();
    }

    /** A 0 that is read as a full stop, or 96 as a percent sign, is seen to be one by the numbers beside it. */
    private void besideNumbers() {
        List<Words> more = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            Words read = words.get(area);
            if (read.numeric || read.lines.length != 1 || read.numbers.get(0).isEmpty()) {
                continue;
            }
            int numbers = 0;
            int others = 0;
            for (int beside = 0; beside < areas.size(); beside++) {
                if (areas.get(area).isBeside(areas.get(beside))) {
                    numbers += words.get(beside).numeric ? 1 : 0;
                    others += words.get(beside).numeric || words.get(beside).lines.length == 0 ? 0 : 1;
                }
            }
            if (numbers > 0 && numbers >= others) {
                more.add(read);
            }
        }
        more.forEach(read -> read.numeric = true);
    }

    /** {@return what a cell can say, the most probable first; empty when it is no number} */
    List<PossibleText> readings(int area) {
        Words read = words.get(area);
        if (areas.get(area).isCell() && read.lines.length == 0) {
            return List.of(new PossibleText("", 0));
        }
        if (!read.numeric) {
            return List.of();
        }
        return joined(read);
    }

    /** What the lines of a number can say together, the most probable first; one line that isn't whole is no line of a number. */
    private static List<PossibleText> joined(Words read) {
        if (read.lines.length == 1) {
            return read.numbers.get(0);
        }
        List<PossibleText> joined = List.of(new PossibleText("", 0));
        for (List<PossibleText> line : read.numbers) {
            List<PossibleText> longer = new ArrayList<>();
            for (PossibleText begun : joined) {
                for (PossibleText next : line) {
                    longer.add(new PossibleText(begun.text() + next.text(), begun.logOdds() + next.logOdds()));
                }
            }
            longer.sort(Comparator.comparingDouble(PossibleText::logOdds).thenComparing(PossibleText::text));
            joined = longer.subList(0, Math.min(MOST * MOST, longer.size()));
        }
        List<PossibleText> whole = joined.stream()
                .filter(text -> NumberSigns.isWhole(text.text()))
                .limit(MOST)
                .toList();
        double best = whole.isEmpty() ? 0 : whole.get(0).logOdds();
        return whole.stream()
                .map(text -> new PossibleText(text.text(), text.logOdds() - best))
                .toList();
    }

    /** {@return what an area says as a whole, where that is better than its lines by themselves} */
    Optional<String> whole(int area) {
        Words read = words.get(area);
        if (read.lines.length == 0 || !areas.get(area).isCell()) {
            return Optional.empty();
        }
        return read.numeric
                ? Optional.of(readings(area).get(0).text())
                : FormWords.nearest(read.text(), read.confidence() >= CLEAR, read.doubted());
    }

    /** {@return what a line of an area says} */
    String line(int area, int line) {
        ReadText read = words.get(area).lines[line];
        return FormWords.nearest(read.text(), read.confidence() >= CLEAR, read.doubted())
                .orElse(read.text());
    }

    /**
     * {@return how much of what must be there is read in the longest lines, from 0 to about 1: Chinese characters are as wide as they
     * are high, and the model reads them only upright}
     */
    double legibility() {
        double read = 0;
        double due = 0;
        for (int[] line : longest()) {
            TextBand band = areas.get(line[0]).bands().get(line[1]);
            double characters = band.width() / (double) band.height();
            if (characters >= LONG) {
                ReadText text = words.get(line[0]).lines[line[1]];
                read += text.confidence()
                        * text.text().chars().filter(Character::isIdeographic).count();
                due += characters;
            }
        }
        return due == 0 ? 0 : read / due;
    }

    private List<int[]> longest() {
        List<int[]> lines = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            for (int line = 0; line < areas.get(area).bands().size(); line++) {
                lines.add(new int[] {area, line});
            }
        }
        lines.sort(Comparator.comparingInt(
                line -> -areas.get(line[0]).bands().get(line[1]).width()));
        return lines.subList(0, Math.min(SAMPLE, lines.size()));
    }
}
