package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.disclosurereport.documents.picture.PossibleText;

/**
 * Reads a line as a number: sums the model's probabilities over all ways to say each text (connectionist temporal
 * classification, Graves et al. 2006; the search by prefixes of Hannun et al. 2014), over the signs of numbers alone. What the
 * model holds for a letter counts for none of them.
 */
final class NumberDecoder {
    private static final int BEAM = 32;
    private static final int MOST = 12;
    /** Nothing is impossible to a model. */
    private static final double FLOOR = 1e-6;

    private final NumberSigns signs;

    NumberDecoder(NumberSigns signs) {
        this.signs = signs;
    }

    /** A text up to a step: how probable it is that its last sign was just said, and that nothing was. */
    private static final class Prefix {
        private double said;
        private double nothing;

        double sum() {
            return said + nothing;
        }
    }

    /**
     * {@return the texts that are numbers or marks, the most probable first} Empty when the line says none.
     *
     * @param odds what the model says of the line
     * @param allowed which texts can be there
     */
    List<PossibleText> read(Odds odds, Predicate<String> allowed) {
        return read(shares(odds), allowed);
    }

    private List<PossibleText> read(double[][] shares, Predicate<String> allowed) {
        Map<String, Prefix> beam = new HashMap<>();
        beam.put("", new Prefix());
        beam.get("").nothing = 1;
        for (double[] step : shares) {
            beam = next(beam, step);
        }
        List<Map.Entry<String, Prefix>> texts = new ArrayList<>(beam.entrySet());
        texts.removeIf(entry -> !allowed.test(entry.getKey()));
        texts.sort(byProbability());
        List<PossibleText> readings = new ArrayList<>();
        for (Map.Entry<String, Prefix> text : texts.subList(0, Math.min(MOST, texts.size()))) {
            double best = texts.get(0).getValue().sum();
            readings.add(new PossibleText(
                    text.getKey(), Math.log(best / text.getValue().sum())));
        }
        return readings;
    }

    /** {@return for each step the shares of the signs, and last that of nothing: all that a number needs of what the model says} */
    double[][] shares(Odds odds) {
        double[][] shares = new double[odds.steps()][];
        for (int step = 0; step < shares.length; step++) {
            shares[step] = probabilities(odds, step);
        }
        return shares;
    }

    /**
     * {@return how probable a text is, as a natural logarithm} Exactly: all ways to say it are summed.
     *
     * @param shares what the model says
     * @param text signs of numbers
     */
    double probability(double[][] shares, String text) {
        return Ctc.probability(
                shares,
                text.chars()
                        .map(sign -> signs.indexOf(String.valueOf((char) sign)))
                        .toArray());
    }

    private static Comparator<Map.Entry<String, Prefix>> byProbability() {
        return Comparator.comparingDouble(
                        (Map.Entry<String, Prefix> entry) -> -entry.getValue().sum())
                .thenComparing(Map.Entry::getKey);
    }

    /** For each sign, its share; nothing comes last. */
    private double[] probabilities(Odds odds, int step) {
        double[] shares = new double[signs.size() + 1];
        double sum = 0;
        for (int sign = 0; sign < signs.size(); sign++) {
            shares[sign] = FLOOR;
            for (int column : signs.columns(sign)) {
                shares[sign] += odds.at(step, column);
            }
            sum += shares[sign];
        }
        shares[signs.size()] = odds.at(step, CharacterSet.NOTHING) + FLOOR;
        sum += shares[signs.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private Map<String, Prefix> next(Map<String, Prefix> beam, double[] shares) {
        Map<String, Prefix> next = new HashMap<>();
        double nothing = shares[signs.size()];
        for (Map.Entry<String, Prefix> entry : beam.entrySet()) {
            String text = entry.getKey();
            Prefix prefix = entry.getValue();
            Prefix same = next.computeIfAbsent(text, key -> new Prefix());
            same.nothing += prefix.sum() * nothing;
            for (int sign = 0; sign < signs.size(); sign++) {
                boolean repeats = text.endsWith(signs.at(sign));
                if (repeats) {
                    same.said += prefix.said * shares[sign];
                }
                double before = repeats ? prefix.nothing : prefix.sum();
                if (before * shares[sign] > 0) {
                    next.computeIfAbsent(text + signs.at(sign), key -> new Prefix()).said += before * shares[sign];
                }
            }
        }
        List<Map.Entry<String, Prefix>> entries = new ArrayList<>(next.entrySet());
        entries.sort(byProbability());
        Map<String, Prefix> kept = new HashMap<>();
        entries.stream().limit(BEAM).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }
}
