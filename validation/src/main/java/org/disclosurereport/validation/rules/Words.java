package org.disclosurereport.validation.rules;

import java.util.List;

/** Looks for any of several words in a text. */
public final class Words {
    private Words() {}

    /**
     * {@return the first index in a text at which one of the words is, -1 where none is}
     *
     * @param text the text
     * @param words the words
     */
    public static int indexOfAny(String text, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /**
     * {@return whether a text holds one of the words}
     *
     * @param text the text
     * @param words the words
     */
    public static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether one of the words is at an index of a text}
     *
     * @param text the text
     * @param at the index
     * @param words the words
     */
    public static boolean startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a text ends in one of the words}
     *
     * @param text the text
     * @param words the words
     */
    public static boolean endsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
