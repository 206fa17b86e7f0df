package org.disclosurereport.pictures;

/**
 * A line of text as the model reads it by itself.
 *
 * @param text its characters
 * @param confidence how probable they are, from 0 to 1, on average
 * @param doubted for each character 1 where the model doubts it, else 0
 * @param logarithm the natural logarithm of how probable the text is, by its most probable way
 */
record ReadText(String text, double confidence, String doubted, double logarithm) {
    /** The model doubts a character that is less probable. */
    private static final double SURE = 0.9;

    /** {@return the most probable character of each step, each run of the same once} */
    static ReadText of(Odds odds, CharacterSet characters) {
        StringBuilder text = new StringBuilder();
        StringBuilder doubted = new StringBuilder();
        double logarithm = 0;
        double sum = 0;
        int count = 0;
        int before = CharacterSet.NOTHING;
        for (int step = 0; step < odds.steps(); step++) {
            int best = odds.best(step);
            logarithm += Math.log(odds.at(step, best));
            if (best != CharacterSet.NOTHING && best != before) {
                String character = characters.at(best);
                text.append(character);
                doubted.append((odds.at(step, best) < SURE ? "1" : "0").repeat(character.length()));
                sum += odds.at(step, best);
                count++;
            }
            before = best;
        }
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new ReadText(
                text.substring(start, end), count == 0 ? 0 : sum / count, doubted.substring(start, end), logarithm);
    }
}
