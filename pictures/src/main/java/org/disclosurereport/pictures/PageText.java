package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.documents.picture.PossibleText;
import org.disclosurereport.documents.source.Budget;

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

    private final Model model;
    private final Budget budget;
    private final List<Area> areas;
    private final List<Words> words = new ArrayList<>();

    /** What is read in an area: the lines, and what they can be as a number. */
    private static final class Words {
        private final ReadText[] lines;
        private final List<List<PossibleText>> numbers = new ArrayList<>();
        private final List<double[][]> shares = new ArrayList<>();
        /** What the whole can say where it is a number; empty where it can't be one. */
        private List<PossibleText> readings = List.of();

        /** What the model says of each line, for labels that it reads badly. */
        private final double[][][] said;

        private boolean numeric;

        Words(int size) {
            lines = new ReadText[size];
            said = new double[size][][];
            for (int i = 0; i < size; i++) {
                numbers.add(List.of());
                shares.add(new double[0][]);
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

    private PageText(Model model, List<Area> areas, Budget budget) {
        this.model = model;
        this.budget = budget;
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
    static PageText read(Model model, List<Area> areas, List<LineImage> images, Budget budget) {
        images.forEach(image -> budget.useSteps(image.steps()));
        PageText page = new PageText(model, areas, budget);
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
                boolean whole = read.lines.length == 1;
                read.numbers.set(line[1], decoder.read(odds, whole ? NumberSigns::isWhole : NumberSigns::isPart));
                read.shares.set(line[1], whole ? new double[0][] : decoder.shares(odds));
            } else if (areas.get(line[0]).isCell()
                    && (text.confidence() < CLEAR
                            || read.lines.length > 1
                            || areas.get(line[0]).underSeal())) {
                read.said[line[1]] = FormWords.shares(odds, model.characters());
            }
        });
        List<Integer> wrapped = new ArrayList<>();
        List<LineImage> sideBySide = new ArrayList<>();
        int first = 0;
        for (int area = 0; area < areas.size(); area++) {
            Words read = words.get(area);
            int end = first + read.lines.length;
            if (read.lines.length == 1) {
                read.readings = read.numbers.get(0);
            } else if (areas.get(area).isWrapped() && read.numbers.stream().noneMatch(List::isEmpty)) {
                WrappedNumber number = new WrappedNumber(decoder, read.numbers, read.shares);
                read.readings = number.byLines();
                if (number.isOfUsualLength()) {
                    wrapped.add(area);
                    sideBySide.add(LineImage.joined(images.subList(first, end)));
                }
            }
            read.numeric = areas.get(area).isCell() && signs.isNumeric(read.text()) && !read.readings.isEmpty();
            first = end;
        }
        sideBySide.forEach(image -> budget.useSteps(image.steps()));
        model.read(sideBySide, (index, odds) -> {
            Words read = words.get(wrapped.get(index));
            read.readings = new WrappedNumber(decoder, read.numbers, read.shares).with(odds);
        });
        besideNumbers();
    }

    /** A 0 that is read as a full stop, or 96 as a percent sign, is seen to be one by the numbers beside it. */
    private void besideNumbers() {
        List<Words> more = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            Words read = words.get(area);
            if (read.numeric || read.readings.isEmpty()) {
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
        return read.numeric ? read.readings : List.of();
    }

    /** {@return what an area says as a whole, where that is better than its lines by themselves} */
    Optional<String> whole(int area) {
        Words read = words.get(area);
        if (read.lines.length == 0 || !areas.get(area).isCell()) {
            return Optional.empty();
        }
        if (read.numeric) {
            return Optional.of(readings(area).get(0).text());
        }
        boolean clear = read.confidence() >= CLEAR && !areas.get(area).underSeal();
        Optional<String> nearest = FormWords.nearest(read.text(), clear, read.doubted());
        boolean known = Arrays.stream(read.said).allMatch(Objects::nonNull);
        return nearest.isPresent() || clear || !known ? nearest : mostProbable(read);
    }

    private static Optional<String> mostProbable(Words read) {
        double best = Arrays.stream(read.lines).mapToDouble(ReadText::logarithm).sum();
        return FormWords.mostProbable(
                Arrays.stream(read.said).flatMap(Arrays::stream).toArray(double[][]::new), best);
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
