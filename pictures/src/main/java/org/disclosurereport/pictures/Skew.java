package org.disclosurereport.pictures;

/**
 * By how much a page lies askew. Rows of ink are sharpest when the page is level (Baird 1987: the energy of the projection
 * profile is greatest), so each angle is tried, coarsely and then finely.
 */
final class Skew {
    private static final double GREATEST = Math.toRadians(6);
    private static final double COARSE = Math.toRadians(0.25);
    private static final double FINE = Math.toRadians(0.03);
    /** Less than this is level: a line of a page's width rises by less than a pixel. */
    private static final double LEVEL = Math.toRadians(0.04);
    /** So many pixels of ink say as much as all of them. */
    private static final int ENOUGH = 60_000;

    private Skew() {}

    /** {@return the angle in radians by which lines rise to the right; 0 when they are level or it can't be seen} */
    static double of(Ink ink) {
        int[] all = ink.all();
        if (all.length == 0) {
            return 0;
        }
        int step = Math.max(1, all.length / ENOUGH);
        int[] xs = new int[(all.length + step - 1) / step];
        int[] ys = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = all[i * step] % ink.width() - ink.width() / 2;
            ys[i] = all[i * step] / ink.width();
        }
        double coarse = best(xs, ys, ink, -GREATEST, GREATEST, COARSE);
        double fine = best(xs, ys, ink, coarse - COARSE, coarse + COARSE, FINE);
        return Math.abs(fine) < LEVEL ? 0 : fine;
    }

    private static double best(int[] xs, int[] ys, Ink ink, double from, double to, double step) {
        double best = 0;
        double greatest = -1;
        int margin = (int) (ink.width() * Math.tan(2 * GREATEST)) + 1;
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            double angle = from + i * step;
            double slope = Math.tan(angle);
            int[] rows = new int[ink.height() + 2 * margin];
            for (int k = 0; k < xs.length; k++) {
                rows[(int) Math.round(ys[k] + xs[k] * slope) + margin]++;
            }
            double energy = 0;
            for (int row : rows) {
                energy += (double) row * row;
            }
            if (energy > greatest) {
                greatest = energy;
                best = angle;
            }
        }
        return best;
    }
}
