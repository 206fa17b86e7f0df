package org.disclosurereport.pictures.scans;

/** How badly pages are copied. */
enum Grade {
    /** A good scan: at least 150 dots an inch, nearly level. */
    CLEAN(150, 300, 0.85, 0.95, 0.3, 0.3, 2, 0.04, 0, 0, 0, 0.998),
    /** An office's daily scan: askew, a little blurred, with a seal on some. */
    MIDDLE(130, 200, 0.6, 0.9, 2, 0.7, 6, 0.2, 0.35, 0.1, 0, 0.99),
    /** A copy of a copy: few dots, strong compression, shadows, broken lines, some sent by fax. */
    BAD(100, 150, 0.4, 0.75, 4, 1.0, 12, 0.4, 0.5, 0.5, 0.3, 0.95);

    final int leastDots;
    final int mostDots;
    final double leastQuality;
    final double mostQuality;
    final double skew;
    final double blur;
    final double noise;
    final double shadow;
    final double seals;
    final double brokenLines;
    final double faxes;
    /** The share of cells that must be right. */
    final double target;

    Grade(
            int leastDots,
            int mostDots,
            double leastQuality,
            double mostQuality,
            double skew,
            double blur,
            double noise,
            double shadow,
            double seals,
            double brokenLines,
            double faxes,
            double target) {
        this.leastDots = leastDots;
        this.mostDots = mostDots;
        this.leastQuality = leastQuality;
        this.mostQuality = mostQuality;
        this.skew = skew;
        this.blur = blur;
        this.noise = noise;
        this.shadow = shadow;
        this.seals = seals;
        this.brokenLines = brokenLines;
        this.faxes = faxes;
        this.target = target;
    }
}
