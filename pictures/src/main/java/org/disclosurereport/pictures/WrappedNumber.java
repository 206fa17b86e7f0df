package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.documents.picture.PossibleText;

/**
 * A number that goes on in further lines of its cell for want of room. It is read twice: line by line, and with its lines side by
 * side as one. The model knows a digit better among others, and sees less in a line of one or two; but where the two readings differ, neither is clear.
 */
final class WrappedNumber {
    /** A number can say so many things. */
    private static final int MOST = 12;

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 20;

    private final NumberDecoder decoder;
    private final List<List<PossibleText>> lines;
    private final List<double[][]> shares;

    /**
     * A number in lines.
     *
     * @param decoder reads numbers
     * @param lines what each line can say, the most probable first
     * @param shares what the model says of each
     */
    WrappedNumber(NumberDecoder decoder, List<List<PossibleText>> lines, List<double[][]> shares) {
        this.decoder = decoder;
        this.lines = lines;
        this.shares = shares;
    }

    /** {@return whether it is worth while to read the lines side by side: no number of a report is longer} */
    boolean isOfUsualLength() {
        return shares.size() <= MOST_LINES
                && lines.stream().noneMatch(List::isEmpty)
                && lines.stream().mapToInt(line -> line.get(0).text().length()).sum() <= LONGEST;
    }

    /** {@return what the lines can say together, the most probable first} */
    List<PossibleText> byLines() {
        List<PossibleText> joined = List.of(new PossibleText("", 0));
        for (List<PossibleText> line : lines) {
            List<PossibleText> longer = new ArrayList<>();
            for (PossibleText begun : joined) {
                for (PossibleText next : line) {
                    longer.add(new PossibleText(begun.text() + next.text(), begun.logOdds() + next.logOdds()));
                }
            }
            longer.sort(Comparator.comparingDouble(PossibleText::logOdds).thenComparing(PossibleText::text));
            joined = longer.subList(0, Math.min(MOST * MOST, longer.size()));
        }
        return mostProbable(
                joined.stream().filter(text -> NumberSigns.isWhole(text.text())).toList());
    }

    /**
     * {@return what the number can say, the most probable first: the mean of the logarithms of both readings}
     *
     * @param sideBySide what the model says of its lines side by side
     */
    List<PossibleText> with(Odds sideBySide) {
        double[][] whole = decoder.shares(sideBySide);
        Set<String> texts = new LinkedHashSet<>();
        byLines().forEach(text -> texts.add(text.text()));
        decoder.read(sideBySide, NumberSigns::isWhole).forEach(text -> texts.add(text.text()));
        texts.removeIf(text -> text.length() > 2 * LONGEST);
        List<PossibleText> all = new ArrayList<>();
        for (String text : texts) {
            double atOnce = decoder.probability(whole, text);
            all.add(new PossibleText(text, -(byLine(text) + atOnce) / 2));
        }
        return mostProbable(all);
    }

    /** How probable a text is, wherever its lines end: for each line, the text up to each place is what was before and a part of its own. */
    private double byLine(String text) {
        double[] upTo = new double[text.length() + 1];
        upTo[0] = 1;
        for (double[][] line : shares) {
            double[] next = new double[upTo.length];
            for (int start = 0; start < text.length(); start++) {
                for (int end = start + 1; upTo[start] > 0 && end <= text.length(); end++) {
                    next[end] += upTo[start] * Math.exp(decoder.probability(line, text.substring(start, end)));
                }
            }
            upTo = next;
        }
        return Math.log(upTo[text.length()]);
    }

    private static List<PossibleText> mostProbable(List<PossibleText> texts) {
        List<PossibleText> sorted = texts.stream()
                .filter(text -> Double.isFinite(text.logOdds()))
                .sorted(Comparator.comparingDouble(PossibleText::logOdds).thenComparing(PossibleText::text))
                .limit(MOST)
                .toList();
        double best = sorted.isEmpty() ? 0 : sorted.get(0).logOdds();
        return sorted.stream()
                .map(text -> new PossibleText(text.text(), text.logOdds() - best))
                .toList();
    }
}
