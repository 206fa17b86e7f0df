package org.disclosurereport.pictures;

import java.util.Arrays;

/** How probable a text is by what the model says: the sum over all ways to say it (connectionist temporal classification, Graves et al. 2006). */
final class Ctc {
    private Ctc() {}

    /**
     * {@return the natural logarithm of how probable a text is, exactly}
     *
     * @param steps for each step how probable each sign is there, and last nothing
     * @param text the signs of the text
     */
    static double probability(double[][] steps, int[] text) {
        double[] said = new double[text.length + 1];
        double[] silent = new double[text.length + 1];
        silent[0] = 1;
        double log = 0;
        for (double[] step : steps) {
            double nothing = step[step.length - 1];
            double all = 0;
            for (int i = text.length; i >= 0; i--) {
                double before = 0;
                if (i > 0) {
                    boolean repeats = i > 1 && text[i - 1] == text[i - 2];
                    before = repeats ? silent[i - 1] : said[i - 1] + silent[i - 1];
                }
                double sum = said[i] + silent[i];
                said[i] = i > 0 ? (said[i] + before) * step[text[i - 1]] : 0;
                silent[i] = sum * nothing;
                all += said[i] + silent[i];
            }
            if (all <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            double scale = all;
            Arrays.setAll(said, i -> said[i] / scale);
            Arrays.setAll(silent, i -> silent[i] / scale);
            log += Math.log(all);
        }
        return log + Math.log(said[text.length] + silent[text.length]);
    }
}
