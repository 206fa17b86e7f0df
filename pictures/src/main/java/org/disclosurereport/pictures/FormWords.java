package org.disclosurereport.pictures;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;

/**
 * The labels, heads and headings of the form, for text that is read badly: what a table of the form says beside its numbers is
 * known beforehand. Where the model is sure, it may still have taken one character for another that looks like it.
 */
final class FormWords {
    /** So much of a label may be misread. */
    private static final double MISREAD = 0.4;

    /** So much of it may be misread where the model is sure. */
    private static final double SLIP = 0.15;

    private static final int NEVER = 1000;
    /** Nothing is impossible to a model. */
    private static final double FLOOR = 1e-6;

    /** Of badly read words, the most probable must be so much more probable than any other, as a logarithm: as what is clear. */
    private static final double CLEARLY = Math.log(400);
    /** How much less probable than what was read a word's characters may be on average, as a logarithm. */
    private static final double BELIEVABLE = 4;

    private static final Set<String> WORDS = words();
    /** Each character of the words once. */
    private static final String CHARACTERS = characters(WORDS);

    private FormWords() {}

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (FormVersion version : FormVersion.values()) {
            Form form = Form.of(version);
            for (Table table : form.getTables()) {
                words.add(table.getCornerLabel());
            }
            for (Cell cell : form.getCells()) {
                words.addAll(cell.getLabelPath());
            }
        }
        for (Section section : Section.values()) {
            words.add(section.getTitle().getChinese());
        }
        words.remove("");
        Set<String> squeezed = new LinkedHashSet<>();
        words.forEach(word -> squeezed.add(fullBrackets(word.replaceAll("\\s", ""))));
        return squeezed;
    }

    private static String characters(Set<String> words) {
        StringBuilder characters = new StringBuilder();
        String.join("", words).chars().distinct().forEach(character -> characters.append((char) character));
        return characters.toString();
    }

    /**
     * {@return what a word needs of what the model says of a line: for each step the probabilities of the characters of words, then that of
     * nothing}
     */
    static double[][] shares(Odds odds, CharacterSet characters) {
        int[] columns = CHARACTERS
                .chars()
                .map(character ->
                        characters.indexOf(String.valueOf((char) character)).orElse(-1))
                .toArray();
        double[][] shares = new double[odds.steps()][columns.length + 1];
        for (int step = 0; step < shares.length; step++) {
            for (int i = 0; i < columns.length; i++) {
                shares[step][i] = FLOOR + (columns[i] < 0 ? 0 : odds.at(step, columns[i]));
            }
            shares[step][columns.length] = FLOOR + odds.at(step, CharacterSet.NOTHING);
        }
        return shares;
    }

    /**
     * {@return the one word of the form that is probable by what the model says, if there is one} For text that is read badly: the
     * model has the right character among several.
     *
     * @param shares what it says of the lines, from {@link #shares}, one after the other
     * @param best the natural logarithm of how probable the text is that it takes for the most probable
     */
    static Optional<String> mostProbable(double[][] shares, double best) {
        String word = "";
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (String candidate : WORDS) {
            if (candidate.length() > shares.length) {
                continue;
            }
            double probable = Ctc.probability(
                    shares, candidate.chars().map(CHARACTERS::indexOf).toArray());
            if (probable > first) {
                second = first;
                first = probable;
                word = candidate;
            } else {
                second = Math.max(second, probable);
            }
        }
        boolean believable = best - first <= BELIEVABLE * word.length();
        return believable && first - second >= CLEARLY ? Optional.of(word) : Optional.empty();
    }

    /**
     * {@return the one word of the form that a text must be, if there is one} Where the model is sure of a text, only characters that it
     * doubts are changed: a label that is clear and differs is printed so.
     *
     * @param text the text as it was read
     * @param clear whether the model is sure of it
     * @param doubted for each character of the text 1 where the model doubts it
     */
    static Optional<String> nearest(String text, boolean clear, String doubted) {
        StringBuilder squeezed = new StringBuilder();
        StringBuilder itsDoubted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
                itsDoubted.append(clear ? doubted.charAt(i) : '1');
            }
        }
        String read = fullBrackets(squeezed.toString());
        String best = "";
        double least = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (String word : WORDS) {
            double distance = distance(read, itsDoubted.toString(), word, clear) / (double) Math.max(1, word.length());
            if (distance < least) {
                second = least;
                least = distance;
                best = word;
            } else {
                second = Math.min(second, distance);
            }
        }
        return least <= (clear ? SLIP : MISREAD) && second - least > 0.12 ? Optional.of(best) : Optional.empty();
    }

    private static String fullBrackets(String text) {
        return text.replace('(', '（').replace(')', '）');
    }

    /** Insertions, deletions and replacements (Levenshtein 1966), none of them of a character that is sure. */
    private static int distance(String read, String doubted, String word, boolean clear) {
        int[] row = new int[word.length() + 1];
        for (int j = 1; j <= word.length(); j++) {
            row[j] = row[j - 1] + missing(word.charAt(j - 1), clear);
        }
        for (int i = 1; i <= read.length(); i++) {
            int change = doubted.charAt(i - 1) == '1' ? 1 : NEVER;
            int diagonal = row[0];
            row[0] += change;
            for (int j = 1; j <= word.length(); j++) {
                int replaced = diagonal + (read.charAt(i - 1) == word.charAt(j - 1) ? 0 : change);
                diagonal = row[j];
                int dropped = row[j] + change;
                int inserted = row[j - 1] + missing(word.charAt(j - 1), clear);
                row[j] = Math.min(replaced, Math.min(dropped, inserted));
            }
        }
        return row[word.length()];
    }

    /** A mark is easily overlooked, a character isn't. */
    private static int missing(char character, boolean clear) {
        return clear && Character.isIdeographic(character) && character != '一' ? NEVER : 1;
    }
}
