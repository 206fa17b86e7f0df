package org.disclosurereport.pictures;

/**
 * A line of text as the model reads it by itself.
 *
 * @param text its characters
 * @param confidence how probable they are, from 0 to 1, on average
 */
record ReadText(String text, double confidence) {
    /** {@return the most probable character of each step, each run of the same once} */
    static ReadText of(Odds odds, CharacterSet characters) {
        StringBuilder text = new StringBuilder();
        double sum = 0;
        int count = 0;
        int before = CharacterSet.NOTHING;
        for (int step = 0; step < odds.steps(); step++) {
            int best = odds.best(step);
            if (best != CharacterSet.NOTHING && best != before) {
                text.append(characters.at(best));
                sum += odds.at(step, best);
                count++;
            }
            before = best;
        }
        return new ReadText(text.toString().strip(), count == 0 ? 0 : sum / count);
    }
}
