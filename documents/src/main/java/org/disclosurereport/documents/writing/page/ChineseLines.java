package org.disclosurereport.documents.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks text into lines as Chinese is set (GB/T 15834, appendix): no line begins with a mark that closes or ends with one that opens,
 * dashes and dots of omission stay together, and neither a number nor a Latin word is broken that fits on a line.
 */
final class ChineseLines {
    private static final String CLOSING =
            ",.!?:;)]}%\u00B0\u00B7\u2019\u201D\u2030\u2103、。，．！？：；）］｝〕】》〉」』〗％·・～ー々\u3003";

    private static final String OPENING = "([{$\u2018\u201C\u00A3\u00A5￥＄№〔【《〈「『〖（［｛";

    /** Marks that are printed twice to be one. */
    private static final String DOUBLED = "\u2014\u2026";

    private ChineseLines() {}

    /** {@return whether a line may end between two characters that follow each other} */
    static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        boolean bound = CLOSING.indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0
                || before == after && DOUBLED.indexOf(after) >= 0
                || isWordPart(before) && isWordPart(after)
                || isMark(after);
        return !bound;
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80;
    }

    private static boolean isWordPart(int character) {
        return character > ' ' && character < 0x7F || Character.isLetterOrDigit(character) && !isWide(character);
    }

    /** Whether a character is drawn over the one before. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /**
     * {@return the lines of a text, without the blanks at which it was broken}
     *
     * @param text the text
     * @param first how much room the first line has
     * @param room how much room the others have
     * @param width how wide a character is
     */
    static List<String> of(String text, double first, double room, IntToDoubleFunction width) {
        int[] characters = text.codePoints().toArray();
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.length) {
            double left = lines.isEmpty() ? first : room;
            int end = start;
            while (end < characters.length && (left -= width.applyAsDouble(characters[end])) > -0.001) {
                end++;
            }
            // A blank at the end needs no room.
            while (end < characters.length && characters[end] == ' ') {
                end++;
            }
            end = end == characters.length ? end : lastBreak(characters, start, Math.max(end, start + 1));
            lines.add(new String(characters, start, end - start).stripTrailing());
            start = end;
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The last place where a line may end, or where the room ends: what has no such place is wider than a line. */
    private static int lastBreak(int[] characters, int start, int end) {
        for (int i = end; i > start; i--) {
            if (mayBreak(characters[i - 1], characters[i])) {
                return i;
            }
        }
        return end;
    }
}
