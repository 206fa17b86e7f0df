package org.disclosurereport.form;

/** Turns a property name into words: naturalPersons into "natural persons". */
final class EnglishWords {
    private EnglishWords() {}

    static String of(String name) {
        StringBuilder words = new StringBuilder();
        for (char letter : name.toCharArray()) {
            boolean capital = letter >= 'A' && letter <= 'Z';
            if (capital && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(capital ? (char) (letter - 'A' + 'a') : letter);
        }
        return words.toString();
    }
}
